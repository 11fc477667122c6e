/** Volcanoes, waterfalls and islands in the sky. */
import { colourAt } from '../../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../../paint/shapes.ts'
import { smokeColumn } from '../smoke.ts'
import type { Build, Landmark } from './landmark.ts'

export const nature = {
  volcano(paint, { x, y, high, z }, { colour }, random) {
    const { context } = paint
    glow(paint, [x, y - high], high * 1.3, '#ff5a1f', 0.85)
    smokeColumn(paint, random, { x, y: y - high * 0.95, high: high * 1.1, colour: '#3a2a32' })
    const edge = (way: number): Flat[] =>
      Array.from({ length: 12 }, (_, k) => {
        const t = k / 11
        return [
          x + way * high * (0.13 + 1.35 * t ** 1.5 + random.between(-0.015, 0.015)),
          y - high * (1 - t),
        ]
      })
    const [left, right] = [edge(-1), edge(1)]
    fillFlat(paint, [...left.toReversed(), ...right], colourAt(paint, colour, z, 0.12))
    const lit = paint.light.toLight[0] < 0 ? left : right
    fillFlat(paint, [...lit, [x, y], [x, y - high * 0.9]], colourAt(paint, colour, z, 0.75))
    context.globalCompositeOperation = 'screen'
    for (let k = 0; k < 6; k++) {
      const lean = (k - 2.5) * 0.12
      for (const [width, tone] of [
        [0.035, '#ff3d12'],
        [0.016, '#ff9a3c'],
        [0.006, '#fff0b0'],
      ] as const) {
        context.strokeStyle = tone
        context.lineWidth = high * width * (k % 2 === 0 ? 1 : 0.6)
        context.beginPath()
        context.moveTo(x + lean * 0.3 * high, y - high * 0.97)
        context.bezierCurveTo(
          x + lean * high * 0.9,
          y - high * 0.7,
          x + lean * high * 1.2 + 0.04 * high,
          y - high * 0.5,
          x + lean * high * 3.2,
          y - high * 0.06,
        )
        context.stroke()
      }
    }
    context.globalCompositeOperation = 'source-over'
    fillFlat(
      paint,
      [
        [x - high * 0.14, y - high],
        [x - high * 0.05, y - high * 0.96],
        [x + high * 0.06, y - high * 0.965],
        [x + high * 0.14, y - high],
      ],
      '#ffcf6a',
    )
  },
  waterfall(paint, { x, y, high, z }, { colour }, random) {
    const { context } = paint
    const wide = high * 0.17
    for (let k = 0; k < 46; k++) {
      const dx = random.between(-1, 1)
      const tone = random.pick([0.5, 0.9, 1.15])
      context.strokeStyle = colourAt(paint, k % 3 === 0 ? '#ffffff' : colour, z, tone, 0.65)
      context.lineWidth = wide * random.between(0.03, 0.12)
      context.beginPath()
      context.moveTo(x + dx * wide * 0.7, y - high)
      context.bezierCurveTo(
        x + dx * wide * 0.8,
        y - high * 0.9,
        x + dx * wide,
        y - high * 0.5,
        x + dx * wide * 1.15,
        y,
      )
      context.stroke()
    }
    for (let k = 0; k < 14; k++)
      glow(
        paint,
        [x + random.between(-1.6, 1.6) * wide, y - random.between(0, 0.12) * high],
        wide * random.between(0.6, 1.3),
        '#e9f6ff',
        0.32,
      )
  },
  island(paint, { x, y, high, z }, { colour, second = '#6fa04a' }, random) {
    const count = 16
    const lower: Flat[] = Array.from({ length: count + 1 }, (_, k) => {
      const t = k / count
      const deep = Math.sin(t * Math.PI) ** 0.8 * (0.62 + 0.38 * random.next())
      return [x - high * 0.85 + t * high * 1.7, y + high * 0.75 * deep]
    })
    fillFlat(paint, lower, colourAt(paint, colour, z, 0.2))
    const side = paint.light.toLight[0] < 0 ? 0 : count / 2
    fillFlat(
      paint,
      [...lower.slice(side, side + count / 2 + 1), [x, y]],
      colourAt(paint, colour, z, 0.65),
    )
    const upper: Flat[] = Array.from({ length: count + 1 }, (_, k) => {
      const t = k / count
      return [
        x - high * 0.9 + t * high * 1.8,
        y - high * (0.05 + 0.13 * Math.sin(t * Math.PI) + 0.04 * random.next()),
      ]
    })
    fillFlat(
      paint,
      [...upper, [x + high * 0.88, y + high * 0.05], [x - high * 0.88, y + high * 0.05]],
      colourAt(paint, second, z, 0.95),
    )
    for (let k = 0; k < 9; k++) {
      const px = x + random.between(-0.7, 0.7) * high
      const r = high * random.between(0.07, 0.14)
      for (const [lit, dx] of [
        [0.1, 0],
        [0.9, 0.3],
      ]) {
        paint.context.fillStyle = colourAt(paint, '#4f8242', z, lit)
        paint.context.beginPath()
        paint.context.arc(
          px + dx * r * paint.light.toLight[0],
          y - high * 0.16 - r - dx * r * 0.5,
          r * (1 - dx),
          0,
          6.283,
        )
        paint.context.fill()
      }
    }
  },
} satisfies Partial<Record<Landmark['kind'], Build>>
