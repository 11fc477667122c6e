/** Clouds: heaps with a lit crown and a flat shaded foot, and thin veils high above. */
import { createCanvas } from '@napi-rs/canvas'
import type { Random } from '../../math/random.ts'
import { chance, type Paint, withAlpha } from '../paint/paint.ts'

export function paintClouds(paint: Paint): void {
  const { view, light } = paint
  const bottom = Math.min(view.height, view.horizon)
  if (bottom < 0.05 * view.height || light.clouds.cover <= 0) return
  const random = chance(paint, 'clouds')
  paintVeils(paint, random, bottom)
  const count = Math.round(3 + 9 * light.clouds.cover)
  for (let i = 0; i < count; i++) {
    // Far ones, low and small, come first.
    const near = (i + 0.5) / count
    const width =
      view.height * (0.16 + (0.25 + 0.5 * light.clouds.cover) * near) * random.between(0.7, 1.25)
    const x = view.width * ((i * 0.618 + random.between(0, 0.25)) % 1)
    const y = bottom * (0.96 - 0.86 * near ** 1.1)
    paintHeap(paint, random, { x, y, width })
  }
}

function paintVeils({ context, view, light }: Paint, random: Random, bottom: number): void {
  context.save()
  for (let i = 0; i < 16; i++) {
    const y = bottom * random.between(0.05, 0.85)
    const x = view.width * random.between(-0.1, 1.1)
    const long = view.width * random.between(0.12, 0.4)
    const high = view.height * random.between(0.004, 0.016)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
    gradient.addColorStop(0, withAlpha(light.clouds.lit, 0.32))
    gradient.addColorStop(1, withAlpha(light.clouds.lit, 0))
    context.setTransform(long, random.between(-14, 4), 0, high, x, y)
    context.fillStyle = gradient
    context.fillRect(-1, -1, 2, 2)
  }
  context.restore()
}

type Heap = { x: number; y: number; width: number }
type Puff = { x: number; y: number; r: number }

function paintHeap(paint: Paint, random: Random, { x, y, width }: Heap): void {
  const { light } = paint
  const high = width * random.between(0.34, 0.5)
  const [w, h] = [Math.ceil(width * 1.5), Math.ceil(high * 2.2)]
  const canvas = createCanvas(w, h)
  const own = canvas.getContext('2d')
  const foot = h * 0.82
  const puffs = puffsOf(random, w, foot, width, high)
  const fill = (colour: string, dx: number, dy: number, grow: number) => {
    own.fillStyle = colour
    own.beginPath()
    for (const { x: px, y: py, r } of puffs) {
      own.moveTo(px + dx * r + grow * r, py + dy * r)
      own.arc(px + dx * r, py + dy * r, r * grow, 0, 2 * Math.PI)
    }
    own.fill()
  }
  const side = light.toLight[0] < 0 ? -1 : 1
  fill(light.clouds.shade, 0, 0, 1)
  own.globalCompositeOperation = 'source-atop'
  own.globalAlpha = 0.5
  fill(light.clouds.lit, side * 0.16, -0.2, 0.9)
  own.globalAlpha = 0.95
  fill(light.clouds.lit, side * 0.26, -0.36, 0.74)
  own.globalAlpha = 0.55
  fill(light.clouds.glow, side * 0.4, -0.52, 0.45)
  own.globalAlpha = 1
  own.globalCompositeOperation = 'destination-out'
  const fade = own.createLinearGradient(0, foot - high * 0.5, 0, foot + high * 0.12)
  fade.addColorStop(0, 'rgba(0,0,0,0)')
  fade.addColorStop(1, 'rgba(0,0,0,1)')
  own.fillStyle = fade
  own.fillRect(0, foot - high * 0.5, w, h)
  const { context } = paint
  context.save()
  context.globalAlpha = 0.92
  context.filter = `blur(${Math.max(0.5, width * 0.006).toFixed(1)}px)`
  context.drawImage(canvas, x - w / 2, y - foot)
  context.restore()
  canvas.width = 1
}

function puffsOf(random: Random, w: number, foot: number, width: number, high: number): Puff[] {
  const count = 26
  const heads = [random.between(-0.25, 0.25), random.between(-0.4, 0.4)]
  return Array.from({ length: count }, (_, i) => {
    const t = (i / (count - 1)) * 2 - 1
    const dome = Math.max(
      ...heads.map((head, k) => (k === 0 ? 1 : 0.62) * Math.max(0, 1 - ((t - head) / 0.85) ** 2)),
    )
    const level = random.next()
    return {
      x: w / 2 + t * width * 0.5 + random.between(-0.03, 0.03) * width,
      y: foot - dome * high * level,
      r: width * (0.045 + 0.1 * dome * (1 - 0.45 * level)) * random.between(0.75, 1.2),
    }
  })
}
