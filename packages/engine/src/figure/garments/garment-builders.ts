/** Every garment kind and the function that builds it. */
import type { GarmentKind } from '../../brief/concepts.ts'
import { plates } from '../armour/plate-armor.ts'
import type { GarmentBuilder } from './garment-builder.ts'
import { legwear } from './legwear.ts'
import { tops } from './tops.ts'

export const garmentBuilders: Partial<Record<GarmentKind, GarmentBuilder>> = {
  ...plates,
  ...tops,
  ...legwear,
}
