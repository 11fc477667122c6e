/** What reference pictures lend to a colour that the words leave open. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Reference, Region } from '../reference/reference.ts'
import type { Hex } from './design.ts'

/**
 * The colour that was seen there. From a picture in black and white it is the own colour, as light as
 * what was seen. Undefined where nothing was seen.
 */
export function lentColour(
  reference: Reference | undefined,
  region: Region,
  own: Hex,
): Hex | undefined {
  const seen = reference?.[region]
  if (seen === undefined || !isGrey(reference, region)) return seen
  return oklchToHex({ ...hexToOklch(own), l: hexToOklch(seen).l })
}

/** Whether a region was seen without its colour. */
export function isGrey(reference: Reference | undefined, region: Region): boolean {
  return reference?.grey?.includes(region) ?? false
}
