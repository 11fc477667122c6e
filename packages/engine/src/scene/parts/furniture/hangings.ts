/** What hangs and lies: boards, curtains, pictures, rugs, mirrors, plants. */
import { colourAt, withAlpha } from '../../paint/paint.ts'
import { column, fillShape } from '../../paint/shapes.ts'
import { pointAt, scaleAt } from '../../view.ts'
import { type Furniture, flat, type Put, square } from './piece.ts'

export const hangings = {
  board(paint, { x, y, z, width, height, colour }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(
      paint,
      corner,
      square(-0.07, -0.07, width + 0.14, height + 0.14),
      colourAt(paint, '#9c7448', z, 0.8),
      1,
    )
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.6))
    for (let row = 0; row < 4; row++)
      for (let u = 0.2; u < width * random.between(0.5, 0.85); u += 0.16)
        flat(
          paint,
          corner,
          square(
            u,
            height * (0.8 - 0.19 * row),
            random.between(0.05, 0.13),
            0.022 + 0.04 * random.next(),
          ),
          withAlpha('#f4f6ee', 0.72),
        )
    flat(paint, corner, square(0, -0.13, width, 0.06), colourAt(paint, '#9c7448', z, 1))
  },
  curtains(paint, { x, z, width, height, colour, second }) {
    for (const way of [-1, 1]) {
      const folds = 9
      for (let k = 0; k < folds; k++) {
        const [a, b] = [k / folds, (k + 1) / folds]
        const inner = (t: number, v: number) =>
          x + way * (width / 2 - t * width * 0.22 * (0.45 + 0.55 * Math.abs(v - 0.35)))
        const tone = colourAt(paint, colour, z, 0.15 + 0.95 * Math.abs(Math.sin((k + 0.5) * 1.15)))
        fillShape(
          paint,
          [
            [inner(a, 0), 0, z],
            [inner(a, 0.35), height * 0.35, z],
            [inner(a, 1.3), height, z],
            [inner(b, 1.3), height, z],
            [inner(b, 0.35), height * 0.35, z],
            [inner(b, 0), 0, z],
          ],
          tone,
        )
      }
    }
    const drops = 10
    for (let k = 0; k < drops; k++) {
      const [a, b] = [
        x - width / 2 + (k / drops) * width,
        x - width / 2 + ((k + 1) / drops) * width,
      ]
      fillShape(
        paint,
        [
          [a, height, z],
          [b, height, z],
          [b, height * 0.88, z],
          [(a + b) / 2, height * 0.82, z],
          [a, height * 0.88, z],
        ],
        colourAt(paint, colour, z, k % 2 === 0 ? 0.9 : 0.5),
      )
      fillShape(
        paint,
        [
          [a, height * 0.88, z],
          [(a + b) / 2, height * 0.82, z],
          [b, height * 0.88, z],
          [b, height * 0.87, z],
          [(a + b) / 2, height * 0.805, z],
          [a, height * 0.87, z],
        ],
        colourAt(paint, second, z, 1),
      )
    }
  },
  picture(paint, { x, y, z, width, height, colour, second }, random) {
    const corner = { x: x - width / 2, y, z }
    flat(
      paint,
      corner,
      square(-0.06, -0.06, width + 0.12, height + 0.12),
      colourAt(paint, second, z, 0.95),
      1,
    )
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.85))
    flat(
      paint,
      corner,
      [
        [0, 0],
        [0, height * 0.35],
        [width * 0.3, height * random.between(0.4, 0.7)],
        [width * 0.6, height * 0.3],
        [width, height * 0.5],
        [width, 0],
      ],
      colourAt(paint, colour, z, 0.2),
    )
  },
  rug(paint, { x, z, width, height, colour, second }) {
    const [l, r, n, f] = [
      x - width / 2,
      x + width / 2,
      Math.max(z, paint.view.eye[2] + 0.7),
      z + height,
    ]
    fillShape(
      paint,
      [
        [l, 0.005, n],
        [r, 0.005, n],
        [r, 0.005, f],
        [l, 0.005, f],
      ],
      colourAt(paint, colour, z, 0.72),
    )
    for (const [inset, thick] of [
      [0.08, 0.06],
      [0.22, 0.03],
    ]) {
      const edge = (a: number, b: number, c: number, d: number) =>
        fillShape(
          paint,
          [
            [a, 0.006, c],
            [b, 0.006, c],
            [b, 0.006, d],
            [a, 0.006, d],
          ],
          colourAt(paint, second, z, 0.95),
        )
      edge(l + inset, l + inset + thick, n, f)
      edge(r - inset - thick, r - inset, n, f)
      edge(l + inset, r - inset, f - inset - thick, f - inset)
    }
  },
  mirror(paint, { x, y, z, width, height, colour }) {
    const corner = { x: x - width / 2, y, z }
    flat(
      paint,
      corner,
      square(-0.06, -0.06, width + 0.12, height + 0.12),
      colourAt(paint, '#caa45a', z, 0.9),
      1,
    )
    flat(paint, corner, square(0, 0, width, height), colourAt(paint, colour, z, 0.9))
    flat(
      paint,
      corner,
      [
        [width * 0.1, 0],
        [width * 0.35, 0],
        [width * 0.8, height],
        [width * 0.55, height],
      ],
      withAlpha('#ffffff', 0.3),
    )
  },
  plant(paint, { x, z, height, colour }, random) {
    column(paint, { x, z, radius: 0.17, height: 0.34, colour: '#b5673f', taper: 1.2 })
    const { view, context } = paint
    const [px, py] = pointAt(view, x, 0.34, z)
    const s = scaleAt(view, z)
    for (let k = 0; k < 15; k++) {
      const lean = (k - 7) / 7
      const long = height * s * random.between(0.6, 1)
      context.fillStyle = colourAt(paint, colour, z, random.pick([0.05, 0.55, 1.1]))
      context.beginPath()
      context.moveTo(px, py)
      context.quadraticCurveTo(
        px + lean * long * 0.3 - 0.08 * s,
        py - long * 0.7,
        px + lean * long * 0.75,
        py - long * (1 - 0.4 * Math.abs(lean)),
      )
      context.quadraticCurveTo(px + lean * long * 0.35 + 0.08 * s, py - long * 0.5, px, py)
      context.fill()
    }
  },
} satisfies Partial<Record<Furniture['kind'], Put>>
