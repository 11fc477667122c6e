/** Castles, towers, pagodas and gates. */
import { colourAt, type Paint, withAlpha } from '../../paint/paint.ts'
import { type Flat, fillFlat, roundTone } from '../../paint/shapes.ts'
import { type Build, type Landmark, rectOf, type Spot } from './landmark.ts'

/** A round tower with a pointed or crenellated head. */
function tower(
  paint: Paint,
  { x, y, high, z }: Spot,
  wide: number,
  colour: string,
  roof?: string,
): void {
  const { context, light } = paint
  context.fillStyle = roundTone(paint, x - wide, x + wide, colour, z)
  context.fillRect(x - wide, y - high, 2 * wide, high)
  const head = wide * 1.2
  context.fillStyle = roundTone(paint, x - head, x + head, colour, z)
  context.fillRect(x - head, y - high - wide * 0.5, 2 * head, wide * 0.6)
  for (let k = 0; k < 5; k += 2)
    context.fillRect(x - head + (k / 5) * 2 * head, y - high - wide * 0.8, head * 0.4, wide * 0.4)
  if (roof) {
    const side = light.toLight[0] < 0 ? -1 : 1
    const top: Flat = [x, y - high - wide * 3.6]
    const base = y - high - wide * 0.45
    fillFlat(
      paint,
      [[x - head * 1.1, base], top, [x + head * 1.1, base]],
      colourAt(paint, roof, z, 0.15),
    )
    fillFlat(
      paint,
      [[x + side * head * 1.1, base], top, [x - side * head * 0.1, base]],
      colourAt(paint, roof, z, 1),
    )
  }
  for (let k = 0; k < 3; k++) {
    const wy = y - high * (0.9 - 0.24 * k)
    context.fillStyle =
      light.darkness > 0.4 ? withAlpha('#ffd98a', 0.95) : colourAt(paint, '#2a2438', z, 0.2)
    context.fillRect(x - wide * 0.14 + (k % 2) * wide * 0.3, wy, wide * 0.22, wide * 0.5)
  }
}

export const strongholds = {
  castle(paint, spot, { colour, second = '#5b6f96' }, random) {
    const { x, y, high, z } = spot
    const wall = high * 0.3
    fillFlat(
      paint,
      [
        [x - high * 0.75, y],
        [x - high * 0.75, y - wall],
        [x + high * 0.75, y - wall],
        [x + high * 0.75, y],
      ],
      colourAt(paint, colour, z, 0.6),
    )
    const plan = [
      [0.1, 0.95, 0.07],
      [-0.14, 0.78, 0.08],
      [0.32, 0.68, 0.07],
      [-0.4, 0.56, 0.065],
      [0.55, 0.5, 0.06],
      [-0.7, 0.42, 0.075],
      [0.74, 0.4, 0.075],
      [-0.05, 0.5, 0.13],
    ]
    for (const [dx, share, wide] of plan)
      tower(
        paint,
        { x: x + dx * high, y, high: high * share * random.between(0.75, 0.82), z },
        wide * high,
        colour,
        second,
      )
    for (let k = 0; k < 24; k += 2)
      fillFlat(
        paint,
        rectOf(
          x - high * 0.75 + (k / 24) * high * 1.5,
          y - wall * 1.12,
          (high * 1.5) / 24,
          wall * 0.14,
        ),
        colourAt(paint, colour, z, 0.7),
      )
    paint.context.fillStyle = colourAt(paint, '#241d2c', z, 0.3)
    paint.context.beginPath()
    paint.context.arc(x, y - wall * 0.42, wall * 0.28, Math.PI, 2 * Math.PI)
    paint.context.rect(x - wall * 0.28, y - wall * 0.42, wall * 0.56, wall * 0.42)
    paint.context.fill()
  },
  tower: (paint, spot, { colour, second }) => tower(paint, spot, spot.high * 0.13, colour, second),
  pagoda(paint, { x, y, high, z }, { colour, second = '#35414f' }) {
    const floors = 5
    for (let k = 0; k < floors; k++) {
      const wide = high * 0.26 * (1 - 0.12 * k)
      const foot = y - (high * 0.86 * k) / floors
      const rise = (high * 0.86) / floors
      fillFlat(
        paint,
        rectOf(x - wide * 0.75, foot - rise, wide * 1.5, rise),
        colourAt(paint, colour, z, 0.6),
      )
      for (let w = -1; w <= 1; w++)
        fillFlat(
          paint,
          rectOf(x + w * wide * 0.48 - wide * 0.13, foot - rise * 0.62, wide * 0.26, rise * 0.4),
          paint.light.darkness > 0.4 ? '#ffd98a' : colourAt(paint, '#3a2a2a', z, 0.2),
        )
      fillFlat(
        paint,
        [
          [x - wide * 1.3, foot - rise * 0.86],
          [x - wide * 1.42, foot - rise * 1.02],
          [x - wide * 0.6, foot - rise * 1.2],
          [x + wide * 0.6, foot - rise * 1.2],
          [x + wide * 1.42, foot - rise * 1.02],
          [x + wide * 1.3, foot - rise * 0.86],
        ],
        colourAt(paint, second, z, 0.7),
      )
    }
    fillFlat(
      paint,
      [
        [x - high * 0.008, y - high * 0.85],
        [x, y - high * 1.08],
        [x + high * 0.008, y - high * 0.85],
      ],
      colourAt(paint, '#caa45a', z, 0.9),
    )
  },
  torii(paint, { x, y, high, z }, { colour }) {
    const wide = high * 0.52
    const post = high * 0.055
    for (const way of [-1, 1])
      fillFlat(
        paint,
        [
          [x + way * wide * 1.04 - post, y],
          [x + way * wide * 0.94 - post, y - high * 0.95],
          [x + way * wide * 0.94 + post, y - high * 0.95],
          [x + way * wide * 1.04 + post, y],
        ],
        roundTone(paint, x + way * wide - post, x + way * wide + post, colour, z),
      )
    fillFlat(
      paint,
      rectOf(x - wide * 1.08, y - high * 0.76, wide * 2.16, high * 0.07),
      colourAt(paint, colour, z, 0.7),
    )
    fillFlat(
      paint,
      [
        [x - wide * 1.35, y - high * 0.99],
        [x - wide * 1.42, y - high * 1.09],
        [x, y - high * 1.04],
        [x + wide * 1.42, y - high * 1.09],
        [x + wide * 1.35, y - high * 0.99],
        [x, y - high * 0.92],
      ],
      colourAt(paint, colour, z, 0.95),
    )
    fillFlat(
      paint,
      [
        [x - wide * 1.42, y - high * 1.09],
        [x - wide * 1.45, y - high * 1.13],
        [x, y - high * 1.08],
        [x + wide * 1.45, y - high * 1.13],
        [x + wide * 1.42, y - high * 1.09],
        [x, y - high * 1.04],
      ],
      colourAt(paint, '#2a2230', z, 0.5),
    )
  },
  pyramid(paint, { x, y, high, z }, { colour }) {
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    const top: Flat = [x, y - high]
    fillFlat(
      paint,
      [[x - high * 0.95, y], top, [x + high * 0.95, y]],
      colourAt(paint, colour, z, 0.1),
    )
    fillFlat(
      paint,
      [[x + side * high * 0.95, y], top, [x - side * high * 0.3, y]],
      colourAt(paint, colour, z, 1.05),
    )
    paint.context.strokeStyle = colourAt(paint, colour, z, -0.2, 0.35)
    for (let k = 1; k < 12; k++) {
      const t = k / 12
      paint.context.beginPath()
      paint.context.moveTo(x - high * 0.95 * (1 - t), y - high * t)
      paint.context.lineTo(x + high * 0.95 * (1 - t), y - high * t)
      paint.context.stroke()
    }
  },
} satisfies Partial<Record<Landmark['kind'], Build>>
