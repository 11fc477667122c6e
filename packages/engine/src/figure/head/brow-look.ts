/** How a face's brows look: where, how thick, and in a colour that stands off the skin. */
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch, type Oklch, oklchToHex } from '../../math/colour.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import type { Chance, FaceLook } from './face-look.ts'
import type { HeadShape } from './head-shape.ts'

/** A design's brow on a head of this shape, over eyes of this height. */
export function browLook(
  design: Design,
  shape: HeadShape,
  height: number,
  chance: Chance,
  base: Oklch,
): FaceLook['brow'] {
  const { brow } = design.face
  const gap = lerp(0.115, 0.075, shape.masculine) + 0.03 * shape.young
  return {
    y: shape.eyeY + height * 0.6 + gap * lerp(0.62, 1.3, chance('brow height')),
    thickness:
      lerp(0.036, 0.088, clamp(brow.weight)) *
      lerp(1, 1.1, shape.masculine) *
      (base.l < 0.52 ? 1.25 : 1),
    arch: lerp(0.01, 0.085, clamp(brow.arch)),
    tilt: brow.tilt,
    // Fur over a beast's eyes is greyer than hair of that colour.
    colour: browInk(brow.colour, base, shape.muzzle > 0 ? 0.4 : 1),
    bend: lerp(0.45, 0.7, chance('brow bend')),
    angular: clamp(shape.masculine * 0.5 + (chance('brow angle') - 0.4)),
    length: lerp(0.86, 1.24, chance('brow length')),
  }
}

/** Brows carry the mood and must stand off the skin: white ones on pale skin are drawn in their shade. */
function browInk(hex: Hex, skin: Oklch, chroma: number): Hex {
  const { l, c, h } = hexToOklch(hex)
  const least = 0.28
  if (Math.abs(l - skin.l) >= least) return chroma === 1 ? hex : oklchToHex({ l, c: c * chroma, h })
  const lighter = skin.l + least
  const darker = skin.l - least - 0.12
  const goesUp = skin.l < 0.27 || (l >= skin.l && lighter < 0.93)
  return oklchToHex({ l: goesUp ? lighter : Math.max(0.1, darker), c: c * chroma, h })
}
