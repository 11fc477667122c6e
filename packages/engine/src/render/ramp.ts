/** Tones of a material: from one base colour to the light, shade, deep and ink an artist would mix. */
import type { Surface } from '../design/design.ts'
import type { Material } from '../figure/figure.ts'
import {
  hexToOklch,
  hexToRgb,
  type Oklch,
  oklchToRgb,
  type Rgb,
  turnHue,
  violetHue,
} from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'

export type Ramp = { light: Rgb; base: Rgb; shade: Rgb; deep: Rgb; ink: Rgb; hot: Rgb }

const yellowHue = 90

function step(
  base: Oklch,
  lightness: number,
  chroma: number,
  goal: number,
  degrees: number,
): Oklch {
  return {
    l: clamp(base.l + lightness, 0.02, 0.985),
    c: base.c * chroma,
    h: base.c < 0.01 ? goal : turnHue(base.h, goal, degrees),
  }
}

type Tones = { light: Oklch; shade: Oklch; deep: Oklch }

function clothTones(base: Oklch): Tones {
  const k = Math.min(1, base.l / 0.5)
  // Reds turn magenta long before they look shaded, so they turn half as far.
  const turn = base.h < 60 || base.h > 345 ? 0.5 : 1
  return {
    light: step(base, 0.09 * Math.max(k, 0.7), 0.9, yellowHue, 8),
    shade: step(base, -0.12 * k, 1.02, violetHue, 12 * turn),
    deep: step(base, -0.22 * k, 0.95, violetHue, 24 * turn),
  }
}

function isWarm({ c, h }: Oklch): boolean {
  return c < 0.012 || h < 95 || h > 330
}

/** Skin grows redder in the shade, never grey; the darker it is, the less red it takes and the more light. */
function skinTones(base: Oklch): Tones {
  const depth = clamp((0.8 - base.l) / 0.4)
  const warmth = 0.02 - 0.008 * depth
  // Green, blue and violet skin cools in the shade as cloth does; reddened it would look dirty.
  if (!isWarm(base)) {
    return {
      shade: step(base, -0.1, 0.9, violetHue, 10),
      deep: step(base, -0.19, 0.84, violetHue, 18),
      light: { l: Math.min(0.97, base.l + 0.06 + 0.06 * depth), c: base.c * 0.95, h: base.h },
    }
  }
  // On the darkest, light alone parts the face from black hair.
  const deepest = clamp((0.46 - base.l) / 0.12)
  const lift = 0.06 + 0.06 * depth + 0.1 * deepest
  return {
    light: { l: Math.min(0.97, base.l + lift), c: base.c * (0.95 + 0.15 * deepest), h: base.h },
    shade: { l: base.l * (0.87 - 0.05 * depth), c: base.c + warmth, h: base.h - 10 + 3 * depth },
    deep: { l: base.l * (0.74 - 0.04 * depth), c: base.c + warmth, h: base.h - 20 + 8 * depth },
  }
}

function isGold({ c, h }: Oklch): boolean {
  return c > 0.06 && h > 60 && h < 110
}

/** Metal reflects: `shade` is the bounce from below, `deep` the dark horizon. Gold falls towards orange. */
function metalTones(base: Oklch): Tones {
  const golden = isGold(base)
  const hue = golden ? base.h - 18 : base.h
  const k = Math.min(1, base.l / 0.6)
  return {
    light: {
      l: Math.min(0.96, base.l + 0.13),
      c: base.c * (golden ? 0.75 : 0.95),
      h: base.h + (golden ? 6 : 0),
    },
    shade: { l: base.l - 0.12 * k, c: base.c * 1.02, h: golden ? base.h - 12 : base.h },
    deep: {
      l: base.l - 0.32 * k,
      c: base.c * 0.95 + (golden ? 0 : 0.01),
      h: hue - (golden ? 10 : 0),
    },
  }
}

function tonesOf(base: Oklch, surface: Surface): Tones {
  if (surface === 'skin') return skinTones(base)
  if (surface === 'metal') return metalTones(base)
  return clothTones(base)
}

function inkOf(base: Oklch, surface: Surface): Oklch {
  if (surface === 'skin' && isWarm(base)) {
    return base.l < 0.5 ? { l: 0.14, c: 0.03, h: 35 } : { l: 0.3, c: 0.075, h: 32 }
  }
  const l = clamp(base.l - 0.35, 0.15, 0.27)
  return { l, c: Math.min(base.c * 0.7, 0.09), h: turnHue(base.h, violetHue, 14) }
}

function hotOf(base: Oklch, surface: Surface): Oklch {
  // The heart of a fire is yellow, not pink.
  if (surface === 'glow') return step(base, 0.95 - base.l, 0.5, yellowHue, base.h < 100 ? 45 : 0)
  // Silk shines in its own colour: burnt white, a wing or a sash would change colour from view to view.
  if (surface === 'silk') return step(base, 0.17, 0.8, yellowHue, 4)
  // Gold and bronze glitter in their own colour too; steel glitters white.
  // Nearly white, gold would shine in the colour of skin.
  const gold = isGold(base) ? Math.min(0.1, base.c * 0.75) : 0
  const c =
    surface === 'metal'
      ? Math.max(gold, Math.min(0.08, base.c * 0.5))
      : Math.min(0.04, base.c * 0.1)
  // Black lacquer glosses grey: white would wipe out what is painted on it.
  const dull = surface === 'metal' ? 0.9 * Math.max(0, 0.45 - base.l) : 0
  return { l: 0.975 - 0.5 * c - dull, c, h: base.h }
}

/** The ramp of a material; tones it names itself are kept. */
export function rampOf(material: Material): Ramp {
  const base = hexToOklch(material.base)
  const tones = tonesOf(base, material.surface)
  const pick = (own: string | undefined, derived: Oklch): Rgb =>
    own ? hexToRgb(own) : oklchToRgb(derived)
  return {
    light: pick(material.light, tones.light),
    base: hexToRgb(material.base),
    shade: pick(material.shade, tones.shade),
    deep: pick(material.deep, tones.deep),
    ink: pick(material.ink, inkOf(base, material.surface)),
    hot: oklchToRgb(hotOf(base, material.surface)),
  }
}
