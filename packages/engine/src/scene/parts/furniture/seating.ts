/** Tables, seats and beds. */
import { colourAt } from '../../paint/paint.ts'
import { box, column, glow } from '../../paint/shapes.ts'
import { pointAt, scaleAt } from '../../view.ts'
import { type Furniture, flat, type Put, square } from './piece.ts'

export const seating = {
  table(paint, { x, z, width, height, colour, second }) {
    for (const dx of [-0.42, 0.42])
      for (const dz of [0.5, 0.06])
        box(paint, {
          x: x + dx * width,
          z: z + dz,
          width: 0.09,
          height: height * 0.92,
          depth: 0.09,
          colour,
        })
    box(paint, { x, y: height * 0.92, z, width, height: height * 0.09, depth: 0.75, colour })
    column(paint, {
      x: x - width * 0.2,
      y: height,
      z: z + 0.3,
      radius: 0.05,
      height: 0.14,
      colour: second,
    })
    column(paint, {
      x: x + width * 0.22,
      y: height,
      z: z + 0.4,
      radius: 0.06,
      height: 0.1,
      colour: '#c8b48c',
    })
  },
  desk(paint, { x, z, width, height, colour }) {
    for (const dx of [-0.44, 0.44])
      for (const dz of [0.45, 0.04])
        box(paint, {
          x: x + dx * width,
          z: z + dz,
          width: 0.045,
          height: height * 0.94,
          depth: 0.045,
          colour: '#6a7078',
        })
    box(paint, {
      x,
      y: height * 0.7,
      z: z + 0.06,
      width: width * 0.92,
      height: height * 0.2,
      depth: 0.42,
      colour: '#8a8f96',
    })
    box(paint, { x, y: height * 0.94, z, width, height: height * 0.06, depth: 0.55, colour })
    box(paint, {
      x,
      z: z - 0.5,
      y: height * 0.55,
      width: width * 0.62,
      height: 0.05,
      depth: 0.36,
      colour,
    })
    box(paint, {
      x,
      z: z - 0.52,
      y: height * 0.75,
      width: width * 0.62,
      height: 0.32,
      depth: 0.04,
      colour,
    })
    for (const dx of [-0.28, 0.28])
      box(paint, {
        x: x + dx * width,
        z: z - 0.45,
        width: 0.04,
        height: height * 0.55,
        depth: 0.3,
        colour: '#6a7078',
      })
  },
  throne(paint, { x, z, width, height, colour, second }) {
    for (let k = 3; k >= 0; k--)
      box(paint, {
        x,
        y: 0,
        z: z - 0.3 - 0.36 * (3 - k),
        width: width * (3.2 + 0.5 * (3 - k)),
        height: 0.16 * (k + 1),
        depth: 2.6,
        colour: '#9a94a4',
        top: '#b8b2c0',
      })
    const base = 0.64
    const corner = { x: x - width / 2, y: base, z: z + 0.5 }
    flat(
      paint,
      corner,
      [
        [-0.1, 0],
        [-0.05, height * 0.8],
        [width * 0.2, height * 0.94],
        [width / 2, height * 1.2],
        [width * 0.8, height * 0.94],
        [width + 0.05, height * 0.8],
        [width + 0.1, 0],
      ],
      colourAt(paint, second, z, 0.85),
      1,
    )
    flat(
      paint,
      corner,
      [
        [0.1, 0.1],
        [0.12, height * 0.74],
        [width / 2, height * 1.02],
        [width - 0.12, height * 0.74],
        [width - 0.1, 0.1],
      ],
      colourAt(paint, colour, z, 0.6),
    )
    box(paint, {
      x,
      y: base,
      z: z - 0.1,
      width: width * 0.84,
      height: 0.5,
      depth: 0.6,
      colour,
      top: colour,
    })
    for (const way of [-1, 1])
      box(paint, {
        x: x + way * width * 0.5,
        y: base,
        z: z - 0.15,
        width: 0.2,
        height: 0.8,
        depth: 0.65,
        colour: second,
      })
    const [px, py] = pointAt(paint.view, x, base + height * 1.13, z + 0.5)
    glow(paint, [px, py], 0.5 * scaleAt(paint.view, z), '#ffe9a8', 0.6)
  },
  counter(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z, width, height: height * 0.94, depth: 0.7, colour })
    for (let u = -width / 2 + 0.2; u + 0.5 < width / 2; u += 0.72)
      flat(
        paint,
        { x, y: 0, z: z - 0.01 },
        square(u, 0.16, 0.54, height * 0.64),
        colourAt(paint, colour, z, 0.3),
        1,
      )
    box(paint, {
      x,
      y: height * 0.94,
      z: z - 0.1,
      width: width + 0.2,
      height: 0.07,
      depth: 0.9,
      colour: second,
    })
  },
  bed(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z: z + 1.9, width, height: height * 1.25, depth: 0.1, colour: '#7a543a' })
    box(paint, { x, z, width, height: height * 0.35, depth: 1.95, colour: '#7a543a' })
    box(paint, {
      x,
      y: height * 0.35,
      z: z + 0.03,
      width: width * 0.97,
      height: 0.24,
      depth: 1.88,
      colour: '#efe9e0',
    })
    box(paint, {
      x,
      y: height * 0.36,
      z: z - 0.01,
      width: width * 1.02,
      height: 0.27,
      depth: 1.2,
      colour,
      top: colour,
    })
    for (const way of [-0.24, 0.24])
      box(paint, {
        x: x + way * width,
        y: height * 0.6,
        z: z + 1.45,
        width: width * 0.4,
        height: 0.16,
        depth: 0.35,
        colour: '#f6f1ea',
      })
    box(paint, {
      x,
      y: height * 0.63,
      z: z + 0.98,
      width: width * 1.03,
      height: 0.03,
      depth: 0.24,
      colour: second,
    })
  },
  seats(paint, { x, z, width, height, colour }) {
    box(paint, { x, z: z + 0.5, width, height: height * 1.1, depth: 0.14, colour })
    box(paint, { x, z, width, height: height * 0.45, depth: 0.52, colour, top: colour })
  },
  altar(paint, { x, z, width, height, colour, second }) {
    box(paint, { x, z: z - 0.3, width: width * 1.5, height: 0.18, depth: 1.5, colour })
    box(paint, { x, y: 0.18, z, width, height: height - 0.18, depth: 0.8, colour })
    box(paint, { x, y: height, z: z - 0.06, width: width * 1.1, height: 0.1, depth: 0.92, colour })
    const [px, py] = pointAt(paint.view, x, height + 0.3, z + 0.3)
    glow(paint, [px, py], 1.6 * scaleAt(paint.view, z), second, 0.6)
  },
} satisfies Partial<Record<Furniture['kind'], Put>>
