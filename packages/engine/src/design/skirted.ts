/** Whose legs are in a skirt. */
import type { Brief } from '../brief/brief.ts'
import type { Person } from './design.ts'
import type { OutfitItem } from './tables/role-outfits.ts'
import { outfitsOf } from './usual-outfit.ts'

const skirts: ReadonlySet<string> = new Set(['kilt', 'skirt', 'pleated_skirt', 'long_skirt'])

/** Whether what is said to be worn, or what somebody of the calling wears, hangs about the legs as a skirt; a soldier's leather straps do not. */
export function isSkirted(brief: Brief, person: Person): boolean {
  const usual = person.role ? outfitsOf(person.role, person) : []
  return (
    brief.wear.some(({ concept }) => skirts.has(concept)) ||
    usual.some((outfit) => outfit.some(isSkirt))
  )
}

function isSkirt([kind, , changes]: OutfitItem): boolean {
  return skirts.has(kind) && changes?.surface === undefined
}
