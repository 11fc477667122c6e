/** Boulders in groups: a big one, a smaller one leaning at it, and pebbles; each has planes in light and in shade and stands in the ground. */
import type { Random } from '../../math/random.ts'
import { layShadow } from '../paint/ground-shadow.ts'
import { colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat, trace } from '../paint/shapes.ts'
import { pointAt, scaleAt } from '../view.ts'

export type Stone = {
  x: number
  z: number
  /** Metres across. */
  size: number
  colour: string
  /** Height as a share of the width. */
  flat: number
  /** Colour of what grows about its foot and on its top. */
  moss?: string
}

/** A group about a place on the ground. */
export function paintBoulders(paint: Paint, stone: Stone, random: Random): void {
  const way = random.bool() ? 1 : -1
  const { x, z, size } = stone
  const beside = size * random.between(0.55, 0.75)
  const group: Stone[] = [
    stone,
    {
      ...stone,
      x: x + way * beside,
      z: z - 0.25 * size,
      size: size * random.between(0.4, 0.58),
      flat: stone.flat * random.between(0.75, 1.1),
    },
    ...Array.from({ length: 4 }, (_, k) => ({
      ...stone,
      x: x + way * size * (k % 2 === 0 ? 1 : -1) * random.between(0.55, 1.25),
      z: z - size * random.between(0.15, 0.6),
      size: size * random.between(0.08, 0.2),
      flat: 0.5,
    })),
  ]
  for (const own of group.slice(0, 2))
    layShadow(paint, { x: own.x, z: own.z, wide: own.size * 1.25, high: own.size * own.flat })
  for (const own of group) paintStone(paint, own, random)
}

/** One stone: silhouette, three planes about a ridge, a foot in shade, cracks and chips. */
export function paintStone(paint: Paint, stone: Stone, random: Random): void {
  const { x, z, colour, flat } = stone
  const { context, view } = paint
  const [cx, cy] = pointAt(view, x, 0, z)
  const size = stone.size * scaleAt(view, z)
  if (size < 1) return
  const side = paint.light.toLight[0] < 0 ? -1 : 1
  const at = (u: number, v: number): Flat => [cx + side * u * size * 0.6, cy - v * size * flat]
  // From the foot in the light over the top to the foot in shade.
  const rim = Array.from({ length: 9 }, (_, k) => {
    const angle = (Math.PI * k) / 8
    const r = random.between(0.86, 1.08)
    return at(Math.cos(angle) * r, 0.06 + 0.94 * Math.sin(angle) ** 0.7 * r)
  })
  // A stone has depth: its foot bulges towards the eye.
  const bulge = 0.13 / flat
  const foot = [-0.75, -0.35, 0.05, 0.45, 0.8].map((u) =>
    at(u, -bulge * Math.sqrt(1 - u * u) * random.between(0.7, 1.1)),
  )
  const tone = (lit: number, alpha = 1) => colourAt(paint, colour, z, lit, alpha)
  const outline = [...rim, ...foot]
  fillFlat(paint, outline, tone(0.5))
  if (size < 5) return
  context.save()
  trace(paint, outline)
  context.clip()
  const crest = at(random.between(-0.02, 0.3), random.between(0.62, 0.78))
  const back = at(random.between(-0.55, -0.35), random.between(0.66, 0.8))
  const base = at(random.between(0, 0.2), -1.2 * bulge)
  fillFlat(paint, [...rim.slice(0, 3), crest, base, at(1.2, -0.3)], tone(0.74))
  fillFlat(paint, [...rim.slice(2, 7), back, crest], tone(1.1))
  fillFlat(paint, [crest, back, ...rim.slice(6), at(-1.2, -0.4), base], tone(0.02))
  chips(paint, at, { crest, back, base }, { random, tone, size })
  shadeFoot(paint, at, bulge, tone)
  if (stone.moss) mossTop(paint, stone, at, random)
  context.restore()
  if (stone.moss) tufts(paint, stone, [cx, cy + 0.08 * size], size, random)
}

type At = (u: number, v: number) => Flat
type Planes = { crest: Flat; back: Flat; base: Flat }
type Hand = { random: Random; tone: (lit: number, alpha?: number) => string; size: number }

/** Small planes along the ridge, and cracks. */
function chips(
  paint: Paint,
  at: At,
  { crest, back, base }: Planes,
  { random, tone, size }: Hand,
): void {
  const { context } = paint
  const between = ([ax, ay]: Flat, [bx, by]: Flat, t: number): Flat => [
    ax + (bx - ax) * t,
    ay + (by - ay) * t,
  ]
  for (let k = 0; k < 5; k++) {
    const [px, py] = between(k < 3 ? crest : back, k < 3 ? base : crest, random.next())
    const r = size * random.between(0.03, 0.09)
    fillFlat(
      paint,
      [
        [px - r, py - 0.3 * r],
        [px + 0.4 * r, py - r],
        [px + r, py + 0.5 * r],
        [px - 0.2 * r, py + 0.8 * r],
      ],
      tone(random.pick([0.3, 0.55, 0.95]), 0.85),
    )
  }
  context.strokeStyle = tone(-0.45, 0.6)
  context.lineWidth = Math.max(0.5, 0.012 * size)
  for (let k = 0; k < 3; k++) {
    const [u, v] = [random.between(-0.6, 0.6), random.between(0.25, 0.85)]
    context.beginPath()
    context.moveTo(...at(u, v))
    context.lineTo(...at(u + random.between(-0.1, 0.1), v - 0.18))
    context.lineTo(...at(u + random.between(-0.2, 0.2), v - 0.34))
    context.stroke()
  }
}

function shadeFoot(paint: Paint, at: At, bulge: number, tone: Hand['tone']): void {
  const { context } = paint
  const [, low] = at(0, -bulge)
  const [, high] = at(0, 0.38)
  const gradient = context.createLinearGradient(0, high, 0, low)
  gradient.addColorStop(0, tone(-0.3, 0))
  gradient.addColorStop(1, tone(-0.3, 0.7))
  const [left] = at(-1.3, 0)
  const [right] = at(1.3, 0)
  context.fillStyle = gradient
  context.fillRect(Math.min(left, right), high, Math.abs(right - left), low - high + 2)
}

function mossTop(paint: Paint, { moss = '', z }: Stone, at: At, random: Random): void {
  for (let k = 0; k < 7; k++) {
    const [u, v] = [random.between(-0.7, 0.75), random.between(0.82, 1)]
    const wide = random.between(0.1, 0.26)
    fillFlat(
      paint,
      [
        at(u - wide, v - 0.06),
        at(u - 0.4 * wide, v + 0.16),
        at(u + wide, v + 0.08),
        at(u, v - 0.12),
      ],
      colourAt(paint, moss, z, random.pick([0.25, 0.7, 1.1]), 0.75),
    )
  }
}

/** Grass before its foot. */
function tufts(
  paint: Paint,
  { moss = '', z }: Stone,
  [x, y]: Flat,
  size: number,
  random: Random,
): void {
  const { context } = paint
  for (let k = 0; k < 9; k++) {
    const px = x + size * random.between(-0.66, 0.66)
    const tall = size * random.between(0.06, 0.2)
    context.strokeStyle = colourAt(paint, moss, z, random.pick([0.15, 0.6, 1.05]))
    context.lineWidth = Math.max(0.7, 0.018 * size)
    context.beginPath()
    for (let blade = -2; blade <= 2; blade++) {
      context.moveTo(px + 0.1 * blade * tall, y)
      context.quadraticCurveTo(
        px + 0.15 * blade * tall,
        y - 0.6 * tall,
        px + (0.3 * blade + random.between(-0.1, 0.1)) * tall,
        y - tall,
      )
    }
    context.stroke()
  }
}
