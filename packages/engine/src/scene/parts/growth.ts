/** What grows low or stands about: bushes, ferns, reeds, wheat, flowers, mushrooms, corals, cacti, gravestones, fences. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../paint/shapes.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'

export type Growth = {
  z: number
  kind: 'bushes' | 'ferns' | 'reeds' | 'wheat' | 'flowers' | 'mushrooms' | 'corals' | 'seaweed' | 'cacti' | 'graves' | 'fence' | 'spears'
  count: number
  /** Metres. */
  size: number
  colour: string
  second?: string
  gap?: number
}

type Spot = { x: number; y: number; size: number; z: number }

export function paintGrowth(paint: Paint, growth: Growth): void {
  const { view } = paint
  const random = chance(paint, `growth ${growth.z} ${growth.kind}`)
  const [left, right] = reachAt(view, growth.z)
  for (let i = 0; i < growth.count; i++) {
    const x = left + ((i + random.next()) / growth.count) * (right - left)
    const deep = growth.z * random.between(1, 1.06)
    const size = growth.size * random.between(0.6, 1.15) * scaleAt(view, deep)
    if (Math.abs(x - view.eye[0]) < (growth.gap ?? 0)) continue
    const spot = { x: xAt(view, x, deep), y: yAt(view, 0, deep), size, z: growth.z }
    kinds[growth.kind](paint, spot, growth, random)
  }
}

type Grow = (paint: Paint, spot: Spot, look: Growth, random: Random) => void

function blade(paint: Paint, from: Flat, to: Flat, width: number, colour: string): void {
  const { context } = paint
  const bend: Flat = [from[0] + (to[0] - from[0]) * 0.25, from[1] + (to[1] - from[1]) * 0.75]
  context.fillStyle = colour
  context.beginPath()
  context.moveTo(from[0] - width, from[1])
  context.quadraticCurveTo(bend[0] - width * 0.6, bend[1], to[0], to[1])
  context.quadraticCurveTo(bend[0] + width * 0.6, bend[1], from[0] + width, from[1])
  context.fill()
}

const kinds: Record<Growth['kind'], Grow> = {
  bushes(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    for (const [lit, shift, spread] of [
      [-0.35, 0, 1],
      [0.25, 0.12, 0.9],
      [0.8, 0.28, 0.7],
      [1.16, 0.42, 0.46],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      for (let k = 0; k < 70; k++) {
        const angle = Math.PI * random.next()
        const far = Math.sqrt(random.next()) * spread
        const px = x - Math.cos(angle) * size * 0.75 * far + side * shift * 0.3 * size
        const py = y - Math.sin(angle) * size * 0.62 * far - shift * 0.3 * size
        const long = size * random.between(0.06, 0.12)
        const turn = random.between(-1, 1)
        context.moveTo(px + long, py)
        context.ellipse(px, py, long, long * 0.5, turn, 0, 6.283)
      }
      context.fill()
    }
  },
  ferns(paint, { x, y, size, z }, { colour }, random) {
    for (let k = 0; k < 13; k++) {
      const lean = (k - 6) / 6 + random.between(-0.1, 0.1)
      const long = size * (1.1 - 0.4 * Math.abs(lean))
      const lit = random.pick([0, 0.5, 1.1])
      blade(paint, [x, y], [x + lean * size, y - long * (1 - 0.45 * Math.abs(lean))], size * 0.045, colourAt(paint, colour, z, lit))
    }
  },
  reeds(paint, { x, y, size, z }, { colour, second = '#6b4a2e' }, random) {
    for (let k = 0; k < 9; k++) {
      const px = x + random.between(-0.3, 0.3) * size
      const top: Flat = [px + random.between(-0.12, 0.12) * size, y - size * random.between(0.6, 1.1)]
      blade(paint, [px, y], top, size * 0.018, colourAt(paint, colour, z, random.pick([0, 0.6, 1])))
      if (k % 4 !== 0) continue
      paint.context.fillStyle = colourAt(paint, second, z, 0.6)
      paint.context.fillRect(top[0] - size * 0.022, top[1], size * 0.044, size * 0.2)
    }
  },
  wheat(paint, { x, y, size, z }, { colour }, random) {
    for (let k = 0; k < 12; k++) {
      const px = x + random.between(-0.5, 0.5) * size
      const top: Flat = [px + random.between(0, 0.22) * size, y - size * random.between(0.75, 1.1)]
      const tone = colourAt(paint, colour, z, random.pick([0.1, 0.6, 1, 1.15]))
      blade(paint, [px, y], top, size * 0.014, tone)
      paint.context.fillStyle = tone
      paint.context.beginPath()
      paint.context.ellipse(top[0], top[1], size * 0.03, size * 0.11, 0.25, 0, 6.283)
      paint.context.fill()
    }
  },
  flowers(paint, { x, y, size, z }, { colour, second = '#5d8a3c' }, random) {
    const { context } = paint
    for (let k = 0; k < 5; k++) {
      const px = x + random.between(-0.6, 0.6) * size
      const top: Flat = [px + random.between(-0.15, 0.15) * size, y - size * random.between(0.5, 1)]
      blade(paint, [px, y], top, size * 0.025, colourAt(paint, second, z, 0.5))
      for (let p = 0; p < 5; p++) {
        const angle = (p / 5) * 6.283
        context.fillStyle = colourAt(paint, colour, z, p < 3 ? 1.15 : 0.6)
        context.beginPath()
        context.arc(top[0] + Math.cos(angle) * size * 0.075, top[1] + Math.sin(angle) * size * 0.06, size * 0.065, 0, 6.283)
        context.fill()
      }
      context.fillStyle = colourAt(paint, '#ffd45a', z, 1.1)
      context.beginPath()
      context.arc(top[0], top[1], size * 0.045, 0, 6.283)
      context.fill()
    }
  },
  mushrooms(paint, { x, y, size, z }, { colour, second = '#7df0e0' }, random) {
    const { context } = paint
    const wide = size * random.between(0.4, 0.6)
    const top = y - size * 0.8
    fillFlat(paint, [[x - size * 0.09, y], [x - size * 0.06, top], [x + size * 0.06, top], [x + size * 0.1, y]], colourAt(paint, '#e9dfd0', z, 0.7))
    for (const [lit, shrink, lift] of [
      [0.15, 1, 0],
      [0.9, 0.8, 0.04],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      context.ellipse(x, top - lift * size, wide * shrink, size * 0.34 * shrink, 0, Math.PI, 2 * Math.PI)
      context.ellipse(x, top - lift * size, wide * shrink, size * 0.08 * shrink, 0, 0, Math.PI)
      context.fill()
    }
    for (let k = 0; k < 6; k++) {
      const angle = Math.PI * random.between(1.1, 1.9)
      const far = random.between(0.3, 0.8)
      const [px, py] = [x + Math.cos(angle) * wide * far, top + Math.sin(angle) * size * 0.34 * far]
      context.fillStyle = withAlpha(second, 0.9)
      context.beginPath()
      context.arc(px, py, size * random.between(0.02, 0.045), 0, 6.283)
      context.fill()
    }
    glow(paint, [x, top], size * 0.8, second, 0.28)
  },
  corals(paint, { x, y, size, z }, { colour, second = '#ff9ab0' }, random) {
    const { context } = paint
    const tone = random.pick([colour, second, '#ffb45a', '#b58cff'])
    const grow = (px: number, py: number, angle: number, long: number, depth: number): void => {
      const [ex, ey] = [px + Math.sin(angle) * long, py - Math.cos(angle) * long]
      context.strokeStyle = colourAt(paint, tone, z, 0.25 + 0.25 * depth)
      context.lineWidth = size * 0.1 * 0.72 ** depth
      context.lineCap = 'round'
      context.beginPath()
      context.moveTo(px, py)
      context.lineTo(ex, ey)
      context.stroke()
      if (depth === 4) return
      for (const turn of [-0.45, 0.42]) grow(ex, ey, angle + turn * random.between(0.6, 1.2), long * 0.74, depth + 1)
    }
    grow(x, y, random.between(-0.2, 0.2), size * 0.3, 0)
  },
  seaweed(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    for (let k = 0; k < 5; k++) {
      const phase = random.next() * 6
      context.strokeStyle = colourAt(paint, colour, z, random.pick([0, 0.5, 1]))
      context.lineWidth = size * 0.05
      context.lineCap = 'round'
      context.beginPath()
      const px = x + (k - 2) * size * 0.09
      for (let t = 0; t <= 1; t += 0.1) {
        const point: Flat = [px + Math.sin(t * 6 + phase) * size * 0.07 * t, y - t * size * (1 - 0.12 * k)]
        if (t === 0) context.moveTo(...point)
        else context.lineTo(...point)
      }
      context.stroke()
    }
  },
  cacti(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const arm = (ax: number, ay: number, high: number, wide: number) => {
      for (const [lit, share] of [
        [0.1, 1],
        [0.9, 0.5],
      ]) {
        context.strokeStyle = colourAt(paint, colour, z, lit)
        context.lineWidth = wide * share
        context.lineCap = 'round'
        context.beginPath()
        context.moveTo(ax, ay)
        context.lineTo(ax, ay - high)
        context.stroke()
      }
    }
    arm(x, y, size, size * 0.17)
    for (const way of [-1, 1]) {
      const at = y - size * random.between(0.35, 0.6)
      context.strokeStyle = colourAt(paint, colour, z, 0.3)
      context.lineWidth = size * 0.11
      context.beginPath()
      context.moveTo(x, at)
      context.lineTo(x + way * size * 0.24, at)
      context.stroke()
      arm(x + way * size * 0.24, at, size * 0.28, size * 0.11)
    }
  },
  graves(paint, { x, y, size, z }, { colour }, random) {
    const { context } = paint
    const wide = size * 0.3
    const lean = random.between(-0.12, 0.12)
    context.save()
    context.translate(x, y)
    context.rotate(lean)
    const isCross = random.bool(0.35)
    for (const [lit, shift] of [
      [-0.2, 0.06],
      [0.75, 0],
    ]) {
      context.fillStyle = colourAt(paint, colour, z, lit)
      context.beginPath()
      if (isCross) {
        context.rect(-wide * 0.25 + shift * size, -size, wide * 0.5, size)
        context.rect(-wide * 0.8 + shift * size, -size * 0.75, wide * 1.6, wide * 0.5)
      } else {
        context.moveTo(-wide + shift * size, 2)
        context.lineTo(-wide + shift * size, -size * 0.6)
        context.arc(shift * size, -size * 0.6, wide, Math.PI, 2 * Math.PI)
        context.lineTo(wide + shift * size, 2)
      }
      context.fill()
    }
    context.restore()
  },
  fence(paint, { x, y, size, z }, { colour }) {
    const { view } = paint
    const next = xAt(view, 0, z) + (x - xAt(view, 0, z)) + size * 1.6
    for (const level of [0.35, 0.75])
      fillFlat(paint, [[x, y - size * level], [next, y - size * level], [next, y - size * (level - 0.1)], [x, y - size * (level - 0.1)]], colourAt(paint, colour, z, 0.8))
    fillFlat(paint, [[x - size * 0.07, y], [x - size * 0.07, y - size], [x, y - size * 1.08], [x + size * 0.07, y - size], [x + size * 0.07, y]], colourAt(paint, colour, z, 0.5))
  },
  spears(paint, { x, y, size, z }, { colour, second = '#8c2430' }, random) {
    const lean = random.between(-0.35, 0.35) * size
    blade(paint, [x, y], [x + lean, y - size], size * 0.014, colourAt(paint, colour, z, 0.2))
    if (!random.bool(0.4)) return
    const side = random.bool() ? 1 : -1
    const top: Flat = [x + lean * 0.95, y - size * 0.95]
    fillFlat(
      paint,
      [top, [top[0] + side * size * 0.4, top[1] + size * 0.04], [top[0] + side * size * 0.28, top[1] + size * 0.16], [top[0] + side * size * 0.42, top[1] + size * 0.3], [x + lean * 0.7, y - size * 0.7]],
      colourAt(paint, second, z, 0.6),
    )
  },
}
