/** A sari's free end: one cloth from the hip across the breast, over a shoulder, and down behind it. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import { spline } from '../../../math/spline.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Kit } from './kit.ts'
import { pointOn, type Sheet, sheetOf } from './sheet.ts'

/** Steps round the loop, its front ahead: where the cloth comes up out of the waist behind the hip, and where it leaves the shoulder. */
const leavesWaist = -0.37
const hip = -0.21
const leavesShoulder = 0.28
/** Share of the fall where the cloth has come down from the shoulder. */
const landed = 0.1

/** Share of the whole cloth that may be tucked in at the waist. */
export const tuckable = 0.5

const columns = { round: 44, over: 6, down: 24 }
const rows = 24

/** The front of a loop, with what falls behind in place of its back. `waistAt` is where it is tucked in behind. */
export function withFall(
  { cm }: Kit,
  loop: Sheet,
  fall: Sheet,
  waistAt: (angle: number) => number,
): Sheet {
  const round = (turn: number, v: number): Vec3 => {
    const u = (turn + 1) % 1
    const [x, y, z] = pointOn(loop, u, v)
    const share = smoothstep(hip, leavesWaist, turn)
    if (share === 0) return [x, y, z]
    // It sinks as it is, upper edge last.
    const above = pointOn(loop, u, 0)[1] - waistAt(Math.atan2(x, z)) + 4 * cm
    return [x, y - share * Math.max(0, above), z]
  }
  const down = (share: number, v: number) => pointOn(fall, 1 - v, share)
  const over = Array.from({ length: rows + 1 }, (_, row) => {
    const v = row / rows
    return spline(
      [
        round(leavesShoulder - 0.03, v),
        round(leavesShoulder, v),
        down(landed, v),
        down(landed + 0.05, v),
      ],
      3 * columns.over,
    ).slice(columns.over, 2 * columns.over + 1)
  })
  const all = columns.round + columns.over + columns.down
  return sheetOf(all, rows, false, (u, v): Vec3 => {
    const column = Math.round(u * all)
    if (column < columns.round)
      return round(lerp(leavesWaist, leavesShoulder, column / columns.round), v)
    const next = column - columns.round
    if (next <= columns.over) return over[Math.round(v * rows)][next]
    return down(lerp(landed, 1, clamp((next - columns.over) / columns.down)), v)
  })
}
