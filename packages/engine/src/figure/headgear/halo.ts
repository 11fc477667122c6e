/** A ring of light. */
import type { Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { roundCord } from './surfaces.ts'

export function halo(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const centre: Vec3 = [0, 1.52, -0.28]
  const size = 0.62
  const path = (angle: number, grow: number): Vec3 => [
    Math.sin(angle) * size * grow,
    centre[1] - Math.cos(angle) * size * grow * 0.2,
    centre[2] + Math.cos(angle) * size * grow * 0.96,
  ]
  const glow = (radius: number): Mesh => roundCord((angle) => path(angle, 1), 0, radius, 72, 10)
  return dressHead(
    fit,
    [
      headPart('halo', fit.main, glow(0.045), {
        noInk: true,
        castsNoShadow: true,
        noOcclusion: true,
      }),
      headPart('halo core', `${context.garment.id}.core`, glow(0.02), {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    {
      materials: {
        [fit.main]: { base: context.garment.colours.main, surface: 'glow' },
        [`${context.garment.id}.core`]: { base: '#fffbe6', surface: 'glow' },
      },
      landmarks: { Halo: fit.skull.place(centre) },
    },
  )
}
