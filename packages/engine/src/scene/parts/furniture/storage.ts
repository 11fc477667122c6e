/** Things that hold things: shelves, bottles, crates, lockers, weapons, glass. */
import { colourAt, withAlpha } from '../../paint/paint.ts'
import { box, fillShape, glow } from '../../paint/shapes.ts'
import { pointAt, scaleAt } from '../../view.ts'
import { type Furniture, flat, type Put, square } from './piece.ts'

const spines = [
  '#8c2f35',
  '#2f4f7a',
  '#3f6a4a',
  '#b58a3c',
  '#6a3f6e',
  '#7a5238',
  '#d8c8a4',
  '#2f3a44',
]

export const storage = {
  shelves(paint, { x, z, width, height, colour }, random) {
    box(paint, { x, z: z + 0.02, width, height, depth: 0.34, colour, front: '#33241c' })
    const rows = Math.max(2, Math.round(height / 0.42))
    const high = height / rows
    const corner = { x: x - width / 2, y: 0, z }
    for (let row = 0; row < rows; row++) {
      for (let u = 0.06; u < width - 0.1; ) {
        const thick = random.between(0.035, 0.085)
        const tall = high * random.between(0.6, 0.86)
        const hue = random.pick(spines)
        const gap = random.next()
        if (gap > 0.06) {
          flat(
            paint,
            corner,
            square(u, row * high + 0.04, thick * 0.9, tall),
            colourAt(paint, hue, z, random.between(0.35, 1)),
          )
          flat(
            paint,
            corner,
            square(u, row * high + 0.04 + tall * 0.75, thick * 0.9, 0.02),
            colourAt(paint, '#d8b25a', z, 0.9),
          )
        }
        u += thick
      }
      flat(paint, corner, square(0, row * high, width, 0.045), colourAt(paint, colour, z, 0.9))
    }
    for (const u of [0, width - 0.07])
      flat(paint, corner, square(u, 0, 0.07, height), colourAt(paint, colour, z, 0.75))
    flat(
      paint,
      corner,
      square(-0.05, height - 0.03, width + 0.1, 0.11),
      colourAt(paint, colour, z, 1),
    )
  },
  bottles(paint, { x, y, z, width, height, colour }, random) {
    const rows = Math.max(1, Math.round(height / 0.4))
    const corner = { x: x - width / 2, y, z }
    for (let row = 0; row < rows; row++) {
      flat(paint, corner, square(0, row * 0.4, width, 0.04), colourAt(paint, colour, z, 0.7))
      for (let u = 0.06; u < width - 0.1; u += 0.13) {
        const hue = random.pick(['#3f7a4a', '#8c4a2a', '#c8a04a', '#4a6a9c', '#a83f4a', '#d8d2c0'])
        const tall = random.between(0.18, 0.3)
        flat(
          paint,
          corner,
          square(u, row * 0.4 + 0.04, 0.085, tall * 0.65),
          colourAt(paint, hue, z, random.between(0.5, 1.1)),
        )
        flat(
          paint,
          corner,
          square(u + 0.028, row * 0.4 + 0.04 + tall * 0.6, 0.03, tall * 0.4),
          colourAt(paint, hue, z, 0.8),
        )
        flat(
          paint,
          corner,
          square(u + 0.012, row * 0.4 + 0.06, 0.014, tall * 0.5),
          withAlpha('#ffffff', 0.5),
        )
      }
    }
  },
  crates(paint, { x, z, width, colour }, random) {
    const size = width * 0.5
    for (const [dx, y, dz] of [
      [-0.5, 0, 0.3],
      [0.52, 0, 0.25],
      [-0.1, 1, 0.3],
    ]) {
      const s = size * random.between(0.85, 1)
      box(paint, {
        x: x + dx * size,
        y: y * size * 0.96,
        z: z + dz,
        width: s,
        height: s,
        depth: s,
        colour,
      })
      const corner = { x: x + dx * size - s / 2, y: y * size * 0.96, z: z + dz - 0.01 }
      for (const v of [0.04, 0.84])
        flat(paint, corner, square(0, v * s, s, 0.12 * s), colourAt(paint, colour, z, 1), 1)
      for (const u of [0, 0.88])
        flat(paint, corner, square(u * s, 0, 0.12 * s, s), colourAt(paint, colour, z, 1), 1)
      flat(
        paint,
        corner,
        [
          [0.12 * s, 0.16 * s],
          [0.24 * s, 0.16 * s],
          [0.88 * s, 0.84 * s],
          [0.76 * s, 0.84 * s],
        ],
        colourAt(paint, colour, z, 0.9),
      )
    }
  },
  lockers(paint, { x, z, width, height, colour }) {
    box(paint, { x, z, width, height, depth: 0.5, colour })
    for (let u = 0; u + 0.3 < width; u += 0.36) {
      const corner = { x: x - width / 2 + u, y: 0.1, z: z - 0.01 }
      flat(
        paint,
        corner,
        square(0.02, 0, 0.32, height - 0.2),
        colourAt(paint, colour, z, 0.6 + 0.3 * Math.abs(Math.sin(u * 9))),
        1,
      )
      for (let k = 0; k < 4; k++)
        flat(
          paint,
          corner,
          square(0.09, height - 0.5 + k * 0.06, 0.18, 0.02),
          colourAt(paint, colour, z, -0.3),
        )
    }
  },
  weapons(paint, { x, y, z, width, height, colour }) {
    const corner = { x: x - width / 2, y, z }
    for (const v of [0.2, 0.75])
      flat(paint, corner, square(0, v * height, width, 0.07), colourAt(paint, colour, z, 0.8), 1)
    for (let k = 0; k < 5; k++) {
      const u = width * (0.12 + 0.19 * k)
      flat(
        paint,
        corner,
        [
          [u, height * 0.25],
          [u + 0.03, height * 0.25],
          [u + 0.035, height * 0.95],
          [u + 0.015, height * 1.05],
          [u - 0.005, height * 0.95],
        ],
        colourAt(paint, k % 2 ? '#cfd6e0' : '#7a5238', z, 1),
        0.6,
      )
      flat(
        paint,
        corner,
        square(u - 0.06, height * 0.25, 0.15, 0.03),
        colourAt(paint, '#caa45a', z, 0.9),
      )
      flat(paint, corner, square(u, 0, 0.03, height * 0.25), colourAt(paint, '#3a2a2a', z, 0.7))
    }
  },
  glassware(paint, { x, y, z, width, second }, random) {
    const { view, context } = paint
    for (let u = -width / 2; u < width / 2; u += 0.26) {
      const hue = random.pick([second, '#6fe08a', '#ff8ac0', '#ffc04a', '#6fb8ff', '#b58cff'])
      const [px, py] = pointAt(view, x + u, y, z)
      const s = scaleAt(view, z) * random.between(0.8, 1.25)
      const isRound = random.bool()
      context.fillStyle = withAlpha(hue, 0.75)
      context.beginPath()
      if (isRound) context.arc(px, py - 0.1 * s, 0.09 * s, 0, 6.283)
      else {
        context.moveTo(px - 0.1 * s, py)
        context.lineTo(px - 0.03 * s, py - 0.16 * s)
        context.lineTo(px + 0.03 * s, py - 0.16 * s)
        context.lineTo(px + 0.1 * s, py)
      }
      context.fill()
      context.strokeStyle = 'rgba(235,245,255,0.85)'
      context.lineWidth = Math.max(0.6, 0.012 * s)
      context.strokeRect(px - 0.028 * s, py - 0.3 * s, 0.056 * s, 0.14 * s)
      context.stroke()
      glow(paint, [px, py - 0.1 * s], 0.26 * s, hue, 0.4)
    }
  },
  stall(paint, { x, z, width, height, colour, second }, random) {
    box(paint, { x, z: z + 0.2, width, height: height * 0.42, depth: 0.8, colour: '#8a6242' })
    for (let u = -width / 2 + 0.12; u < width / 2 - 0.1; u += 0.2) {
      const hue = random.pick(['#d8432f', '#f0a83c', '#6fa83c', '#a84a8c', '#f0d85a', '#c86a3c'])
      const [px, py] = pointAt(paint.view, x + u, height * 0.46, z + 0.3)
      paint.context.fillStyle = colourAt(paint, hue, z, random.between(0.5, 1.1))
      paint.context.beginPath()
      paint.context.arc(px, py, 0.1 * scaleAt(paint.view, z), 0, 6.283)
      paint.context.fill()
    }
    for (const way of [-1, 1])
      box(paint, {
        x: x + way * width * 0.48,
        z: z + 0.1,
        width: 0.07,
        height,
        depth: 0.07,
        colour: '#6a4a34',
      })
    const stripes = 8
    for (let k = 0; k < stripes; k++) {
      const [a, b] = [
        x - width * 0.56 + (k / stripes) * width * 1.12,
        x - width * 0.56 + ((k + 1) / stripes) * width * 1.12,
      ]
      const hue = k % 2 === 0 ? colour : second
      fillShape(
        paint,
        [
          [a, height * 1.22, z + 0.9],
          [b, height * 1.22, z + 0.9],
          [b, height, z - 0.25],
          [a, height, z - 0.25],
        ],
        colourAt(paint, hue, z, 1),
      )
      fillShape(
        paint,
        [
          [a, height, z - 0.25],
          [b, height, z - 0.25],
          [b, height * 0.92, z - 0.25],
          [(a + b) / 2, height * 0.88, z - 0.25],
          [a, height * 0.92, z - 0.25],
        ],
        colourAt(paint, hue, z, 0.5),
      )
    }
  },
} satisfies Partial<Record<Furniture['kind'], Put>>
