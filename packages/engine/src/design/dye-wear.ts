/** Clothes take the colours that reference pictures show, where the words say none. */
import type { Brief } from '../brief/brief.ts'
import { shiftHex } from '../math/colour.ts'
import type { Reference } from '../reference/reference.ts'
import type { Hex } from './design.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import type { Worn } from './wear.ts'

type Region = 'top' | 'bottom' | 'footwear'

/** Which garment a picture shows of each region: from the outside in, a vest last for its smallness. */
const outsideIn: Readonly<Record<Region, readonly Zone[]>> = {
  top: ['jacket', 'armour', 'full', 'top', 'vest'],
  bottom: ['legs'],
  footwear: ['feet'],
}

/** Colours said of the character as a whole leave nothing to be taken from pictures. */
export function dyeWear(
  wear: readonly Worn[],
  { brief, scheme, reference }: { brief: Brief; scheme: Scheme; reference: Reference | undefined },
): Worn[] {
  if (reference === undefined || brief.themeColours.length > 0) return [...wear]
  const dyes = new Map<string, Hex>()
  for (const region of ['top', 'bottom', 'footwear'] as const) {
    const seen = reference[region]
    const garment = outermost(wear, outsideIn[region])
    if (seen !== undefined && garment !== undefined && !garment.isPainted)
      dyes.set(garment.id, scheme.allowed(seen))
  }
  return wear.map((garment) => dyed(garment, dyes.get(garment.id), scheme))
}

/** What was asked for comes before what merely goes with it. */
function outermost(wear: readonly Worn[], zones: readonly Zone[]): Worn | undefined {
  const worn = zones.flatMap((zone) =>
    wear.filter(({ kind }) => garmentDefaults(kind).zone === zone),
  )
  return worn.find(({ isAsked }) => isAsked) ?? worn[0]
}

/** Painted: it was chosen, so its neighbours give way to it and not the other way round. */
function dyed(garment: Worn, main: Hex | undefined, scheme: Scheme): Worn {
  if (main === undefined) return garment
  const takesTrim = garment.surface === 'leather' || garment.surface === 'metal'
  const trim = takesTrim
    ? shiftHex(main, garment.surface === 'metal' ? 0.12 : -0.1)
    : garment.colours.trim
  const lining = scheme.allowed(shiftHex(main, -0.14, 1.05, -8))
  return { ...garment, isPainted: true, colours: { ...garment.colours, main, trim, lining } }
}
