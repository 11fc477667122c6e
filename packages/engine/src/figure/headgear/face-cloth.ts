/** Cloth drawn close round the face. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { HeadFit } from './fit.ts'

/** How wide it is open, in half widths of the head: nearer, cloth would cut through an eye seen from aside. */
const besideEyes = 0.92

/** The face's oval in which a hijab is open. */
export function faceOval(fit: HeadFit, q: number, grow: number): Vec3 {
  const turn = (q - 0.5) * 2 * Math.PI
  const { halfWidth } = fit.skull.shape
  const x = Math.sin(turn) * (halfWidth * besideEyes + grow)
  const y = -0.18 + Math.cos(turn) * (0.78 + grow)
  const face = fit.over(fit.angleAt(x, clamp(y, -0.97, 0.97)), clamp(y, -0.97, 0.97), 0.035)
  return [x, y, Math.min(face[2], 0.7) - 0.16 * smoothstep(-0.6, -0.96, y)]
}

/** t 0 at the face – 1 at the nape; q 0 below the chin – .5 brow – 1 below the chin. */
export function faceCloth(fit: HeadFit): (t: number, q: number) => Vec3 {
  return (t, q) => {
    const turn = (q - 0.5) * 2
    const over = Math.cos((turn * Math.PI) / 2)
    const oval = faceOval(fit, lerp(0.02, 0.98, q), 0.02)
    const turned = (t * Math.PI) / 2
    const swell = Math.sin(t * Math.PI)
    const fold = 0.02 * Math.sin(turn * 12 + t * 9) * swell
    const point: Vec3 = [
      oval[0] * Math.cos(turned) ** 0.7 * (1 + 0.34 * swell) + fold * Math.sign(turn),
      lerp(oval[1], lerp(-0.84, 0.3, over), t ** 1.3) + 0.5 * swell * over,
      lerp(oval[2], -1.0, Math.sin(turned) ** 1.15),
    ]
    const [ex, ey, ez] = fit.skull.ear
    const toEar =
      (Math.abs(point[0]) - ex) ** 2 + (point[1] - ey) ** 2 + (point[2] - ez + 0.12) ** 2
    return fit.clear(point, 0.055 + 0.03 * swell + 0.15 * Math.exp(-toEar / 0.1))
  }
}
