/** What is worn before the eyes. */
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { eyepatch } from './eyepatch.ts'
import { glasses, monocle, sunglasses } from './glasses.ts'
import { goggles } from './goggles.ts'
import { visor } from './visor.ts'

export const eyewear = { glasses, sunglasses, goggles, monocle, eyepatch, visor } satisfies Record<
  string,
  GarmentBuilder
>
