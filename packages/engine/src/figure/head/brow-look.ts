/** How a face's brows look: where, how thick, and in a colour that stands off the skin. */
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch, type Oklch, oklchToHex } from '../../math/colour.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { browInk } from './brow-ink.ts'
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
    colour: browInk(shape.muzzle > 0 ? greyed(brow.colour) : brow.colour, base, design.style),
    bend: lerp(0.45, 0.7, chance('brow bend')),
    angular: clamp(shape.masculine * 0.5 + (chance('brow angle') - 0.4)),
    length: lerp(0.86, 1.24, chance('brow length')),
  }
}

/** Fur over a beast's eyes is greyer than hair of that colour. */
function greyed(hex: Hex): Hex {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l, c: 0.4 * c, h })
}
