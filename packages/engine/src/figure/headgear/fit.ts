/** Headgear is fitted here: on the skull, over the hair that is pressed below it. Shapes are in head units (y −1 chin … 1 crown) until `place`. */
import type { HairKind } from '../../brief/concepts.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { type Mesh, mapPoints } from '../../math/surface.ts'
import { add, addScaled, length, normalize, scale, subtract, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { type HairSpace, makeHairSpace } from '../hair/space.ts'
import { tiedRows } from '../hair/tables/tied-styles.ts'
import { type FaceLook, faceLook } from '../head/face-look.ts'
import { frontAngle } from '../head/front-angle.ts'
import { facePoint } from '../head/head-mesh.ts'
import { makeSkull, type Skull } from '../head/skull.ts'
import { type WornBelow, wornBelow } from './worn-below.ts'

export type HeadFit = {
  context: GarmentContext
  skull: Skull
  look: FaceLook
  /** Names of the garment's materials. */
  main: string
  trim: string
  lining: string
  accent: string
  /** What its emblem is drawn in. */
  sign: string
  /** There is hardly any hair. */
  isBare: boolean
  /** Height of pressed hair over the skull. */
  pressed: number
  /** Height of free hair over the skull. */
  free: number
  /** How much nearer the skull hair lies above the ears, where it is combed back to a knot or hangs in ropes. */
  closer: number
  /** Head units of one centimetre on a grown head. */
  cm: number
  /** Over the skull by `offset`; angle 0 front, π/2 the character's left. */
  over(angle: number, y: number, offset: number): Vec3
  /** The same point, moved out from inside the head to `room` over the skull where it is nearer. */
  clear(point: Vec3, room: number): Vec3
  /** The angle at which the front of the skull has this x at height y. */
  angleAt(x: number, y: number): number
  /** On the face at x and y. */
  faceAt(x: number, y: number, offset: number): Vec3
  /** On the face itself, features and all. */
  face(angle: number, y: number, offset: number): Vec3
}

const bare = new Set<HairKind>([
  'bald',
  'buzz',
  'cornrows',
  'crew_cut',
  'cropped_waves',
  'tonsure',
  'bantu_knots',
  'liberty_spikes',
])

/** How far hanging ropes of hair, and full locks, stand over the usual height of free hair. */
const ropes: Partial<Record<HairKind, number>> = {
  locs: 0.11,
  braids: 0.1,
  curly: 0.2,
  bob: 0.08,
  short_locs: 0.12,
  dreadhawk: 0.1,
}

/** Hair combed to a knot that no table of pieces tells of. */
const knotted: readonly HairKind[] = [
  'ponytail',
  'high_ponytail',
  'twin_tails',
  'bun',
  'space_buns',
  'top_knot',
  'single_braid',
]
const closeAbove = new Set<string>([...knotted, ...Object.keys(tiedRows), 'curly'])

export function fitHead(context: GarmentContext): HeadFit {
  const { design, body, material } = context
  const skull = makeSkull(design, body)
  const look = faceLook(design, skull.shape)
  const isBare = bare.has(design.hair.style)
  const full = lerp(0.72, 1.3, clamp(design.hair.volume))
  const face: HeadFit['face'] = (angle, y, offset) =>
    addScaled(facePoint(skull, look, angle, y), skull.normal(angle, clamp(y, -0.97, 0.97)), offset)
  const space = makeHairSpace(skull, body)
  const worn = wornBelow(context, space)
  return {
    context,
    skull,
    look,
    ...material,
    sign: context.garment.sign === undefined ? material.trim : material.accent,
    isBare,
    pressed: isBare ? 0.045 : 0.1,
    free: isBare ? 0.04 : 0.1 * full + 0.05 + (ropes[design.hair.style] ?? 0),
    closer: closeAbove.has(design.hair.style) ? 0.075 : 0,
    cm: 1 / 11.5,
    clear: clearance(space, worn.reach),
    angleAt: (x, y) => frontAngle(skull, x, y),
    over: (angle, y, offset) => skull.surface(angle, y, Math.max(offset, worn.over(angle, y))),
    face,
    faceAt: (x, y, offset) => face(frontAngle(skull, x, clamp(y, -0.97, 0.97)), y, offset),
  }
}

function clearance(space: HairSpace, worn: WornBelow['reach']): HeadFit['clear'] {
  return (point, room) => {
    const arm = subtract(point, space.centre)
    const size = length(arm) || 1
    const direction = scale(arm, 1 / size)
    const least = Math.max(space.reach(direction) + room, worn(direction))
    return size >= least ? point : addScaled(space.centre, arm, least / size)
  }
}

/** A part in head units, to be placed by `dressHead`. */
export function headPart(
  name: string,
  material: string,
  mesh: Mesh,
  options: Partial<Omit<Part, keyof Mesh>> = {},
): Part {
  return { name, material, ...mesh, ...options }
}

/** Places parts on the figure. */
export function dressHead(
  fit: HeadFit,
  parts: readonly Part[],
  rest: Omit<Dressed, 'parts'> = {},
): Dressed {
  return {
    ...rest,
    parts: parts.map((part) => {
      const { normals: _own, ...plain } = part
      const mesh = mapPoints(part, fit.skull.place)
      return { ...plain, ...mesh, normals: part.normals ?? vertexNormals(mesh) }
    }),
  }
}

/** Where a hat sits: a band round the head, and up from it. */
export type HatSeat = {
  /** The band itself, at an angle. */
  band(angle: number): Vec3
  /** `spread` times as wide as the band, `height` above it. */
  at(angle: number, spread: number, height: number): Vec3
  centre: Vec3
  up: Vec3
  /** Mean radius of the band. */
  radius: number
}

export type SeatOptions = {
  /** Height of the band in front and behind. */
  front: number
  back: number
  /** Room over the skull. */
  room: number
  /** Degrees the hat leans to the character's left and backward, beyond the slope of its band. */
  roll?: number
  pitch?: number
}

export function seatHat(fit: HeadFit, options: SeatOptions): HatSeat {
  const { front, back, room, roll = 0, pitch = 0 } = options
  const foot = fit.over(0, front, room)
  const heel = fit.over(Math.PI, back, room)
  const slope = (foot[1] - heel[1]) / (foot[2] - heel[2])
  const tilt = Math.tan((roll * Math.PI) / 180)
  const heightAt = ([x, , z]: Vec3) => heel[1] + slope * (z - heel[2]) - tilt * x
  const onHead = (angle: number): Vec3 => {
    let point = fit.over(angle, lerp(back, front, (1 + Math.cos(angle)) / 2), room)
    for (let i = 0; i < 3; i++) point = fit.over(angle, clamp(heightAt(point), -0.95, 0.96), room)
    return [point[0], heightAt(point), point[2]]
  }
  const steps = 64
  const table = Array.from({ length: steps }, (_, i) => onHead((i / steps) * 2 * Math.PI))
  const centre = scale(
    table.reduce((sum, point) => add(sum, point), [0, 0, 0]),
    1 / steps,
  )
  const back2 = (pitch * Math.PI) / 180
  const up = normalize([tilt, 1, -slope - Math.tan(back2)])
  const band = (angle: number): Vec3 => {
    const f = ((((angle / (2 * Math.PI)) % 1) + 1) % 1) * steps
    const i = Math.floor(f) % steps
    const a = table[i]
    const b = table[(i + 1) % steps]
    const t = f - Math.floor(f)
    return [lerp(a[0], b[0], t), lerp(a[1], b[1], t), lerp(a[2], b[2], t)]
  }
  const radius =
    table.reduce((sum, [x, , z]) => sum + Math.sqrt(x * x + (z - centre[2]) ** 2), 0) / steps
  return {
    band,
    centre,
    up,
    radius,
    at: (angle, spread, height) => {
      const arm = subtract(band(angle), centre)
      return addScaled(addScaled(centre, arm, spread), up, height)
    },
  }
}
