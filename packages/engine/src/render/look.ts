/** How a picture is inked and toned: the same figure, drawn by different hands. */
import type { StyleName } from '../design/design.ts'
import type { Vec3 } from '../math/vector.ts'
import type { Finish } from './finish/finish.ts'

export type Look = {
  name: StyleName
  /** Samples a pixel, along each axis. Lines have soft edges of their own, so that two are enough; the kernels count on it. */
  samples: 2
  /** Line widths in pixels on a picture about 1000 px tall; 0 draws none. */
  ink: { silhouette: number; overlap: number; material: number; crease: number }
  /** Multiplies every line; by default the square root of picture height / 1000. */
  inkScale?: number | undefined
  /** 'material' tints lines from what they bound, 'deep' uses its darkest tone; else one colour for all. */
  inkColour: 'material' | 'deep' | `#${string}`
  inkOpacity: number
  /** Lines are white on what is darker than this, 0–255. */
  whiteInkBelow?: number
  /** How surfaces are filled: hard tones, printed dots, soft washes of colour, not at all, levels for a plan's hatching, black and white. */
  fill: 'tones' | 'dots' | 'wash' | 'white' | 'plan' | 'stark'
  /** Strength of each tone, 0–1. */
  tone: {
    /** Half-tone between light and shade. */
    half: number
    shade: number
    deep: number
    light: number
    rim: number
    /** Width of the soft edge between tones, in units of light. */
    softness: number
    occlusion: number
  }
  /** Surfaces keep their special light (metal bands, hair ring, gloss); 'calm': metal without its bands. */
  gloss: boolean | 'calm'
  /** Towards the light, as the eye sees it: x right, y up, z to the eye. The light of a studio when missing. */
  toLight?: Vec3
  /** … where a figure is seen from behind. */
  toLightBehind?: Vec3 | undefined
  /** Shadows fall on nothing nearer than this many cm to what casts them; nearly touching when missing. */
  castsFrom?: number
  /** Arms and hands throw no shadow. */
  armsCastNone?: boolean
  /** How much coarser than on a sheet shadows and the dark of corners are measured, along each axis; 1 when missing. */
  coarseLight?: number
  /** What is made of the finished picture. */
  finish?: Finish | undefined
  /** Pixel art: how many pixels of a picture about 1000 px tall are one, along each axis. */
  pixel?: number
  /** … and of any picture, where all on a page are to be alike. */
  pixelSide?: number | undefined
}

const anime: Look = {
  name: 'anime',
  samples: 2,
  ink: { silhouette: 3.2, overlap: 2.3, material: 1.2, crease: 1.4 },
  inkColour: 'material',
  inkOpacity: 1,
  fill: 'tones',
  tone: {
    half: 0.42,
    shade: 1,
    deep: 0.85,
    light: 0.4,
    rim: 0.9,
    softness: 0.05,
    occlusion: 0.9,
  },
  gloss: true,
}

export const looks: Record<StyleName, Look> = {
  anime,
  cel: {
    ...anime,
    name: 'cel',
    ink: { silhouette: 3.6, overlap: 2.4, material: 0.9, crease: 1.5 },
    tone: { half: 0.5, shade: 1, deep: 1, light: 0.8, rim: 1, softness: 0.015, occlusion: 0.8 },
  },
  comic: {
    ...anime,
    name: 'comic',
    ink: { silhouette: 5, overlap: 3, material: 1.2, crease: 1.5 },
    inkColour: '#16121a',
    tone: { half: 0, shade: 1, deep: 1, light: 0.5, rim: 0.6, softness: 0.03, occlusion: 0.8 },
    fill: 'dots',
  },
  line_art: {
    ...anime,
    name: 'line_art',
    ink: { silhouette: 4, overlap: 2.2, material: 1.2, crease: 1.2 },
    inkColour: '#15131a',
    tone: { half: 0, shade: 0, deep: 0, light: 0, rim: 0, softness: 0.03, occlusion: 0 },
    fill: 'white',
    gloss: false,
  },
  watercolour: {
    ...anime,
    name: 'watercolour',
    ink: { silhouette: 1.6, overlap: 1.3, material: 0.8, crease: 0.9 },
    tone: { half: 0.5, shade: 0.85, deep: 0.6, light: 0.6, rim: 0, softness: 0.3, occlusion: 0.6 },
    inkOpacity: 0.6,
    fill: 'wash',
    finish: 'watercolour',
  },
  flat: {
    ...anime,
    name: 'flat',
    // No outline; a fine line in the surface's own dark tone keeps things of one colour apart.
    ink: { silhouette: 0, overlap: 1.7, material: 0, crease: 0 },
    inkColour: 'deep',
    tone: { half: 0, shade: 0.85, deep: 0, light: 0, rim: 0, softness: 0.015, occlusion: 0 },
    gloss: false,
  },
  chibi: {
    ...anime,
    name: 'chibi',
    ink: { silhouette: 4.5, overlap: 2.8, material: 1.4, crease: 1.6 },
  },
  ink: {
    ...anime,
    name: 'ink',
    ink: { silhouette: 4.6, overlap: 2.4, material: 1, crease: 1.6 },
    inkColour: '#08080a',
    tone: { half: 0.4, shade: 1, deep: 0.9, light: 0.8, rim: 0, softness: 0.16, occlusion: 0.8 },
    fill: 'wash',
    finish: 'ink',
  },
  painterly: {
    ...anime,
    name: 'painterly',
    ink: { silhouette: 0, overlap: 0.9, material: 0, crease: 0 },
    inkColour: 'deep',
    inkOpacity: 0.5,
    tone: { half: 0.7, shade: 1, deep: 0.9, light: 0.7, rim: 0.8, softness: 0.3, occlusion: 1 },
    finish: 'paint',
  },
  pencil: {
    ...anime,
    name: 'pencil',
    ink: { silhouette: 2.4, overlap: 1.7, material: 1, crease: 1.1 },
    inkColour: '#000000',
    tone: { half: 0.5, shade: 1, deep: 0.8, light: 0.9, rim: 0, softness: 0.14, occlusion: 0.8 },
    finish: 'pencil',
  },
  pixel: {
    ...anime,
    name: 'pixel',
    // In finer pixels, two of which are one: see finish/pick-pixels.ts.
    ink: { silhouette: 1.45, overlap: 1.1, material: 0, crease: 0 },
    // Lines without soft edges: half of one would be a third colour.
    inkOpacity: 2,
    tone: { half: 0, shade: 1, deep: 0.6, light: 0.5, rim: 0, softness: 0.01, occlusion: 0.3 },
    gloss: 'calm',
    pixel: 8.4,
  },
  blueprint: {
    ...anime,
    name: 'blueprint',
    ink: { silhouette: 3.8, overlap: 2.1, material: 1, crease: 0.9 },
    inkColour: '#000000',
    tone: { half: 0, shade: 1, deep: 0, light: 0, rim: 0, softness: 0.03, occlusion: 0.5 },
    fill: 'plan',
    gloss: false,
    finish: 'blueprint',
  },
  noir: {
    ...anime,
    name: 'noir',
    ink: { silhouette: 4, overlap: 2.6, material: 1, crease: 1.4 },
    inkColour: '#0a0a0d',
    whiteInkBelow: 60,
    tone: { half: 0, shade: 1, deep: 0, light: 0, rim: 0, softness: 0.03, occlusion: 0.7 },
    fill: 'stark',
    // One hard lamp from the side. The shadow of a hand held out passes by the hip, where it would be a hole.
    toLight: [-0.55, 0.46, 0.697],
    // What hands hold before a body lies behind it here: from the side no light would fall on the forearm, a black glove.
    toLightBehind: [-0.16, 0.56, 0.813],
    // A nose's shadow on the lip would be a moustache.
    castsFrom: 2.9,
    // On pleats the shadow of an arm has no shape left: black shreds.
    armsCastNone: true,
    finish: 'noir',
  },
}

/** Whether only lines are drawn, so that nothing shines. */
export function isDrawing({ fill }: Look): boolean {
  return fill === 'white' || fill === 'plan'
}

/** The same hand for a picture that is seen for a moment and moves: soft light is measured less finely. */
export function forFilm(look: Look): Look {
  // Tones part more softly: a nose's shade would come and go from frame to frame where a head barely turns.
  const tone = { ...look.tone, softness: 2 * look.tone.softness }
  return { ...look, tone, coarseLight: 2 }
}
