/** What the old put over a frock. */
import type { Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import type { OutfitItem } from './tables/role-outfits.ts'

/** An old woman of no calling wears a shawl over her frock: it tells her age in the outline. A gown is for the evening, and stays free. */
export function shawlOver(
  worn: readonly Worn[],
  { age, presentation, role, species }: Person,
): OutfitItem[] {
  const isAtHome = age === 'elder' && presentation < 0.5 && !role && species === 'human'
  const frock = worn.find(({ kind }) => kind === 'dress')
  const isWarm = worn.some(({ kind }) => /cloak|jacket/.test(garmentDefaults(kind).zone))
  return isAtHome && frock && !isWarm && !isPatterned(frock) ? [['shawl', 'secondary']] : []
}

/** What was said to be woven or printed is to be seen. */
function isPatterned({ said }: Worn): boolean {
  return said !== undefined && said.patterns.length > 0
}
