/** Helmets by kind. */
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { hornedHelmet } from './horned-helmet.ts'
import { helmet } from './knight-helmet.ts'
import { spaceHelmet } from './space-helmet.ts'

export const helmets = {
  helmet,
  horned_helmet: hornedHelmet,
  space_helmet: spaceHelmet,
} satisfies Record<string, GarmentBuilder>
