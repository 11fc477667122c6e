/** What each creature looks like where the words say nothing; what is called by a name of its own differs from its kind. */

import type { CoatFigure, CoatZone, CreatureKind } from '../../brief/concepts.ts'
import type { CreaturePlan } from '../creature.ts'
import type { Hex, Surface } from '../design.ts'

/** A colour, or a tone of the main one. */
export type Tone = Hex | 'pale' | 'shade' | 'dark' | 'darker'

export type CoatTraits = {
  /** Main colours to choose from by seed. */
  main: readonly Hex[]
  surface?: Surface
  /** Colours of zones; tones are taken from the main colour. */
  zones: Partial<Record<CoatZone, Tone>>
  figure?: { kind: CoatFigure; colour: Tone } | undefined
  eyes: readonly Hex[]
}

export type KindTraits = CoatTraits & {
  plan: CreaturePlan
  /** At the shoulder in cm; of birds, to the crown. */
  heightCm: number
  species: string
  /** Its very name says that it is striped or spotted: a tabby, a zebra. It is so in any colour. */
  isFiguredByName?: boolean
}

const fur = { claws: '#3a3438', nose: '#2b2328', 'inner ears': '#d9aca6' } as const
const hoofed = { claws: '#4a4038', nose: '#3a3030', 'inner ears': '#cf9c98' } as const

const wolf: KindTraits = {
  plan: 'quadruped',
  species: 'Grey wolf',
  heightCm: 80,
  main: ['#7c8490', '#6b6a70', '#8a7a6a', '#5a606c'],
  zones: {
    ...fur,
    belly: 'pale',
    muzzle: 'pale',
    socks: 'pale',
    back: 'dark',
    'tail tip': 'darker',
  },
  eyes: ['#e8b83a', '#d8a02a', '#8fc0e0'],
}

const cat: KindTraits = {
  plan: 'quadruped',
  species: 'Domestic cat',
  heightCm: 26,
  main: ['#c98a4b', '#7d7f88', '#4a4550', '#d9c3a2'],
  zones: { ...fur, claws: '#e8dccb', nose: '#c97a7e', belly: 'pale', muzzle: 'pale' },
  figure: { kind: 'stripes', colour: 'dark' },
  eyes: ['#7ac04a', '#e8b83a', '#4ab0c8'],
}

const horse: KindTraits = {
  plan: 'quadruped',
  species: 'Horse',
  heightCm: 160,
  main: ['#8a5432', '#6a4028', '#b5803f', '#4a3a36'],
  zones: { ...hoofed, mane: 'darker', tail: 'darker', blaze: '#f1ebdf', muzzle: 'dark' },
  eyes: ['#4a2e1c', '#3a2a22'],
}

const dragon: KindTraits = {
  plan: 'dragon',
  species: 'Dragon',
  heightCm: 220,
  main: ['#a83a2e', '#3a6a9a', '#4a8a5a', '#5a4f7a'],
  surface: 'scales',
  zones: {
    belly: '#e2c98e',
    horns: '#e6dcc2',
    claws: '#3a3230',
    membranes: 'dark',
  },
  eyes: ['#f0c02a', '#f06a2a'],
}

const raven: KindTraits = {
  plan: 'bird',
  species: 'Raven',
  heightCm: 60,
  main: ['#2a2a34'],
  zones: { wings: '#1f2230', beak: '#3a3a44', claws: '#34323a', tail: '#1f2230' },
  eyes: ['#3a2a22'],
}

export const kindTraits: Record<CreatureKind, KindTraits> = {
  wolf,
  dog: {
    ...wolf,
    species: 'Dog',
    heightCm: 60,
    main: ['#b5803f', '#c9a06a', '#5a4438', '#d8c6a6'],
    zones: { ...fur, belly: 'pale', muzzle: 'pale', socks: 'pale', 'tail tip': 'pale' },
    eyes: ['#6a4224', '#4a86c2'],
  },
  fox: {
    ...wolf,
    species: 'Red fox',
    heightCm: 40,
    main: ['#cf6a2e', '#c85f2a'],
    zones: {
      ...fur,
      belly: '#f7efe2',
      muzzle: '#fbf3e6',
      socks: '#2e2426',
      ears: '#2e2426',
      'tail tip': '#fbf3e6',
    },
    eyes: ['#e0a02a', '#c8862a'],
  },
  cat,
  big_cat: {
    ...cat,
    species: 'Big cat',
    heightCm: 80,
    main: ['#c8a05a'],
    zones: { ...fur, nose: '#a86a68', belly: 'pale', muzzle: 'pale' },
    figure: { kind: 'rosettes', colour: '#2e2420' },
    eyes: ['#d8b03a', '#8fb04a'],
  },
  lion: {
    ...cat,
    species: 'Lion',
    heightCm: 110,
    main: ['#cfa25c'],
    zones: {
      ...fur,
      nose: '#8a5a50',
      belly: 'pale',
      muzzle: 'pale',
      mane: '#7a4a26',
      'tail tip': '#5a3620',
    },
    figure: undefined,
    eyes: ['#d8a02a'],
  },
  bear: {
    plan: 'quadruped',
    species: 'Bear',
    heightCm: 105,
    main: ['#6a4a34', '#5a3e2c', '#7a5638'],
    zones: { ...fur, muzzle: 'pale' },
    eyes: ['#4a2e1c'],
  },
  horse,
  unicorn: {
    ...horse,
    species: 'Unicorn',
    heightCm: 150,
    main: ['#f4f0ea'],
    zones: {
      ...hoofed,
      claws: '#c8a24a',
      horns: '#e8cf8a',
      mane: '#d9c6e6',
      tail: '#d9c6e6',
      muzzle: '#e9d3cf',
    },
    eyes: ['#6a5ab0', '#4a86c2'],
  },
  pegasus: {
    ...horse,
    species: 'Pegasus',
    main: ['#f1ede6'],
    zones: { ...hoofed, mane: '#e9dcc2', tail: '#e9dcc2', wings: '#faf7f0', muzzle: '#ded0c6' },
    eyes: ['#4a86c2', '#6a4a30'],
  },
  deer: {
    plan: 'quadruped',
    species: 'Deer',
    heightCm: 110,
    main: ['#a8703f', '#8f5f38'],
    zones: {
      ...hoofed,
      claws: '#2e2826',
      nose: '#2b2328',
      belly: 'pale',
      muzzle: 'pale',
      horns: '#9a7a58',
      tail: 'pale',
    },
    eyes: ['#3a2418'],
  },
  rabbit: {
    plan: 'quadruped',
    species: 'Rabbit',
    heightCm: 20,
    main: ['#b79a80', '#8a7a72', '#e6dccf', '#9a8068'],
    zones: {
      ...fur,
      nose: '#c98a8a',
      claws: '#d8c8b8',
      belly: 'pale',
      muzzle: 'pale',
      tail: '#f7f1e8',
      'inner ears': '#dcb0a6',
    },
    eyes: ['#3a2418', '#6a3a2a'],
  },
  mouse: {
    plan: 'quadruped',
    species: 'Mouse',
    heightCm: 5,
    main: ['#9a8674', '#8a8488', '#a88a6a'],
    zones: {
      ...fur,
      nose: '#d08a8a',
      claws: '#e0b0a6',
      belly: 'pale',
      muzzle: 'pale',
      socks: '#dba99c',
      tail: '#cf9f94',
      'inner ears': '#e0aca2',
    },
    eyes: ['#1f1614'],
  },
  dragon,
  wyvern: { ...dragon, species: 'Wyvern', heightCm: 200, main: ['#4a6a5a', '#6a4a5a', '#5a6470'] },
  griffin: {
    plan: 'quadruped',
    species: 'Griffin',
    heightCm: 120,
    main: ['#c39250'],
    zones: {
      ...fur,
      mane: '#f1e8d8',
      wings: '#7a5232',
      mask: '#f1e8d8',
      beak: '#e0a63c',
      claws: '#4a3a2c',
      'tail tip': '#6a4428',
      belly: 'pale',
    },
    eyes: ['#f0b42a'],
  },
  raven,
  owl: {
    ...raven,
    species: 'Owl',
    heightCm: 50,
    main: ['#8a6444', '#7a6250', '#96724c'],
    zones: {
      belly: '#e9d9bd',
      wings: 'shade',
      mask: '#efe2ca',
      beak: '#4a4038',
      claws: '#4a4038',
      tail: 'shade',
    },
    figure: { kind: 'spots', colour: 'dark' },
    eyes: ['#f0b42a', '#e8882a'],
  },
  eagle: {
    ...raven,
    species: 'Eagle',
    heightCm: 80,
    main: ['#5a3e2c'],
    zones: { wings: 'shade', beak: '#e8b23a', claws: '#2c2624', tail: 'shade' },
    eyes: ['#e8b83a'],
  },
  parrot: {
    ...raven,
    species: 'Parrot',
    heightCm: 40,
    main: ['#c8342e', '#3a8a4a', '#2f6fb5'],
    zones: {
      wings: '#2f6fb5',
      beak: '#2f2c2e',
      claws: '#6a625c',
      tail: '#2f6fb5',
      mask: '#f4efe6',
    },
    eyes: ['#e8d86a'],
  },
}

/** Creatures with a coat of their own. */
export const nounTraits: Readonly<Record<string, Partial<KindTraits>>> = {
  'polar bear': {
    main: ['#f1ece0'],
    zones: { ...fur, muzzle: 'pale' },
    heightCm: 130,
    species: 'Polar bear',
  },
  panda: {
    main: ['#f4efe6'],
    zones: { ...fur, mask: '#26232a', socks: '#26232a', ears: '#26232a' },
    species: 'Giant panda',
    heightCm: 75,
  },
  'arctic wolf': {
    main: ['#eeeae2'],
    zones: { ...fur, belly: 'pale', muzzle: 'pale' },
    species: 'Arctic wolf',
  },
  hellhound: {
    main: ['#2a2428'],
    zones: { ...fur, socks: '#7a2a1e', belly: '#5a2420' },
    eyes: ['#f0582a'],
  },
  'arctic fox': { main: ['#f3f0ea'], zones: fur, species: 'Arctic fox' },
  'silver fox': {
    main: ['#3c3f48'],
    zones: { ...fur, belly: '#2c2e35', 'tail tip': '#eeeae2' },
    species: 'Silver fox',
  },
  fennec: {
    main: ['#e0c294'],
    zones: { ...fur, belly: 'pale', muzzle: 'pale' },
    heightCm: 20,
    species: 'Fennec fox',
  },
  tiger: {
    main: ['#dd8434'],
    zones: { ...fur, nose: '#c98a80', belly: '#f7eedd', muzzle: '#f9f1e2' },
    figure: { kind: 'stripes', colour: '#2a1f1c' },
    heightCm: 95,
    species: 'Tiger',
  },
  'white tiger': {
    main: ['#f2eee6'],
    zones: { ...fur, nose: '#d09a94', belly: '#faf7f0', muzzle: '#faf7f0' },
    figure: { kind: 'stripes', colour: '#3a3634' },
    eyes: ['#7ab8e0'],
    heightCm: 95,
    species: 'White tiger',
  },
  'snow leopard': {
    main: ['#cfcbc6'],
    zones: { ...fur, belly: '#f4f0ea', muzzle: '#f4f0ea' },
    figure: { kind: 'rosettes', colour: '#4a464a' },
    eyes: ['#9ac8c0'],
    heightCm: 60,
    species: 'Snow leopard',
  },
  leopard: { species: 'Leopard', heightCm: 68 },
  jaguar: { species: 'Jaguar', heightCm: 72 },
  cheetah: {
    species: 'Cheetah',
    figure: { kind: 'spots', colour: '#2e2420' },
    main: ['#d9b06a'],
    heightCm: 78,
  },
  panther: {
    main: ['#28262d'],
    zones: { ...fur, belly: 'dark' },
    figure: undefined,
    species: 'Panther',
  },
  'black panther': { main: ['#28262d'], zones: fur, figure: undefined, species: 'Panther' },
  cougar: { figure: undefined, species: 'Cougar', main: ['#b98a58'] },
  puma: { figure: undefined, species: 'Puma', main: ['#b98a58'] },
  lioness: { figure: undefined, species: 'Lion', main: ['#cfa25c'], heightCm: 100 },
  zebra: {
    main: ['#f4f0e8'],
    zones: { ...hoofed, muzzle: '#2c2626', mane: '#2c2626', tail: '#2c2626' },
    figure: { kind: 'stripes', colour: '#26222a' },
    species: 'Zebra',
    heightCm: 130,
  },
  donkey: {
    main: ['#8a8078'],
    zones: { ...hoofed, mane: 'dark', tail: 'dark', muzzle: '#e6dfd4', belly: 'pale' },
    heightCm: 110,
    species: 'Donkey',
  },
  pony: { heightCm: 120, species: 'Pony' },
  'golden retriever': {
    main: ['#d9a85a'],
    zones: { ...fur, belly: 'pale' },
    species: 'Golden retriever',
  },
  husky: {
    main: ['#5c626e', '#3e4048'],
    zones: {
      ...fur,
      belly: '#f4f0ea',
      muzzle: '#f7f3ec',
      socks: '#f4f0ea',
      blaze: '#f7f3ec',
      'tail tip': '#f4f0ea',
    },
    eyes: ['#7ac0ec'],
    species: 'Husky',
  },
  samoyed: { main: ['#f6f2ea'], zones: fur, species: 'Samoyed' },
  dalmatian: {
    main: ['#f6f2ea'],
    zones: { ...fur, ears: '#26232a' },
    figure: { kind: 'spots', colour: '#26232a' },
    species: 'Dalmatian',
  },
  doberman: {
    main: ['#2c282c'],
    zones: { ...fur, muzzle: '#a8683a', socks: '#a8683a' },
    species: 'Doberman',
  },
  'german shepherd': {
    main: ['#b07a42'],
    zones: { ...fur, back: '#2e2828', mask: '#2e2828' },
    species: 'German shepherd',
  },
  'border collie': {
    main: ['#26242a'],
    zones: {
      ...fur,
      belly: '#f4f0ea',
      muzzle: '#f4f0ea',
      socks: '#f4f0ea',
      blaze: '#f4f0ea',
      'tail tip': '#f4f0ea',
    },
    species: 'Border collie',
  },
  shiba: {
    main: ['#d08a4a'],
    zones: { ...fur, belly: '#f7efe2', muzzle: '#f7efe2', socks: '#f7efe2', 'tail tip': '#f7efe2' },
    species: 'Shiba inu',
    heightCm: 40,
  },
  corgi: {
    main: ['#d08a4a'],
    zones: { ...fur, belly: '#f7efe2', muzzle: '#f7efe2', socks: '#f7efe2', blaze: '#f7efe2' },
    species: 'Corgi',
    heightCm: 28,
  },
  chihuahua: { species: 'Chihuahua', heightCm: 20 },
  tabby: { figure: { kind: 'stripes', colour: 'dark' }, species: 'Tabby cat' },
  calico: {
    main: ['#f4efe6'],
    figure: { kind: 'patches', colour: '#c9803f' },
    species: 'Calico cat',
  },
  'siamese cat': {
    main: ['#e6d6bc'],
    zones: {
      ...fur,
      mask: '#4a3830',
      socks: '#4a3830',
      ears: '#4a3830',
      tail: '#4a3830',
      'tail tip': '#4a3830',
    },
    figure: undefined,
    eyes: ['#5aa8e0'],
    species: 'Siamese cat',
  },
  'black cat': { main: ['#26242b'], zones: { ...fur, 'inner ears': '#8a6266' }, figure: undefined },
  'tuxedo cat': {
    main: ['#26242b'],
    zones: { ...fur, belly: '#f4f0ea', muzzle: '#f4f0ea', socks: '#f4f0ea' },
    figure: undefined,
  },
  fawn: { figure: { kind: 'spots', colour: '#f1e4cc' }, heightCm: 60 },
  'snowy owl': {
    main: ['#f3f0e8'],
    zones: {
      wings: '#ebe6dc',
      mask: '#faf7ee',
      beak: '#34302e',
      claws: '#34302e',
    },
    figure: { kind: 'spots', colour: '#8a8078' },
    species: 'Snowy owl',
  },
  'barn owl': {
    main: ['#c9985a'],
    zones: {
      belly: '#f4ecdc',
      wings: '#b5803f',
      mask: '#faf4e8',
      beak: '#d8c4a0',
      claws: '#6a5a4a',
    },
    eyes: ['#2a1c16'],
    species: 'Barn owl',
    heightCm: 36,
  },
  'bald eagle': {
    zones: {
      wings: '#47301f',
      beak: '#e8b23a',
      claws: '#2c2624',
      tail: '#f4f0e8',
      mask: '#f6f2ea',
    },
    species: 'Bald eagle',
  },
  phoenix: {
    main: ['#e0582a'],
    zones: {
      wings: '#f0a02a',
      belly: '#f6c84a',
      tail: '#f0b43a',
      beak: '#f0c84a',
      claws: '#6a3a1e',
    },
    species: 'Phoenix',
    heightCm: 100,
  },
  'ice dragon': {
    main: ['#8fc4e0'],
    zones: {
      belly: '#e6f2f6',
      horns: '#f2fafc',
      claws: '#5a7a94',
      membranes: '#5a9ac8',
    },
    eyes: ['#3a8ae0'],
  },
  'fire dragon': {
    main: ['#b8321e'],
    zones: {
      belly: '#f0a83a',
      horns: '#2e2020',
      claws: '#2e2020',
      membranes: '#e0682a',
    },
  },
  'shadow dragon': {
    main: ['#2e2a38'],
    zones: {
      belly: '#4a4260',
      horns: '#8a84a0',
      claws: '#1e1a24',
      membranes: '#4a2a5a',
    },
    eyes: ['#c03ad0'],
  },
}
