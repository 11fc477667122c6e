/** 'Gold jewellery' is no single necklace: it is what is worn at neck, ears and wrists, and on the brow where a people does. */
import type { BriefItem } from '../brief/brief.ts'

const anyJewels = /^(?:.* )?(?:jewel(?:le)?ry|jewels|ornaments)$/
const ofBrow =
  /\b(?:indian|hindu|bengali|punjabi|tamil|rajput|pakistani|nepali|sari|saree|lehenga)\b/i

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
