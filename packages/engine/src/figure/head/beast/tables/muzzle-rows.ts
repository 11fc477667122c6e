/** The shapes of muzzles, snouts and beaks, a row a species. What the measures mean is told in ../muzzle-forms.ts; docs/extending.md shows how to add one. */
import type { SpeciesKind } from '../../../../brief/concepts.ts'
import type { MuzzleForm } from '../muzzle-forms.ts'

const cat: MuzzleForm = {
  kind: 'cat',
  reach: 0.95,
  width: [0.38, 0.27, 0.2],
  bridge: [0.04, -0.1, -0.2],
  mouth: [-0.62, -0.62],
  jaw: [-0.96, -0.84],
  jawShort: 0.07,
  corner: 0.42,
  point: 0,
  hook: 0,
  nose: 'button',
  pads: 0.15,
  whiskers: true,
  teeth: 'canine',
  fluff: 0.7,
}

const wolf: MuzzleForm = {
  kind: 'dog',
  reach: 1.22,
  width: [0.45, 0.27, 0.18],
  bridge: [0.06, -0.14, -0.24],
  mouth: [-0.66, -0.62],
  jaw: [-0.98, -0.8],
  jawShort: 0.12,
  corner: 0.34,
  point: 0,
  hook: 0,
  nose: 'pad',
  pads: 0,
  whiskers: false,
  teeth: 'canine',
  fluff: 1,
}

const fox: MuzzleForm = {
  ...wolf,
  reach: 1.2,
  width: [0.42, 0.21, 0.125],
  bridge: [0.04, -0.2, -0.3],
  jaw: [-0.95, -0.77],
  point: 0.25,
  pads: 0,
  fluff: 1.15,
}

const rabbit: MuzzleForm = {
  ...cat,
  kind: 'rabbit',
  reach: 0.89,
  width: [0.36, 0.26, 0.19],
  bridge: [0.06, -0.08, -0.2],
  mouth: [-0.66, -0.66],
  jaw: [-0.95, -0.86],
  corner: 0.55,
  pads: 0.145,
  teeth: 'buck',
  fluff: 0.5,
}

const snout: MuzzleForm = {
  kind: 'snout',
  reach: 1.22,
  width: [0.54, 0.4, 0.27],
  bridge: [0.1, -0.1, -0.24],
  mouth: [-0.56, -0.58],
  jaw: [-0.92, -0.76],
  jawShort: 0.06,
  corner: 0.06,
  point: 0.1,
  hook: 0.02,
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  teeth: 'sharp',
  fluff: 0,
}

const lizard: MuzzleForm = { ...snout, crest: 'spikes' }

const dragon: MuzzleForm = {
  ...snout,
  reach: 1.3,
  width: [0.56, 0.36, 0.29],
  bridge: [0.16, -0.12, -0.16],
  jaw: [-0.98, -0.8],
  hook: 0.05,
  crest: 'brow spikes',
}

const beak: MuzzleForm = {
  kind: 'beak',
  reach: 1.26,
  width: [0.3, 0.22, 0.1],
  bridge: [0.0, -0.1, -0.3],
  mouth: [-0.52, -0.6],
  jaw: [-0.74, -0.66],
  jawShort: 0.2,
  corner: 0.1,
  point: 1,
  hook: 0.2,
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  teeth: 'none',
  fluff: 0.8,
  crest: 'feathers',
}

const bear: MuzzleForm = {
  ...wolf,
  reach: 1.1,
  width: [0.5, 0.36, 0.3],
  bridge: [0.04, -0.14, -0.19],
  mouth: [-0.6, -0.62],
  jaw: [-0.96, -0.84],
  noseSize: 0.15,
  isPale: true,
  fluff: 0.8,
  mask: 'none',
}

const raccoon: MuzzleForm = { ...fox, reach: 1.08, whiskers: true, fluff: 1.2, mask: 'bandit' }

const redPanda: MuzzleForm = {
  ...fox,
  reach: 1.02,
  width: [0.42, 0.25, 0.17],
  whiskers: true,
  fluff: 1.1,
  mask: 'tears',
}

const monkey: MuzzleForm = {
  ...bear,
  reach: 0.98,
  width: [0.54, 0.46, 0.36],
  bridge: [-0.02, -0.12, -0.16],
  mouth: [-0.68, -0.7],
  nose: 'nostrils',
  teeth: 'none',
  fluff: 0.45,
  mask: 'heart',
}

const rat: MuzzleForm = {
  ...wolf,
  reach: 1.16,
  width: [0.4, 0.22, 0.1],
  bridge: [0.02, -0.2, -0.34],
  mouth: [-0.68, -0.62],
  jaw: [-0.94, -0.74],
  point: 0.5,
  nose: 'button',
  pads: 0.07,
  whiskers: true,
  teeth: 'buck',
  fluff: 0.35,
}

const hedgehog: MuzzleForm = {
  ...rat,
  reach: 1.12,
  width: [0.44, 0.22, 0.11],
  bridge: [0, -0.24, -0.32],
  whiskers: false,
  teeth: 'none',
  fluff: 0.3,
  mask: 'heart',
  crest: 'quills',
}

const lion: MuzzleForm = {
  ...cat,
  reach: 1.04,
  width: [0.42, 0.31, 0.25],
  bridge: [0.06, -0.06, -0.18],
  nose: 'pad',
  pads: 0.17,
  fluff: 0,
  mane: 0.85,
}

const hoofed: MuzzleForm = {
  kind: 'hoofed',
  reach: 1.2,
  width: [0.46, 0.34, 0.3],
  bridge: [0.1, -0.12, -0.24],
  mouth: [-0.64, -0.66],
  jaw: [-0.98, -0.84],
  jawShort: 0.08,
  corner: 0.38,
  point: 0,
  hook: 0,
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  teeth: 'none',
  fluff: 0,
  mask: 'none',
}

const pig: MuzzleForm = {
  ...hoofed,
  reach: 1.06,
  width: [0.46, 0.3, 0.27],
  bridge: [0.04, -0.16, -0.2],
  mouth: [-0.7, -0.72],
  nose: 'none',
  disc: true,
}

const bull: MuzzleForm = {
  ...hoofed,
  hasNape: true,
  reach: 1.6,
  width: [0.48, 0.42, 0.37],
  bridge: [0.1, -0.14, -0.29],
  mouth: [-0.66, -0.78],
  jaw: [-1, -0.93],
  jawShort: 0.13,
  paleFrom: 0.6,
  nostrils: { t: 0.84, angle: 0.88, size: 1.6 },
}

const goat: MuzzleForm = {
  ...hoofed,
  reach: 1.18,
  width: [0.42, 0.27, 0.2],
  bridge: [0.1, -0.1, -0.3],
  chinTuft: 0.62,
}

const horse: MuzzleForm = {
  ...hoofed,
  reach: 1.4,
  width: [0.4, 0.27, 0.25],
  bridge: [0.14, -0.14, -0.36],
  mouth: [-0.7, -0.78],
  jaw: [-1, -0.94],
  crest: 'mane',
}

const deer: MuzzleForm = {
  ...hoofed,
  reach: 1.2,
  width: [0.4, 0.24, 0.17],
  bridge: [0.06, -0.16, -0.28],
  mouth: [-0.66, -0.64],
  jaw: [-0.95, -0.78],
  nose: 'pad',
  mask: 'cheeks',
}

const elephant: MuzzleForm = {
  ...hoofed,
  reach: 0.94,
  width: [0.5, 0.38, 0.3],
  bridge: [0.1, -0.1, -0.2],
  nose: 'none',
  trunk: 1.5,
}

const frog: MuzzleForm = {
  ...snout,
  reach: 1,
  width: [0.74, 0.7, 0.5],
  bridge: [-0.06, -0.14, -0.26],
  mouth: [-0.46, -0.52],
  jaw: [-0.98, -0.84],
  corner: 0,
  point: 0.1,
  teeth: 'none',
  browBulge: 0.33,
}

const turtle: MuzzleForm = {
  ...snout,
  reach: 0.98,
  width: [0.56, 0.42, 0.24],
  bridge: [0.04, -0.12, -0.26],
  mouth: [-0.5, -0.6],
  jaw: [-0.94, -0.78],
  point: 0.8,
  hook: 0.14,
  teeth: 'none',
}

const snake: MuzzleForm = {
  ...snout,
  reach: 1.12,
  width: [0.62, 0.46, 0.3],
  bridge: [0.06, -0.18, -0.34],
  mouth: [-0.54, -0.6],
  jaw: [-0.86, -0.74],
  point: 0.3,
  teeth: 'canine',
  splitTongue: true,
  hood: 1,
}

const crocodile: MuzzleForm = {
  ...lizard,
  reach: 1.62,
  width: [0.56, 0.32, 0.26],
  bridge: [0.16, -0.2, -0.32],
  mouth: [-0.58, -0.54],
  jaw: [-0.92, -0.72],
  browBulge: 0.16,
}

const shark: MuzzleForm = {
  ...snout,
  reach: 1.34,
  width: [0.6, 0.44, 0.2],
  bridge: [0.2, 0.02, -0.22],
  mouth: [-0.58, -0.5],
  jaw: [-0.94, -0.68],
  jawShort: 0.3,
  point: 0.7,
  nose: 'none',
  crest: 'fin',
  mask: 'throat',
}

const owl: MuzzleForm = {
  ...beak,
  reach: 0.98,
  width: [0.2, 0.16, 0.08],
  bridge: [-0.08, -0.14, -0.3],
  hook: 0.26,
  fluff: 1,
  crest: 'tufts',
  mask: 'disc',
}

const seal: MuzzleForm = {
  ...wolf,
  reach: 0.98,
  width: [0.5, 0.42, 0.33],
  bridge: [0, -0.16, -0.22],
  mouth: [-0.66, -0.68],
  jaw: [-0.96, -0.88],
  noseSize: 0.12,
  pads: 0.2,
  whiskers: true,
  fluff: 0,
  mask: 'none',
}

const dolphin: MuzzleForm = {
  ...snout,
  reach: 1.34,
  width: [0.46, 0.24, 0.13],
  bridge: [-0.06, -0.34, -0.4],
  mouth: [-0.58, -0.56],
  jaw: [-0.9, -0.72],
  corner: 0.02,
  point: 0.2,
  hook: 0,
  nose: 'none',
  teeth: 'none',
  mask: 'throat',
}

const bat: MuzzleForm = {
  ...cat,
  reach: 0.9,
  width: [0.4, 0.28, 0.2],
  bridge: [0.02, -0.14, -0.16],
  nose: 'nostrils',
  pads: 0,
  whiskers: false,
  fluff: 0.9,
}

const insect: MuzzleForm = {
  ...snout,
  reach: 0.86,
  width: [0.42, 0.3, 0.2],
  bridge: [-0.08, -0.2, -0.3],
  mouth: [-0.6, -0.6],
  jaw: [-0.98, -0.84],
  corner: 0.3,
  point: 0.4,
  nose: 'none',
  teeth: 'none',
  browBulge: 0.45,
}

/** The muzzle of each species that has one. */
export const muzzleRows: Partial<Record<SpeciesKind, MuzzleForm>> & { wolffolk: MuzzleForm } = {
  catfolk: cat,
  wolffolk: wolf,
  foxfolk: fox,
  rabbitfolk: rabbit,
  lizardfolk: lizard,
  dragonborn: dragon,
  birdfolk: beak,
  bearfolk: bear,
  pandafolk: { ...bear, mask: 'eye patches' },
  raccoonfolk: raccoon,
  redpandafolk: redPanda,
  monkeyfolk: monkey,
  hedgehogfolk: hedgehog,
  turtlefolk: turtle,
  kobold: { ...dragon, reach: 1.2 },
  ratfolk: rat,
  lionfolk: lion,
  pigfolk: pig,
  bullfolk: bull,
  goatfolk: goat,
  horsefolk: horse,
  deerfolk: deer,
  elephantfolk: elephant,
  frogfolk: frog,
  snakefolk: snake,
  crocfolk: crocodile,
  sharkfolk: shark,
  sealfolk: seal,
  dolphinfolk: dolphin,
  batfolk: bat,
  insectfolk: insect,
  owlfolk: owl,
}
