/** What is worn above the body of a horse or snake: as light as that is, it would be one mass with it. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Worn } from './make-garment.ts'
import type { LowerBody } from './plans.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** How far in lightness both must be apart, how far they are set, and where a body below is dark. */
const lightness = { least: 0.14, apart: 0.28, dark: 0.6 }

export function offLower(
  worn: readonly Worn[],
  lower: LowerBody | undefined,
  scheme: Scheme,
): Worn[] {
  if (lower === undefined) return [...worn]
  const below = hexToOklch(lower.colour).l
  return worn.map((garment) => {
    const { l, c, h } = hexToOklch(garment.colours.main)
    const isAbove = /^(?:top|full|jacket)$/.test(garmentDefaults(garment.kind).zone)
    const isClear = Math.abs(l - below) >= lightness.least
    if (!isAbove || isClear || garment.isPainted || garment.isOwnWhite) return garment
    const goal = below + (below < lightness.dark ? lightness.apart : -lightness.apart)
    const main = scheme.allowed(oklchToHex({ l: goal, c, h }))
    return { ...garment, colours: { ...garment.colours, main } }
  })
}
