/** What goes with a garment's main colour. */
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch, shadeHex, shiftHex } from '../math/colour.ts'
import type { Colours, Garment, Hex } from './design.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'
import type { Tone } from './tables/role-outfits.ts'

type Ground = { main: Hex; surface: Garment['surface']; tone: Tone }

/** Trim, lining and accent of a garment of one main colour. */
export function coloursAround(
  kind: GarmentKind,
  { main, surface, tone }: Ground,
  scheme: Scheme,
): Colours {
  if (surface === 'metal') {
    return {
      main,
      trim: shiftHex(main, 0.12),
      lining: scheme.tone('leather'),
      accent: scheme.tone('accent'),
    }
  }
  // Tweed is woven of two shades of one wool.
  if (/^(?:flat|newsboy)_cap$/.test(kind)) {
    const shade = shiftHex(main, hexToOklch(main).l > 0.4 ? -0.09 : 0.09)
    return { main, trim: shade, accent: shade, lining: shadeHex(main, 0.14, 1.05, 8) }
  }
  // The brim of a tricorn is turned up: its inside is what is seen of the hat.
  const isTurnedUp = kind === 'tricorn' && surface !== 'leather'
  return {
    main,
    trim: trimOf(kind, { main, surface, tone }, scheme),
    // The flesh side of leather is as brown as its other one: in the shade it would else be red.
    lining: scheme.allowed(
      isTurnedUp
        ? main
        : surface === 'leather'
          ? shadeHex(main, 0.09, 0.85, 0)
          : shadeHex(main, 0.14, 1.05, 8),
    ),
    accent: scheme.tone(tone === 'accent' ? 'primary' : 'accent'),
  }
}

function trimOf(kind: GarmentKind, { main, surface, tone }: Ground, scheme: Scheme): Hex {
  if (kind === 'knee_socks') return shiftHex(main, hexToOklch(main).l > 0.42 ? -0.1 : 0.14)
  if (surface === 'leather') return isBuckled(kind) ? scheme.tone('gold') : shiftHex(main, -0.1)
  return tone === 'accent' ? scheme.tone('light') : scheme.trimFor(main)
}

/** A buckle is of metal, or it would be lost on its belt. */
function isBuckled(kind: GarmentKind): boolean {
  return garmentDefaults(kind).zone === 'belt'
}
