/** What covers part of the face, and what hangs beside it. */
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { animalMask } from './animal-mask.ts'
import { clothMask, faceMask } from './cloth-masks.ts'
import { earrings } from './earrings.ts'
import { halfMask } from './half-mask.ts'
import { plagueMask } from './plague-mask.ts'

/** Roles that hide the lower face behind cloth. */
const veiled = new Set(['ninja', 'assassin', 'rogue', 'bounty_hunter'])

/** Masks of festivals and shrines. */
const animals = /\b(?:fox|kitsune|cat|wolf|animal)\b/i

function mask(context: GarmentContext): Dressed {
  if (animals.test(context.garment.label)) return animalMask(context)
  return veiled.has(context.design.person.role ?? '') ? clothMask(context) : halfMask(context)
}

export const masks = {
  mask,
  face_mask: faceMask,
  plague_mask: plagueMask,
  earrings,
} satisfies Record<string, GarmentBuilder>
