/** Tones of hair and beard from one colour. */
import type { Hex, StyleName } from '../../design/design.ts'
import { hexToOklch, shiftHex } from '../../math/colour.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Material } from '../figure.ts'
import { hasOneInk } from '../one-ink.ts'

/** A material without lines of its own. */
export function quietMaterial(base: Hex): Material {
  return { base, surface: 'cloth', noInk: true }
}

/** Hair itself, its lines, its light and its inside. Plain cloth light, for the ring is painted where each lock wants it. */
export function strandMaterials(
  name: 'hair' | 'hair.half' | 'beard',
  own: Hex,
  style: StyleName,
): Record<string, Material> {
  const colour = inStyle(own, style)
  const { l } = hexToOklch(colour)
  const depth = hasOneInk(style) && l > 0.4 ? l - 0.16 : lineDepth(l)
  // Paper shows through a wash where light falls; ink knows no dark tones at all.
  const isLineArt = style === 'line_art' || style === 'blueprint'
  const isPale = hasOneInk(style) || style === 'watercolour'
  const gloss = isPale ? 0 : smoothstep(0.36, 0.26, l)
  const line = quietMaterial(shiftHex(colour, -depth, 1.05, -6))
  const strand = quietMaterial(shiftHex(colour, -0.5 * depth, 1.03, -3))
  return {
    [name]: {
      base: colour,
      surface: 'cloth',
      // Black hair is told from the dark by where light falls on it.
      ...(gloss > 0 && { light: shiftHex(colour, 0.09 + 0.15 * gloss, 1, 0) }),
    },
    // Where nothing is filled, a strand is seen by its edges alone.
    [`${name}.line`]: { ...line, noInk: !isLineArt },
    [`${name}.strand`]: { ...strand, noInk: !isLineArt },
    [`${name}.shine`]: quietMaterial(shiftHex(colour, lerp(0.16, 0.1, l) + 0.09 * gloss, 1.05, 6)),
    [`${name}.inside`]: { base: shiftHex(colour, -0.11, 1.02, -8), surface: 'cloth', noInk: true },
  }
}

/** What of dark hair would be white, where all is black or white, is a scatter of crumbs: it is black as a whole. */
function inStyle(colour: Hex, style: StyleName): Hex {
  const { l } = hexToOklch(colour)
  return style === 'noir' && l < 0.56 ? shiftHex(colour, 0.13 - l, 0.3) : colour
}

/** How much darker its lines are than hair: white hair has nothing but them to show that it is hair, and on black hair only light ones are seen. */
function lineDepth(lightness: number): number {
  if (lightness < 0.27) return -0.12
  return lerp(0.12, 0.24, clamp(lightness)) + 0.2 * smoothstep(0.72, 0.95, lightness)
}
