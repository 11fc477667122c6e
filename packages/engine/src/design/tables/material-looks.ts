/** What a material word means for a surface, its colour and its name on the page. */
import type { Hex, Surface } from '../design.ts'

export type MaterialLook = { surface: Surface; colour?: Hex; trim?: Hex; word?: string }

/** Iron that was left in the rain. */
export const rust: MaterialLook = { surface: 'metal', colour: '#8a5138', trim: '#b27a4c' }

export const materialLooks: ReadonlyMap<string, MaterialLook> = new Map([
  ['gold', { surface: 'metal', colour: '#dba63a', trim: '#f4d676', word: 'Golden' }],
  ['silver', { surface: 'metal', colour: '#c6ced8', trim: '#eef2f6', word: 'Silver' }],
  ['steel', { surface: 'metal', colour: '#a4afbc', trim: '#d0d8e0', word: 'Steel' }],
  ['iron', { surface: 'metal', colour: '#767d88', trim: '#a4acb6', word: 'Iron' }],
  ['bronze', { surface: 'metal', colour: '#a8743a', trim: '#d0a060', word: 'Bronze' }],
  ['copper', { surface: 'metal', colour: '#b8683a', trim: '#e09a6a', word: 'Copper' }],
  ['brass', { surface: 'metal', colour: '#b8923e', trim: '#e0c478', word: 'Brass' }],
  ['obsidian', { surface: 'metal', colour: '#2a2830', trim: '#5c5868', word: 'Obsidian' }],
  ['leather', { surface: 'leather', colour: '#6b4429', word: 'Leather' }],
  ['silk', { surface: 'silk', word: 'Silk' }],
  ['velvet', { surface: 'silk', word: 'Velvet' }],
  ['satin', { surface: 'silk', word: 'Satin' }],
  ['linen', { surface: 'cloth', colour: '#e4d8bc', word: 'Linen' }],
  ['cotton', { surface: 'cloth', word: 'Cotton' }],
  ['canvas', { surface: 'cloth', colour: '#c8b48a', word: 'Canvas' }],
  ['denim', { surface: 'cloth', colour: '#3d5578', word: 'Denim' }],
  ['lace', { surface: 'cloth', word: 'Lace' }],
  ['wool', { surface: 'knit', word: 'Wool' }],
  ['knit', { surface: 'knit', word: 'Knitted' }],
  ['fur', { surface: 'fur', colour: '#7a6248', word: 'Fur' }],
  ['feather', { surface: 'fur', word: 'Feathered' }],
  ['wood', { surface: 'wood', colour: '#7a5233', word: 'Wooden' }],
  ['straw', { surface: 'cloth', colour: '#d9b765', word: 'Straw' }],
  ['bone', { surface: 'bone', colour: '#e6dcc4', word: 'Bone' }],
  ['glass', { surface: 'gem', colour: '#a8d0dc', word: 'Glass' }],
  ['crystal', { surface: 'gem', colour: '#8fc0e8', word: 'Crystal' }],
  ['jade', { surface: 'gem', colour: '#4a9a6a', word: 'Jade' }],
  ['stone', { surface: 'bone', colour: '#8a8880', word: 'Stone' }],
  ['plastic', { surface: 'plastic', word: 'Plastic' }],
  ['rubber', { surface: 'plastic', colour: '#2a2a2e', word: 'Rubber' }],
  ['scales', { surface: 'scales', word: 'Scaled' }],
  ['chitin', { surface: 'scales', colour: '#4a3a2e', word: 'Chitin' }],
  // Finer than what they are made of.
  ['oilskin', { surface: 'plastic', colour: '#c9a23a', word: 'Oilskin' }],
  ['waxed cotton', { surface: 'leather', colour: '#5a5a3c', word: 'Waxed cotton' }],
  ['patent leather', { surface: 'plastic', colour: '#1e1c20', word: 'Patent leather' }],
  ['suede', { surface: 'cloth', colour: '#9a7350', word: 'Suede' }],
  ['corduroy', { surface: 'cloth', colour: '#8a6238', word: 'Corduroy' }],
  ['paper', { surface: 'cloth', colour: '#f0e6d0', word: 'Paper' }],
])
