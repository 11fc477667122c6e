/** What a hybrid wears goes with what it is: nobody asked for it, so it takes the colours of scales, feathers or mist. */
import { mixHex } from '../math/colour.ts'
import type { Colours, Person } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { LowerBody } from './plans.ts'

/** How much of its own colour a ghost's clothing keeps. */
const lived = 0.42

export function matchHybrid(
  wear: readonly Worn[],
  { plan, species }: Person,
  lower: LowerBody | undefined,
): Worn[] {
  if (lower === undefined) return [...wear]
  return wear.map((garment) => {
    if (garment.isPainted) return garment
    if (plan === 'ghost' && species === 'ghost')
      return { ...garment, colours: faded(garment.colours, lower) }
    const isBand = garment.kind === 'bandeau' && !garment.isAsked
    return isBand ? { ...garment, colours: bandColours(garment.colours, lower) } : garment
  })
}

function faded({ main, trim, lining, accent }: Colours, { colour }: LowerBody): Colours {
  const fade = (hex: string) => mixHex(colour, hex, lived)
  return { main: fade(main), trim: fade(trim), lining: fade(lining), accent: fade(accent) }
}

function bandColours(colours: Colours, { second, points }: LowerBody): Colours {
  return { ...colours, main: second, trim: points, lining: points }
}
