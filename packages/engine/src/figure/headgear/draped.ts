/** Cloth that hangs from the head, by kind. */
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { hijab } from './hijab.ts'
import { hood } from './hood.ts'
import { veil } from './veil.ts'

export const draped = { hood, hijab, veil } satisfies Record<string, GarmentBuilder>
