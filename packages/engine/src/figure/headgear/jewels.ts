/** Stones and their settings. */
import type { Mesh } from '../../math/surface.ts'
import type { Material } from '../figure.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'
import { ball, type Spot, setAt } from './surfaces.ts'

/** Gold or silver of the garment, and stones in its accent. */
export function jewels({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.gem`]: { base: garment.colours.accent, surface: 'gem' },
    [`${garment.id}.gold`]: { base: garment.colours.trim, surface: 'metal' },
  }
}

export function stone(spot: Spot, wide: number, high: number): Mesh {
  return setAt(ball([0, 0, 0.01], wide, high, wide * 0.7, 10), spot)
}

export function setting(spot: Spot, wide: number, high: number): Mesh {
  return setAt(ball([0, 0, 0], wide * 1.35, high * 1.3, wide * 0.4, 12), spot)
}
