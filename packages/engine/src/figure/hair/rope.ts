/** Round strands: locs, small braids, cornrows and ringlets, each a tube along its own path. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { frameAt, type Path, pointAt } from '../../math/spline.ts'
import { grid, type Mesh, merge, vertexNormals } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { step } from './strand.ts'

export type RopeKind = 'loc' | 'braid' | 'ringlet'

/** Many ropes as one part. uv: u = number of the rope + position round it, v = distance along it, head-local. */
export function buildRopes(
  context: HairContext,
  name: string,
  kind: RopeKind,
  paths: readonly Path[],
  radius: number,
): Part {
  const random = context.random(name)
  const meshes = paths.map((path, number) =>
    ropeMesh(kind, path, radius * random.between(0.85, 1.15), number),
  )
  const mesh = merge(meshes)
  return {
    name,
    material: 'hair',
    group: 'locks',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: ropePattern(context, kind, paths),
  }
}

/** Two rows to a turn of a braid, seven to one of a ringlet; a loc hardly swells. */
const rowLength = { loc: 0.11, braid: 0.1, ringlet: 0.076 }
const mostRows = 56
/** A ringlet is broad: fewer sides would be seen as facets. */
const sides = { loc: 5, braid: 5, ringlet: 6 }

const pitch = { loc: 0.26, braid: 0.2, ringlet: 0.54 }

/** By how much a rope is turned against the others, so that no row of them swells at one height. */
const turnOf = (number: number) => number * 2.32

function ropeMesh(kind: RopeKind, path: Path, radius: number, number: number): Mesh {
  const turn = turnOf(number)
  const size = (path.length - 1) * step
  const rows = Math.min(mostRows, Math.max(6, Math.round(size / rowLength[kind])))
  const mesh = grid(
    sides[kind],
    rows,
    (u, v): Vec3 => {
      const { centre, normal, binormal } = frameAt(path, v)
      const angle = u * 2 * Math.PI
      const { r, across, out } = section(kind, radius, v * size, size, turn)
      const side = addScaled(centre, binormal, -Math.sin(angle) * r + across)
      return addScaled(side, normal, Math.cos(angle) * r + out)
    },
    { wrap: false },
  )
  for (let i = 0; i < mesh.uvs.length; i += 2) {
    mesh.uvs[i] = number + 0.001 + 0.998 * mesh.uvs[i]
    mesh.uvs[i + 1] *= size
  }
  return mesh
}

/** Radius at a place along a rope, and how far its middle strays from the path. */
function section(kind: RopeKind, radius: number, along: number, size: number, turn: number) {
  const left = size - along
  const phase = (along / pitch[kind]) * 2 * Math.PI + turn
  if (kind === 'loc') {
    const blunt = Math.sqrt(clamp(left / (radius * 1.2)))
    return { r: radius * (1 + 0.07 * Math.sin(phase)) * blunt, across: 0, out: 0 }
  }
  if (kind === 'braid') {
    const ends = lerp(0.4, 1, smoothstep(0, 0.3, along)) * lerp(0.65, 1, smoothstep(0, 0.5, left))
    const taper = ends * Math.sqrt(clamp(left / radius))
    const r = radius * (0.86 + 0.2 * Math.abs(Math.sin(phase / 2))) * taper
    return { r, across: radius * 0.22 * Math.sin(phase / 2), out: 0 }
  }
  // A ringlet winds round its path like a spring; it grows wider on the way down and closes at the end.
  const grown = smoothstep(0, 0.45, along) * lerp(0.45, 1, smoothstep(0, 0.5, left))
  const r = radius * lerp(0.6, 0.95, grown) * Math.sqrt(clamp(left / 0.12))
  return {
    r,
    across: radius * 0.4 * grown * Math.sin(phase),
    out: radius * 0.4 * grown * Math.cos(phase),
  }
}

function ropePattern({ hair }: HairContext, kind: RopeKind, paths: readonly Path[]): Pattern {
  const sizes = paths.map((path) => (path.length - 1) * step)
  const hasTips = hair.tip !== hair.colour
  const streakAt = hair.streak ? 3 : 0
  return ({ u, v }) => {
    const number = Math.floor(u)
    const angle = (u - number) * 2 * Math.PI
    if (isGroove(kind, angle, v, number)) return 'hair.line'
    if (kind === 'ringlet' && isGlint(angle, v, number)) return 'hair.shine'
    const isStreak = streakAt > 0 && number % 7 === streakAt
    if (isStreak) return 'hair.streak'
    return hasTips && v > sizes[number] * 0.72 ? 'hair.tip' : undefined
  }
}

function isGroove(kind: RopeKind, angle: number, along: number, number: number): boolean {
  if (kind === 'loc') {
    const place = along / pitch.loc + 0.1 * Math.sin(angle) + number * 0.37
    // Each ring is drawn on one side only, on alternating sides: a full one would look like a worm.
    return wrapped(place) < 0.045 && Math.sin(angle + Math.round(place) * 2.2 + number) > -0.1
  }
  if (kind === 'braid') {
    const zig = Math.abs(Math.sin(angle / 2 - Math.PI / 4)) * 0.8
    return wrapped(along / (pitch.braid / 2) + zig) < 0.1
  }
  // The valley between two turns of a ringlet runs down it aslant, a brush stroke that sets out at one side and fades towards the other.
  const turns = turnsAt(angle, along, number)
  const brush = 0.5 + 0.5 * Math.sin(angle)
  if (along > 0.3 && wrapped(turns) < 0.004 + 0.024 * brush ** 2) return true
  // Strands run along with it on every second turn.
  const row = Math.round(turns + 0.5) + number
  const off = turns - Math.round(turns)
  return row % 2 === 0 && Math.abs(Math.abs(off) - 0.22) < 0.011 * (1 - brush)
}

/** Where round its spring a point of a ringlet lies: whole numbers are the valley between two turns. */
function turnsAt(angle: number, along: number, number: number): number {
  return along / pitch.ringlet + (angle + turnOf(number)) / (2 * Math.PI) + 0.5
}

/** Light on the backs of the upper turns. */
function isGlint(angle: number, along: number, number: number): boolean {
  if (along < 0.2 || along > 1.5) return false
  const turns = turnsAt(angle, along, number)
  const size = 0.05 * (0.5 + 0.5 * Math.cos(3 * number + Math.floor(turns) * 2))
  return wrapped(turns + 0.56) < size * clamp(Math.cos(angle)) ** 2
}

/** Distance to the nearest whole number, 0–.5. */
function wrapped(value: number): number {
  return Math.abs(value - Math.round(value))
}

/** A path cut to a length, in head-local units. */
export function shorten(path: Path, length: number): Path {
  const whole = (path.length - 1) * step
  const count = Math.max(4, Math.round(Math.min(length, whole) / step))
  return Array.from({ length: count + 1 }, (_, i) =>
    pointAt(path, (i / count) * Math.min(1, length / whole)),
  )
}
