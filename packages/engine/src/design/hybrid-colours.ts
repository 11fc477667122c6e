/** What a hybrid wears goes with what it is: nobody asked for it, so it takes the colours of scales, feathers or mist. */
import { hexToOklch, mixHex } from '../math/colour.ts'
import type { Colours, Hex, Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { LowerBody } from './plans.ts'

/** How much of its own colour a ghost's clothing keeps. */
const lived = 0.42

export function matchHybrid(
  wear: readonly Worn[],
  { plan, species }: Person,
  lower: LowerBody | undefined,
  skin: Hex,
): Worn[] {
  if (lower === undefined) return [...wear]
  return wear.map((garment) => {
    if (garment.isPainted) return garment
    if (plan === 'ghost' && species === 'ghost')
      return { ...garment, colours: faded(garment.colours, lower) }
    const isBand = garment.kind === 'bandeau' && !garment.isAsked
    return isBand ? { ...garment, colours: bandColours(garment.colours, lower, skin) } : garment
  })
}

function faded({ main, trim, lining, accent }: Colours, { colour }: LowerBody): Colours {
  const fade = (hex: string) => mixHex(colour, hex, lived)
  return { main: fade(main), trim: fade(trim), lining: fade(lining), accent: fade(accent) }
}

/** How far in lightness a band keeps from the skin around it. */
const offSkin = 0.12

/** Of the fins; where these are as light as the skin, of their rays or of the scales. */
function bandColours(colours: Colours, { colour, second, points }: LowerBody, skin: Hex): Colours {
  const own = hexToOklch(skin).l
  const isClear = (hex: Hex) => Math.abs(hexToOklch(hex).l - own) >= offSkin
  const main = [second, points, colour].find(isClear) ?? second
  const edge = main === points ? second : points
  return { ...colours, main, trim: edge, lining: edge }
}
