/** Soft caps by kind. */
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { beanie, beret, cap } from './cloth-caps.ts'
import { hennin } from './hennin.ts'
import { jesterHat } from './jester-hat.ts'
import { mitre } from './mitre.ts'
import { shako } from './shako.ts'
import { chefHat, nurseCap } from './working-caps.ts'

export const softCaps = {
  beret,
  cap,
  beanie,
  chef_hat: chefHat,
  nurse_cap: nurseCap,
  jester_hat: jesterHat,
  mitre,
  hennin,
  shako,
} satisfies Record<string, GarmentBuilder>
