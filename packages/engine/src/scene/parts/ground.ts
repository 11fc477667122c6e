/** The ground: one colour that fades towards the horizon, patches of light and shade, and what lies or grows on it. */

import { hexToRgb } from '../../math/colour.ts'
import type { Random } from '../../math/random.ts'
import { chance, colourAt, css, type Paint, rgbAt, withAlpha } from '../paint/paint.ts'
import { depthAtRow, pointAt, reachAt, scaleAt, xAt, yAt } from '../view.ts'
import { covers } from './ground-covers.ts'

export type Ground = {
  z: number
  cover:
    | 'grass'
    | 'sand'
    | 'snow'
    | 'earth'
    | 'stones'
    | 'tiles'
    | 'planks'
    | 'plates'
    | 'plain'
    | 'ice'
    | 'ash'
  colour: string
  /** Of joints, blades, stones. */
  second?: string
  /** Colours of flowers in the grass. */
  flowers?: readonly string[]
  /** Metres of a tile or plank. */
  size?: number
  /** Planks reach from here to there only, in metres to the right. */
  bounds?: readonly [number, number]
  /** A way that leads into the picture. */
  path?: { colour: string; width: number; bend: number }
  /** It ends at `z`, as the floor of a room does. */
  isFloor?: boolean
  /** Share of the light that is thrown back: wet or polished. */
  shine?: number
}

export function paintGround(paint: Paint, ground: Ground): void {
  const { context, view } = paint
  const top = Math.max(0, ground.isFloor ? yAt(view, 0, ground.z) : view.horizon)
  if (top >= view.height) return
  context.beginPath()
  context.rect(0, top, view.width, view.height - top)
  context.clip()
  if (ground.bounds === undefined) fillDepths(paint, ground.colour, top)
  const random = chance(paint, `ground ${ground.z}`)
  if (ground.bounds === undefined) layPatches(paint, ground, random)
  if (ground.path) layPath(paint, ground.path)
  context.save()
  covers[ground.cover](paint, ground, random)
  context.restore()
  if (!ground.isFloor) shadeForeground(paint, top)
  if (ground.shine) layShine(paint, ground.shine)
  if (isWet(paint, ground)) layWet(paint, random)
}

/** Rain stands on open ground. */
function isWet({ design }: Paint, { isFloor, bounds, cover }: Ground): boolean {
  const isOpen = !isFloor && bounds === undefined
  return isOpen && /rain|storm/.test(design.weather) && !/snow|ice|ash|grass/.test(cover)
}

/** Lamps and sky in a wet street: light drawn out downwards, and puddles. */
function layWet(paint: Paint, random: Random): void {
  const { context, view, light } = paint
  layShine(paint, 0.45)
  const deep = view.height - view.horizon
  const colours = [light.sky[3], light.rim.colour, light.haze]
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let k = 0; k < 26; k++) {
    const x = random.next() * view.width
    const wide = view.width * random.between(0.004, 0.022)
    const long = deep * random.between(0.3, 0.95)
    const streak = context.createLinearGradient(0, view.horizon, 0, view.horizon + long)
    const colour = random.pick(colours)
    streak.addColorStop(0, withAlpha(colour, 0.3))
    streak.addColorStop(0.5, withAlpha(colour, 0.16))
    streak.addColorStop(1, withAlpha(colour, 0))
    context.fillStyle = streak
    context.fillRect(x, view.horizon, wide, long)
  }
  context.restore()
  for (let k = 0; k < 16; k++) {
    const z = view.eye[2] + 2.2 * 1.16 ** (16 - k)
    const [left, right] = reachAt(view, z)
    layPuddle(paint, random.between(left, right), z, random)
  }
}

/** Flat pools that lie into each other and throw back the sky. */
function layPuddle(paint: Paint, x: number, z: number, random: Random): void {
  const { context, view, light } = paint
  const scale = scaleAt(view, z)
  const flat = view.eye[1] / (z - view.eye[2])
  const [cx, cy] = pointAt(view, x, 0, z)
  const tones = [
    [light.shadow.colour, 0.35, 1],
    [light.sky[2], 0.55, 0.94],
    [light.sky[3], 0.4, 0.6],
  ] as const
  const pools = Array.from({ length: 4 }, () => ({
    x: random.between(-0.5, 0.5),
    y: random.between(-0.3, 0.3),
    wide: random.between(0.3, 0.7),
  }))
  for (const [colour, alpha, share] of tones) {
    context.fillStyle = withAlpha(colour, alpha)
    context.beginPath()
    for (const pool of pools) {
      const wide = pool.wide * share * scale
      const px = cx + pool.x * scale
      const py = cy + pool.y * flat * scale
      context.moveTo(px + wide, py)
      context.ellipse(px, py, wide, 0.55 * wide * flat, 0, 0, 2 * Math.PI)
    }
    context.fill()
  }
}

/** What is nearest lies in shade, as behind a stage's edge: the eye goes on to what is lit. */
function shadeForeground({ context, view, light }: Paint, top: number): void {
  const from = top + 0.5 * (view.height - top)
  const gradient = context.createLinearGradient(0, from, 0, view.height)
  gradient.addColorStop(0, withAlpha(light.shadow.colour, 0))
  gradient.addColorStop(1, withAlpha(light.shadow.colour, 0.5 * light.shadow.strength))
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = gradient
  context.fillRect(0, from, view.width, view.height - from)
  context.restore()
}

/** Row by row the colour that distance leaves. */
function fillDepths(paint: Paint, colour: string, top: number): void {
  const { context, view } = paint
  const gradient = context.createLinearGradient(0, top, 0, view.height)
  const own = hexToRgb(colour)
  const steps = 14
  for (let i = 0; i <= steps; i++) {
    const t = (i / steps) ** 2
    const row = top + t * (view.height - top)
    const z = depthAtRow(view, row) ?? 1e5
    const near = Math.min(1, 3 / z)
    gradient.addColorStop(t, css(rgbAt(paint, own, z, 0.86 - 0.18 * near)))
  }
  context.fillStyle = gradient
  context.fillRect(0, top, view.width, view.height - top + 1)
}

/** Flat spots of light and shade, as clouds and unevenness make them. */
function layPatches(paint: Paint, { colour, cover }: Ground, random: Random): void {
  const { context, view } = paint
  const isMade = cover === 'tiles' || cover === 'planks' || cover === 'plates'
  for (let i = 0; i < (isMade ? 14 : 46); i++) {
    const z = view.eye[2] + 2 * 1.13 ** (46 - i) * random.between(0.8, 1.2)
    const [left, right] = reachAt(view, z)
    const x = random.between(left, right)
    const scale = scaleAt(view, z)
    const wide = random.between(0.6, 2.4) * (1 + z * 0.09) * scale
    const high = Math.max(1, (wide * view.eye[1]) / (z - view.eye[2])) * random.between(0.35, 0.8)
    const lit = i % 3 === 0 ? 1.12 : 0.25
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1)
    const tone = rgbAt(paint, hexToRgb(colour), z, lit)
    gradient.addColorStop(0, css(tone, isMade ? 0.16 : 0.34))
    gradient.addColorStop(0.6, css(tone, isMade ? 0.08 : 0.2))
    gradient.addColorStop(1, css(tone, 0))
    context.save()
    context.translate(xAt(view, x, z), yAt(view, 0, z))
    context.scale(wide, high)
    context.fillStyle = gradient
    context.fillRect(-1, -1, 2, 2)
    context.restore()
  }
}

function layPath(paint: Paint, path: NonNullable<Ground['path']>): void {
  const { context, view } = paint
  const random = chance(paint, 'path')
  const edges: [number, number][][] = [[], []]
  const middle = (z: number) => path.bend * Math.sin(z / 16) * (1 + z / 30)
  for (let z = view.eye[2] + 1; z < view.eye[2] + 160; z *= 1.16) {
    const rough = () => random.between(-0.09, 0.09) * path.width
    edges[0].push(pointAt(view, middle(z) - path.width / 2 + rough(), 0, z))
    edges[1].push(pointAt(view, middle(z) + path.width / 2 + rough(), 0, z))
  }
  const outline = [...edges[0], ...edges[1].toReversed()]
  context.beginPath()
  outline.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.closePath()
  const gradient = context.createLinearGradient(0, view.horizon, 0, view.height)
  gradient.addColorStop(0, colourAt(paint, path.colour, 220, 0.9))
  gradient.addColorStop(0.25, colourAt(paint, path.colour, 20, 0.9))
  gradient.addColorStop(1, colourAt(paint, path.colour, 3, 0.62))
  context.fillStyle = gradient
  context.fill()
}

/** A polished or wet floor throws back the light of what is behind it. */
function layShine({ context, view, light }: Paint, shine: number): void {
  const gradient = context.createLinearGradient(0, view.horizon, 0, view.height)
  gradient.addColorStop(0, withAlpha(light.sky[3], 0.75 * shine))
  gradient.addColorStop(0.45, withAlpha(light.sky[2], 0.25 * shine))
  gradient.addColorStop(1, withAlpha(light.sky[2], 0))
  context.fillStyle = gradient
  context.fillRect(0, view.horizon, view.width, view.height - view.horizon)
}
