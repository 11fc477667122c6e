/** Hair combed tight over the scalp towards a knot: from the hairline, or from a parting, to one point. */
import { curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import { addScaled, length, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import { combedLines } from './combed-lines.ts'
import type { HairContext } from './hair-context.ts'
import { combedHairline } from './hairline.ts'
import { overCrown, slerp } from './over-crown.ts'
import { directionOf } from './space.ts'
import { unfold } from './unfold.ts'

const degrees = 180 / Math.PI

/** The closed line hair is combed away from: the whole hairline, or one half of it closed over the middle of the head. */
export type CombLine = 'all' | 'left' | 'right'

export type CombOptions = {
  /** Share of the usual height. */
  height?: number
  /** Where the line leaves the hairline: nearer to the front than `within`, or beyond `beyond` (radians), it runs through `middle`. */
  line?: { within: number; beyond: number; middle: Vec3 }
}

export function buildCombed(
  context: HairContext,
  name: string,
  knot: Vec3,
  from: CombLine = 'all',
  options: CombOptions = {},
): Part {
  const { space, thickness } = context
  const line = combedHairline(context)
  const edge = combLine(context, line, knot, from, options.line)
  const full = 0.62 * (options.height ?? 1)
  const surface = (u: number, v: number): Vec3 => {
    // It ends where it begins.
    const start = edge(u % 1)
    const direction = overCrown(start.direction, knot, v)
    const tall = start.isSkin
      ? lerp(0.06, 1, smoothstep(0.03, 0.4, v))
      : lerp(0.55, 1, smoothstep(0, 0.2, v))
    // A sideburn lies close: standing off the cheek it would hang before the ear as a loop.
    const least = direction[1] < 0.1 && direction[2] > 0 ? 0.022 : 0.035
    const height = Math.max(least, thickness(direction) * full * tall)
    const bulge = start.bulge * (1 - smoothstep(0, 0.5, v))
    return addScaled(space.centre, direction, space.reach(direction) + height + bulge)
  }
  const share = from === 'all' ? 1 : 0.55
  const columns = Math.round(mostColumns * share)
  const mesh: Mesh = grid(columns, rows, surface, { flip: true })
  return {
    name,
    material: 'hair',
    backMaterial: 'hair.inside',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: seamless(vertexNormals(mesh), columns),
    pattern: combedLines(context, context.random(name), (u) => edge(u).direction, knot, share),
  }
}

/** So many that the point before the ear has columns of its own. */
const mostColumns = 96
const rows = 16

/** Normals joined where the last column lies on the first: were it left out, all u would be squeezed into one cell, and the lines with them. */
function seamless(normals: Float32Array, columns: number): Float32Array {
  for (let row = 0; row <= rows; row++) {
    const first = 3 * row * (columns + 1)
    const last = first + 3 * columns
    for (let axis = 0; axis < 3; axis++) {
      const mean = (normals[first + axis] + normals[last + axis]) / 2
      normals[first + axis] = mean
      normals[last + axis] = mean
    }
  }
  return normals
}

/** Where combed hair begins: on the hairline, or in a parting. */
type CombStart = {
  direction: Vec3
  isSkin: boolean
  /** How far the brow's corners stand out of the rounder head that hair is grown on. */
  bulge: number
}

function combLine(
  { space }: HairContext,
  line: Keys,
  knot: Vec3,
  from: CombLine,
  own: CombOptions['line'],
): (u: number) => CombStart {
  const armTo = (azimuth: number) => {
    const y = curve(line, Math.abs(azimuth) * degrees)
    return subtract(space.skull.surface(azimuth, y), space.centre)
  }
  const onHairline = (azimuth: number) => normalize(armTo(azimuth))
  const unfolded = unfold(onHairline, knot)
  const startAt = (azimuth: number): CombStart => {
    const arm = armTo(azimuth)
    const bulge = Math.max(0, length(arm) - space.reach(normalize(arm)))
    return { direction: unfolded(azimuth), isSkin: true, bulge }
  }
  if (from === 'all') {
    return (u) => {
      const azimuth = (u < 0.5 ? u : u - 1) * 2 * Math.PI
      const start = startAt(azimuth)
      return own ? { ...start, direction: awayFromLine(onHairline, own, azimuth) } : start
    }
  }
  const side = from === 'left' ? 1 : -1
  const front = onHairline(0)
  const nape = onHairline(Math.PI)
  return (at) => {
    // Seen from outside, u must run to the right: the right half is walked backwards.
    const u = side > 0 ? at : 1 - at
    if (u < 0.55) return startAt((side * u * Math.PI) / 0.55)
    const t = (u - 0.55) / 0.45
    const turn = lerp(Math.atan2(nape[1], nape[2]), Math.atan2(front[1], front[2]), t)
    const fall = nape[2] < 0 && nape[1] < 0 ? turnOverTop(nape, front, t) : turn
    const direction = normalize([side * 0.012, Math.sin(fall), Math.cos(fall)])
    return { direction, isSkin: false, bulge: 0 }
  }
}

/** The hairline, but for the part that a style draws through a point of its own. */
function awayFromLine(
  onHairline: (azimuth: number) => Vec3,
  { within, beyond, middle }: NonNullable<CombOptions['line']>,
  azimuth: number,
): Vec3 {
  const side = azimuth < 0 ? -1 : 1
  const away = Math.abs(azimuth)
  if (away < within) return slerp(middle, onHairline(side * within), away / within)
  if (away <= beyond) return onHairline(azimuth)
  return slerp(onHairline(side * beyond), middle, (away - beyond) / (Math.PI - beyond))
}

/** Elevation angle along the middle of the head, from the nape over the crown to the brow. */
function turnOverTop(nape: Vec3, front: Vec3, t: number): number {
  const low = Math.atan2(nape[1], nape[2]) + 2 * Math.PI
  return lerp(low, Math.atan2(front[1], front[2]), t)
}

/** Direction of a knot from azimuth and fall in degrees. */
export function knotAt(azimuth: number, fall: number): Vec3 {
  return directionOf(azimuth / degrees, fall / degrees)
}
