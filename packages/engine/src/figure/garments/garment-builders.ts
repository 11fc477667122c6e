/** Every garment kind and the function that builds it. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { GarmentBuilder } from './garment-builder.ts'

export const garmentBuilders: Partial<Record<GarmentKind, GarmentBuilder>> = {}
