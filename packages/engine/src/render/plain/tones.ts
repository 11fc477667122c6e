/** Recipes for one sample: how each kind of surface takes the light. */

import type { Look } from '../look.ts'
import { recipes, toneStride } from '../scene.ts'

export const lightTone = 0
export const baseTone = 3
export const shadeTone = 6
export const deepTone = 9
export const hotTone = 15

/** Below this light a surface is in shade. */
export const terminator = 0.08

/** A sample about to be coloured, and the colour as it is mixed. One is made and used again for every sample. */
export type Brush = {
  tones: Float32Array
  look: Look
  /** First tone of the material in `tones`. */
  at: number
  recipe: number
  /** How strongly this material shows its light tone. */
  lift: number
  /** Facing the light −1 … 1, occlusion taken off. */
  facing: number
  /** 1 open to the light … 0 in cast shadow. */
  open: number
  /** 1 lit … 0 in shade, for whatever reason. */
  lit: number
  nx: number
  ny: number
  nz: number
  /** Cosine to the direction half-way between light and eye. */
  shine: number
  /** Pixel of the whole picture, for patterns that belong to the paper. */
  px: number
  py: number
  /** A streaky noise bound to the body, −1 … 1; only for surfaces that have a grain. */
  grain: number
  red: number
  green: number
  blue: number
}

/** Recipes that want `grain`. */
export function hasGrain(recipe: number): boolean {
  return recipe === recipes.fur || recipe === recipes.wood || recipe === recipes.hair
}

/** Hard tones: base, shade and light, then what is special to the surface. */
export function toneHard(b: Brush): void {
  if (b.recipe === recipes.metal && b.look.gloss) {
    if (b.look.gloss === 'calm') toneCalmMetal(b)
    else toneMetal(b)
    return
  }
  toneBody(b)
  if (b.look.gloss) gloss(b)
}

/** Things that give light are nearly white in the middle and keep their colour at the edge. */
export function toneGlow(b: Brush): void {
  blend(b, hotTone, ramp(0.6, b.nz, 0.5) * 0.35)
}

export function setTone(b: Brush, tone: number): void {
  const k = b.at + tone
  b.red = b.tones[k]
  b.green = b.tones[k + 1]
  b.blue = b.tones[k + 2]
}

/** Mixes in a tone by `t`, 0–1. */
export function blend(b: Brush, tone: number, t: number): void {
  if (t <= 0) return
  const k = b.at + tone
  b.red += (b.tones[k] - b.red) * t
  b.green += (b.tones[k + 1] - b.green) * t
  b.blue += (b.tones[k + 2] - b.blue) * t
}

/** 0 below `edge`, 1 above it, a straight ramp of `width` between. */
export function ramp(edge: number, value: number, width: number): number {
  const t = (value - edge) / width + 0.5
  return t < 0 ? 0 : Math.min(t, 1)
}

/** The bright plane of dark fur is what turns well to the light: bosses of chest and thigh would be pale spots. */
const furPlane = 0.68

function toneBody(b: Brush): void {
  const { half, shade, deep, light, softness } = b.look.tone
  const ragged = b.recipe === recipes.fur ? b.grain * 0.3 : 0
  const facing = b.facing + ragged
  b.lit = ramp(terminator, facing, softness) * ramp(0.5, b.open, 0.34)
  if (b.recipe !== recipes.skin) {
    blend(b, shadeTone, (1 - ramp(0.46, facing, 0.06)) * half * b.lit)
  }
  // Dark skin is modelled with light: a broad plane and a smaller bright one.
  const plane = b.recipe === recipes.fur ? furPlane : 0.5
  if (b.lift > 1) blend(b, lightTone, ramp(plane, facing, 0.07) * b.lit * light * 0.9)
  blend(b, lightTone, ramp(0.82, facing, 0.06) * b.lit * light * b.lift)
  blend(b, shadeTone, (1 - b.lit) * shade)
  blend(b, deepTone, (1 - ramp(-0.42, facing, softness * 1.5)) * deep)
}

/** Bands of a mirrored room: bright sky, dark horizon, bounce from the floor. */
export function toneMetal(b: Brush): void {
  const rx = 2 * b.nz * b.nx
  const ry = 2 * b.nz * b.ny
  const band = ry * 0.9 - rx * 0.25 + 0.1 * Math.sin(rx * 4.5 + 1)
  b.lit = ramp(0.02, b.facing, 0.06) * ramp(0.5, b.open, 0.34)
  blend(b, shadeTone, (1 - b.lit) * 0.9)
  blend(b, deepTone, ramp(-0.02, 0.17 - Math.abs(band + 0.3), 0.025) * 0.85)
  blend(b, deepTone, (1 - ramp(-0.5, b.facing, 0.05)) * 0.75)
  blend(b, lightTone, ramp(0.16, band, 0.025) * (0.22 + 0.78 * b.lit))
  blend(b, hotTone, ramp(0.56, band - Math.abs(rx + 0.3) * 0.3, 0.025) * (0.1 + 0.9 * b.lit))
  if (band < -0.62) blend(b, lightTone, 0.3 * ramp(0.62, -band, 0.03))
}

/** One light plane, one shade and one glint. */
function toneCalmMetal(b: Brush): void {
  b.lit = ramp(0.1, b.facing, 0.06) * ramp(0.5, b.open, 0.34)
  blend(b, shadeTone, 1 - b.lit)
  blend(b, deepTone, (1 - ramp(-0.38, b.facing, 0.06)) * 0.85)
  blend(b, lightTone, ramp(0.62, b.facing, 0.06) * b.lit)
  blend(b, hotTone, ramp(0.972, b.shine, 0.03) * b.lit)
}

function gloss(b: Brush): void {
  if (b.recipe === recipes.hair) glossHair(b)
  else if (b.recipe === recipes.gem) glossGem(b)
  else if (b.recipe === recipes.silk) {
    blend(b, lightTone, ramp(0.88, b.shine, 0.05) * b.lit * 0.85)
    blend(b, hotTone, ramp(0.965, b.shine, 0.02) * b.lit * 0.4)
  } else if (b.recipe === recipes.leather || b.recipe === recipes.scales) {
    blend(b, lightTone, ramp(0.93, b.shine, 0.03) * b.lit * 0.75)
  } else if (b.recipe === recipes.plastic) {
    blend(b, lightTone, ramp(0.9, b.shine, 0.03) * b.lit * 0.7)
    blend(b, hotTone, ramp(0.97, b.shine, 0.015) * b.lit * 0.8)
  } else if (b.recipe === recipes.wood) {
    blend(b, shadeTone, ramp(0.35, b.grain, 0.1) * 0.45)
  }
}

/** A ring of light round the crown, broken along the strands. */
function glossHair(b: Brush): void {
  const width = 0.07 + 0.1 * b.grain
  const ring = width - Math.abs(b.ny - 0.48 - 0.1 * b.grain)
  const side = ramp(-0.75, b.nx, 0.3) * (1 - ramp(0.85, b.nx, 0.2))
  blend(b, lightTone, ramp(0, ring, 0.025) * side * (0.2 + 0.8 * b.lit))
  blend(b, hotTone, ramp(0.06, ring, 0.025) * side * b.lit * 0.18)
}

/** Dark above, glowing below, one hard spark. */
export function glossGem(b: Brush): void {
  blend(b, deepTone, ramp(0.45, b.ny - b.nx * 0.3, 0.06) * 0.4)
  blend(b, lightTone, ramp(0.3, -b.ny + b.nx * 0.6, 0.08) * 0.75)
  blend(b, hotTone, ramp(0.95, b.shine, 0.015))
}

export function firstTone(material: number): number {
  return material * toneStride
}
