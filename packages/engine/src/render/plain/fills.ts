/** Other ways to fill a surface than with hard tones: printed dots, washes of watercolour, white paper. */

import { recipes } from '../scene.ts'
import { planeNoise } from './noise.ts'
import {
  type Brush,
  baseTone,
  blend,
  deepTone,
  hotTone,
  lightTone,
  ramp,
  setTone,
  shadeTone,
  terminator,
  toneGlow,
  toneHard,
  toneMetal,
} from './tones.ts'

/** Colours the brush in the manner of its look. */
export function fill(b: Brush): void {
  setTone(b, baseTone)
  if (b.look.fill === 'white') fillWhite(b)
  else if (b.recipe === recipes.glow) toneGlow(b)
  else if (b.look.fill === 'dots') toneDots(b)
  else if (b.look.fill === 'wash') toneWash(b)
  else toneHard(b)
}

/** Paper white. What is painted on the surface follows as a drawing. */
function fillWhite(b: Brush): void {
  b.red = 255
  b.green = 255
  b.blue = 255
  b.lit = 1
}

/** Distance between printed dots, in pixels. */
const dotPitch = 7

/** Shade as dots in rows at 45°, blacks where no light comes. */
function toneDots(b: Brush): void {
  const isMetal = b.recipe === recipes.metal
  if (isMetal) toneMetal(b)
  b.lit = ramp(terminator, b.facing, 0.03) * ramp(0.5, b.open, 0.3)
  const dark = b.lit < 0.5 ? 0.34 : b.facing < 0.42 ? 0.1 : 0
  const u = ((b.px + b.py) / dotPitch) * Math.SQRT1_2 * Math.PI
  const v = ((b.px - b.py) / dotPitch) * Math.SQRT1_2 * Math.PI
  const screen = 0.5 + 0.25 * (Math.cos(2 * u) + Math.cos(2 * v))
  blend(b, shadeTone, isMetal ? 0 : (1 - b.lit) * 0.55)
  blend(b, deepTone, ramp(1 - dark, screen, 0.12) * (dark > 0 ? 0.9 : 0))
  blend(b, deepTone, 1 - ramp(-0.55, b.facing, 0.04))
  blend(b, lightTone, ramp(0.86, b.facing, 0.04) * b.lit * 0.7)
  if (b.recipe === recipes.gem) blend(b, hotTone, ramp(0.95, b.shine, 0.015))
}

/** Three glazes with wandering edges, pigment gathered where each one dried. */
function toneWash(b: Brush): void {
  const dry = planeNoise(b.px * 0.009 + 40, b.py * 0.009)
  const wander = 0.07 * dry + 0.025 * planeNoise(b.px * 0.06, b.py * 0.06)
  const facing = b.facing + wander
  b.lit = ramp(terminator, facing, 0.1) * ramp(0.5, b.open + wander, 0.4)
  // The glaze thins where the form turns to the light, not in spots.
  pale(b, 0.17 + 0.04 * dry + 0.1 * ramp(0.35, facing, 0.6))
  blend(b, shadeTone, (1 - ramp(0.48, facing, 0.16)) * 0.3)
  blend(b, shadeTone, (1 - b.lit) * 0.7)
  blend(b, deepTone, (1 - ramp(-0.4, facing, 0.2)) * 0.55)
  const pool = 1 - Math.abs(facing - terminator + 0.04) / 0.06
  blend(b, deepTone, Math.max(0, pool) * 0.22 * b.open)
  if (b.recipe === recipes.metal) blend(b, hotTone, ramp(0.9, b.shine, 0.06) * 0.8)
  pale(b, ramp(0.88, facing, 0.3) * 0.16)
  const grain = 1 + 0.035 * planeNoise(b.px * 0.7, b.py * 0.7) + 0.03 * dry
  b.red *= grain
  b.green *= grain
  b.blue *= grain
}

/** Mixes in warm paper white. */
function pale(b: Brush, t: number): void {
  b.red += (253 - b.red) * t
  b.green += (250 - b.green) * t
  b.blue += (243 - b.blue) * t
}
