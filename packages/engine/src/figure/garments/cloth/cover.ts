/** How far out the trunk reaches with everything that is worn already, so that the next layer stays outside it. */
import { remember } from '../../../math/remember.ts'
import { clamp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { pointsOf } from './points.ts'
import type { Sheet } from './sheet.ts'

/** Distance from the body's upright axis at a height and an angle from the front; 0 where nothing is worn. */
export type Cover = (y: number, angle: number) => number

const armRegions = /arm|hand/
/** Columns round the body. */
export const angles = 72

export function coverOf(body: Body, below: readonly Part[]): Cover {
  const { rows, rowHeight, reachOf } = measuresOf(body)
  const reach = new Float32Array(rows * angles)
  for (const part of below) {
    const own = reachOf(part)
    for (let k = 0; own && k < reach.length; k++) if (own[k] > reach[k]) reach[k] = own[k]
  }
  const full = widened(reach, rows)
  // Above the armpits the shoulders spread out: there the thickness below counts instead.
  const highest = body.level(5.4)
  return (y, angle) => {
    if (y > highest) return 0
    const v = clamp(y / rowHeight, 0, rows - 1.001)
    const turn = (((angle / (2 * Math.PI)) * angles) % angles) + angles
    const row = Math.floor(v)
    const column = Math.floor(turn) % angles
    const next = (column + 1) % angles
    const s = turn - Math.floor(turn)
    const t = v - row
    const upper = full[row * angles + column] * (1 - s) + full[row * angles + next] * s
    const lower = full[(row + 1) * angles + column] * (1 - s) + full[(row + 1) * angles + next] * s
    return upper * (1 - t) + lower * t
  }
}

/** How a body's cover is measured. Each part is measured once, whatever is worn over it; arms are not. */
const measuresOf = remember((body: Body) => {
  const rowHeight = body.heightCm / 120
  const rows = Math.ceil((body.heightCm * 0.9) / rowHeight)
  const arm = armOf(body)
  const reachOf = remember((part: Part): Float32Array | undefined => {
    if (part.region !== undefined && armRegions.test(part.region)) return undefined
    const isTrunk = part.region === 'chest' || part.region === 'belly' || part.region === 'hips'
    const reach = new Float32Array(rows * angles)
    const points = pointsOf(part, rowHeight)
    for (let i = 0; i < points.length; i += 3) {
      const x = points[i]
      const y = points[i + 1]
      const z = points[i + 2]
      const row = Math.round(y / rowHeight)
      if (row < 0 || row >= rows) continue
      const turn = (Math.atan2(x, z) / (2 * Math.PI)) * angles
      const k = row * angles + ((Math.round(turn) + angles) % angles)
      const r = Math.sqrt(x * x + z * z)
      // Whether it is an arm's takes longest to tell.
      if (r > reach[k] && (isTrunk || !isInArm(arm, Math.abs(x), y, z))) reach[k] = r
    }
    return reach
  })
  return { rows, rowHeight, reachOf }
})

/** Fills the gaps between the points of coarse meshes. */
export function widened(reach: Float32Array, rows: number): Float32Array {
  const result = reach.slice()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < angles; column++) {
      let most = reach[row * angles + column]
      for (let side = -2; side <= 2; side++) {
        const beside = (column + side + angles) % angles
        most = Math.max(most, reach[row * angles + beside])
      }
      if (row > 0) most = Math.max(most, reach[(row - 1) * angles + column])
      if (row + 1 < rows) most = Math.max(most, reach[(row + 1) * angles + column])
      result[row * angles + column] = most
    }
  }
  return result
}

/** An arm on the positive side: how far out it begins, surely and perhaps, and balls along it. */
type Arm = {
  outside: number
  beside: number
  balls: readonly { centre: Vec3; square: number }[]
}

function armOf({ arm, joints, unit }: Body): Arm {
  const last = arm.path.length - 1
  return {
    outside: joints.shoulder[0] * 1.5,
    beside: joints.shoulder[0] * 0.8,
    balls: Array.from({ length: 9 }, (_, i) => {
      const t = 0.1 + i * 0.11
      const reach = arm.radiusAt(Math.min(1, t)) + 0.3 * unit
      return { centre: arm.path[Math.min(last, Math.round(t * last))], square: reach * reach }
    }),
  }
}

/** What is on the arms does not count. */
function isInArm({ outside, beside, balls }: Arm, x: number, y: number, z: number): boolean {
  if (x > outside) return true
  if (x <= beside) return false
  for (const { centre, square } of balls) {
    if ((x - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2 < square) return true
  }
  return false
}

/** A copy of the sheet moved outward where it would lie within `gap` cm of what is worn below. */
export function cleared(
  sheet: Sheet,
  cover: Cover,
  gap: number | ((y: number) => number),
  lowest = 0,
): Sheet {
  const positions = sheet.positions.slice()
  for (let k = 0; k < positions.length; k += 3) {
    const x = positions[k]
    const y = positions[k + 1]
    const z = positions[k + 2]
    if (y < lowest) continue
    const size = Math.sqrt(x * x + z * z)
    if (size < 1) continue
    const need = cover(y, Math.atan2(x, z))
    if (need === 0) continue
    const clear = need + (typeof gap === 'number' ? gap : gap(y))
    if (size >= clear) continue
    positions[k] = x * (clear / size)
    positions[k + 2] = z * (clear / size)
  }
  return { ...sheet, positions }
}

/** The same, pushed out as far all round a place as it must be there: what lies below is measured in steps, and folds would jog over each. */
export function clearedEvenly(sheet: Sheet, cover: Cover, gap: number): Sheet {
  const clear = cleared(sheet, cover, gap)
  const { columns, rows } = sheet
  const [width, count] = [columns + 1, (columns + 1) * (rows + 1)]
  const reach = (positions: Float32Array, i: number) =>
    Math.hypot(positions[3 * i], positions[3 * i + 2])
  const pushed = Float32Array.from(
    { length: count },
    (_, i) => reach(clear.positions, i) - reach(sheet.positions, i),
  )
  const most = around(pushed, width, (own, beside) => Math.max(own, ...beside))
  const mean = (own: number, beside: readonly number[]) =>
    beside.reduce((sum, value) => sum + value, own) / (beside.length + 1)
  const even = around(around(most, width, mean), width, mean)
  const positions = sheet.positions.slice()
  for (let i = 0; i < count; i++) {
    const size = reach(positions, i)
    const share = size < 1 ? 1 : 1 + Math.max(even[i], pushed[i]) / size
    positions[3 * i] *= share
    positions[3 * i + 2] *= share
  }
  return { ...sheet, positions }
}

/** A value of each point of a grid and those of its neighbours in one. */
function around(
  values: Float32Array,
  width: number,
  join: (own: number, beside: readonly number[]) => number,
): Float32Array {
  return values.map((own, i) => {
    const column = i % width
    const beside = [i - width, i + width].filter((k) => k >= 0 && k < values.length)
    if (column > 0) beside.push(i - 1)
    if (column < width - 1) beside.push(i + 1)
    return join(
      own,
      beside.map((k) => values[k]),
    )
  })
}
