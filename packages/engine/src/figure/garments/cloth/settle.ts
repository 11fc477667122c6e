/** Lays cloth outside the skin: whatever the loft missed (shoulders, breasts, seat) is pushed out along the cloth's own normals. */
import type { Vec3 } from '../../../math/vector.ts'
import type { Field } from '../../body/surface-nets.ts'
import { type Sheet, sheetNormals } from './sheet.ts'
import type { Trunk } from './trunk.ts'

export type SettleOptions = {
  /** Centimetres between skin and cloth at a point. */
  ease: (y: number, x: number) => number
  /** From the armpits downward it lies under the arms. */
  isUnderArms?: boolean
  /** And at the shoulders what is inside an arm is left alone: a sleeve or the bare arm covers it. */
  skipsArms?: boolean
  passes?: number
  /** How much cloth that stands off is drawn in as well, 0–1. */
  cling?: (x: number, y: number) => number
  /** What lies so deep in another part of the body that its own way out leads deeper is left there, out of sight. */
  leavesInside?: boolean
}

/** How deep cloth must lie in the skin to be asked for its way out, and how far ahead that is looked at; cm. */
const deepest = 1
const ahead = 0.5

/** A copy of the sheet that keeps its distance from the skin. Cloth that hangs further away stays. */
export function settled(
  sheet: Sheet,
  trunk: Trunk,
  { ease, isUnderArms, skipsArms, passes = 3, cling, leavesInside = false }: SettleOptions,
): Sheet {
  const isInArm = skipsArms ? armTest(trunk) : () => false
  const field = fieldFor(trunk, isUnderArms, skipsArms)
  const positions = sheet.positions.slice()
  const isBeyond = beyond(field, positions, leavesInside)
  const result = { ...sheet, positions }
  const count = positions.length / 3
  // A point that keeps its distance once is not asked again.
  const isDone = new Uint8Array(count)
  const away = new Float64Array(count)
  for (let pass = 0; pass < passes; pass++) {
    const normals = sheetNormals(result)
    measureAway(sheet, positions, field, isDone, away)
    for (let i = 0; i < count; i++) {
      if (isDone[i] === 1) continue
      const k = 3 * i
      const x = positions[k]
      const y = positions[k + 1]
      const z = positions[k + 2]
      const missing = ease(y, x) - away[i]
      const share = missing > 0 ? 0.9 : (cling?.(x, y) ?? 0)
      if (share === 0 || isInArm(x, y, z) || isBeyond(missing, away[i], k, normals)) {
        isDone[i] = 1
        continue
      }
      positions[k] += normals[k] * missing * share
      positions[k + 1] += normals[k + 1] * missing * share
      positions[k + 2] += normals[k + 2] * missing * share
    }
  }
  return result
}

/** Tells of a point that is to come out of the skin whether it is left inside: it lies deep in it, and would go deeper. */
function beyond(field: Field, p: Float32Array, leavesInside: boolean) {
  return (missing: number, away: number, k: number, n: Float32Array): boolean => {
    if (!leavesInside || missing <= 0 || away > -deepest) return false
    const [x, y, z] = [p[k], p[k + 1], p[k + 2]]
    return field(x + n[k] * ahead, y + n[k + 1] * ahead, z + n[k + 2] * ahead) < away
  }
}

function fieldFor({ underArms, field }: Trunk, isUnderArms = false, skipsArms = false): Field {
  return isUnderArms || skipsArms ? underArms : field
}

/** How far every point is from the skin. Body and most cloth are the same on both sides: one side is measured for both. */
function measureAway(
  { columns, rows }: Sheet,
  p: Float32Array,
  field: Field,
  isDone: Uint8Array,
  away: Float64Array,
): void {
  for (let row = 0; row <= rows; row++) {
    const first = row * (columns + 1)
    for (let column = 0; column <= columns; column++) {
      const i = first + column
      if (isDone[i] === 1) continue
      const k = 3 * i
      const twin = first + columns - column
      const t = 3 * twin
      const isKnown =
        twin < i &&
        isDone[twin] === 0 &&
        p[k] === -p[t] &&
        p[k + 1] === p[t + 1] &&
        p[k + 2] === p[t + 2]
      away[i] = isKnown ? away[twin] : field(p[k], p[k + 1], p[k + 2])
    }
  }
}

/** A copy with its dents and bumps smoothed out; the upper edge and the hem are smoothed along themselves only. */
export function relaxed(sheet: Sheet, times: number): Sheet {
  let positions = sheet.positions.slice()
  let spare = new Float32Array(positions.length)
  for (let pass = 0; pass < times; pass++) {
    relaxOnce({ ...sheet, positions }, spare)
    ;[positions, spare] = [spare, positions]
  }
  return { ...sheet, positions }
}

function relaxOnce({ columns, rows, closed, positions: p }: Sheet, into: Float32Array): void {
  const width = columns + 1
  for (let row = 0; row <= rows; row++) {
    const step = row === 0 || row === rows ? 0 : 3 * width
    for (let column = 0; column <= columns; column++) {
      const k = (row * width + column) * 3
      const [before, after] = beside(column, columns, closed)
      mixPoint(p, into, k, k + 3 * before, k + 3 * after, step)
    }
  }
}

/** Steps to the neighbours in the row; on an open side the point stands for both. */
function beside(column: number, columns: number, closed: boolean): readonly [number, number] {
  if (column > 0 && column < columns) return [-1, 1]
  if (!closed) return [0, 0]
  return column === 0 ? [columns - 1, 1] : [-1, 1 - columns]
}

function mixPoint(
  from: Float32Array,
  into: Float32Array,
  k: number,
  left: number,
  right: number,
  step: number,
): void {
  for (let axis = 0; axis < 3; axis++) {
    const level = (from[left + axis] + from[right + axis]) / 2
    const upright = (from[k - step + axis] + from[k + step + axis]) / 2
    into[k + axis] = 0.4 * from[k + axis] + 0.3 * level + 0.3 * upright
  }
}

function armTest({ body }: Trunk): (x: number, y: number, z: number) => boolean {
  const { path } = body.arm
  const last = path.length - 1
  const rings = Array.from({ length: 15 }, (_, i) => {
    const t = 0.1 + i * 0.065
    const centre = path[Math.min(last, Math.round(t * last))]
    const radius = body.arm.radiusAt(Math.min(1, t))
    // Beyond the armpit an arm may be held before the body: the cloth does not follow it.
    return { centre, radius: t < 0.34 ? radius * 0.7 : radius + 0.1 * body.unit }
  })
  // Further down the field has no arms.
  const lowest = body.level(4.75)
  return (x, y, z) => y > lowest && isInRings(rings, Math.abs(x), y, z)
}

type Ring = { centre: Vec3; radius: number }

function isInRings(rings: readonly Ring[], x: number, y: number, z: number): boolean {
  for (const { centre, radius } of rings) {
    if ((x - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2 < radius ** 2)
      return true
  }
  return false
}
