/** Rock that the ground ends at or lies between: the edge of a cliff, walls of canyons and caves. */
import type { Random } from '../../math/random.ts'
import { chance, colourAt, type Paint } from '../paint/paint.ts'
import { type Flat, fillFlat, trace } from '../paint/shapes.ts'
import { pointAt, reachAt, scaleAt, type View } from '../view.ts'
import { paintStone } from './boulders.ts'
import { covers } from './ground-covers.ts'

export type Ledge = { z: number; colour: string; grass?: string; drop: number }

/** The edge of a cliff: the ground ends at depth `z`, with a rough brink. */
export function paintLedge(paint: Paint, ledge: Ledge): void {
  const { context, view } = paint
  const { z, colour, grass } = ledge
  const random = chance(paint, `ledge ${z}`)
  const brink = brinkOf(view, z, random)
  const body: Flat[] = [...brink, [view.width + 2, view.height + 2], [-2, view.height + 2]]
  const top = Math.min(...brink.map(([, y]) => y))
  const ground = grass ?? colour
  const gradient = context.createLinearGradient(0, top, 0, view.height)
  gradient.addColorStop(0, colourAt(paint, ground, z, 1))
  gradient.addColorStop(0.3, colourAt(paint, ground, z, 0.72))
  gradient.addColorStop(1, colourAt(paint, ground, 2, 0.3))
  context.save()
  trace(paint, body)
  context.fillStyle = gradient
  context.fill()
  context.clip()
  const cover = { z, cover: grass ? ('grass' as const) : ('stones' as const), colour: ground }
  covers[cover.cover](paint, { ...cover, second: grass ? '#a3a860' : '#6f6862' }, random)
  context.restore()
  layLip(paint, ledge, brink, random)
}

function brinkOf(view: View, z: number, random: Random): Flat[] {
  const [left, right] = reachAt(view, z)
  const late = random.between(0, 6)
  return Array.from({ length: 61 }, (_, k) => {
    const x = left + (1.4 * (k / 60) - 0.2) * (right - left)
    const bays = 0.8 * Math.sin(0.22 * k + late) + 0.35 * Math.sin(0.57 * k + 2 * late)
    return pointAt(view, x, random.between(-0.012, 0.012), z + bays + random.between(-0.05, 0.05))
  })
}

/** Bare rock along the brink, broken into blocks, and what grows over it. */
function layLip(paint: Paint, { z, colour, grass }: Ledge, brink: Flat[], random: Random): void {
  const { context, view } = paint
  const deep = 0.02 * view.height
  brink.slice(0, -1).forEach(([x, y], k) => {
    const [nextX, nextY] = brink[k + 1]
    const down = deep * random.between(0.25, 1)
    if (random.bool(0.25)) return
    fillFlat(
      paint,
      [
        [x - 1, y],
        [nextX + 1, nextY],
        [nextX - 2, nextY + 0.5 * down],
        [(x + nextX) / 2, (y + nextY) / 2 + down],
        [x + 2, y + 0.4 * down],
      ],
      colourAt(paint, colour, z, random.pick([0.55, 0.85, 1.1])),
    )
  })
  if (!grass) return
  context.lineWidth = Math.max(0.7, 0.0016 * view.height)
  for (const [x, y] of brink) {
    const tall = view.height * random.between(0.006, 0.022)
    context.strokeStyle = colourAt(paint, grass, z, random.pick([0.35, 0.8, 1.15]))
    context.beginPath()
    for (let blade = -3; blade <= 3; blade++) {
      const px = x + blade * 0.4 * tall
      context.moveTo(px, y + 2)
      context.quadraticCurveTo(px, y - 0.6 * tall, px + 0.2 * blade * tall, y - tall)
    }
    context.stroke()
  }
}

export type CliffWalls = { z: number; colour: string; height: number; gap: number }

/** Rock walls on both sides: canyons, caves. */
export function paintCliffWalls(paint: Paint, walls: CliffWalls): void {
  const random = chance(paint, `walls ${walls.z}`)
  for (const way of [-1, 1] as const) paintWall(paint, walls, way, random)
}

function paintWall(paint: Paint, walls: CliffWalls, way: 1 | -1, random: Random): void {
  const { context, view } = paint
  const { z, colour } = walls
  const isLit = way * paint.light.toLight[0] < 0
  const edge = wallEdge(paint, walls, way, random)
  const foot = wallFoot(view, z, (edge[0][0] - view.width / 2) / scaleAt(view, z))
  const out = view.width / 2 + way * view.width
  const outline: Flat[] = [...edge, [out, edge[11][1]], [out, foot[foot.length - 1].at[1]]]
  outline.push(...foot.map(({ at }) => at).toReversed())
  fillFlat(paint, outline, colourAt(paint, colour, z, isLit ? 0.6 : 0.12))
  context.save()
  trace(paint, outline)
  context.clip()
  layPlanes(paint, walls, { edge, way, isLit }, random)
  layChips(paint, walls, { edge, way, isLit }, random)
  shadeFoot(paint, walls, foot)
  context.restore()
  // Broken stone lies along the foot.
  for (const { x, z: near } of foot)
    for (let k = 0; k < 2; k++) {
      const size = (0.02 + 0.05 * random.next() ** 2) * Math.min(walls.height, 14)
      const at = { x: x - way * random.between(-0.4, 0.6) * size, z: near - 0.3 * size }
      paintStone(paint, { ...at, size, colour, flat: random.between(0.5, 0.75) }, random)
    }
}

/** The side towards the middle, from the foot up. */
function wallEdge(paint: Paint, walls: CliffWalls, way: 1 | -1, random: Random): Flat[] {
  const { z, height, gap } = walls
  const { view } = paint
  const scale = scaleAt(view, z)
  const [, foot] = pointAt(view, 0, 0, z)
  return Array.from({ length: 12 }, (_, k) => {
    const t = k / 11
    const bulge =
      gap * (1 + 0.3 * Math.sin(t * 7 + way) + random.between(-0.12, 0.12)) - t * gap * 0.15
    return [view.width / 2 + way * bulge * scale, foot - t * height * scale]
  })
}

type FootPoint = { x: number; z: number; at: Flat }

/** Where it stands: ever nearer to the eye away from the middle. */
function wallFoot(view: View, z: number, inner: number): FootPoint[] {
  const half = view.width / 2 / scaleAt(view, z)
  const reach = Math.max(half - Math.abs(inner), 0.2 * half)
  return Array.from({ length: 9 }, (_, k) => {
    const t = k / 8
    const deep = view.eye[2] + (z - view.eye[2]) * (1 - 0.42 * t + 0.05 * Math.sin(9 * t))
    const x = view.eye[0] + inner + Math.sign(inner) * t * reach
    return { x, z: deep, at: pointAt(view, x, 0, deep) }
  })
}

type Wall = { edge: readonly Flat[]; way: 1 | -1; isLit: boolean }

/** A few large planes from the top to the foot, in turn towards the light and away from it. */
function layPlanes(
  paint: Paint,
  { z, colour }: CliffWalls,
  { edge, way, isLit }: Wall,
  random: Random,
): void {
  const { view } = paint
  const tones = isLit ? [0.9, 0.45, 1.05, 0.3, 0.75, 0.5] : [0.32, -0.1, 0.2, -0.25, 0.1, -0.15]
  const border = (share: number): Flat[] =>
    edge.map(([x, y]) => [
      x + way * view.width * (share + random.between(-0.012, 0.012)),
      y + 0.02 * view.height,
    ])
  let inner = border(-0.02)
  tones.forEach((lit, k) => {
    const outer = border(0.05 + 0.085 * k ** 1.25)
    const low: Flat = [outer[0][0], view.height]
    fillFlat(
      paint,
      [...inner, ...outer.toReversed(), low, [inner[0][0], view.height]],
      colourAt(paint, colour, z, lit, 0.75),
    )
    inner = outer
  })
}

/** Smaller pieces, cracks and layers. */
function layChips(
  paint: Paint,
  { z, colour }: CliffWalls,
  { edge, way, isLit }: Wall,
  random: Random,
): void {
  const { context, view } = paint
  const scale = scaleAt(view, z)
  for (let k = 0; k < 46; k++) {
    const spot = edge[random.integer(0, 10)]
    const x = spot[0] + way * random.next() ** 2 * view.width * 0.5
    const tall = scale * random.between(0.3, 1.9)
    const wide = tall * random.between(0.2, 0.6)
    const y = spot[1] + random.between(-0.5, 0.5) * tall
    fillFlat(
      paint,
      [
        [x, y - tall / 2],
        [x + way * wide, y - tall * 0.3],
        [x + way * wide * 0.8, y + tall * 0.4],
        [x + way * 0.1 * wide, y + tall / 2],
      ],
      colourAt(paint, colour, z, random.pick(isLit ? [0.2, 0.9, 1.1] : [-0.3, -0.1, 0.3]), 0.45),
    )
  }
  context.lineWidth = Math.max(0.6, 0.02 * scale)
  context.strokeStyle = colourAt(paint, colour, z, -0.4, 0.4)
  for (let k = 0; k < 12; k++) {
    const [x, y] = edge[random.integer(2, 11)]
    const from = x + way * random.between(0, 0.3) * view.width
    context.beginPath()
    context.moveTo(from, y)
    context.lineTo(from + random.between(-0.2, 0.2) * scale, y + 0.8 * scale)
    context.lineTo(from + random.between(-0.4, 0.4) * scale, y + 1.6 * scale)
    context.stroke()
  }
}

/** Less light comes to the foot. */
function shadeFoot(paint: Paint, { z, colour, height }: CliffWalls, foot: FootPoint[]): void {
  const { context, view } = paint
  const low = foot[foot.length - 1].at[1]
  const high = foot[0].at[1] - 0.3 * height * scaleAt(view, z)
  const gradient = context.createLinearGradient(0, high, 0, low)
  gradient.addColorStop(0, colourAt(paint, colour, z, -0.4, 0))
  gradient.addColorStop(1, colourAt(paint, colour, z, -0.4, 0.75))
  context.fillStyle = gradient
  context.fillRect(0, high, view.width, low - high + 4)
}
