/** Round strands: locs, small braids, cornrows and ringlets, each a tube along its own path. */
import type { Random } from '../../math/random.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { frameAt, type Path, pointAt } from '../../math/spline.ts'
import { grid, type Mesh, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part, Pattern } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { step } from './strand.ts'

export type RopeKind = 'loc' | 'braid' | 'ringlet'

/** One rope: how thick it is, how often it turns, and the strokes along it. */
type Rope = {
  kind: RopeKind
  path: Path
  size: number
  radius: number
  /** Length of one turn, and by how much this rope is turned against the others. */
  pitch: number
  turn: number
  strokes: readonly Stroke[]
  rings: number
}

/** Hair that runs along a rope, seen as a line from nowhere to nowhere. */
type Stroke = { u: number; from: number; to: number; lean: number; isLight: boolean }

/** Many ropes as one part. uv: u = number of the rope + position round it, v = distance along it, head-local. */
export function buildRopes(
  context: HairContext,
  name: string,
  kind: RopeKind,
  paths: readonly Path[],
  radius: number,
): Part {
  const random = context.random(name)
  const ropes = paths.map((path) => ropeOf(kind, path, radius, random))
  const mesh = merge(ropes.map(ropeMesh))
  return {
    name,
    material: 'hair',
    group: 'locks',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: ropePattern(context, ropes),
  }
}

/** Of any ropes, how much thinner and thicker than the mean some are. */
const spread = { loc: [0.7, 1.3], braid: [0.86, 1.12], ringlet: [0.62, 1.25] } as const
/** Length of a turn, in radii. */
const pitches = { loc: 4, braid: 2.7, ringlet: 4.4 }
const rowsPerTurn = { loc: 2.4, braid: 3.4, ringlet: 8 }
const mostRows = 56
/** A thin rope may have few sides: it is never seen so large that they tell. */
const sides = { loc: 5, braid: 6, ringlet: 6 }
const strokeCount = { loc: 4, braid: 0, ringlet: 8 }

function ropeOf(kind: RopeKind, path: Path, mean: number, random: Random): Rope {
  const size = (path.length - 1) * step
  const [least, most] = spread[kind]
  const radius = mean * random.between(least, most)
  const pitch = radius * pitches[kind] * random.between(0.9, 1.15)
  const turn = random.between(0, 1)
  const count = strokeCount[kind]
  const strokes = Array.from({ length: count }, (_, i): Stroke => {
    const from = size * random.between(0, 0.7)
    return {
      u: (i + random.between(0.1, 0.9)) / count,
      from,
      to: Math.min(size * 0.97, from + random.between(0.4, 1.3)),
      lean: random.between(-0.1, 0.1),
      isLight: i === 0 && random.bool(0.7),
    }
  })
  return { kind, path, size, radius, pitch, turn, strokes, rings: random.next() }
}

function ropeMesh(rope: Rope, number: number): Mesh {
  const { kind, path, size, pitch } = rope
  const rows = clamp(Math.round((size / pitch) * rowsPerTurn[kind]), 6, mostRows)
  const mesh = grid(sides[kind], rows, (u, v): Vec3 => {
    const { centre, normal, binormal } = frameAt(path, v)
    const angle = u * 2 * Math.PI
    const { r, across, out } = section(rope, u, v * size)
    const side = addScaled(centre, binormal, -Math.sin(angle) * r + across)
    return addScaled(side, normal, Math.cos(angle) * r + out)
  })
  for (let i = 0; i < mesh.uvs.length; i += 2) {
    mesh.uvs[i] = number + 0.001 + 0.998 * mesh.uvs[i]
    mesh.uvs[i + 1] *= size
  }
  return mesh
}

/** Radius at a place on a rope, and how far its middle strays from the path. */
function section(rope: Rope, u: number, along: number) {
  const { kind, radius, pitch, turn, size } = rope
  const left = size - along
  const t = along / size
  if (kind === 'loc') {
    const swell = 1 + 0.08 * Math.sin((along / pitch + turn) * 2 * Math.PI)
    const blunt = Math.sqrt(clamp(left / (radius * 1.2))) * lerp(1, 0.72, smoothstep(0.5, 1, t))
    return {
      r: radius * swell * blunt * lerp(0.3, 1, smoothstep(0, 0.3, along)),
      across: 0,
      out: 0,
    }
  }
  if (kind === 'braid') {
    const ends = lerp(0.4, 1, smoothstep(0, 0.4, along)) * lerp(0.55, 1, smoothstep(0, 0.6, left))
    const lobe = Math.abs(Math.sin(Math.PI * beatAt(rope, u, along)))
    return {
      r: radius * (0.8 + 0.24 * lobe) * ends * Math.sqrt(clamp(left / radius)),
      across: 0,
      out: 0,
    }
  }
  // A ringlet winds round its path like a ribbon, broad where it faces out; it closes to a point that still turns.
  const phase = ((along / pitch) * (1 + 0.3 * t) + turn) * 2 * Math.PI
  const grown = smoothstep(0, 0.6, along)
  const body = lerp(1, 0.45, smoothstep(0.55, 1, t)) * lerp(0.7, 1, grown)
  const swell = 1 + 0.16 * Math.cos(2 * phase)
  const coil = radius * 0.66 * grown * lerp(1, 0.7, t)
  return {
    r: radius * 0.8 * swell * body * Math.sqrt(clamp(left / 0.12)),
    across: coil * Math.sin(phase),
    out: 0.5 * coil * Math.cos(phase),
  }
}

/** Strands of a plait cross over by turns from both edges to its middle: whole numbers are the valleys between them. */
function beatAt({ pitch, turn }: Rope, u: number, along: number): number {
  const face = ((u * 2 + 0.5) % 1) - 0.5
  return along / pitch + turn + (face > 0 ? 0.5 : 0) + Math.abs(face) * 1.5
}

function ropePattern({ hair }: HairContext, ropes: readonly Rope[]): Pattern {
  const hasTips = hair.tip !== hair.colour
  const streakAt = hair.streak ? 3 : 0
  return ({ u, v }) => {
    const number = Math.floor(u)
    const rope = ropes[number]
    const tone =
      rope.kind === 'braid' ? crossing(rope, u - number, v) : strokeAt(rope, u - number, v)
    if (tone !== undefined) return tone
    const isStreak = streakAt > 0 && number % 7 === streakAt
    if (isStreak) return 'hair.streak'
    return hasTips && v > rope.size * 0.72 ? 'hair.tip' : undefined
  }
}

/** Thin at the edge of a plait, broad in its middle, where the next strand dives under. */
function crossing(rope: Rope, u: number, along: number): string | undefined {
  const face = Math.abs(((u * 2 + 0.5) % 1) - 0.5)
  return wrapped(beatAt(rope, u, along)) < 0.13 - 0.2 * face ? 'hair.line' : undefined
}

function strokeAt(rope: Rope, u: number, along: number): string | undefined {
  const { kind, strokes, radius, rings, pitch, turn } = rope
  for (const { u: at, from, to, lean, isLight } of strokes) {
    if (along < from || along > to) continue
    const t = (along - from) / (to - from)
    const thick = (isLight ? 0.016 : 0.0085) * 4 * t * (1 - t)
    if (wrapped(u - at - lean * t) * 6.28 * radius < thick)
      return isLight ? 'hair.shine' : 'hair.line'
  }
  if (kind !== 'loc' || rings > 0.45) return undefined
  // Here and there a loc is wound: a short stroke across it, never right round.
  const place = along / pitch + turn
  const row = Math.round(place)
  const isWound = Math.sin(row * 5.3 + rings * 40) > 0.35
  const brush = isWound ? clamp(Math.sin((u + row * 0.37) * 6.28)) : 0
  return Math.abs(place - row) < 0.03 * brush ? 'hair.line' : undefined
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
