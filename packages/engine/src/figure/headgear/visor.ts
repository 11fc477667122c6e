/** A band of light before the eyes. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { planeZ } from './lenses.ts'
import { ball, type Round, thick } from './surfaces.ts'

/** A band of light before the eyes. */
export function visor(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { eye } = fit.look
  const [ex] = fit.skull.ear
  const tall = Math.max(eye.height * 0.62, 0.13)
  const band: Round = (angle, t) => {
    const front = Math.cos(angle)
    const x = Math.sin(angle) * (ex + 0.05)
    const z =
      planeZ(fit, 0, 0.07) * Math.max(0, front) ** 0.75 + (1 - Math.max(0, front) ** 0.75) * -0.02
    const high = tall * lerp(0.55, 1, smoothstep(0, 0.7, front))
    const nose = front > 0.97 && t > 0.75 ? 0.03 : 0
    return [x, eye.y + 0.02 + high * (1 - 2 * t) + nose, z]
  }
  const reach = 1.5
  const glow = `${context.garment.id}.light`
  const frame = [0, 1].map((t) => {
    const path = Array.from({ length: 33 }, (_, i) => band(lerp(-reach, reach, i / 32), t))
    return cord(path, 0.024)
  })
  const pods = [-1, 1].map((side) =>
    ball([side * (ex + 0.07), eye.y + 0.02, 0.0], 0.06, 0.13, 0.15, 14),
  )
  return dressHead(
    fit,
    [
      headPart(
        'visor glass',
        glow,
        thick(band, 0.02, { from: -reach, to: reach, columns: 40, rows: 6 }),
        {
          noInk: true,
          pattern: ({ u, v }) => {
            const line = v * 9
            return Math.abs(line - Math.round(line)) < 0.05
              ? `${context.garment.id}.scan`
              : u > 0.6 && u < 0.66
                ? `${context.garment.id}.scan`
                : undefined
          },
        },
      ),
      headPart('visor frame', fit.lining, merge(frame)),
      headPart('visor pods', fit.lining, merge(pods)),
    ],
    {
      materials: {
        [glow]: { base: context.garment.colours.main, surface: 'glow' },
        [`${context.garment.id}.scan`]: {
          base: context.garment.colours.accent,
          surface: 'glow',
          noInk: true,
        },
      },
    },
  )
}
