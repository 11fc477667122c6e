/** Hair on the shoulders: what hangs lies on the dressed body, in front or behind, and never in it. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { HairSpace } from './space.ts'
import { type Strand, step } from './strand.ts'

/** How far the dressed body reaches towards one side at a point, head-local. */
export type Relief = (point: Vec3) => number

const columns = 16
const rows = 44

/** Measures the body once, from the chin to the seat, seen from the front (side 1) or from behind (−1). */
export function measureRelief({ body, skull, clearanceCm }: HairSpace, side: number): Relief {
  const { unit, level } = body
  const field = body.field()
  const top = level(6.2)
  const bottom = level(3.5)
  const wide = 1.15 * unit
  const table = new Float32Array((columns + 1) * (rows + 1))
  for (let j = 0; j <= rows; j++) {
    const y = lerp(top, bottom, j / rows)
    const away = 0.4 + clearanceCm * smoothstep(level(5.85), level(5.5), y)
    for (let i = 0; i <= columns; i++) {
      const x = (i / columns) * wide
      table[j * (columns + 1) + i] = reachAlongZ(side, unit, (z) => field(x, y, z) - away)
    }
  }
  return (point) => {
    const [x, y] = skull.place(point)
    if (y > top) return -Infinity
    const u = clamp(Math.abs(x) / wide) * columns
    const v = clamp((top - y) / (top - bottom)) * rows
    const i = Math.min(columns - 1, Math.floor(u))
    const j = Math.min(rows - 1, Math.floor(v))
    const k = j * (columns + 1) + i
    const above = lerp(table[k], table[k + 1], u - i)
    const below = lerp(table[k + columns + 1], table[k + columns + 2], u - i)
    return (lerp(above, below, v - j) - side * skull.centre[2]) / skull.unitCm
  }
}

/** From far out inwards to the first place that is taken, in cm along the side's own axis. */
function reachAlongZ(side: number, unit: number, free: (z: number) => number): number {
  const least = -0.3 * unit
  let reach = 1.1 * unit
  for (let step = 0; step < 24; step++) {
    const gap = free(side * reach)
    if (gap < 0.06) return reach
    reach -= gap * 0.85
    if (reach < least) return least
  }
  return reach
}

/** Moves strands clear of the body. They give way before they touch, so that each hangs in one curve. */
export function drapeStrands(strands: readonly Strand[], relief: Relief, side: number): Strand[] {
  const steepest = 0.85
  return strands.map(({ points, usual }) => {
    const draped = [...points]
    let needed = -Infinity
    for (let i = points.length - 1; i >= 0; i--) {
      const [x, y, z] = points[i]
      needed = Math.max(needed - steepest * step, relief(points[i]))
      draped[i] = [x, y, side * Math.max(side * z, needed)]
    }
    return { points: draped, usual }
  })
}
