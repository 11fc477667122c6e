/** Gloves that could be taken for bare hands. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** OKLCH of what skin may be: hues in degrees, lightness, and a chroma that is no orange. */
const skinLike = { hues: [25, 85], lightness: [0.34, 0.9], chroma: 0.11 } as const
/** Lightness of leather that no hand has. */
const darkLeather = 0.25

/** Gloves whose colour nobody asked for are darker than any hand, where they had the hue of one. */
export function glovesOffSkin(worn: readonly Worn[]): Worn[] {
  return worn.map((garment) => {
    const { kind, isPainted, colours } = garment
    const isGuess = garmentDefaults(kind).zone === 'hands' && !isPainted
    if (!isGuess || garment.surface === 'metal' || !isSkinLike(colours.main)) return garment
    const { h, c } = hexToOklch(colours.main)
    return {
      ...garment,
      colours: { ...colours, main: oklchToHex({ l: darkLeather, c: c * 0.6, h }) },
    }
  })
}

function isSkinLike(hex: string): boolean {
  const { l, c, h } = hexToOklch(hex)
  const isWithin = (value: number, [least, most]: readonly [number, number]) =>
    value >= least && value <= most
  return (
    isWithin(h, skinLike.hues) && isWithin(l, skinLike.lightness) && c < skinLike.chroma && c > 0.02
  )
}
