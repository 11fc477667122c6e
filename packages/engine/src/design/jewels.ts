/** 'Gold jewellery' is no single necklace: it is what is worn at neck, ears and wrists, and on the brow where a people does. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Design, Garment } from './design.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

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
  return pieces.map(([concept, name]) => ({
    ...item,
    ...(concept === 'earrings' && { colours: allOfOne(item) }),
    ...{ concept, name, side: 'both' as const },
  }))
}

/** Of gold jewellery the drops at the ears are gold as well: of stone, they would be all that is seen of them. */
function allOfOne({ colours }: BriefItem): BriefItem['colours'] {
  const [first] = colours
  return colours.length === 1 && first ? [first, first, first] : colours
}

/** Stones that nobody coloured take up the colour that the words give the dress: no other thing would be of theirs. */
export function withStones(wear: readonly Worn[]): readonly Worn[] {
  const dress = wear
    .filter(({ isPainted, kind }) => isPainted && /^(?:full|top)$/.test(garmentDefaults(kind).zone))
    .map(({ colours }) => hexToOklch(colours.main))
    .find(({ c }) => c > leastVivid)
  if (dress === undefined) return wear
  const stone = oklchToHex({ ...dress, l: Math.min(dress.l, deepest) })
  return wear.map((garment) =>
    hasFreeStones(garment)
      ? { ...garment, colours: { ...garment.colours, accent: stone } }
      : garment,
  )
}

const leastVivid = 0.07
/** A stone is darker than cloth of its colour. */
const deepest = 0.46

function hasFreeStones({ kind, surface, onBrow, emblem, said }: Worn): boolean {
  const isJewel = /^(?:necklace|pendant|choker|earrings|bracelet)$/.test(kind) || onBrow === true
  const isSaid = said !== undefined && (said.colours.length > 1 || said.parts.length > 0)
  return isJewel && surface === 'metal' && emblem === 'none' && !isSaid
}

/** A scar or a rune on the forehead. */
export function isBrowMarked({ features }: Pick<Brief, 'features'>): boolean {
  return features.some(({ place }) => /\bforehead\b/.test(place ?? ''))
}

/** Where a jewel hangs on the brow, or a scar is on it, hair is parted over it and combed back, unless the words say a fringe. */
export function offBrow(
  hair: Design['hair'],
  { body, features }: Brief,
  wear: readonly Pick<Garment, 'onBrow'>[],
): Design['hair'] {
  const said = body.hair.styles.flatMap(({ words, modifiers }) => [words, ...modifiers]).join(' ')
  const isShown = wear.some(({ onBrow }) => onBrow) || isBrowMarked({ features })
  const isFree = isShown && !/bang|fringe/.test(said)
  return isFree ? { ...hair, bangs: 'none' } : hair
}
