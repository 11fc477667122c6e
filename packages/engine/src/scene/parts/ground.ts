/** The ground: one colour that fades towards the horizon, patches of light and shade, and what lies or grows on it. */

import { hexToRgb } from '../../math/colour.ts'
import type { Random } from '../../math/random.ts'
import { chance, colourAt, css, type Paint, rgbAt, withAlpha } from '../paint/paint.ts'
import { depthAtRow, pointAt, reachAt, scaleAt, xAt, yAt } from '../view.ts'

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
  /** Metres of a tile or plank. */
  size?: number
  /** A way that leads into the picture. */
  path?: { colour: string; width: number; bend: number }
  /** Share of the light that is thrown back: wet or polished. */
  shine?: number
}

export function paintGround(paint: Paint, ground: Ground): void {
  const { context, view } = paint
  const top = Math.max(0, view.horizon)
  if (top >= view.height) return
  fillDepths(paint, ground.colour, top)
  const random = chance(paint, `ground ${ground.z}`)
  layPatches(paint, ground, random)
  if (ground.path) layPath(paint, ground.path)
  context.save()
  covers[ground.cover](paint, ground, random)
  context.restore()
  if (ground.shine) layShine(paint, ground.shine)
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

type Cover = (paint: Paint, ground: Ground, random: Random) => void

/** Places on the ground, far to near, evenly thick in the picture. */
function* scatter(
  { view }: Paint,
  random: Random,
  count: number,
  far = 60,
): Generator<{ x: number; y: number; z: number; scale: number }> {
  const from = Math.max(0.9, ((view.eye[1] * view.focal) / (view.height - view.horizon)) * 0.95)
  const depths = Array.from({ length: count }, () => random.next())
    .map((share) => view.eye[2] + from / (1 - share * (1 - from / far)))
    .sort((a, b) => b - a)
  for (const z of depths) {
    const [left, right] = reachAt(view, z)
    const x = random.between(left, right)
    yield { x: xAt(view, x, z), y: yAt(view, 0, z), z, scale: scaleAt(view, z) }
  }
}

const covers: Record<Ground['cover'], Cover> = {
  grass(paint, { second = '#6f9a4a', colour }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 950, 50)) {
      const tall = random.between(0.05, 0.13) * scale
      const lit = random.pick([0.15, 0.5, 0.9, 1.15])
      context.strokeStyle = colourAt(paint, random.bool(0.4) ? second : colour, z, lit)
      context.lineWidth = Math.max(0.6, 0.008 * scale)
      context.beginPath()
      for (let k = -2; k <= 2; k++) {
        const lean = k * 0.25 * tall + random.between(-0.1, 0.1) * tall
        context.moveTo(x + k * 0.1 * tall, y)
        context.quadraticCurveTo(x + k * 0.12 * tall, y - 0.6 * tall, x + lean, y - tall)
      }
      context.stroke()
    }
  },
  sand(paint, { second = '#b98d58' }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 150, 60)) {
      const long = random.between(0.25, 0.9) * scale
      context.strokeStyle = colourAt(paint, second, z, 0.4, 0.3)
      context.lineWidth = Math.max(0.7, 0.014 * scale)
      context.beginPath()
      context.moveTo(x - long, y)
      context.quadraticCurveTo(x, y - 0.07 * long, x + long, y + 0.02 * long)
      context.stroke()
    }
  },
  snow(paint, { second = '#8fa6cc' }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 90, 70)) {
      const long = random.between(0.4, 1.3) * scale
      context.fillStyle = colourAt(paint, second, z, 0.7, 0.22)
      context.beginPath()
      context.ellipse(x, y, long, 0.1 * long, 0, 0, 2 * Math.PI)
      context.fill()
      context.fillStyle = withAlpha('#ffffff', 0.25)
      context.beginPath()
      context.ellipse(x, y - 0.05 * long, 0.9 * long, 0.05 * long, 0, 0, 2 * Math.PI)
      context.fill()
    }
  },
  earth(paint, { second = '#5d4632', colour }, random) {
    strewStones(paint, random, { count: 190, size: 0.05, colours: [second, colour] })
  },
  stones(paint, { second = '#6f6a68', colour }, random) {
    strewStones(paint, random, { count: 340, size: 0.13, colours: [second, colour] })
  },
  ash(paint, { second = '#ff6a2a' }, random) {
    const { context } = paint
    strewStones(paint, random, { count: 160, size: 0.13, colours: ['#2b2226', '#3a2e30'] })
    context.globalCompositeOperation = 'lighter'
    for (const { x, y, scale } of scatter(paint, random, 46, 40)) {
      crack(paint, random, { x, y, long: random.between(0.25, 0.8) * scale, colour: second })
    }
  },
  ice(paint, { second = '#eaf7ff' }, random) {
    const { context } = paint
    for (const { x, y, z, scale } of scatter(paint, random, 70, 50)) {
      context.strokeStyle = colourAt(paint, second, z, 1.2, 0.5)
      context.lineWidth = Math.max(0.6, 0.01 * scale)
      context.beginPath()
      context.moveTo(x, y)
      context.lineTo(x + random.between(-0.7, 0.7) * scale, y + random.between(-0.05, 0.05) * scale)
      context.lineTo(x + random.between(-1.2, 1.2) * scale, y + random.between(-0.1, 0.1) * scale)
      context.stroke()
    }
  },
  tiles: (paint, ground, random) => layGrid(paint, ground, random, ground.size ?? 0.9),
  planks: (paint, ground, random) => layPlanks(paint, ground, random),
  plates(paint, ground, random) {
    layGrid(paint, ground, random, ground.size ?? 1.4)
  },
  plain() {},
}

function strewStones(
  paint: Paint,
  random: Random,
  { count, size, colours }: { count: number; size: number; colours: string[] },
): void {
  const { context } = paint
  for (const { x, y, z, scale } of scatter(paint, random, count, 45)) {
    const r = random.between(0.35, 1) ** 2 * size * scale
    const colour = random.pick(colours)
    context.fillStyle = colourAt(paint, colour, z, -0.2, 0.8)
    context.beginPath()
    context.ellipse(x, y, r, 0.42 * r, 0, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = colourAt(paint, colour, z, 1.05)
    context.beginPath()
    const side = paint.light.toLight[0] < 0 ? -1 : 1
    context.ellipse(x + side * 0.12 * r, y - 0.16 * r, 0.8 * r, 0.3 * r, 0, 0, 2 * Math.PI)
    context.fill()
  }
}

function crack(
  { context }: Paint,
  random: Random,
  { x, y, long, colour }: { x: number; y: number; long: number; colour: string },
): void {
  const points: [number, number][] = [[x - long, y]]
  for (let k = 1; k <= 5; k++)
    points.push([x - long + (k / 5) * 2 * long, y + random.between(-0.14, 0.14) * long])
  for (const [width, alpha] of [
    [0.16, 0.12],
    [0.07, 0.35],
    [0.025, 0.9],
  ]) {
    context.strokeStyle = withAlpha(alpha > 0.5 ? '#ffd27a' : colour, alpha)
    context.lineWidth = Math.max(0.7, width * long)
    context.beginPath()
    points.forEach(([px, py], k) => {
      if (k === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    })
    context.stroke()
  }
}

/** Square slabs, each a little lighter or darker than its neighbours. */
function layGrid(paint: Paint, ground: Ground, random: Random, size: number): void {
  const { context, view } = paint
  const { second = ground.colour } = ground
  const first = Math.floor((view.eye[2] + 0.6) / size)
  for (let row = 34; row >= first; row--) {
    const [near, far] = [row * size, (row + 1) * size]
    if (near - view.eye[2] < 0.35) continue
    const [left, right] = reachAt(view, far)
    for (let i = Math.floor(left / size); i * size < right; i++) {
      const draw = random.next()
      const isSecond = (i + row) % 2 === 0
      if (row > 22 && draw > 0.5) continue
      context.fillStyle = colourAt(
        paint,
        isSecond ? second : ground.colour,
        near,
        0.5 + 0.4 * draw,
        0.62,
      )
      const corners = [
        pointAt(view, i * size, 0, near),
        pointAt(view, (i + 1) * size, 0, near),
        pointAt(view, (i + 1) * size, 0, far),
        pointAt(view, i * size, 0, far),
      ]
      context.beginPath()
      corners.forEach(([x, y], k) => {
        if (k === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      })
      context.closePath()
      context.fill()
      if (row > 16) continue
      context.strokeStyle = colourAt(paint, ground.colour, near, -0.5, 0.55)
      context.lineWidth = Math.max(0.5, 0.012 * scaleAt(view, near))
      context.stroke()
    }
  }
}

/** Boards that run into the picture. */
function layPlanks(paint: Paint, ground: Ground, random: Random): void {
  const { context, view } = paint
  const { size = 0.28 } = ground
  const far = Math.min(ground.z, 40)
  const near = view.eye[2] + 0.5
  const [left, right] = reachAt(view, Math.min(far, 14))
  for (let i = Math.floor(left / size); i * size < right; i++) {
    const tone = random.next()
    const gradient = context.createLinearGradient(0, yAt(view, 0, far), 0, view.height)
    gradient.addColorStop(0, colourAt(paint, ground.colour, far, 0.6 + 0.4 * tone, 0.7))
    gradient.addColorStop(1, colourAt(paint, ground.colour, 2, 0.35 + 0.4 * tone, 0.85))
    context.fillStyle = gradient
    const corners = [
      pointAt(view, i * size, 0, near),
      pointAt(view, (i + 1) * size, 0, near),
      pointAt(view, (i + 1) * size, 0, far),
      pointAt(view, i * size, 0, far),
    ]
    context.beginPath()
    corners.forEach(([x, y], k) => {
      if (k === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    })
    context.closePath()
    context.fill()
    context.strokeStyle = colourAt(paint, ground.colour, 4, -0.7, 0.6)
    context.lineWidth = 0.0014 * view.height
    context.stroke()
    const z = near + random.between(1, 8)
    context.beginPath()
    context.moveTo(...pointAt(view, i * size, 0, z))
    context.lineTo(...pointAt(view, (i + 1) * size, 0, z))
    context.stroke()
  }
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
