/** Other ways to fill a surface than with hard tones: printed dots, washes, white paper, levels of a plan, black and white. */

import { recipes } from '../scene.ts'
import { planeNoise } from './noise.ts'
import {
  type Brush,
  baseTone,
  blend,
  deepTone,
  glossGem,
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
  else if (b.look.fill === 'plan') tonePlan(b)
  else if (b.look.fill === 'stark') toneStark(b)
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
  // What is dark is laid on thick, or black would be grey wherever light falls.
  const thin = Math.min(1, 0.25 + 1.7 * baseBrightness(b))
  // The glaze thins where the form turns to the light, not in spots.
  pale(b, thin * (0.17 + 0.04 * dry + 0.1 * ramp(0.35, facing, 0.6)))
  blend(b, shadeTone, (1 - ramp(0.48, facing, 0.16)) * 0.3)
  blend(b, shadeTone, (1 - b.lit) * 0.7)
  blend(b, deepTone, (1 - ramp(-0.4, facing, 0.2)) * 0.55)
  const pool = 1 - Math.abs(facing - terminator + 0.04) / 0.06
  blend(b, deepTone, Math.max(0, pool) * 0.22 * b.open)
  if (b.recipe === recipes.metal) blend(b, hotTone, ramp(0.9, b.shine, 0.06) * 0.8)
  if (b.recipe === recipes.gem) glossGem(b)
  else pale(b, ramp(0.68, facing, 0.32) * 0.56 * thin)
  if (isStrand(b)) layStrands(b)
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

/** Strokes of a fine brush along hair and fur. */
function layStrands(b: Brush): void {
  blend(b, shadeTone, ramp(0.12, b.grain, 0.2) * 0.55)
  blend(b, deepTone, ramp(0.3, b.grain, 0.12) * 0.7)
}

function isStrand({ recipe }: Brush): boolean {
  return recipe === recipes.hair || recipe === recipes.fur
}

/** How bright the material is, 0–1. */
function baseBrightness({ tones, at }: Brush): number {
  const k = at + baseTone
  return (0.299 * tones[k] + 0.587 * tones[k + 1] + 0.114 * tones[k + 2]) / 255
}

/** Paper white less a level for shade and one for what is dark, which the finish hatches. */
function tonePlan(b: Brush): void {
  if (b.recipe === recipes.glow) {
    fillWhite(b)
    return
  }
  b.lit = ramp(terminator, b.facing, 0.04) * ramp(0.5, b.open, 0.2)
  const level = 255 * ((baseBrightness(b) < 0.38 ? 0.78 : 1) - 0.2 * (1 - b.lit))
  b.red = level
  b.green = level
  b.blue = level
}

/** Distance between strokes, in pixels. */
const strokePitch = 6

/** Black and white, and red where red is: the darker a thing, the more it must turn to the light to show white. */
function toneStark(b: Brush): void {
  const value = baseBrightness(b)
  const isRed = isStrongRed(b)
  // Strokes of a brush, broad in the dark and pointed towards the light.
  const rows = (b.py + 0.4 * b.px) / strokePitch
  const stroke = Math.abs(rows - Math.round(rows)) - 0.25
  const shown = starkLight(b, value) + 0.5 * stroke
  b.lit = ramp(whiteFrom(b, value, isRed), shown, 0.04) * ramp(0.5, b.open, 0.2)
  if (b.recipe === recipes.glow) b.lit = 1
  b.red = 10 + b.lit * (isRed ? 186 : 234)
  b.green = 10 + b.lit * (isRed ? 12 : 233)
  b.blue = 13 + b.lit * (isRed ? 21 : 227)
}

/** How much light a surface shows, with its bands, strands or gloss. */
function starkLight(b: Brush, value: number): number {
  if (b.recipe === recipes.metal) {
    toneMetal(b)
    const sum = 0.299 * b.red + 0.587 * b.green + 0.114 * b.blue
    return 0.6 * b.facing + ((sum - 255 * value) * 2) / 255
  }
  if (isStrand(b)) return b.facing + 0.35 * b.grain
  return b.recipe === recipes.skin ? b.facing : b.facing + 0.3 * ramp(0.94, b.shine, 0.05)
}

/** The least light in which a thing of this brightness shows white. Skin always shows. */
function whiteFrom({ recipe }: Brush, value: number, isRed: boolean): number {
  const isSkin = recipe === recipes.skin
  // Black cloth is black: on its rumples white would lie in shreds.
  const isCloth = recipe === recipes.cloth || recipe === recipes.knit
  if (isCloth && value < 0.14) return 1.5
  const most = isRed ? 0.1 : isSkin ? 0.15 : 0.85
  return Math.min(most, Math.max(isSkin ? -0.2 : -0.05, 0.95 - 1.25 * value))
}

function isStrongRed({ recipe, tones, at }: Brush): boolean {
  const k = at + baseTone
  if (recipe === recipes.skin || tones[k] < 90) return false
  return tones[k] > 2.1 * Math.max(tones[k + 1], tones[k + 2])
}
