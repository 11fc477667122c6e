/** Everything worn on head and face, by kind. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { brimmedHats } from './brimmed-hats.ts'

export const headgear: Partial<Record<GarmentKind, GarmentBuilder>> = {
  ...brimmedHats,
}
