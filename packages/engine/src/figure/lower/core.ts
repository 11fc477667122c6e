/** The core of a slime: it floats in the middle of the jelly, and shows through from wherever one looks. */

import type { Hex } from '../../design/design.ts'
import { shiftHex } from '../../math/colour.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Decal } from '../figure.ts'
import { fill, newCanvas } from '../head/paint/canvas.ts'
import { ellipse } from '../head/paint/outline.ts'

/** In radii of the core. */
const window = { left: -1.2, right: 1.2, top: 1.2, bottom: -1.2 }

/** A ball with its own shade and glint, painted on the jelly before it. */
export function coreDecal([cx, cy, cz]: Vec3, radius: number, colour: Hex): Decal {
  const canvas = newCanvas(window, 60)
  fill(canvas, [ellipse(0, 0, 1.14, 1.14)], shiftHex(colour, 0.06), 0.4)
  fill(canvas, [ellipse(0, 0, 1, 1)], shiftHex(colour, -0.14))
  fill(canvas, [ellipse(-0.08, 0.08, 0.86, 0.86)], colour)
  fill(canvas, [ellipse(-0.26, 0.3, 0.44, 0.4)], shiftHex(colour, 0.1))
  fill(canvas, [ellipse(-0.36, 0.4, 0.2, 0.18)], '#ffffff')
  const { width, height, data, originX, originY, scale } = canvas
  const size = scale / radius
  return {
    width,
    height,
    data,
    project({ x, y, z }, normal, out, view) {
      const [ex, ey, ez] = [view[0], view[1], view[2]]
      // What turns away from the eye lies behind the core or beside it.
      if (normal[0] * ex + normal[1] * ey + normal[2] * ez < 0.1) return false
      const flat = Math.sqrt(ex * ex + ez * ez) || 1
      const [dx, dy, dz] = [x - cx, y - cy, z - cz]
      out[0] = originX + ((dx * ez - dz * ex) / flat) * size
      out[1] = originY - (dy * flat - (ey * (dx * ex + dz * ez)) / flat) * size
      return out[0] >= 0 && out[1] >= 0 && out[0] < width && out[1] < height
    },
  }
}
