/** What a camera would see, without drawing it. */

import type { Part } from '../figure/figure.ts'
import { boundsOf } from '../math/bounds.ts'
import { remember } from '../math/remember.ts'
import type { Vec3 } from '../math/vector.ts'
import { cameraBasis } from './camera.ts'

export type ViewExtent = {
  /** How far the model reaches from the vertical axis and from the ground, in cm. */
  left: number
  right: number
  top: number
  bottom: number
  /** Leftmost and rightmost point near the ground. */
  feet: [left: number, right: number]
}

/** Bounds of the model as seen by parallel rays from the height of the eye. Points below `footHeight` count as feet. */
export function measureView(
  positions: Float32Array,
  yaw: number,
  footHeight: number,
  pitch = 0,
): ViewExtent {
  const { right, up } = cameraBasis(yaw, pitch)
  let [left, most, top, bottom] = [1e9, -1e9, -1e9, 1e9]
  let [footLeft, footRight] = [1e9, -1e9]
  for (let k = 0; k < positions.length; k += 3) {
    const x = positions[k] * right[0] + positions[k + 1] * right[1] + positions[k + 2] * right[2]
    const y = positions[k] * up[0] + positions[k + 1] * up[1] + positions[k + 2] * up[2]
    left = Math.min(left, x)
    most = Math.max(most, x)
    top = Math.max(top, y)
    bottom = Math.min(bottom, y)
    if (y > footHeight) continue
    footLeft = Math.min(footLeft, x)
    footRight = Math.max(footRight, x)
  }
  const hasFeet = footLeft <= footRight
  const feet: ViewExtent['feet'] = hasFeet ? [footLeft, footRight] : [left * 0.3, most * 0.3]
  return { left, right: most, top, bottom, feet }
}

/** The parts that come within `reach` cm of a point, seen as a box: all a close-up needs. */
export function partsNear(parts: readonly Part[], centre: Vec3, reach: number): Part[] {
  return parts.filter((part) => isNear(boxOf(part), centre, reach))
}

function isNear({ min, max }: ReturnType<typeof boundsOf>, centre: Vec3, reach: number): boolean {
  return centre.every((value, axis) => min[axis] <= value + reach && max[axis] >= value - reach)
}

/** A part is asked about for one picture after another. */
const boxOf = remember((part: Part) => boundsOf([part]))
