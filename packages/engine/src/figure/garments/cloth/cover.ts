/** How far out the trunk reaches with everything that is worn already, so that the next layer stays outside it. */
import { remember } from '../../../math/remember.ts'
import { clamp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'
import type { Part } from '../../figure.ts'
import { moved, type Sheet } from './sheet.ts'

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
  const isArm = armTest(body)
  const reachOf = remember((part: Part): Float32Array | undefined => {
    if (part.region !== undefined && armRegions.test(part.region)) return undefined
    const isTrunk = part.region === 'chest' || part.region === 'belly' || part.region === 'hips'
    const reach = new Float32Array(rows * angles)
    eachPoint(part, rowHeight, (x, y, z) => {
      const row = Math.round(y / rowHeight)
      if (row < 0 || row >= rows) return
      const turn = (Math.atan2(x, z) / (2 * Math.PI)) * angles
      const k = row * angles + ((Math.round(turn) + angles) % angles)
      const r = Math.sqrt(x * x + z * z)
      // Whether it is an arm's takes longest to tell.
      if (r > reach[k] && (isTrunk || !isArm(Math.abs(x), y, z))) reach[k] = r
    })
    return reach
  })
  return { rows, rowHeight, reachOf }
})

/** All corners of a part, and points on the inside of large triangles. */
export function eachPoint(
  { positions: p, indices }: Part,
  rowHeight: number,
  visit: (x: number, y: number, z: number) => void,
): void {
  for (let i = 0; i < p.length; i += 3) visit(p[i], p[i + 1], p[i + 2])
  for (let t = 0; t < indices.length; t += 3) {
    const a = indices[t] * 3
    const b = indices[t + 1] * 3
    const c = indices[t + 2] * 3
    const size = Math.max(
      Math.abs(p[a] - p[b]) + Math.abs(p[a + 1] - p[b + 1]),
      Math.abs(p[b] - p[c]) + Math.abs(p[b + 1] - p[c + 1]),
    )
    if (size < 2 * rowHeight) continue
    const steps = Math.min(8, Math.ceil(size / (2 * rowHeight)))
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; i + j <= steps; j++) {
        if (i === steps || j === steps || i + j === 0) continue
        const s = i / steps
        const q = j / steps
        const r = 1 - s - q
        visit(
          p[a] * r + p[b] * s + p[c] * q,
          p[a + 1] * r + p[b + 1] * s + p[c + 1] * q,
          p[a + 2] * r + p[b + 2] * s + p[c + 2] * q,
        )
      }
    }
  }
}

/** Fills the gaps between the points of coarse meshes. */
export function widened(reach: Float32Array, rows: number): Float32Array {
  const result = Float32Array.from(reach)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < angles; column++) {
      let most = reach[row * angles + column]
      for (const side of [angles - 2, angles - 1, 1, 2]) {
        most = Math.max(most, reach[row * angles + ((column + side) % angles)])
      }
      for (const beside of [row - 1, row + 1]) {
        if (beside >= 0 && beside < rows) most = Math.max(most, reach[beside * angles + column])
      }
      result[row * angles + column] = most
    }
  }
  return result
}

/** What is on the arms does not count. */
function armTest({ arm, joints, unit }: Body): (x: number, y: number, z: number) => boolean {
  const last = arm.path.length - 1
  const rings = Array.from({ length: 9 }, (_, i) => {
    const t = 0.1 + i * 0.11
    return {
      centre: arm.path[Math.min(last, Math.round(t * last))],
      reach: arm.radiusAt(Math.min(1, t)) + 0.3 * unit,
    }
  })
  return (x, y, z) =>
    x > joints.shoulder[0] * 1.5 ||
    (x > joints.shoulder[0] * 0.8 &&
      rings.some(
        ({ centre, reach }) =>
          (x - centre[0]) ** 2 + (y - centre[1]) ** 2 + (z - centre[2]) ** 2 < reach * reach,
      ))
}

/** A copy of the sheet moved outward where it would lie within `gap` cm of what is worn below. */
export function cleared(
  sheet: Sheet,
  cover: Cover,
  gap: number | ((y: number) => number),
  lowest = 0,
): Sheet {
  const gapAt = typeof gap === 'number' ? () => gap : gap
  return moved(sheet, (point): Vec3 => {
    const [x, y, z] = point
    const size = Math.sqrt(x * x + z * z)
    const need = cover(y, Math.atan2(x, z))
    const clear = need + gapAt(y)
    if (need === 0 || y < lowest || size >= clear || size < 1) return point
    const factor = clear / size
    return [x * factor, y, z * factor]
  })
}
