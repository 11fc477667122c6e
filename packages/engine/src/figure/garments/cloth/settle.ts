/** Lays cloth outside the skin: whatever the loft missed (shoulders, breasts, seat) is pushed out along the cloth's own normals. */
import { clamp } from '../../../math/scalar.ts'
import { addScaled, type Vec3 } from '../../../math/vector.ts'
import { moved, type Sheet, sheetNormals } from './sheet.ts'
import type { Trunk } from './trunk.ts'

export type SettleOptions = {
  /** Centimetres between skin and cloth at a point. */
  ease: (y: number, x: number) => number
  /** Leaves alone what lies inside the arm: a sleeve or the bare arm covers it. */
  skipsArms?: boolean
  passes?: number
  /** How much cloth that stands off is drawn in as well, 0–1. */
  cling?: (x: number, y: number) => number
}

/** A copy of the sheet that keeps its distance from the skin. Cloth that hangs further away stays. */
export function settled(
  sheet: Sheet,
  trunk: Trunk,
  { ease, skipsArms, passes = 3, cling }: SettleOptions,
): Sheet {
  const isInArm = skipsArms ? armTest(trunk) : () => false
  let result = sheet
  for (let pass = 0; pass < passes; pass++) {
    const normals = sheetNormals(result)
    const { columns, rows } = result
    result = moved(result, (point, u, v) => {
      const [x, y, z] = point
      const missing = ease(y, x) - trunk.field(x, y, z)
      const share = missing > 0 ? 0.9 : (cling?.(x, y) ?? 0)
      if (share === 0 || isInArm(point)) return point
      const k = (Math.round(v * rows) * (columns + 1) + Math.round(u * columns)) * 3
      return addScaled(point, [normals[k], normals[k + 1], normals[k + 2]], missing * share)
    })
  }
  return result
}

/** A copy with its dents and bumps smoothed out; the upper edge and the hem are smoothed along themselves only. */
export function relaxed(sheet: Sheet, times: number): Sheet {
  const { columns, rows, closed } = sheet
  let result = sheet
  for (let pass = 0; pass < times; pass++) {
    const { positions: p } = result
    const at = (column: number, row: number, axis: number) => {
      const wrapped = closed ? (column + columns) % columns : clamp(column, 0, columns)
      return p[(row * (columns + 1) + wrapped) * 3 + axis]
    }
    result = moved(result, (point, u, v) => {
      const column = Math.round(u * columns)
      const row = Math.round(v * rows)
      const isSide = !closed && (column === 0 || column === columns)
      const isEdge = row === 0 || row === rows
      if (isSide && isEdge) return point
      const mixed = (axis: 0 | 1 | 2) => {
        const level = isSide
          ? point[axis]
          : (at(column - 1, row, axis) + at(column + 1, row, axis)) / 2
        const upright = isEdge
          ? point[axis]
          : (at(column, row - 1, axis) + at(column, row + 1, axis)) / 2
        return 0.4 * point[axis] + 0.3 * level + 0.3 * upright
      }
      return [mixed(0), mixed(1), mixed(2)]
    })
  }
  return result
}

function armTest({ body }: Trunk): (point: Vec3) => boolean {
  const { path } = body.arm
  const last = path.length - 1
  const rings = Array.from({ length: 15 }, (_, i) => {
    const t = 0.1 + i * 0.065
    const centre = path[Math.min(last, Math.round(t * last))]
    const radius = body.arm.radiusAt(Math.min(1, t))
    // Beyond the armpit an arm may be held before the body: the cloth does not follow it.
    return { centre, radius: t < 0.34 ? radius * 0.7 : radius + 0.1 * body.unit }
  })
  return ([x, y, z]) =>
    rings.some(
      ({ centre, radius }) =>
        (Math.abs(x) - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2 < radius ** 2,
    )
}
