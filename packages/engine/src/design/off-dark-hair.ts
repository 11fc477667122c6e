/** Deep skin and the dark hair round it: as near to each other as chance has them, face and hair are one mass from afar. */
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import type { Hex, Skin } from './design.ts'

/** Lightness of the deepest skin on which dark hair is still seen, and what it has of colour there at least. */
const deepest = { light: 0.46, chroma: 0.066 }
/** How far from such a face hair is, and where black hair ends. */
const hairStep = 0.22
const blackest = 0.2
/** Hues of what skin may be, in degrees: a drow's is of another. */
const hues = { least: 25, most: 80 }

/** Skin nobody coloured is no darker than what dark hair can be seen beside. */
export function skinOffHair(skin: Skin, hair: Hex): Skin {
  const { l, c, h } = hexToOklch(skin.colour)
  const isOfSkin = skin.surface === 'skin' && h > hues.least && h < hues.most
  const isSeen = hexToOklch(hair).l - l > hairStep
  if (!isOfSkin || isSeen || l >= deepest.light) return skin
  const colour = oklchToHex({ l: deepest.light, c: Math.max(c, deepest.chroma), h })
  return { ...skin, colour, second: skin.second === skin.colour ? colour : skin.second }
}

/** Dark hair is as much darker than deep skin as hair may be. */
export function hairOffSkin(hair: Hex, skin: Skin): Hex {
  const { l, c, h } = hexToOklch(hair)
  const own = hexToOklch(skin.colour).l
  const goal = Math.max(blackest, own - hairStep)
  return l <= goal || l - own > hairStep ? hair : oklchToHex({ l: goal, c, h })
}
