/** 'Gold jewellery' is no single necklace: it is what is worn at neck, ears and wrists, and on the brow where a people does. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { Design, Garment } from './design.ts'

const anyJewels = /^(?:.* )?(?:jewel(?:le)?ry|jewels|ornaments)$/
const ofBrow =
  /\b(?:indian|hindu|bengali|punjabi|tamil|rajput|pakistani|nepali|sari|saree|lehenga)\b/i

/** A maang tikka, a matha patti, or what is called a jewel of the brow: no tiara. */
export function isOnBrow({ concept, name }: BriefItem): boolean {
  return concept === 'tiara' && /forehead|tikk?a|matha|\bbrow\b/i.test(name)
}

export function jewelsSaid(item: BriefItem, prompt: string): BriefItem[] {
  if (item.concept !== 'necklace' || !anyJewels.test(item.name)) return [item]
  const pieces: readonly (readonly [concept: string, name: string])[] = [
    ['necklace', 'necklace'],
    ['earrings', 'earrings'],
    ['bracelet', 'bangles'],
    ...(ofBrow.test(prompt) ? [['tiara', 'forehead piece'] as const] : []),
  ]
  return pieces.map(([concept, name]) => ({ ...item, concept, name, side: 'both' as const }))
}

/** Where a jewel hangs on the brow, hair is parted over it and combed back, unless the words say a fringe. */
export function offBrow(
  hair: Design['hair'],
  { body }: Brief,
  wear: readonly Pick<Garment, 'onBrow'>[],
): Design['hair'] {
  const said = body.hair.styles.flatMap(({ words, modifiers }) => [words, ...modifiers]).join(' ')
  const isFree = wear.some(({ onBrow }) => onBrow) && !/bang|fringe/.test(said)
  return isFree ? { ...hair, bangs: 'none' } : hair
}
