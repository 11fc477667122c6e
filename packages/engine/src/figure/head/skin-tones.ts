/** Tones of a skin as a painter mixes them. */
import type { Design, Hex } from '../../design/design.ts'
import { hexToOklch, type Oklch, oklchToHex } from '../../math/colour.ts'
import { clamp } from '../../math/scalar.ts'

export type SkinTones = {
  base: Hex
  light: Hex
  shade: Hex
  deep: Hex
  /** For nose, mouth and folds. */
  line: Hex
  /** For lashes and lids. */
  lash: Hex
  blush: Hex
  lip: Hex
  lipShade: Hex
}

const violetHue = 290
const blushHue = 25

/** Warm skin reddens in the shade, green and blue skin cools; dark skin is drawn with light rather than with dark lines. */
export function skinTones(design: Design): SkinTones {
  const base = hexToOklch(design.skin.colour)
  const isDark = base.l < 0.52
  const isWarm = base.c < 0.012 || base.h < 95 || base.h > 330
  const lip = design.face.mouth.colour
  const lift = base.l > 0.8 ? 0.06 : isDark ? 0.12 + 0.06 * clamp((0.5 - base.l) / 0.2) : 0.09
  return {
    base: design.skin.colour,
    light: mix(base.l + lift, base.c * 0.95, base.h + (isDark ? 4 : 0)),
    ...(isWarm ? warmShades(base) : coolShades(base)),
    // Of black and white, a line on skin is black.
    line: design.style === 'noir' ? mix(0.16, 0.01, 40) : lineOf(base, isDark, isWarm),
    lash: mix(isDark ? 0.13 : 0.2, 0.025, isWarm ? 20 : base.h),
    blush: isDark
      ? mix(base.l * 0.98, 0.13, blushOf(base, isWarm))
      : mix(base.l * 0.86, 0.125, blushOf(base, isWarm)),
    lip: isDark ? litLip(base, lip) : lip,
    lipShade: lipShade(lip),
  }
}

function mix(l: number, c: number, h: number): Hex {
  return oklchToHex({ l: clamp(l, 0.05, 0.98), c: Math.max(0, c), h: (h + 360) % 360 })
}

function turn(hue: number, goal: number, degrees: number): number {
  return hue + clamp(((goal - hue + 540) % 360) - 180, -degrees, degrees)
}

function warmShades({ l, c, h }: Oklch): { shade: Hex; deep: Hex } {
  return { shade: mix(l * 0.87, c + 0.02, h - 10), deep: mix(l * 0.74, c + 0.02, h - 20) }
}

function coolShades({ l, c, h }: Oklch): { shade: Hex; deep: Hex } {
  return {
    shade: mix(l - 0.1, c * 0.9, turn(h, violetHue, 10)),
    deep: mix(l - 0.19, c * 0.84, turn(h, violetHue, 18)),
  }
}

function lineOf({ l, c, h }: Oklch, isDark: boolean, isWarm: boolean): Hex {
  if (isDark) return mix(Math.min(0.17, l * 0.5), c * 0.5, isWarm ? h - 12 : h)
  return mix(l * 0.5, c + 0.03, isWarm ? h - 26 : turn(h, violetHue, 20))
}

/** Blood shows red through pale skin; through green or blue it only leans to red. */
function blushOf({ c, h }: Oklch, isWarm: boolean): number {
  return isWarm || c < 0.03 ? blushHue : turn(h, blushHue, 60)
}

/** On dark skin the lower lip catches the light: lighter and rosier than the cheek. */
function litLip(base: Oklch, hex: Hex): Hex {
  const lip = hexToOklch(hex)
  return mix(Math.max(lip.l, base.l + 0.13), Math.max(lip.c, 0.09), lip.h)
}

function lipShade(hex: Hex): Hex {
  const lip = hexToOklch(hex)
  return mix(lip.l * 0.82, lip.c * 1.05, lip.h - 6)
}
