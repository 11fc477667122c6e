/** What lies on dark skin and nobody coloured: as dark as the skin, it would be one column with it in grey. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Skin } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

/** Lightness up to which skin is dark, and how far from it cloth must be to be seen on it. */
const dark = { most: 0.46, least: 0.12 }
/** How light it becomes, by zone: socks are white ones, straps of light leather. */
const goals: Partial<Record<ReturnType<typeof garmentDefaults>['zone'], number>> = {
  socks: 0.94,
  bag: 0.6,
}

export function offDarkSkin(worn: readonly Worn[], skin: Skin, scheme: Scheme): Worn[] {
  const own = hexToOklch(skin.colour).l
  if (skin.surface !== 'skin' || own > dark.most) return [...worn]
  return worn.map((garment) => {
    const { l, c, h } = hexToOklch(garment.colours.main)
    const { zone } = garmentDefaults(garment.kind)
    const goal = goals[zone]
    const isClear = goal === undefined || Math.abs(l - own) > dark.least
    if (isClear || garment.isPainted) return garment
    const chroma = zone === 'socks' ? 0.1 : 1.15
    const main = scheme.allowed(oklchToHex({ l: goal, c: c * chroma, h }))
    return { ...garment, colours: { ...garment.colours, main } }
  })
}
