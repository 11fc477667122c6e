/** What each species looks like where the words say nothing. Colours are lists to choose from by seed. */
import type { FeatureKind, SpeciesKind } from '../../brief/concepts.ts'
import type { Design, Hex, Surface } from '../design.ts'

export type SpeciesTraits = {
  /** Undefined: the human range of skin colours. */
  skin?: readonly Hex[]
  surface?: Surface
  second?: readonly Hex[]
  marking?: Design['skin']['marking']
  hair?: readonly Hex[]
  eyes?: readonly Hex[]
  pupil?: Design['face']['eye']['pupil']
  ears?: Design['ears']
  features?: readonly FeatureKind[]
  featureColour?: Hex
  /** Height in cm: feminine, masculine. */
  height?: readonly [feminine: number, masculine: number]
  heads?: number
  bulk?: number
  muscle?: number
  jaw?: number
  muzzle?: number
  /** No hair unless asked for. */
  hairless?: boolean
  /** Beard unless feminine or young. */
  bearded?: boolean
  /** Goes without shoes. */
  barefoot?: boolean
  glow?: boolean
}

const furs = ['#c98a4b', '#8a6a52', '#4a4550', '#d9c7ae', '#b9633a', '#77808c'] as const

export const speciesTraits: Record<SpeciesKind, SpeciesTraits> = {
  human: {},
  elf: {
    ears: 'long',
    height: [174, 182],
    heads: 7.3,
    bulk: 0.28,
    jaw: 0.68,
    hair: ['#e6cf8e', '#cfd2d8', '#6a4a30', '#2b2a33', '#9c4a2c'],
    eyes: ['#3fa06a', '#6fb7d6', '#8f6bc0', '#c79a3c'],
  },
  dwarf: {
    height: [132, 138],
    heads: 4.9,
    bulk: 0.72,
    muscle: 0.7,
    jaw: 0.88,
    bearded: true,
    hair: ['#b5562b', '#8a5a30', '#d0a45a', '#5c5a60', '#3a2a22'],
  },
  orc: {
    skin: ['#7f9a56', '#6b8a4e', '#8a9a6a', '#5f7a5a'],
    ears: 'pointed',
    features: ['tusks'],
    featureColour: '#efe4c8',
    height: [184, 196],
    heads: 7.6,
    bulk: 0.55,
    muscle: 0.85,
    jaw: 0.9,
    hair: ['#23211f', '#3a2a22', '#4a4a50'],
    eyes: ['#e0a020', '#b8432a', '#d8c24a'],
  },
  goblin: {
    skin: ['#8fae4e', '#7aa35a', '#a3a84c', '#6f9a6a'],
    ears: 'long',
    height: [104, 108],
    heads: 4.4,
    bulk: 0.34,
    jaw: 0.72,
    hair: ['#2c2a26', '#5a4030'],
    eyes: ['#e8c63c', '#e07a2a', '#c8e04a'],
  },
  halfling: {
    ears: 'pointed',
    height: [98, 102],
    heads: 4.8,
    bulk: 0.48,
    hair: ['#8a5a30', '#b5752f', '#5a3a26'],
    barefoot: true,
  },
  demon: {
    skin: ['#b5473f', '#9a5a8c', '#c98a7a', '#7f6fae', '#a83a4a'],
    ears: 'pointed',
    features: ['horns', 'demon_tail'],
    featureColour: '#3a2228',
    hair: ['#241c28', '#efe8f2', '#5b1f2e'],
    eyes: ['#f0b428', '#e8412e', '#c03ad0', '#f4e04a'],
    pupil: 'slit',
  },
  angel: {
    features: ['feathered_wings'],
    featureColour: '#f6f1e6',
    hair: ['#efd98a', '#f2efe8', '#b5752f'],
    eyes: ['#6fb7e6', '#e0b84a', '#8fb8a8'],
  },
  fairy: {
    ears: 'long',
    features: ['fairy_wings'],
    featureColour: '#bfe6f2',
    height: [150, 154],
    heads: 6.4,
    bulk: 0.25,
    hair: ['#f0a8c0', '#b8d87a', '#f2d27a', '#a98ad8'],
    eyes: ['#5fb87a', '#c46ad0', '#4aa8d8'],
  },
  vampire: {
    skin: ['#e9dcd8', '#dfd6d8', '#efe4de'],
    ears: 'pointed',
    features: ['fangs'],
    featureColour: '#ffffff',
    hair: ['#1d1a22', '#e6e2ea', '#5a1f26'],
    eyes: ['#c8202e', '#d8542a'],
  },
  undead: {
    skin: ['#a9b09a', '#9aa6a0', '#b7ad9c'],
    hair: ['#5a5650', '#c8c4b8', '#2c2a2c'],
    eyes: ['#d8e6a0', '#9ad8e0'],
    bulk: 0.22,
    marking: 'patches',
    second: ['#7c8a78'],
  },
  skeleton: {
    skin: ['#ece3cc'],
    surface: 'bone',
    second: ['#c9bc9c'],
    marking: 'bones',
    ears: 'none',
    hairless: true,
    eyes: ['#6fe0d8', '#e85a3a', '#b4f06a'],
    glow: true,
    bulk: 0.2,
  },
  catfolk: {
    skin: furs,
    surface: 'fur',
    second: ['#f2e6d2'],
    marking: 'stripes',
    ears: 'cat',
    features: ['cat_tail'],
    hair: ['#3a2a24', '#c98a4b', '#f0e6d8', '#5a5660'],
    eyes: ['#7ac04a', '#e8b83a', '#4ab0c8'],
    pupil: 'slit',
    muzzle: 0.8,
  },
  wolffolk: {
    skin: ['#77808c', '#5a5660', '#a08a72', '#d9d4cc'],
    surface: 'fur',
    second: ['#e6e0d4'],
    ears: 'wolf',
    features: ['wolf_tail'],
    muzzle: 1,
    muscle: 0.6,
    heads: 7.4,
    height: [178, 188],
    eyes: ['#e8b83a', '#8fc0e0', '#c8862a'],
  },
  foxfolk: {
    skin: ['#cf6a2e', '#d98a4a', '#b8542a'],
    surface: 'fur',
    second: ['#fbf1e2'],
    ears: 'fox',
    features: ['fox_tail'],
    muzzle: 0.9,
    bulk: 0.3,
    eyes: ['#e0a02a', '#5fa84a', '#7a4a2a'],
  },
  rabbitfolk: {
    skin: ['#e6dccf', '#b79a80', '#8a7a72', '#f4f0ea'],
    surface: 'fur',
    second: ['#fbf6ee'],
    ears: 'rabbit',
    muzzle: 0.6,
    height: [158, 164],
    heads: 6.2,
    eyes: ['#a83a4a', '#6a4a30', '#4a86c2'],
  },
  lizardfolk: {
    skin: ['#5f8a4a', '#3f7a6a', '#8a8a3a', '#4a6a8a'],
    surface: 'scales',
    second: ['#d8cf9a'],
    marking: 'scales',
    ears: 'none',
    features: ['lizard_tail'],
    muzzle: 1,
    hairless: true,
    barefoot: true,
    eyes: ['#f0c02a', '#e0602a'],
    pupil: 'slit',
    muscle: 0.6,
    height: [180, 190],
    heads: 7.4,
  },
  dragonborn: {
    skin: ['#a83a2e', '#b8862e', '#3a6a9a', '#4a8a5a', '#6a6f7a'],
    surface: 'scales',
    second: ['#e6cf9a'],
    marking: 'scales',
    ears: 'none',
    features: ['horns', 'lizard_tail'],
    featureColour: '#e8dcc0',
    muzzle: 1,
    hairless: true,
    eyes: ['#f0c02a', '#f06a2a'],
    pupil: 'slit',
    bulk: 0.5,
    muscle: 0.75,
    height: [190, 200],
    heads: 7.7,
  },
  birdfolk: {
    skin: ['#5a6f9a', '#8a5a3a', '#3a3f4a', '#c8a03a'],
    surface: 'fur',
    second: ['#f2e6cf'],
    ears: 'none',
    features: ['feathered_wings'],
    muzzle: 1,
    hairless: true,
    eyes: ['#f0b42a', '#e0e0d8'],
    bulk: 0.28,
  },
  faun: {
    ears: 'pointed',
    features: ['ram_horns'],
    featureColour: '#8a6f52',
    hair: ['#8a5a30', '#5a3a26', '#b5752f'],
    eyes: ['#8a6a2e', '#5fa04a'],
    second: ['#7a563a'],
    barefoot: true,
  },
  robot: {
    skin: ['#c4ccd6', '#8f9aa8', '#d8d2c4', '#5f6b7a'],
    surface: 'metal',
    second: ['#3a424e'],
    marking: 'panels',
    ears: 'none',
    hairless: true,
    eyes: ['#3ad8f0', '#f0a02a', '#f0483a', '#6af08a'],
    pupil: 'ring',
    glow: true,
    muscle: 0.5,
  },
  cyborg: {
    marking: 'panels',
    second: ['#6f7a88'],
    features: ['prosthetic_arm', 'circuit_lines'],
    featureColour: '#8f9aa8',
    eyes: ['#3ad8f0', '#f0483a'],
    pupil: 'ring',
  },
  alien: {
    skin: ['#8fc0a8', '#9a8fd0', '#7ab0d0', '#c8b8d8'],
    ears: 'none',
    hairless: true,
    eyes: ['#16141c', '#3a1a4a', '#0e2a3a'],
    pupil: 'none',
    bulk: 0.25,
    heads: 6.6,
  },
  merfolk: {
    skin: ['#7ab8b0', '#8fb0d0', '#a8c8b0', '#d8b8a0'],
    ears: 'fin',
    features: ['gills'],
    featureColour: '#3a8a9a',
    marking: 'scales',
    second: ['#3f9a9a'],
    hair: ['#2a7a7a', '#3a4a8a', '#c85a6a', '#e0e6d8'],
    eyes: ['#2ab0c0', '#d8b83a'],
    barefoot: true,
  },
  plantfolk: {
    skin: ['#8fae6a', '#a88a5a', '#6f9a72'],
    marking: 'bark',
    second: ['#6a4e32'],
    ears: 'pointed',
    hair: ['#4a7a3a', '#7a9a3a', '#c86a8a', '#b5622a'],
    eyes: ['#e8c84a', '#5fc07a'],
    barefoot: true,
  },
  giant: { height: [230, 245], heads: 8.4, bulk: 0.6, muscle: 0.8, jaw: 0.88 },
}
