/** The page's own colours, made from the design's so that text can always be read. */
import type { Design } from '../design/design.ts'
import { hexToOklch, mixHex, oklchToHex } from '../math/colour.ts'

export type Theme = {
  ink: string
  mute: string
  /** Strong colour for bars and small titles: dark enough to read. */
  accent: string
  second: string
  tint: string
  paper: string
  paperEdge: string
  card: string
  line: string
}

export function themeOf(page: Design['page']): Theme {
  const tint = hexToOklch(page.tint)
  const hue = (l: number, c: number) => oklchToHex({ l, c, h: tint.h })
  return {
    ink: hue(0.25, 0.02),
    mute: hue(0.56, 0.025),
    accent: readable(page.accent, 0.52),
    second: readable(page.second, 0.72),
    tint: pale(page.tint),
    paper: hue(0.975, Math.min(0.012, tint.c)),
    paperEdge: hue(0.925, Math.min(0.022, tint.c)),
    card: hue(0.988, 0.006),
    line: hue(0.85, Math.min(0.03, tint.c + 0.008)),
  }
}

function readable(hex: string, lightest: number): string {
  const colour = hexToOklch(hex)
  return oklchToHex({ ...colour, l: Math.min(colour.l, lightest) })
}

function pale(hex: string): string {
  const { l, c, h } = hexToOklch(hex)
  return oklchToHex({ l: Math.min(0.945, Math.max(l, 0.9)), c: Math.min(c, 0.05), h })
}

/** `hex` at `alpha` over white, as a solid colour. */
export function washed(hex: string, alpha: number): string {
  return mixHex('#ffffff', hex, alpha)
}
