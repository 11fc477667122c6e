/** Single things that a place is known by: castle, volcano, waterfall, torii, pyramid, windmill, ship, island in the sky. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { box, type Flat, fillFlat, glow, roundTone } from '../paint/shapes.ts'
import { scaleAt, xAt, yAt } from '../view.ts'

export type Landmark = {
  z: number
  kind: 'castle' | 'volcano' | 'waterfall' | 'torii' | 'pyramid' | 'windmill' | 'tower' | 'island' | 'barn' | 'ship' | 'tent' | 'pagoda'
  x: number
  /** Metres. */
  height: number
  colour: string
  second?: string
  /** Metres above the ground. */
  above?: number
}

export function paintLandmark(paint: Paint, landmark: Landmark): void {
  const { view } = paint
  const random = chance(paint, `landmark ${landmark.kind} ${landmark.x}`)
  const { x, z, height, above = 0 } = landmark
  const mirrored = paint.design.side === 'left' ? x : -x
  const spot: Spot = {
    x: xAt(view, mirrored, z),
    y: yAt(view, above, z),
    high: height * scaleAt(view, z),
    z,
  }
  kinds[landmark.kind](paint, spot, landmark, random)
}

type Spot = { x: number; y: number; high: number; z: number }
type Build = (paint: Paint, spot: Spot, look: Landmark, random: Random) => void

/** A round tower with a pointed or crenellated head. */
function tower(paint: Paint, { x, y, high, z }: Spot, wide: number, colour: string, roof?: string): void {
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
    fillFlat(paint, [[x - head * 1.1, base], top, [x + head * 1.1, base]], colourAt(paint, roof, z, 0.15))
    fillFlat(paint, [[x + side * head * 1.1, base], top, [x - side * head * 0.1, base]], colourAt(paint, roof, z, 1))
  }
  for (let k = 0; k < 3; k++) {
    const wy = y - high * (0.9 - 0.24 * k)
    context.fillStyle = light.darkness > 0.4 ? withAlpha('#ffd98a', 0.95) : colourAt(paint, '#2a2438', z, 0.2)
    context.fillRect(x - wide * 0.14 + (k % 2) * wide * 0.3, wy, wide * 0.22, wide * 0.5)
  }
}

const kinds: Record<Landmark['kind'], Build> = {
  castle(paint, spot, { colour, second = '#5b6f96' }, random) {
    const { x, y, high, z } = spot
    const wall = high * 0.3
    fillFlat(paint, [[x - high * 0.75, y], [x - high * 0.75, y - wall], [x + high * 0.75, y - wall], [x + high * 0.75, y]], colourAt(paint, colour, z, 0.6))
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
      tower(paint, { x: x + dx * high, y, high: high * share * random.between(0.75, 0.82), z }, wide * high, colour, second)
    for (let k = 0; k < 24; k += 2)
      fillFlat(paint, rectOf(x - high * 0.75 + (k / 24) * high * 1.5, y - wall * 1.12, (high * 1.5) / 24, wall * 0.14), colourAt(paint, colour, z, 0.7))
    paint.context.fillStyle = colourAt(paint, '#241d2c', z, 0.3)
    paint.context.beginPath()
    paint.context.arc(x, y - wall * 0.42, wall * 0.28, Math.PI, 2 * Math.PI)
    paint.context.rect(x - wall * 0.28, y - wall * 0.42, wall * 0.56, wall * 0.42)
    paint.context.fill()
  },
  tower: (paint, spot, { colour, second }) => tower(paint, spot, spot.high * 0.13, colour, second),
  volcano(paint, { x, y, high, z }, { colour }, random) {
    const { context } = paint
    glow(paint, [x, y - high], high * 1.3, '#ff5a1f', 0.85)
    smokeColumn(paint, random, { x, y: y - high * 0.95, high: high * 1.1, colour: '#3a2a32' })
    const edge = (way: number): Flat[] =>
      Array.from({ length: 12 }, (_, k) => {
        const t = k / 11
        return [x + way * high * (0.13 + 1.35 * t ** 1.5 + random.between(-0.015, 0.015)), y - high * (1 - t)]
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
        context.bezierCurveTo(x + lean * high * 0.9, y - high * 0.7, x + lean * high * 1.2 + 0.04 * high, y - high * 0.5, x + lean * high * 3.2, y - high * 0.06)
        context.stroke()
      }
    }
    context.globalCompositeOperation = 'source-over'
    fillFlat(paint, [[x - high * 0.14, y - high], [x - high * 0.05, y - high * 0.96], [x + high * 0.06, y - high * 0.965], [x + high * 0.14, y - high]], '#ffcf6a')
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
      context.bezierCurveTo(x + dx * wide * 0.8, y - high * 0.9, x + dx * wide, y - high * 0.5, x + dx * wide * 1.15, y)
      context.stroke()
    }
    for (let k = 0; k < 14; k++)
      glow(paint, [x + random.between(-1.6, 1.6) * wide, y - random.between(0, 0.12) * high], wide * random.between(0.6, 1.3), '#e9f6ff', 0.32)
  },
  torii(paint, { x, y, high, z }, { colour }) {
    const wide = high * 0.52
    const post = high * 0.055
    for (const way of [-1, 1])
      fillFlat(paint, [[x + way * wide * 1.04 - post, y], [x + way * wide * 0.94 - post, y - high * 0.95], [x + way * wide * 0.94 + post, y - high * 0.95], [x + way * wide * 1.04 + post, y]], roundTone(paint, x + way * wide - post, x + way * wide + post, colour, z))
    fillFlat(paint, rectOf(x - wide * 1.08, y - high * 0.76, wide * 2.16, high * 0.07), colourAt(paint, colour, z, 0.7))
    fillFlat(paint, [[x - wide * 1.35, y - high * 0.99], [x - wide * 1.42, y - high * 1.09], [x, y - high * 1.04], [x + wide * 1.42, y - high * 1.09], [x + wide * 1.35, y - high * 0.99], [x, y - high * 0.92]], colourAt(paint, colour, z, 0.95))
    fillFlat(paint, [[x - wide * 1.42, y - high * 1.09], [x - wide * 1.45, y - high * 1.13], [x, y - high * 1.08], [x + wide * 1.45, y - high * 1.13], [x + wide * 1.42, y - high * 1.09], [x, y - high * 1.04]], colourAt(paint, '#2a2230', z, 0.5))
  },
  pyramid(paint, { x, y, high, z }, { colour }) {
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    const top: Flat = [x, y - high]
    fillFlat(paint, [[x - high * 0.95, y], top, [x + high * 0.95, y]], colourAt(paint, colour, z, 0.1))
    fillFlat(paint, [[x + side * high * 0.95, y], top, [x - side * high * 0.3, y]], colourAt(paint, colour, z, 1.05))
    paint.context.strokeStyle = colourAt(paint, colour, z, -0.2, 0.35)
    for (let k = 1; k < 12; k++) {
      const t = k / 12
      paint.context.beginPath()
      paint.context.moveTo(x - high * 0.95 * (1 - t), y - high * t)
      paint.context.lineTo(x + high * 0.95 * (1 - t), y - high * t)
      paint.context.stroke()
    }
  },
  windmill(paint, spot, { colour, second = '#8c4a36' }) {
    const { x, y, high, z } = spot
    fillFlat(paint, [[x - high * 0.2, y], [x - high * 0.12, y - high * 0.62], [x + high * 0.12, y - high * 0.62], [x + high * 0.2, y]], roundTone(paint, x - high * 0.2, x + high * 0.2, colour, z))
    fillFlat(paint, [[x - high * 0.16, y - high * 0.61], [x, y - high * 0.82], [x + high * 0.16, y - high * 0.61]], colourAt(paint, second, z, 0.8))
    for (let k = 0; k < 4; k++) {
      const angle = 0.4 + (k * Math.PI) / 2
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      const at = (along: number, across: number): Flat => [x + (dx * along - dy * across) * high, y - high * 0.66 + (dy * along + dx * across) * high]
      fillFlat(paint, [at(0.04, 0), at(0.1, 0.09), at(0.46, 0.09), at(0.46, 0)], colourAt(paint, '#efe6d2', z, 0.9))
      fillFlat(paint, [at(0, -0.01), at(0.48, -0.01), at(0.48, 0.012), at(0, 0.012)], colourAt(paint, '#5b4433', z, 0.4))
    }
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
    fillFlat(paint, [...lower.slice(side, side + count / 2 + 1), [x, y]], colourAt(paint, colour, z, 0.65))
    const upper: Flat[] = Array.from({ length: count + 1 }, (_, k) => {
      const t = k / count
      return [x - high * 0.9 + t * high * 1.8, y - high * (0.05 + 0.13 * Math.sin(t * Math.PI) + 0.04 * random.next())]
    })
    fillFlat(paint, [...upper, [x + high * 0.88, y + high * 0.05], [x - high * 0.88, y + high * 0.05]], colourAt(paint, second, z, 0.95))
    for (let k = 0; k < 9; k++) {
      const px = x + random.between(-0.7, 0.7) * high
      const r = high * random.between(0.07, 0.14)
      for (const [lit, dx] of [
        [0.1, 0],
        [0.9, 0.3],
      ]) {
        paint.context.fillStyle = colourAt(paint, '#4f8242', z, lit)
        paint.context.beginPath()
        paint.context.arc(px + dx * r * paint.light.toLight[0], y - high * 0.16 - r - dx * r * 0.5, r * (1 - dx), 0, 6.283)
        paint.context.fill()
      }
    }
  },
  barn(paint, spot, { colour, second = '#6d5a52' }) {
    const { x, y, high, z } = spot
    const wide = high * 0.75
    fillFlat(paint, [[x - wide, y], [x - wide, y - high * 0.5], [x - wide * 0.7, y - high * 0.82], [x, y - high], [x + wide * 0.7, y - high * 0.82], [x + wide, y - high * 0.5], [x + wide, y]], colourAt(paint, colour, z, 0.75))
    paint.context.strokeStyle = colourAt(paint, second, z, 0.7)
    paint.context.lineWidth = high * 0.05
    paint.context.beginPath()
    for (const [px, py] of [[-1.06, 0.46], [-0.72, 0.84], [0, 1.03], [0.72, 0.84], [1.06, 0.46]]) paint.context.lineTo(x + px * wide, y - py * high)
    paint.context.stroke()
    fillFlat(paint, rectOf(x - wide * 0.36, y - high * 0.4, wide * 0.72, high * 0.4), colourAt(paint, '#efe6d6', z, 0.8))
    fillFlat(paint, rectOf(x - wide * 0.31, y - high * 0.37, wide * 0.62, high * 0.37), colourAt(paint, colour, z, 0.3))
  },
  ship(paint, { x, y, high, z }, { colour, second = '#efe3c8' }) {
    fillFlat(paint, [[x - high * 0.6, y - high * 0.2], [x - high * 0.45, y], [x + high * 0.4, y], [x + high * 0.62, y - high * 0.24], [x + high * 0.3, y - high * 0.13], [x - high * 0.35, y - high * 0.12]], colourAt(paint, colour, z, 0.4))
    for (const [dx, share] of [
      [-0.25, 0.75],
      [0.08, 1],
      [0.36, 0.66],
    ]) {
      fillFlat(paint, rectOf(x + dx * high - high * 0.008, y - high * share, high * 0.016, high * share * 0.9), colourAt(paint, '#4a3626', z, 0.4))
      for (const [low, top, wide] of [
        [0.25, 0.55, 0.2],
        [0.6, 0.86, 0.15],
      ]) {
        const [a, b] = [y - high * share * low, y - high * share * top]
        fillFlat(paint, [[x + (dx - wide) * high, a], [x + (dx - wide * 0.8) * high, b], [x + (dx + wide * 0.8) * high, b], [x + (dx + wide) * high, a], [x + dx * high, a - high * 0.03]], colourAt(paint, second, z, 0.95))
      }
    }
  },
  tent(paint, { x, y, high, z }, { colour, second = '#efe3c8' }) {
    const top: Flat = [x, y - high]
    const wide = high * 0.7
    const stripes = 6
    for (let k = 0; k < stripes; k++) {
      const at = (i: number): Flat => [x - wide + (i / stripes) * 2 * wide, y]
      fillFlat(paint, [top, at(k), at(k + 1)], colourAt(paint, k % 2 === 0 ? colour : second, z, 1.05 - 0.17 * k))
    }
    fillFlat(paint, [[x - wide * 0.16, y], [x, y - high * 0.55], [x + wide * 0.2, y]], colourAt(paint, '#241d2c', z, 0.2))
    fillFlat(paint, [[x, y - high], [x, y - high * 1.25], [x + high * 0.22, y - high * 1.18], [x, y - high * 1.1]], colourAt(paint, colour, z, 0.9))
  },
  pagoda(paint, { x, y, high, z }, { colour, second = '#35414f' }) {
    const floors = 5
    for (let k = 0; k < floors; k++) {
      const wide = high * 0.26 * (1 - 0.12 * k)
      const foot = y - (high * 0.86 * k) / floors
      const rise = (high * 0.86) / floors
      fillFlat(paint, rectOf(x - wide * 0.75, foot - rise, wide * 1.5, rise), colourAt(paint, colour, z, 0.6))
      for (let w = -1; w <= 1; w++)
        fillFlat(paint, rectOf(x + w * wide * 0.48 - wide * 0.13, foot - rise * 0.62, wide * 0.26, rise * 0.4), paint.light.darkness > 0.4 ? '#ffd98a' : colourAt(paint, '#3a2a2a', z, 0.2))
      fillFlat(paint, [[x - wide * 1.3, foot - rise * 0.86], [x - wide * 1.42, foot - rise * 1.02], [x - wide * 0.6, foot - rise * 1.2], [x + wide * 0.6, foot - rise * 1.2], [x + wide * 1.42, foot - rise * 1.02], [x + wide * 1.3, foot - rise * 0.86]], colourAt(paint, second, z, 0.7))
    }
    fillFlat(paint, [[x - high * 0.008, y - high * 0.85], [x, y - high * 1.08], [x + high * 0.008, y - high * 0.85]], colourAt(paint, '#caa45a', z, 0.9))
  },
}

function rectOf(x: number, y: number, width: number, height: number): Flat[] {
  return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]
}

/** Smoke that rises and spreads, lit from below. */
export function smokeColumn(
  paint: Paint,
  random: Random,
  { x, y, high, colour }: { x: number; y: number; high: number; colour: string },
): void {
  const { context } = paint
  for (let k = 0; k < 60; k++) {
    const t = k / 60
    const r = high * (0.05 + 0.2 * t) * random.between(0.6, 1.2)
    const px = x + high * (0.35 * t ** 1.6) + random.between(-1, 1) * high * 0.16 * t
    context.fillStyle = withAlpha(random.bool(0.3) ? '#57404a' : colour, 0.34 * (1 - t * 0.7))
    context.beginPath()
    context.arc(px, y - t * high, r, 0, 6.283)
    context.fill()
  }
}

export type Blocks = {
  z: number
  /** Each: the middle of its front, its foot, its depth behind `z`, and its sizes, in metres. */
  boxes: readonly (readonly [x: number, y: number, z: number, width: number, height: number, depth: number, colour: string])[]
}

/** Plain boxes: steps, tables, crates, altars. What lies farther back comes first. */
export function paintBlocks(paint: Paint, { z, boxes }: Blocks): void {
  for (const [x, y, deeper, width, height, depth, colour] of boxes)
    box(paint, { x, y, z: z + deeper, width, height, depth, colour })
}
