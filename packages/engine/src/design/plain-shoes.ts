/** What is on the feet of whom no word and no calling gives shoes. */
import type { Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { OutfitItem } from './tables/role-outfits.ts'

const dressy =
  /^(?:(?:ball_|slip_|wedding_|flapper_)?(?:dress|gown)|sundress|blouse|(?:long_|pencil_|pleated_|tiered_)?skirt)$/

/** Boots for the road; but not under a dress, nor for children and people of today. */
export function plainShoes(
  { age, presentation, species }: Person,
  worn: readonly Worn[],
  isOfToday: boolean,
): OutfitItem {
  const isDressed = worn.some(({ kind }) => dressy.test(kind))
  if (isDressed && worn.some(({ pattern }) => pattern === 'sequins')) return ['high_heels', 'dark']
  const isLady = presentation < 0.5 && age !== 'elder' && species === 'human'
  if (isDressed) return isSmall(age) || isLady ? ['mary_janes', 'dark'] : ['shoes', 'leather']
  if (isSmall(age) || isOfToday) return ['sneakers', 'light']
  return age === 'elder' ? ['shoes', 'leather'] : ['boots', 'leather']
}

/** Children wear children's clothes. */
export function isSmall(age: Person['age']): boolean {
  return age === 'child' || age === 'toddler'
}
