/** Lifts cloth that is thrown over the shoulders off what it lies on: sleeves, collars, shoulder plates. */
import { clamp } from '../../../math/scalar.ts'
import { dot, length, subtract } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { relaxed } from './settle.ts'
import { type Sheet, sheetNormals } from './sheet.ts'

export type LiftOptions = {
  body: Body
  /** What is worn below. */
  below: readonly Part[]
  /** Least distance between the two in cm. */
  gap: number
  /** What stands out farther than this, in cm, is not below the cloth but before it. */
  most: number
  /** Height in cm below which cloth is left as it hangs. */
  lowest: number
  /** Its upper edge is lifted too. */
  isLoose?: boolean
  /** Below this height in cm it hangs behind the arms: they push it back, not aside. */
  behindFrom?: number
  /** It hangs over the elbows as well. */
  overElbows?: boolean
}

/** So far to the side of a point of the cloth, in cm, corners of what is below count for it: meshes are no finer. */
const aside = 2.2
/** Times what is lifted is spread to the cloth around it. */
const spreads = 4
/** Times the cloth is smoothed to learn which way is outward. */
const smoothings = 12

/** A copy of the sheet, moved outward along its normals where something would come through it. Its upper edge stays. */
export function liftedOver(sheet: Sheet, options: LiftOptions): Sheet {
  const { gap, most, lowest, isLoose } = options
  const { positions, columns } = sheet
  const near = cornersNear(options)
  // Of the cloth without its creases, whose two sides would be pushed through each other.
  const normals = sheetNormals(relaxed(sheet, smoothings))
  turnBack(normals, positions, options.behindFrom ?? -Infinity)
  const lift = new Float32Array(positions.length / 3)
  for (let i = isLoose ? 0 : columns + 1; i < lift.length; i++)
    if (positions[3 * i + 1] > lowest) lift[i] = need(i, positions, normals, near, gap, most)
  const wide = spread(sheet, lift, isLoose ? 0 : 1)
  const lifted = positions.slice()
  for (let k = 0; k < lifted.length; k++) lifted[k] += normals[k] * wide[Math.floor(k / 3)]
  return { ...sheet, positions: lifted }
}

/** Turns directions below a height that lead back and aside straight back. */
function turnBack(normals: Float32Array, positions: Float32Array, from: number): void {
  for (let k = 0; k < normals.length; k += 3) {
    if (positions[k + 1] > from || normals[k + 2] > -0.1) continue
    const size = Math.hypot(normals[k + 1], normals[k + 2])
    normals[k] = 0
    normals[k + 1] /= size
    normals[k + 2] /= size
  }
}

/** Corners by the cell of space they lie in. */
type Corners = { cells: Map<number, number[]>; cell: number }

function cellKey(x: number, y: number, z: number): number {
  return (x + 512) * 1024 * 1024 + (y + 512) * 1024 + (z + 512)
}

/** Corners of what is worn, but for the forearms: they are held before the cloth. */
function cornersNear({ body, below, most, lowest, overElbows }: LiftOptions): Corners {
  const cell = Math.max(aside, most)
  const cells = new Map<number, number[]>()
  const isForearm = forearmTest(body, overElbows ? elbowShare(body) : -Infinity)
  for (const { positions } of below) sortIn(positions, { cells, cell }, lowest - cell, isForearm)
  return { cells, cell }
}

/** Puts a part's corners into their cells. A function of its own: V8 compiles it once, and not in every loop that runs it. */
function sortIn(
  p: Float32Array,
  { cells, cell }: Corners,
  lowest: number,
  isForearm: (points: Float32Array, k: number) => boolean,
): void {
  for (let k = 0; k < p.length; k += 3) {
    if (p[k + 1] < lowest || isForearm(p, k)) continue
    const key = cellKey(
      Math.floor(p[k] / cell),
      Math.floor(p[k + 1] / cell),
      Math.floor(p[k + 2] / cell),
    )
    const list = cells.get(key)
    if (list) list.push(p[k], p[k + 1], p[k + 2])
    else cells.set(key, [p[k], p[k + 1], p[k + 2]])
  }
}

/** The share of the forearm that is elbow still. */
function elbowShare({ joints: { elbow, wrist }, arm }: Body): number {
  return (1.5 * arm.radiusAt(0.5)) / length(subtract(wrist, elbow))
}

/** Whether a corner is on a forearm, from a share of it on. */
function forearmTest(
  { joints, arm }: Body,
  from: number,
): (points: Float32Array, k: number) => boolean {
  const { elbow, wrist } = joints
  const bone = subtract(wrist, elbow)
  const square = dot(bone, bone)
  const reach = 2 * arm.radiusAt(0.6)
  return (points, k) => {
    const x = Math.abs(points[k]) - elbow[0]
    const y = points[k + 1] - elbow[1]
    const z = points[k + 2] - elbow[2]
    const along = (x * bone[0] + y * bone[1] + z * bone[2]) / square
    if (along < from) return false
    const t = clamp(along)
    const dx = x - bone[0] * t
    const dy = y - bone[1] * t
    const dz = z - bone[2] * t
    return Math.sqrt(dx * dx + dy * dy + dz * dz) < reach
  }
}

/** How far one point must move along its normal. */
function need(
  i: number,
  positions: Float32Array,
  normals: Float32Array,
  { cells, cell }: Corners,
  gap: number,
  most: number,
): number {
  const k = 3 * i
  const x = positions[k]
  const y = positions[k + 1]
  const z = positions[k + 2]
  const nx = normals[k]
  const ny = normals[k + 1]
  const nz = normals[k + 2]
  const column = Math.floor(x / cell) - 1
  const row = Math.floor(y / cell) - 1
  const layer = Math.floor(z / cell) - 1
  let highest = -gap
  for (let n = 0; n < 27; n++) {
    const corners = cells.get(
      cellKey(column + (n % 3), row + (Math.floor(n / 3) % 3), layer + Math.floor(n / 9)),
    )
    if (corners === undefined) continue
    for (let c = 0; c < corners.length; c += 3) {
      const dx = corners[c] - x
      const dy = corners[c + 1] - y
      const dz = corners[c + 2] - z
      const above = dx * nx + dy * ny + dz * nz
      if (above <= highest || above > most) continue
      if (dx * dx + dy * dy + dz * dz - above * above < aside * aside) highest = above
    }
  }
  return highest + gap
}

/** No point is lifted less than it needs, and its neighbours follow. */
function spread(sheet: Sheet, lift: Float32Array, firstRow: number): Float32Array {
  let from = lift
  for (let pass = 0; pass < spreads; pass++) from = spreadOnce(sheet, from, lift, firstRow)
  return from
}

function spreadOnce(
  { columns, rows, closed }: Sheet,
  from: Float32Array,
  least: Float32Array,
  firstRow: number,
): Float32Array {
  const width = columns + 1
  const into = from.slice()
  const before = (column: number) => (column > 0 ? column - 1 : closed ? columns - 1 : 0)
  const after = (column: number) => (column < columns ? column + 1 : closed ? 1 : columns)
  for (let row = firstRow; row <= rows; row++) {
    const above = Math.max(row - 1, 0)
    const below = Math.min(row + 1, rows)
    for (let column = 0; column <= columns; column++) {
      const sides = from[row * width + before(column)] + from[row * width + after(column)]
      const ends = from[above * width + column] + from[below * width + column]
      const k = row * width + column
      into[k] = Math.max(least[k], (sides + ends) / 4)
    }
  }
  return into
}
