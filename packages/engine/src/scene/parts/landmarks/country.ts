/** Windmills, barns, tents and ships. */
import { colourAt } from '../../paint/paint.ts'
import { type Flat, fillFlat, roundTone } from '../../paint/shapes.ts'
import { type Build, type Landmark, rectOf } from './landmark.ts'

export const country = {
  windmill(paint, spot, { colour, second = '#8c4a36' }) {
    const { x, y, high, z } = spot
    fillFlat(
      paint,
      [
        [x - high * 0.2, y],
        [x - high * 0.12, y - high * 0.62],
        [x + high * 0.12, y - high * 0.62],
        [x + high * 0.2, y],
      ],
      roundTone(paint, x - high * 0.2, x + high * 0.2, colour, z),
    )
    fillFlat(
      paint,
      [
        [x - high * 0.16, y - high * 0.61],
        [x, y - high * 0.82],
        [x + high * 0.16, y - high * 0.61],
      ],
      colourAt(paint, second, z, 0.8),
    )
    for (let k = 0; k < 4; k++) {
      const angle = 0.4 + (k * Math.PI) / 2
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      const at = (along: number, across: number): Flat => [
        x + (dx * along - dy * across) * high,
        y - high * 0.66 + (dy * along + dx * across) * high,
      ]
      fillFlat(
        paint,
        [at(0.04, 0), at(0.1, 0.09), at(0.46, 0.09), at(0.46, 0)],
        colourAt(paint, '#efe6d2', z, 0.9),
      )
      fillFlat(
        paint,
        [at(0, -0.01), at(0.48, -0.01), at(0.48, 0.012), at(0, 0.012)],
        colourAt(paint, '#5b4433', z, 0.4),
      )
    }
  },
  barn(paint, spot, { colour, second = '#6d5a52' }) {
    const { x, y, high, z } = spot
    const wide = high * 0.75
    fillFlat(
      paint,
      [
        [x - wide, y],
        [x - wide, y - high * 0.5],
        [x - wide * 0.7, y - high * 0.82],
        [x, y - high],
        [x + wide * 0.7, y - high * 0.82],
        [x + wide, y - high * 0.5],
        [x + wide, y],
      ],
      colourAt(paint, colour, z, 0.75),
    )
    paint.context.strokeStyle = colourAt(paint, second, z, 0.7)
    paint.context.lineWidth = high * 0.05
    paint.context.beginPath()
    for (const [px, py] of [
      [-1.06, 0.46],
      [-0.72, 0.84],
      [0, 1.03],
      [0.72, 0.84],
      [1.06, 0.46],
    ])
      paint.context.lineTo(x + px * wide, y - py * high)
    paint.context.stroke()
    fillFlat(
      paint,
      rectOf(x - wide * 0.36, y - high * 0.4, wide * 0.72, high * 0.4),
      colourAt(paint, '#efe6d6', z, 0.8),
    )
    fillFlat(
      paint,
      rectOf(x - wide * 0.31, y - high * 0.37, wide * 0.62, high * 0.37),
      colourAt(paint, colour, z, 0.3),
    )
  },
  tent(paint, { x, y, high, z }, { colour, second = '#efe3c8' }) {
    const top: Flat = [x, y - high]
    const wide = high * 0.7
    const stripes = 6
    for (let k = 0; k < stripes; k++) {
      const at = (i: number): Flat => [x - wide + (i / stripes) * 2 * wide, y]
      fillFlat(
        paint,
        [top, at(k), at(k + 1)],
        colourAt(paint, k % 2 === 0 ? colour : second, z, 1.05 - 0.17 * k),
      )
    }
    fillFlat(
      paint,
      [
        [x - wide * 0.16, y],
        [x, y - high * 0.55],
        [x + wide * 0.2, y],
      ],
      colourAt(paint, '#241d2c', z, 0.2),
    )
    fillFlat(
      paint,
      [
        [x, y - high],
        [x, y - high * 1.25],
        [x + high * 0.22, y - high * 1.18],
        [x, y - high * 1.1],
      ],
      colourAt(paint, colour, z, 0.9),
    )
  },
  ship(paint, { x, y, high, z }, { colour, second = '#efe3c8' }) {
    fillFlat(
      paint,
      [
        [x - high * 0.6, y - high * 0.2],
        [x - high * 0.45, y],
        [x + high * 0.4, y],
        [x + high * 0.62, y - high * 0.24],
        [x + high * 0.3, y - high * 0.13],
        [x - high * 0.35, y - high * 0.12],
      ],
      colourAt(paint, colour, z, 0.4),
    )
    for (const [dx, share] of [
      [-0.25, 0.75],
      [0.08, 1],
      [0.36, 0.66],
    ]) {
      fillFlat(
        paint,
        rectOf(x + dx * high - high * 0.008, y - high * share, high * 0.016, high * share * 0.9),
        colourAt(paint, '#4a3626', z, 0.4),
      )
      for (const [low, top, wide] of [
        [0.25, 0.55, 0.2],
        [0.6, 0.86, 0.15],
      ]) {
        const [a, b] = [y - high * share * low, y - high * share * top]
        fillFlat(
          paint,
          [
            [x + (dx - wide) * high, a],
            [x + (dx - wide * 0.8) * high, b],
            [x + (dx + wide * 0.8) * high, b],
            [x + (dx + wide) * high, a],
            [x + dx * high, a - high * 0.03],
          ],
          colourAt(paint, second, z, 0.95),
        )
      }
    }
  },
} satisfies Partial<Record<Landmark['kind'], Build>>
