/** A bird's wing: an arm of bone, and rows of feathers that lie over each other like tiles. */
import { lerp } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, tube } from '../../math/surface.ts'
import { addScaled, cross, mix, normalize, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { FeatureBuilder } from './feature-builder.ts'
import { sweep, wingPlacer } from './wing-placer.ts'

export type FeatherRow = {
  name: string
  count: number
  /** Share of the arm where the row begins and ends. */
  from: number
  to: number
  /** Lengths of the inner, middle and outer feather, in body units. */
  lengths: readonly [inner: number, middle: number, outer: number]
  width: number
  /** How far before the row below it lies. */
  lift: number
  /** Directions of the innermost and the outermost feather. */
  inner: Vec3
  outer: Vec3
  tinted: boolean
}

const rows: readonly FeatherRow[] = [
  {
    name: 'flight feathers',
    count: 17,
    from: 0.14,
    to: 1,
    lengths: [1.3, 2.2, 3.1],
    width: 0.135,
    lift: 0,
    inner: [-0.12, -1, -0.06],
    outer: [0.2, -0.97, 0.05],
    tinted: true,
  },
  {
    name: 'middle feathers',
    count: 15,
    from: 0.12,
    to: 0.99,
    lengths: [0.8, 1.2, 1.6],
    width: 0.13,
    lift: 0.05,
    inner: [-0.1, -1, -0.04],
    outer: [0.3, -0.95, 0.06],
    tinted: false,
  },
  {
    name: 'small feathers',
    count: 14,
    from: 0.08,
    to: 0.98,
    lengths: [0.42, 0.56, 0.66],
    width: 0.12,
    lift: 0.1,
    inner: [-0.05, -1, 0],
    outer: [0.42, -0.9, 0.08],
    tinted: false,
  },
]

/** The wing's plane faces front and outward. */
const facing: Vec3 = normalize([sweep, 0, 1])

/** Neighbours go to different parts, so that a line runs between them. */
const layers = 3

export const featheredWings: FeatureBuilder = (context) => {
  const at = wingPlacer(context)
  const { feature, material, bodies } = context
  const size = bodies.left.unit * feature.size
  const arm = spline(
    [
      at(0, -0.05, 0),
      at(0.34, 0.05, -0.38),
      at(0.6, 0.62, -0.58),
      at(0.84, 1.36, -0.64),
      at(1.1, 1.58, -0.6),
      at(1.32, 1.3, -0.55),
    ],
    40,
  )
  const shoulder: Part = {
    name: 'wing arm',
    material: material.main,
    ...tube(arm, (t) => size * (0.14 - 0.06 * t) * Math.min(1, (1 - t) * 8 + 0.1), { sides: 12 }),
  }
  // The shorter rows lie on the back of the wing as well.
  const behind = rows
    .slice(1)
    .map((row) => ({ ...row, name: `${row.name} behind`, lift: -row.lift - 0.06 }))
  const feathers = [...rows, ...behind].flatMap((row) =>
    featherRow({ name: feature.kind, material, arm, size, body: bodies.left }, row),
  )
  return { parts: onSides([shoulder, ...feathers], feature.side) }
}

/** What feathers grow from. */
export type Plumage = {
  /** Prefix of the names of parts. */
  name: string
  material: { main: string; second: string }
  arm: Path
  /** cm of a body unit on this wing. */
  size: number
  body: Body
}

export function featherRow({ name, material, arm, size, body }: Plumage, row: FeatherRow): Part[] {
  const groups: Mesh[][] = Array.from({ length: layers }, () => [])
  const tall = Math.min(1, body.heightCm / (6.9 * body.unit))
  for (let i = 0; i < row.count; i++) {
    const t = i / (row.count - 1)
    const root = pointAt(arm, lerp(row.from, row.to, t))
    const aim = mix(row.inner, row.outer, t ** 1.5)
    const direction = normalize([aim[0], aim[1], aim[2] - sweep * aim[0]])
    const [inner, middle, outer] = row.lengths
    const length =
      (t < 0.5 ? lerp(inner, middle, t * 2) : lerp(middle, outer, t * 2 - 1)) * size * tall
    // Outer feathers lie behind inner ones, and every row before the longer one.
    const start = addScaled(
      root,
      facing,
      (row.lift + Math.sign(row.lift || 1) * 0.006 * (row.count - i)) * size,
    )
    const reach = Math.min(length, (start[1] - 0.1 * size) / Math.max(0.2, -direction[1]))
    groups[i % layers].push(feather(start, direction, reach, row.width * size))
  }
  return groups.map((meshes, i) => ({
    name: `${name} ${row.name} ${i + 1}`,
    material: material.main,
    backMaterial: material.main,
    creaseCosine: -1,
    pattern: ({ u, v }) => {
      if (row.tinted && v > 0.78) return material.second
      return Math.abs(u - 0.5) < 0.03 && v > 0.25 && v < 0.9 ? material.second : undefined
    },
    ...merge(meshes),
  }))
}

/** A narrow leaf with a slim root and a round tip, bent a little backward. */
function feather(root: Vec3, direction: Vec3, length: number, width: number): Mesh {
  const across = normalize(cross(direction, facing))
  const out = normalize(cross(across, direction))
  return grid(4, 9, (u, row) => {
    // Rows lie closer together towards the tip, so that it is round.
    const v = row * (1.7 - 0.7 * row)
    const side = (u - 0.5) * 2
    const half =
      width *
      Math.min(1, 0.3 + 4 * v) *
      (0.62 + 0.5 * v) *
      Math.sqrt(Math.max(0, 1 - Math.max(0, (v - 0.7) / 0.3) ** 2))
    const middle = addScaled(root, direction, v * length)
    const point = addScaled(middle, across, side * half)
    return addScaled(point, out, width * 0.22 * (1 - side * side) - length * 0.05 * v * v)
  })
}
