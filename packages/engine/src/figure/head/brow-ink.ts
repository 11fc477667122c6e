/** What colour brows are drawn in. */
import type { Design, Hex, StyleName } from '../../design/design.ts'
import { hexToOklch, type Oklch, oklchToHex, shiftHex } from '../../math/colour.ts'
import { hasOneInk } from '../one-ink.ts'

export function browColour({ face, skin, style }: Design, base: Oklch, isBeast: boolean): Hex {
  return isBeast ? ridgeInk(skin.colour, base, style) : browInk(face.brow.colour, base, style)
}

/** Brows carry the mood and must stand off the skin: white ones on pale skin are drawn in their shade. */
function browInk(hex: Hex, skin: Oklch, style: StyleName): Hex {
  const { l, c, h } = hexToOklch(hex)
  if (hasOneInk(style)) return oklchToHex({ l: Math.min(l, style === 'noir' ? 0.2 : 0.32), c, h })
  const least = 0.28
  if (Math.abs(l - skin.l) >= least) return hex
  const lighter = skin.l + least
  const darker = skin.l - least - 0.12
  const goesUp = skin.l < 0.27 || (l >= skin.l && lighter < 0.93)
  return oklchToHex({ l: goesUp ? lighter : Math.max(0.1, darker), c, h })
}

/** Beasts have no brows but a ridge, whose fur or scales are shaded; on a coat as dark as ink they shine. */
function ridgeInk(coat: Hex, skin: Oklch, style: StyleName): Hex {
  if (hasOneInk(style)) return browInk(coat, skin, style)
  return shiftHex(coat, skin.l < 0.36 ? 0.15 : -0.2 + 0.1 * (0.6 - skin.l))
}
