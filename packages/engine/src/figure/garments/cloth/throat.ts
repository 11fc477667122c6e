/** How far collars and cloth reach from the neck, so that chains, bows and kerchiefs lie on them. */
import { clamp } from '../../../math/scalar.ts'
import { angles, widened } from './cover.ts'
import type { Kit } from './kit.ts'
import { neckAxis } from './neck-ring.ts'
import { pointsOf } from './points.ts'

/** Distance from the middle of the neck at a height and an angle from the front; 0 where nothing is worn. */
export function throatOf({ body, context, trunk }: Kit): (y: number, angle: number) => number {
  const rowHeight = body.heightCm / 160
  const lowest = body.level(4.9)
  const rows = Math.ceil((body.level(6.1) - lowest) / rowHeight) + 1
  const axes = Array.from(
    { length: rows },
    (_, row) => neckAxis(trunk, lowest + row * rowHeight)[2],
  )
  const reach = new Float32Array(rows * angles)
  for (const part of context.below ?? [])
    widenBy(reach, pointsOf(part, rowHeight), { lowest, rowHeight, axes })
  const full = widened(reach, rows)
  return (y, angle) => {
    const row = clamp(Math.round((y - lowest) / rowHeight), 0, rows - 1)
    const turn = Math.round((angle / (2 * Math.PI)) * angles)
    return full[row * angles + (((turn % angles) + angles) % angles)]
  }
}

/** Widens the reach at each height and angle by points of a part. */
function widenBy(
  reach: Float32Array,
  points: Float64Array,
  { lowest, rowHeight, axes }: { lowest: number; rowHeight: number; axes: readonly number[] },
): void {
  for (let i = 0; i < points.length; i += 3) {
    const row = Math.round((points[i + 1] - lowest) / rowHeight)
    if (row < 0 || row >= axes.length) continue
    const x = points[i]
    const dz = points[i + 2] - axes[row]
    const turn = Math.round((Math.atan2(x, dz) / (2 * Math.PI)) * angles)
    const k = row * angles + ((turn + angles) % angles)
    reach[k] = Math.max(reach[k], Math.hypot(x, dz))
  }
}
