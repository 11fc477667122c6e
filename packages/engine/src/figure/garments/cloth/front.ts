/** How far forward clothes and skin reach, seen straight from the front: what hangs before the chest lies on that. */
import { lerp } from '../../../math/scalar.ts'
import type { Part } from '../../figure.ts'
import type { Kit } from './kit.ts'
import { neckAxis } from './neck-ring.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { isOnArm } from './tight-reach.ts'

/** The foremost z at a place of the chest. */
export type Front = (x: number, y: number) => number

/** Columns of the map, and cm between them and its rows. */
const half = 16
const columns = 2 * half + 1
const apart = 0.75

/** Of the middle of the chest between two heights, as far as a tie or a bow is wide. */
export function frontOf(
  { trunk, body }: Kit,
  parts: readonly Part[],
  from: number,
  to: number,
): Front {
  const rows = Math.ceil((to - from) / apart) + 1
  const reach = new Float32Array(rows * columns).fill(-Infinity)
  for (const part of parts) if (!isOnArm(part)) seePart(part, from, rows, reach)
  const farthest = 2 * body.unit
  for (let k = 0; k < reach.length; k++) {
    const y = from + Math.floor(k / columns) * apart
    // Of an open neckline the back alone may be there, behind the throat.
    if (reach[k] > neckAxis(trunk, y)[2]) continue
    const x = ((k % columns) - half) * apart
    let z = farthest
    for (let step = 0; step < 16 && z > -farthest; step++) {
      const away = trunk.underArms(x, y, z)
      if (away < 0.05) break
      z -= away
    }
    reach[k] = Math.max(reach[k], z)
  }
  return (x, y) => {
    const c = Math.min(columns - 1.001, Math.max(0, x / apart + half))
    const r = Math.min(rows - 1.001, Math.max(0, (y - from) / apart))
    const k = Math.floor(r) * columns + Math.floor(c)
    const s = c - Math.floor(c)
    return lerp(
      lerp(reach[k], reach[k + 1], s),
      lerp(reach[k + columns], reach[k + columns + 1], s),
      r - Math.floor(r),
    )
  }
}

/** Notes a part's foremost points on the map, triangle by triangle. */
function seePart({ positions: p, indices }: Part, from: number, rows: number, reach: Float32Array) {
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] * 3
    const b = indices[t + 1] * 3
    const c = indices[t + 2] * 3
    const low = (Math.min(p[a + 1], p[b + 1], p[c + 1]) - from) / apart
    const high = (Math.max(p[a + 1], p[b + 1], p[c + 1]) - from) / apart
    const top = Math.min(rows - 1, high)
    for (let row = Math.max(0, Math.ceil(low)); row <= top; row++) {
      seeRow(p, a, b, c, from + row * apart, reach, row * columns)
    }
  }
}

/** A triangle's points in one row of the map, which begins at \`first\`. */
function seeRow(
  p: Float32Array,
  a: number,
  b: number,
  c: number,
  y: number,
  reach: Float32Array,
  first: number,
) {
  const [bx, by] = [p[b] - p[a], p[b + 1] - p[a + 1]]
  const [cx, cy] = [p[c] - p[a], p[c + 1] - p[a + 1]]
  const area = bx * cy - by * cx
  if (area === 0) return
  const left = Math.min(0, bx, cx) + p[a]
  const right = Math.min(half, (Math.max(0, bx, cx) + p[a]) / apart)
  for (let column = Math.max(-half, Math.ceil(left / apart)); column <= right; column++) {
    const [dx, dy] = [column * apart - p[a], y - p[a + 1]]
    const s = (dx * cy - dy * cx) / area
    const q = (bx * dy - by * dx) / area
    if (s < 0 || q < 0 || s + q > 1) continue
    const z = p[a + 2] * (1 - s - q) + p[b + 2] * s + p[c + 2] * q
    const k = first + half + column
    if (z > reach[k]) reach[k] = z
  }
}

export type LyingCut = {
  /** Heights in cm of its upper and lower end. */
  from: number
  to: number
  /** Width in cm above and below. */
  width: readonly [number, number]
  /** How thick it is in cm: its middle stands so far before what it lies on. */
  bulk: number
  /** Sideways drift in cm at the end. */
  drift?: number
  /** Depth in cm of the slant of its end; positive is longer on the left. */
  slant?: number
}

/** A strip that lies on the chest: its edges touch what is below, its middle clears what stands out there. */
export function lyingStrip(front: Front, cut: LyingCut): Sheet {
  const rows = 24
  const sides = 6
  const at = (u: number, v: number) => {
    const x = (u - 0.5) * lerp(cut.width[0], cut.width[1], v) + (cut.drift ?? 0) * v * v
    return [x, lerp(cut.from, cut.to, v) - (cut.slant ?? 0) * (u - 0.5) * v ** 4] as const
  }
  const depths = Array.from({ length: sides + 1 }, (_, side) =>
    draped(Array.from({ length: rows + 1 }, (_, row) => front(...at(side / sides, row / rows)))),
  )
  return sheetOf(sides, rows, false, (u, v) => {
    const [x, y] = at(u, v)
    const round = Math.sin(u * Math.PI)
    return [
      x,
      y,
      depths[Math.round(u * sides)][Math.round(v * rows)] + cut.bulk * (0.3 + 0.7 * round),
    ]
  })
}

/** Evened down the strip, outward only: it does not dip into every fold. */
function draped(depths: readonly number[]): number[] {
  let even = [...depths]
  for (let pass = 0; pass < 4; pass++) {
    const from = even
    even = from.map((own, i) => {
      const beside = (from[Math.max(0, i - 1)] + from[Math.min(from.length - 1, i + 1)]) / 2
      return Math.max(own, beside)
    })
  }
  return even
}
