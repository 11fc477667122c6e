/** Gloves that could be taken for bare hands. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Worn } from './make-garment.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** OKLCH of what skin may be: hues in degrees, lightness, and a chroma that is no orange. */
const skinLike = { hues: [25, 85], lightness: [0.34, 0.9], chroma: 0.11 } as const
/** Leather that no hand has: dark brown, or grey where it would be lost on a dark sleeve. */
const darkLeather = { light: 0.25, chroma: 0.6 }
const greyLeather = { light: 0.47, chroma: 0.2 }
/** Lightness up to which a sleeve is dark. */
const darkSleeve = 0.34

/** Gloves whose colour nobody asked for are darker than any hand, where they had the hue of one. */
export function glovesOffSkin(worn: readonly Worn[]): Worn[] {
  const leather = worn.some(isDarkSleeve) ? greyLeather : darkLeather
  return worn.map((garment) => {
    const { kind, isPainted, colours } = garment
    const isGuess = garmentDefaults(kind).zone === 'hands' && !isPainted
    if (!isGuess || garment.surface === 'metal' || !isSkinLike(colours.main)) return garment
    const { h, c } = hexToOklch(colours.main)
    return {
      ...garment,
      colours: { ...colours, main: oklchToHex({ l: leather.light, c: c * leather.chroma, h }) },
    }
  })
}

/** Coats are outermost; what is below one does not count. */
function isDarkSleeve({ kind, colours, sleeve }: Worn): boolean {
  const isCoat = garmentDefaults(kind).zone === 'jacket' && /^(?:long|wide)$/.test(sleeve)
  return isCoat && hexToOklch(colours.main).l < darkSleeve
}

function isSkinLike(hex: string): boolean {
  const { l, c, h } = hexToOklch(hex)
  const isWithin = (value: number, [least, most]: readonly [number, number]) =>
    value >= least && value <= most
  return (
    isWithin(h, skinLike.hues) && isWithin(l, skinLike.lightness) && c < skinLike.chroma && c > 0.02
  )
}
