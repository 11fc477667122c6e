/** Mountains, hills and dunes: crests with a lit and a shaded side, one range behind the other. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat, trace } from '../paint/shapes.ts'
import { reachAt, scaleAt, xAt, yAt } from '../view.ts'

export type Ridge = {
  z: number
  /** Metres from the ground to its highest crests. */
  height: number
  colour: string
  shape: 'peaks' | 'hills' | 'dunes' | 'mesas' | 'crags'
  /** Snow lies above this share of the height. */
  snow?: number
  /** Lower in the middle, so that what stands there is seen. */
  open?: boolean
}

export function paintRidge(paint: Paint, ridge: Ridge): void {
  const { view } = paint
  const random = chance(paint, `ridge ${ridge.z} ${ridge.shape}`)
  const crest = crestOf(paint, ridge, random)
  const base = yAt(view, 0, ridge.z) + 2
  const body: Flat[] = [...crest, [view.width + 2, base], [-2, base]]
  const { context } = paint
  const top = Math.min(...crest.map(([, y]) => y))
  const gradient = context.createLinearGradient(0, top, 0, base)
  const isSoft = ridge.shape === 'hills' || ridge.shape === 'dunes'
  gradient.addColorStop(0, colourAt(paint, ridge.colour, ridge.z, isSoft ? 1 : 0.5))
  gradient.addColorStop(1, colourAt(paint, ridge.colour, ridge.z * 1.8, isSoft ? 0.5 : 0.3))
  context.save()
  trace(paint, body)
  context.fillStyle = gradient
  context.fill()
  context.clip()
  if (isSoft) layFolds(paint, ridge, crest, random)
  else layFacets(paint, ridge, crest, { base, random })
  layMist(paint, ridge, top, base)
  context.restore()
}

const layMist = (paint: Paint, { z }: Ridge, top: number, base: number) => {
  const { context, view, light } = paint
  const mist = context.createLinearGradient(0, top + (base - top) * 0.35, 0, base)
  const strength = Math.min(0.7, 0.2 + z / light.halfHazeM / 5)
  mist.addColorStop(0, fade(light.haze, 0))
  mist.addColorStop(1, fade(light.haze, strength))
  context.fillStyle = mist
  context.fillRect(0, top, view.width, base - top + 2)
}

function fade(hex: string, alpha: number): string {
  const byte = Math.round(alpha * 255)
  return `${hex}${byte.toString(16).padStart(2, '0')}`
}

/** The line of a range in pixels, from the left edge to the right. */
function crestOf({ view }: Paint, ridge: Ridge, random: Random): Flat[] {
  const count = 260
  const [left, right] = reachAt(view, ridge.z)
  const wide = right - left
  const waves = Array.from({ length: 7 }, () => [random.next() * 6.28, random.between(0.8, 1.25)])
  const length = Math.max(ridge.height * 3.4, wide / 6)
  return Array.from({ length: count + 1 }, (_, i) => {
    const x = left + (i / count) * wide
    let level = shapes[ridge.shape](x / length, waves)
    if (ridge.open) level *= 0.5 + 0.5 * Math.min(1, Math.abs(i / count - 0.5) * 2.6)
    return [xAt(view, x, ridge.z), yAt(view, ridge.height * Math.max(0.02, level), ridge.z)]
  })
}

type Wave = number[][]

const shapes: Record<Ridge['shape'], (t: number, waves: Wave) => number> = {
  peaks: (t, waves) => {
    let level = 0
    let size = 0.6
    let step = 1
    for (const [phase, stretch] of waves) {
      level += size * tent(t * step * stretch + phase)
      size *= 0.46
      step *= 2.1
    }
    return level * 0.86
  },
  crags: (t, waves) => {
    let level = 0.1
    let size = 0.5
    let step = 1.3
    for (const [phase, stretch] of waves) {
      const wave = tent(t * step * stretch + phase)
      level += size * (step < 3 ? Math.min(0.75, wave * 1.5) : wave)
      size *= 0.5
      step *= 2.4
    }
    return level * 0.8
  },
  hills: (t, waves) =>
    0.5 +
    0.3 * Math.sin(t * 3 + waves[0][0]) +
    0.14 * Math.sin(t * 7.3 + waves[1][0]) +
    0.03 * Math.sin(t * 19 + waves[2][0]),
  dunes: (t, waves) => {
    const wave = (phase: number, step: number) => {
      const s = (((t * step + phase) % 1) + 1) % 1
      return s < 0.68 ? (s / 0.68) ** 1.4 : (1 - s) / 0.32
    }
    return 0.15 + 0.55 * wave(waves[0][0], 1.3) + 0.2 * wave(waves[1][0], 2.9)
  },
  mesas: (t, waves) => {
    const wave = 0.5 + 0.5 * Math.sin(t * 4.2 + waves[0][0]) * Math.cos(t * 1.7 + waves[1][0])
    const table = Math.min(1, Math.max(0.12, (wave - 0.42) * 9))
    return table * (0.86 + 0.1 * Math.sin(t * 2 + waves[2][0])) + 0.02 * Math.sin(t * 60)
  },
}

/** A wave of straight slopes, 0–1. */
function tent(t: number): number {
  const s = ((t % 1) + 1) % 1
  return 1 - Math.abs(2 * s - 1)
}

/** Slopes of rock below each top: those to the light are bright, and snow lies on the highest. */
function layFacets(
  paint: Paint,
  ridge: Ridge,
  crest: readonly Flat[],
  { base, random }: { base: number; random: Random },
): void {
  const { view, light } = paint
  const high = ridge.height * scaleAt(view, ridge.z)
  const side = light.toLight[0] < 0 ? -1 : 1
  const step = 2
  for (let i = step; i + step < crest.length; i += step) {
    const [x, y] = crest[i]
    const isTop = y < crest[i - step][1] && y <= crest[i + step][1]
    if (!isTop) continue
    const drop = (base - y) * random.between(0.55, 0.95)
    const wide = drop * random.between(0.35, 0.6)
    const bend = random.between(-0.15, 0.2) * wide
    const facet = (share: number, lit: number, colour: string, way: number) => {
      const points: Flat[] = [[x, y - 1]]
      const rough = 5
      for (let k = 1; k <= rough; k++) {
        const t = (k / rough) * share
        points.push([x + way * (wide * t + (k % 2) * 0.1 * wide), y + drop * t])
      }
      for (let k = rough; k >= 1; k--) {
        const t = (k / rough) * share
        points.push([x + bend * t + (k % 2 === 0 ? 1 : -1) * 0.07 * wide, y + drop * t])
      }
      fillFlat(paint, points, colourAt(paint, colour, ridge.z, lit, 0.85))
    }
    facet(1, 1.15, ridge.colour, side)
    facet(0.9, -0.1, ridge.colour, -side)
    const isHigh = ridge.snow !== undefined && base - y > high * ridge.snow
    if (!isHigh) continue
    facet(0.42, 1.18, '#f4f8ff', side)
    facet(0.34, 0.3, '#c8d8f2', -side)
  }
}

/** Soft folds that follow the crest. */
function layFolds(paint: Paint, ridge: Ridge, crest: readonly Flat[], random: Random): void {
  const { context, view } = paint
  const high = ridge.height * scaleAt(view, ridge.z)
  for (let k = 0; k < 5; k++) {
    const drop = high * (0.12 + 0.17 * k)
    const phase = random.next() * 6.28
    context.beginPath()
    crest.forEach(([x, y], i) => {
      const lower = y + drop * (1 + 0.5 * Math.sin(i * 0.05 + phase))
      if (i === 0) context.moveTo(x, lower)
      else context.lineTo(x, lower)
    })
    context.lineTo(view.width, view.height)
    context.lineTo(0, view.height)
    context.closePath()
    context.fillStyle = colourAt(paint, ridge.colour, ridge.z, k % 2 === 0 ? 0.3 : 0.75, 0.25)
    context.fill()
  }
}
