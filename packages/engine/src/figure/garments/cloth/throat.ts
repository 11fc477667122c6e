/** How far collars and cloth reach from the neck, so that chains, bows and kerchiefs lie on them. */
import { clamp } from '../../../math/scalar.ts'
import { angles, eachPoint, widened } from './cover.ts'
import type { Kit } from './kit.ts'
import { neckAxis } from './neck-ring.ts'

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
  const note = (x: number, y: number, z: number) => {
    const row = Math.round((y - lowest) / rowHeight)
    if (row < 0 || row >= rows) return
    const dz = z - axes[row]
    const turn = Math.round((Math.atan2(x, dz) / (2 * Math.PI)) * angles)
    const k = row * angles + ((turn + angles) % angles)
    reach[k] = Math.max(reach[k], Math.hypot(x, dz))
  }
  for (const part of context.below ?? []) eachPoint(part, rowHeight, note)
  const full = widened(reach, rows)
  return (y, angle) => {
    const row = clamp(Math.round((y - lowest) / rowHeight), 0, rows - 1)
    const turn = Math.round((angle / (2 * Math.PI)) * angles)
    return full[row * angles + (((turn % angles) + angles) % angles)]
  }
}
