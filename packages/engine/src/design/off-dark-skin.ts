/** What lies on dark skin and nobody coloured: as dark as the skin, it would be one column with it in grey. */
import type { GarmentKind } from '../brief/concepts.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Skin } from './design.ts'
import type { Worn } from './make-garment.ts'
import type { Scheme } from './scheme.ts'

/** Lightness up to which skin is dark, and how far from it cloth must be to be seen on it. */
const dark = { most: 0.5, least: 0.17 }
/** How light these become: socks are white ones, straps of light leather. Stockings may be dark on any leg. */
const goals: Partial<Record<GarmentKind, { light: number; chroma: number }>> = {
  knee_socks: { light: 0.94, chroma: 0.1 },
  satchel: { light: 0.6, chroma: 1.15 },
}

export function offDarkSkin(worn: readonly Worn[], skin: Skin, scheme: Scheme): Worn[] {
  const own = hexToOklch(skin.colour).l
  if (skin.surface !== 'skin' || own > dark.most) return [...worn]
  return worn.map((garment) => {
    const { l, c, h } = hexToOklch(garment.colours.main)
    const goal = goals[garment.kind]
    const isClear = goal === undefined || Math.abs(l - own) > dark.least
    if (isClear || garment.isPainted) return garment
    const main = scheme.allowed(oklchToHex({ l: goal.light, c: c * goal.chroma, h }))
    return { ...garment, colours: { ...garment.colours, main } }
  })
}
