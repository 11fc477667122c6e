/** What is of leaves or petals: they lie over its outside like shingles, the lowest below the others. */
import { type Random, randomStream } from '../math/random.ts'
import { grid, type Mesh, merge } from '../math/surface.ts'
import { add, addScaled, cross, dot, normalize, scale, type Vec3 } from '../math/vector.ts'
import { vertexNormals } from '../math/vertex-normals.ts'
import type { Part } from './figure.ts'

export type Leafage = {
  kind: 'leaves' | 'petals'
  /** Length of a leaf in cm. */
  long: number
  /** Names of its two materials and of that of its veins. */
  materials: readonly [one: string, other: string]
  vein: string
  /** Whether a part is covered. */
  covers: (part: Part) => boolean
  seed: number
}

type Spot = { at: Vec3; normal: Vec3 }

/** The leaves on these parts; the parts themselves stay below. */
export function leafage(parts: readonly Part[], leaf: Leafage): Part[] {
  return parts.filter(leaf.covers).flatMap((part) => {
    const random = randomStream(leaf.seed, `leaves ${part.name}`)
    const groups: [Mesh[], Mesh[]] = [[], []]
    for (const spot of spread(part, 0.42 * leaf.long, random))
      groups[random.bool() ? 0 : 1].push(leafAt(spot, leaf, random))
    return groups.flatMap((meshes, i) =>
      meshes.length === 0 ? [] : [partOf(part, leaf, meshes, i)],
    )
  })
}

function partOf({ name, region }: Part, leaf: Leafage, meshes: readonly Mesh[], i: number): Part {
  const material = leaf.materials[i === 0 ? 0 : 1]
  return {
    name: `${name} ${leaf.kind} ${i + 1}`,
    ...(region && { region }),
    material,
    backMaterial: material,
    castsNoShadow: true,
    creaseCosine: -1,
    ...(leaf.kind === 'leaves' && {
      pattern: ({ u, v }) => (Math.abs(u - 0.5) < 0.045 && v > 0.1 ? leaf.vein : undefined),
    }),
    ...merge(meshes),
  }
}

/** Places on the outside of a part that keep their distance from each other. */
function spread(part: Part, apart: number, random: Random): Spot[] {
  const { positions, indices } = part
  const normals = part.normals ?? vertexNormals(part)
  const taken = new Map<number, Vec3>()
  const spots: Spot[] = []
  const read = (from: Float32Array, i: number): Vec3 => [
    from[3 * i],
    from[3 * i + 1],
    from[3 * i + 2],
  ]
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i], indices[i + 1], indices[i + 2]]
    const corners = [read(positions, a), read(positions, b), read(positions, c)] as const
    const size = Math.hypot(...crossOf(corners)) / 2
    const tries = Math.max(1, Math.ceil((2.5 * size) / (apart * apart)))
    for (let n = 0; n < tries; n++) {
      const [p, q] = [random.next(), random.next()]
      const [s, t] = p + q > 1 ? [1 - p, 1 - q] : [p, q]
      const between = (k: 0 | 1 | 2) =>
        corners[0][k] * (1 - s - t) + corners[1][k] * s + corners[2][k] * t
      const at: Vec3 = [between(0), between(1), between(2)]
      if (!isFree(taken, at, apart)) continue
      spots.push({
        at,
        normal: normalize(add(add(read(normals, a), read(normals, b)), read(normals, c))),
      })
    }
  }
  return spots
}

function crossOf([a, b, c]: readonly [Vec3, Vec3, Vec3]): Vec3 {
  return cross(addScaled(b, a, -1), addScaled(c, a, -1))
}

/** Whether nothing lies within `apart` of a place; then it is taken. */
function isFree(taken: Map<number, Vec3>, at: Vec3, apart: number): boolean {
  const [i, j, k] = at.map((value) => Math.floor(value / apart))
  for (let di = -1; di <= 1; di++)
    for (let dj = -1; dj <= 1; dj++)
      for (let dk = -1; dk <= 1; dk++) {
        const other = taken.get(cellOf(i + di, j + dj, k + dk))
        if (other && Math.hypot(...addScaled(at, other, -1)) < apart) return false
      }
  taken.set(cellOf(i, j, k), at)
  return true
}

function cellOf(i: number, j: number, k: number): number {
  return ((i + 2048) * 4096 + j + 2048) * 4096 + k + 2048
}

/** One that hangs down along what it is on, its tip a little off it. */
function leafAt({ at, normal }: Spot, { kind, long: usual }: Leafage, random: Random): Mesh {
  const down: Vec3 = [0.35 * normal[0], -1, 0.35 * normal[2]]
  const along0 = normalize(addScaled(down, normal, -dot(down, normal)))
  const aside = normalize(cross(along0, normal))
  const along = normalize(addScaled(along0, aside, random.between(-0.6, 0.6)))
  const across = normalize(cross(along, normal))
  const long = usual * random.between(0.8, 1.15)
  const wide = (kind === 'petals' ? 0.46 : 0.32) * long
  const lift = 0.2 * random.between(0.6, 1.4)
  return grid(4, 7, (u, v) => {
    const side = (u - 0.5) * 2
    const half =
      kind === 'petals'
        ? wide * Math.sqrt(Math.max(0, 1 - (2 * v - 1) ** 4)) * (0.5 + 0.5 * v)
        : wide * Math.sin(Math.PI * v ** 0.75) ** 0.9
    const out = long * (0.03 + lift * v * v - 0.05 * side * side)
    const middle = add(at, scale(along, long * (v - 0.15)))
    return add(add(middle, scale(across, side * half)), scale(normal, out))
  })
}
