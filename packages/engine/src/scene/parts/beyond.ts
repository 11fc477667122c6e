/** What there is where there is no sky: space with its clouds and planets, the deep sea, plain backdrops, northern lights. */
import { createCanvas, ImageData } from '@napi-rs/canvas'
import { hexToRgb } from '../../math/colour.ts'
import { chance, colourAt, type Paint, withAlpha } from '../paint/paint.ts'
import { type Flat, fillFlat, glow } from '../paint/shapes.ts'
import { paintStars } from '../sky/sky.ts'

export type Space = {
  z: number
  colours: readonly [string, string, string]
  planet?: { colour: string; second: string; x: number; y: number; radius: number; ring?: boolean }
}

export function paintSpace(paint: Paint, { colours, planet }: Space): void {
  const { context, view } = paint
  context.fillStyle = '#050716'
  context.fillRect(0, 0, view.width, view.height)
  paintNebula(paint, colours)
  paintStars(paint, view.height * 1.15, 1)
  if (planet) paintPlanet(paint, planet)
}

/** Clouds of gas from layered noise, painted small and enlarged. */
function paintNebula(paint: Paint, colours: readonly [string, string, string]): void {
  const { context, view } = paint
  const [w, h] = [320, Math.max(1, Math.round((320 * view.height) / view.width))]
  const random = chance(paint, 'nebula')
  const grid = Float32Array.from({ length: 64 * 64 }, () => random.next())
  const [a, b, c] = colours.map(hexToRgb)
  const data = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const u = x / 320
      const v = y / 320
      const bend = layered(grid, u * 3 + 7, v * 3 + 2) * 1.6
      const thick = layered(grid, u * 4 + bend, v * 4 + bend)
      const hue = layered(grid, u * 2.4 + 20, v * 2.4 + 11)
      const cover = Math.max(0, thick * 2.1 - 0.82)
      const k = 4 * (y * w + x)
      for (let i = 0; i < 3; i++) {
        const mixed =
          hue < 0.5 ? a[i] + (b[i] - a[i]) * hue * 2 : b[i] + (c[i] - b[i]) * (hue * 2 - 1)
        data[k + i] = mixed
      }
      data[k + 3] = 255 * Math.min(0.92, cover)
    }
  const canvas = createCanvas(w, h)
  canvas.getContext('2d').putImageData(new ImageData(data, w, h), 0, 0)
  context.save()
  context.globalCompositeOperation = 'screen'
  context.imageSmoothingQuality = 'high'
  context.drawImage(canvas, 0, 0, view.width, view.height)
  context.restore()
  canvas.width = 1
}

/** Noise of five octaves, 0–1: value noise with smooth steps between the points of a grid. */
function layered(grid: Float32Array, x: number, y: number): number {
  let sum = 0
  let size = 0.5
  let step = 1
  for (let octave = 0; octave < 5; octave++) {
    sum += size * smooth(grid, x * step, y * step)
    size *= 0.5
    step *= 2.03
  }
  return sum
}

function smooth(grid: Float32Array, x: number, y: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)]
  const ease = (t: number) => t * t * (3 - 2 * t)
  const [s, t] = [ease(x - ix), ease(y - iy)]
  const at = (dx: number, dy: number) => grid[((iy + dy) & 63) * 64 + ((ix + dx) & 63)]
  const top = at(0, 0) + (at(1, 0) - at(0, 0)) * s
  const low = at(0, 1) + (at(1, 1) - at(0, 1)) * s
  return top + (low - top) * t
}

function paintPlanet(paint: Paint, planet: NonNullable<Space['planet']>): void {
  const { context, view } = paint
  const side = paint.design.side === 'left' ? planet.x : 1 - planet.x
  const at: Flat = [side * view.width, planet.y * view.height]
  const r = planet.radius * view.height
  glow(paint, at, r * 1.5, planet.second, 0.5)
  context.save()
  context.beginPath()
  context.arc(at[0], at[1], r, 0, 6.283)
  context.clip()
  context.fillStyle = planet.colour
  context.fillRect(at[0] - r, at[1] - r, 2 * r, 2 * r)
  const random = chance(paint, 'planet')
  for (let k = 0; k < 26; k++) {
    context.fillStyle = withAlpha(k % 2 ? planet.second : '#ffffff', random.between(0.06, 0.25))
    context.beginPath()
    context.ellipse(
      at[0] + random.between(-0.5, 0.5) * r,
      at[1] + random.between(-1, 1) * r,
      r * random.between(0.5, 1.4),
      r * random.between(0.02, 0.12),
      -0.2,
      0,
      6.283,
    )
    context.fill()
  }
  const light = paint.light.toLight
  const dark = context.createRadialGradient(
    at[0] + light[0] * r * 0.6,
    at[1] - light[1] * r * 0.6,
    r * 0.3,
    at[0],
    at[1],
    r * 1.25,
  )
  dark.addColorStop(0, 'rgba(5,7,22,0)')
  dark.addColorStop(0.6, 'rgba(5,7,22,0.45)')
  dark.addColorStop(1, 'rgba(5,7,22,0.95)')
  context.fillStyle = dark
  context.fillRect(at[0] - r, at[1] - r, 2 * r, 2 * r)
  context.restore()
  if (!planet.ring) return
  for (let k = 0; k < 7; k++) {
    context.strokeStyle = withAlpha(k % 2 ? planet.second : planet.colour, 0.55)
    context.lineWidth = r * 0.035
    context.beginPath()
    context.ellipse(
      at[0],
      at[1],
      r * (1.4 + 0.07 * k),
      r * (0.3 + 0.016 * k),
      -0.3,
      -0.15,
      Math.PI + 0.15,
    )
    context.stroke()
  }
}

/** The sea from within: light from above, rays, and blue that swallows everything far. */
export function paintDeep(paint: Paint, _: { z: number }): void {
  const { context, view } = paint
  const gradient = context.createLinearGradient(0, 0, 0, view.height)
  for (const [at, colour] of [
    [0, '#8fe6ea'],
    [0.22, '#38a9c9'],
    [0.6, '#14688f'],
    [1, '#0b3c62'],
  ] as const)
    gradient.addColorStop(at, colour)
  context.fillStyle = gradient
  context.fillRect(0, 0, view.width, view.height)
  const random = chance(paint, 'rays')
  context.globalCompositeOperation = 'screen'
  for (let k = 0; k < 15; k++) {
    const x = view.width * random.between(-0.05, 1.05)
    const wide = view.width * random.between(0.01, 0.05)
    const lean = (x - view.width / 2) * 0.35
    const ray = context.createLinearGradient(0, 0, 0, view.height * 0.95)
    ray.addColorStop(0, withAlpha('#d8fff4', random.between(0.14, 0.34)))
    ray.addColorStop(1, withAlpha('#d8fff4', 0))
    fillFlat(
      paint,
      [
        [x, -2],
        [x + wide, -2],
        [x + wide * 2.6 + lean, view.height],
        [x - wide + lean, view.height],
      ],
      ray,
    )
  }
}

export type Fish = { z: number; count: number; colours: readonly string[]; size: number }

export function paintFish(paint: Paint, { z, count, colours, size }: Fish): void {
  const { context, view } = paint
  const random = chance(paint, `fish ${z}`)
  const centre = [random.between(0.2, 0.8), random.between(0.2, 0.5)]
  for (let k = 0; k < count; k++) {
    const x = view.width * (centre[0] + random.between(-0.3, 0.3))
    const y = view.height * (centre[1] + random.between(-0.16, 0.16))
    const s = size * view.height * random.between(0.6, 1.2)
    const colour = random.pick(colours)
    context.fillStyle = colourAt(paint, colour, z, random.between(0.4, 1.1))
    context.beginPath()
    context.moveTo(x - s, y)
    context.quadraticCurveTo(x - s * 0.2, y - s * 0.5, x + s * 0.5, y)
    context.lineTo(x + s, y - s * 0.36)
    context.lineTo(x + s * 0.86, y)
    context.lineTo(x + s, y + s * 0.36)
    context.lineTo(x + s * 0.5, y)
    context.quadraticCurveTo(x - s * 0.2, y + s * 0.5, x - s, y)
    context.fill()
    context.fillStyle = 'rgba(10,20,40,0.85)'
    context.beginPath()
    context.arc(x - s * 0.62, y - s * 0.06, Math.max(0.6, s * 0.07), 0, 6.283)
    context.fill()
  }
}

/** A studio's paper roll: one colour with a soft spot of light behind the cast. */
export function paintBackdrop(
  paint: Paint,
  { colour, second }: { z: number; colour: string; second: string },
): void {
  const { context, view } = paint
  const gradient = context.createRadialGradient(
    view.width / 2,
    view.height * 0.42,
    0,
    view.width / 2,
    view.height * 0.5,
    view.width * 0.72,
  )
  gradient.addColorStop(0, second)
  gradient.addColorStop(1, colour)
  context.fillStyle = gradient
  context.fillRect(0, 0, view.width, view.height)
  const floor = context.createLinearGradient(0, view.height * 0.66, 0, view.height)
  floor.addColorStop(0, withAlpha(second, 0))
  floor.addColorStop(0.3, withAlpha(second, 0.55))
  floor.addColorStop(1, withAlpha(colour, 0.4))
  context.fillStyle = floor
  context.fillRect(0, view.height * 0.6, view.width, view.height * 0.4)
}

/** Northern lights: curtains that hang across the night. */
export function paintAurora(
  paint: Paint,
  { colours }: { z: number; colours: readonly string[] },
): void {
  const { context, view, light } = paint
  if (light.darkness < 0.7) return
  const random = chance(paint, 'aurora')
  const [w, h] = [view.width, Math.min(view.height, view.horizon)]
  context.globalCompositeOperation = 'screen'
  context.filter = `blur(${(0.008 * view.height).toFixed(1)}px)`
  colours.forEach((colour, band) => {
    const phase = random.next() * 6
    const base = h * (0.5 + 0.13 * band)
    for (let k = 0; k < 90; k++) {
      const t = k / 90
      const x = t * w
      const foot = base + Math.sin(t * 7 + phase) * h * 0.1 + Math.sin(t * 17 + phase) * h * 0.03
      const tall = h * (0.28 + 0.2 * Math.sin(t * 11 + phase * 2) ** 2)
      const ray = context.createLinearGradient(0, foot - tall, 0, foot)
      ray.addColorStop(0, withAlpha(colour, 0))
      ray.addColorStop(0.8, withAlpha(colour, 0.62))
      ray.addColorStop(1, withAlpha(colour, 0))
      context.fillStyle = ray
      context.fillRect(x, foot - tall, w / 90 + 1, tall)
    }
  })
}
