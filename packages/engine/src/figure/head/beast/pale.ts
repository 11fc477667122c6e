/** The pale colour of a beast's face. */
import type { Design, Hex } from '../../../design/design.ts'
import { hexToOklch, shiftHex } from '../../../math/colour.ts'

/** Colour of muzzle, cheeks and chin: the second colour, unless that one is for dark stripes or can hardly be told from the coat. */
export function paleOf({ skin }: Design): Hex {
  const coat = hexToOklch(skin.colour).l
  const paler = hexToOklch(skin.second).l - coat
  if (paler >= leastPaler || (coat > 0.88 && paler > -0.02)) return skin.second
  return shiftHex(skin.colour, leastPaler + 0.03, 0.6)
}

/** How much lighter than the coat it must be to be seen. */
const leastPaler = 0.1

/** Colour of dark masks: the second colour where it is dark, or a dark shade of the coat. */
export function darkOf({ skin }: Design): Hex {
  const isDark = hexToOklch(skin.second).l < 0.42
  return isDark ? skin.second : shiftHex(skin.colour, -0.34, 0.5)
}
