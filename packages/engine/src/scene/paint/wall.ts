/** Flat upright surfaces in space: walls of rooms and fronts of houses, and what they are made of. */
import type { Random } from '../../math/random.ts'
import { pointAt, scaleAt } from '../view.ts'
import { colourAt, lineAt, type Paint } from './paint.ts'
import { type Flat, fillShape, type Point, sideLight, trace } from './shapes.ts'

export type Wall = {
  /** The point `u` metres along it and `v` metres up. */
  at: (u: number, v: number) => Point
  width: number
  height: number
  /** How much light falls on it, 0–1. */
  lit: number
}

export type WallFinish =
  | 'plain'
  | 'stone'
  | 'brick'
  | 'boards'
  | 'panels'
  | 'paper'
  | 'plates'
  | 'tiles'

/** A wall across the picture at depth `z`. */
export function acrossWall(
  paint: Paint,
  {
    left,
    right,
    z,
    height,
    foot = 0,
  }: { left: number; right: number; z: number; height: number; foot?: number },
): Wall {
  const lit = 0.28 + 0.5 * paint.light.toLight[2]
  return { at: (u, v) => [left + u, foot + v, z], width: right - left, height, lit }
}

/** A wall that runs into the picture, seen from the side it faces. */
export function alongWall(
  paint: Paint,
  {
    x,
    near,
    far,
    height,
    foot = 0,
  }: { x: number; near: number; far: number; height: number; foot?: number },
): Wall {
  const faces = x > paint.view.eye[0] ? 'left' : 'right'
  const lit = 0.12 + 0.62 * sideLight(paint, faces)
  return { at: (u, v) => [x, foot + v, near + u], width: far - near, height, lit }
}

/** A shape on a wall, in metres along and up. */
export function onWall(
  paint: Paint,
  wall: Wall,
  points: readonly Flat[],
  hex: string,
  {
    lit = wall.lit,
    alpha = 1,
    line = false,
  }: { lit?: number; alpha?: number; line?: boolean } = {},
): void {
  const places = points.map(([u, v]) => wall.at(u, v))
  const z = places.reduce((sum, place) => sum + place[2], 0) / places.length
  fillShape(paint, places, colourAt(paint, hex, z, lit, alpha), line ? lineAt(paint, z) : 0)
}

export function rect(u: number, v: number, width: number, height: number): Flat[] {
  return [
    [u, v],
    [u + width, v],
    [u + width, v + height],
    [u, v + height],
  ]
}

/** A shape with a round top. */
function arch(u: number, v: number, width: number, height: number): Flat[] {
  const r = width / 2
  const round = Array.from({ length: 9 }, (_, k): Flat => {
    const angle = (k / 8) * Math.PI
    return [u + r + Math.cos(angle) * r, v + height - r + Math.sin(angle) * r * 1.15]
  })
  return [[u, v], [u + width, v], ...round]
}

/** Fills a wall and shows what it is made of. */
export function finishWall(
  paint: Paint,
  wall: Wall,
  {
    finish,
    colour,
    second = colour,
    random,
  }: { finish: WallFinish; colour: string; second?: string; random: Random },
): void {
  const step = Math.max(0.5, wall.width / 14)
  // Strip by strip, so that distance tells along its length.
  for (let u = 0; u < wall.width; u += step)
    onWall(paint, wall, rect(u, 0, Math.min(step, wall.width - u) + 0.02, wall.height), colour)
  finishes[finish](paint, wall, { colour, second, random })
  shadeWall(paint, wall)
}

type Finish = (
  paint: Paint,
  wall: Wall,
  look: { colour: string; second: string; random: Random },
) => void

const finishes: Record<WallFinish, Finish> = {
  plain(paint, wall, { second, random }) {
    for (let k = 0; k < 14; k++) {
      const [u, v] = [random.next() * wall.width, random.next() * wall.height]
      const size = random.between(0.3, 1.1)
      const lit = wall.lit + random.between(-0.14, 0.14)
      onWall(paint, wall, rect(u, v, Math.min(size, wall.width - u), 0.4 * size), second, {
        lit,
        alpha: 0.1,
      })
    }
  },
  stone: (paint, wall, look) => courses(paint, wall, look, { high: 0.42, long: 0.8, share: 0.72 }),
  brick: (paint, wall, look) => courses(paint, wall, look, { high: 0.16, long: 0.36, share: 0.6 }),
  tiles: (paint, wall, look) => courses(paint, wall, look, { high: 0.3, long: 0.3, share: 0.9 }),
  boards(paint, wall, { colour, random }) {
    const wide = 0.24
    for (let u = 0; u < wall.width; u += wide) {
      const lit = wall.lit + random.between(-0.13, 0.13)
      onWall(paint, wall, rect(u, 0, Math.min(wide, wall.width - u), wall.height), colour, { lit })
      onWall(paint, wall, rect(u, 0, 0.018, wall.height), colour, { lit: -0.7, alpha: 0.8 })
    }
  },
  panels(paint, wall, { colour, second }) {
    const wide = 1.15
    for (let u = 0.1; u + wide * 0.8 < wall.width; u += wide) {
      const low = rect(u, 0.22, wide * 0.82, 0.72)
      onWall(paint, wall, low, second, { lit: wall.lit - 0.1, line: true })
      const high = rect(u, 1.15, wide * 0.82, Math.max(0.2, wall.height - 1.5))
      onWall(paint, wall, high, second, { lit: wall.lit + 0.08, line: true })
    }
    onWall(paint, wall, rect(0, 1, wall.width, 0.07), colour, { lit: wall.lit + 0.2 })
    onWall(paint, wall, rect(0, 0, wall.width, 0.16), colour, { lit: wall.lit - 0.2 })
  },
  paper(paint, wall, { second }) {
    const wide = 0.95
    for (let u = 0; u < wall.width; u += wide) {
      for (let v = 0.32; v < wall.height; v += 0.42)
        onWall(paint, wall, rect(u, v, wide, 0.022), second, { lit: 0.2 })
      for (const at of [0, 0.32, 0.64])
        onWall(
          paint,
          wall,
          rect(u + at * wide, 0.32, at === 0 ? 0.07 : 0.022, wall.height),
          second,
          { lit: 0.25 },
        )
    }
    onWall(paint, wall, rect(0, 0, wall.width, 0.32), second, { lit: 0.45 })
  },
  plates(paint, wall, { colour, second, random }) {
    const [wide, high] = [1.5, 1.05]
    for (let u = 0; u < wall.width; u += wide)
      for (let v = 0; v < wall.height; v += high) {
        const lit = wall.lit + random.between(-0.12, 0.12)
        const shape = rect(u + 0.03, v + 0.03, Math.min(wide, wall.width - u) - 0.06, high - 0.06)
        onWall(paint, wall, shape, random.bool(0.3) ? second : colour, { lit, line: true })
      }
  },
}

/** Stones in rows, each of its own tone, set off from row to row. */
function courses(
  paint: Paint,
  wall: Wall,
  { colour, second, random }: { colour: string; second: string; random: Random },
  { high, long, share }: { high: number; long: number; share: number },
): void {
  const most = 1500
  const count = (wall.width / long) * (wall.height / high)
  const grow = Math.max(1, Math.sqrt(count / most))
  const [h, l] = [high * grow, long * grow]
  for (let row = 0; row * h < wall.height; row++)
    for (let u = (row % 2) * -0.5 * l; u < wall.width; u += l) {
      const draw = random.next()
      const lit = wall.lit + (random.next() - 0.5) * 0.34
      if (draw > share) continue
      const from = Math.max(0, u + 0.02)
      const to = Math.min(wall.width, u + l - 0.02)
      const top = Math.min(h - 0.02, wall.height - row * h)
      if (to <= from || top <= 0) continue
      onWall(
        paint,
        wall,
        rect(from, row * h + 0.02, to - from, top - 0.02),
        draw < share / 3 ? second : colour,
        { lit },
      )
    }
}

/** Corners under the ceiling and along the floor are darker. */
function shadeWall(paint: Paint, wall: Wall): void {
  const { context, view } = paint
  const corners = rect(0, 0, wall.width, wall.height).map(([u, v]) => {
    const [x, y, z] = wall.at(u, v)
    return pointAt(view, x, y, Math.max(z, view.eye[2] + 0.3))
  })
  const ys = corners.map(([, y]) => y)
  trace(paint, corners)
  const gradient = context.createLinearGradient(0, Math.min(...ys), 0, Math.max(...ys))
  gradient.addColorStop(0, 'rgba(20,10,35,0.42)')
  gradient.addColorStop(0.35, 'rgba(20,10,35,0.06)')
  gradient.addColorStop(0.85, 'rgba(20,10,35,0.05)')
  gradient.addColorStop(1, 'rgba(20,10,35,0.34)')
  context.fillStyle = gradient
  context.fill()
}

export type Opening = {
  u: number
  v: number
  width: number
  height: number
  shape?: 'square' | 'arch' | 'round'
  /** Panes across and up. */
  panes?: readonly [number, number]
  glass: string
  frame: string
  /** Light that comes through, 0–1. */
  shine?: number
}

/** A window or a door in a wall. */
export function opening(paint: Paint, wall: Wall, hole: Opening): void {
  const { u, v, width, height, shape = 'square', panes, frame, glass, shine = 0 } = hole
  const outline = shape === 'square' ? rect : shape === 'arch' ? arch : disc
  const rim = Math.min(0.1, width * 0.09)
  onWall(paint, wall, outline(u - rim, v - rim, width + 2 * rim, height + 2 * rim), frame, {
    line: true,
    lit: wall.lit + 0.1,
  })
  const places = outline(u, v, width, height).map(([a, b]) => wall.at(a, b))
  fillShape(paint, places, glass)
  const bar = Math.min(0.05, width * 0.05)
  if (panes) {
    for (let k = 1; k < panes[0]; k++)
      onWall(paint, wall, rect(u + (k / panes[0]) * width - bar / 2, v, bar, height), frame, {
        lit: wall.lit - 0.2,
      })
    for (let k = 1; k < panes[1]; k++)
      onWall(paint, wall, rect(u, v + (k / panes[1]) * height - bar / 2, width, bar), frame, {
        lit: wall.lit - 0.2,
      })
  }
  if (shine > 0)
    shineFrom(paint, wall.at(u + width / 2, v + height / 2), Math.max(width, height), glass, shine)
}

function disc(u: number, v: number, width: number, height: number): Flat[] {
  return Array.from({ length: 18 }, (_, k): Flat => {
    const angle = (k / 18) * 2 * Math.PI
    return [
      u + width / 2 + (Math.cos(angle) * width) / 2,
      v + height / 2 + (Math.sin(angle) * height) / 2,
    ]
  })
}

function shineFrom(
  paint: Paint,
  [x, y, z]: Point,
  size: number,
  colour: string,
  shine: number,
): void {
  const { context, view } = paint
  const [px, py] = pointAt(view, x, y, Math.max(z, view.eye[2] + 0.3))
  const radius = size * 1.5 * scaleAt(view, z)
  const gradient = context.createRadialGradient(px, py, 0, px, py, radius)
  const rgb = /^#/.test(colour) ? colour : '#ffffff'
  gradient.addColorStop(
    0,
    `${rgb}${Math.round(shine * 140)
      .toString(16)
      .padStart(2, '0')}`,
  )
  gradient.addColorStop(1, `${rgb}00`)
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient
  context.fillRect(px - radius, py - radius, 2 * radius, 2 * radius)
  context.restore()
}
