/** What belongs together has one colour: the trousers of a suit, the helmet of an armour, the veil of a gown. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Colours, Hex } from './design.ts'
import { fromOutfit, type Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { ofOneCloth } from './tables/ensembles.ts'

/** Armour whose colour is said, and what is made by the same smith. */
const suits: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  ...(['plate_armor', 'breastplate', 'samurai_armor', 'scale_armor', 'power_armor'] as const),
])
const ofSuit: ReadonlySet<GarmentKind> = new Set<GarmentKind>([
  ...(['helmet', 'horned_helmet', 'kabuto', 'galea', 'pauldrons', 'greaves'] as const),
  ...(['gauntlets', 'tassets', 'bracers'] as const),
])
const gowns = /^(?:sari|.*dress|.*gown|hanfu|hanbok|cheongsam|kimono)$/

function metalOf({
  colours: { main, trim, lining },
}: Worn): Pick<Colours, 'main' | 'trim' | 'lining'> {
  return { main, trim, lining }
}

/** The trousers of a black suit are black, the helmet of black armour too, a veil is of the gown's cloth. */
export function asSaid(garment: Worn, worn: readonly Worn[]): Worn {
  // Sleeves that are tied round the waist are of the trousers' cloth.
  const rest = worn.find(({ kind, said }) => kind === 'trousers' && isSameWord(said, garment.said))
  if (rest !== undefined && garment.kind === 'sash')
    return { ...garment, surface: rest.surface, colours: rest.colours }
  const cloth = garment.kind === 'gele' ? wrapperOf(worn) : undefined
  if (cloth !== undefined && isPlainSaid(garment))
    return {
      ...garment,
      pattern: cloth.pattern,
      colours: cloth.colours,
      isPainted: cloth.isPainted,
    }
  const suit = worn.find(({ kind, isPainted }) => isPainted && suits.has(kind))
  if (suit && !garment.isPainted && ofSuit.has(garment.kind))
    return { ...garment, isPainted: true, colours: { ...garment.colours, ...metalOf(suit) } }
  const gown = worn.find(({ kind, isPainted }) => isPainted && gowns.test(kind))
  if (gown && garment.kind === 'veil' && !garment.isAsked)
    return { ...garment, isPainted: true, colours: { ...gown.colours } }
  const whole = worn.find(({ kind, isPainted }) => isPainted && ofOneCloth[kind] === garment.kind)
  if (whole === undefined || garment.isPainted) return garment
  const { pattern, surface, colours } = whole
  const main = trousersOf(colours.main)
  return { ...garment, isPainted: true, pattern, surface, colours: { ...colours, main } }
}

/** Of a black suit the trousers are one step paler: jacket and legs would be one blot. */
function trousersOf(main: Hex): Hex {
  const { l, c, h } = hexToOklch(main)
  return l < 0.22 ? oklchToHex({ l: l + 0.055, c, h }) : main
}

/** A gele is cut from what the skirt is, or the dress. */
function wrapperOf(worn: readonly Worn[]): Worn | undefined {
  const cloths = worn.filter(({ pattern, isAsked }) => isAsked && pattern !== 'plain')
  return (
    cloths.find(({ kind }) => kind === 'long_skirt' || kind === 'sarong') ??
    cloths.find(({ kind }) => gowns.test(kind))
  )
}

function isPlainSaid({ said, isPainted }: Worn): boolean {
  return !isPainted && (said?.patterns.length ?? 0) === 0
}

/** The third piece of a three-piece suit. */
export function waistcoatOf(
  { kind, said, pattern, surface, colours }: Worn,
  { brief, scheme }: { brief: Brief; scheme: Scheme },
): Worn[] {
  if (kind !== 'suit_jacket' || !/three[- ]piece/i.test(said?.name ?? '')) return []
  const vest = fromOutfit(['vest', 'primary'], brief, scheme)
  return [{ ...vest, isPainted: true, pattern, surface, colours: { ...colours } }]
}

function isSameWord(one: BriefItem | undefined, other: BriefItem | undefined): boolean {
  return one !== undefined && one.span[0] === other?.span[0]
}
