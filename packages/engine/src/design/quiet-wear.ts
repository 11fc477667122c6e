/** Plain wear of a colour that is said is of that colour all over. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import type { Colours, Garment, Hex } from './design.ts'
import { showsPrint } from './emblem-words.ts'

/** Everyday wear that words paint is of that colour all over: no gold collar on blue coveralls, no pink sole on white sneakers. */
const plainWear: ReadonlySet<GarmentKind> = new Set([
  ...(['sneakers', 'jumpsuit', 'cardigan', 'bandeau', 'hoodie', 'sweater', 'turtleneck'] as const),
  ...(['cap', 'polo_shirt', 't_shirt', 'tank_top', 'shirt', 'blouse', 'overalls'] as const),
  ...(['shorts', 'trousers', 'cargo_trousers', 'jacket', 'bomber_jacket', 'parka'] as const),
  ...(['raincoat', 'knee_socks', 'track_jacket', 'track_trousers'] as const),
])

/** Trim and accent of plain wear of a colour that is said: shades of it, and for shoes a pale sole. */
export function quietAround(
  kind: GarmentKind,
  main: Hex,
  isQuiet: boolean,
  usual: Colours,
): Colours {
  if (!isQuiet || !plainWear.has(kind)) return usual
  const { l } = hexToOklch(main)
  if (kind === 'sneakers' && l < 0.86) return { ...usual, trim: '#f1efea', accent: '#f1efea' }
  const shade = shiftHex(main, l > 0.42 ? -0.13 : 0.14)
  return { ...usual, trim: shade, accent: shade }
}

/** Nothing on it is to stand out, and no colours of the whole are said. */
export function isOfOneHue(
  item: BriefItem,
  painted: Hex | undefined,
  { pattern, emblem, brief }: Pick<Garment, 'pattern' | 'emblem'> & { brief: Brief },
): boolean {
  const isBare = pattern === 'plain' && emblem === 'none' && !showsPrint(item)
  return isBare && painted !== undefined && brief.themeColours.length === 0
}
