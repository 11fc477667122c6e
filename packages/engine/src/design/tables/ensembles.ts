/** Outfits that one word means, and what goes with a garment where nobody says otherwise. */
import type { EnsembleKind, GarmentKind, RoleKind } from '../../brief/concepts.ts'
import type { OutfitItem, Tone } from './role-outfits.ts'

/** 'said' takes colours, materials and patterns from the word for the whole outfit; the tone counts where it has none. */
export type EnsemblePiece = readonly [
  kind: GarmentKind,
  tone: Tone | 'said',
  changes?: OutfitItem[2],
]

type Ensemble = {
  pieces: readonly EnsemblePiece[]
  /** Worn by men and boys instead. */
  masculine?: readonly EnsemblePiece[]
}

const white = '#f4f3ee'
const navy = '#26324f'

export const ensembles: Record<EnsembleKind, Ensemble> = {
  scrubs: {
    pieces: [
      ['scrub_top', 'said'],
      ['pyjama_trousers', 'said'],
      ['sneakers', white],
    ],
  },
  gi: {
    pieces: [
      ['gi_jacket', 'said'],
      ['pyjama_trousers', 'said', { length: 0.9 }],
      ['knotted_belt', '#23232a'],
    ],
  },
  sailor_uniform: {
    pieces: [
      ['sailor_blouse', 'said'],
      ['pleated_skirt', 'said'],
      ['knee_socks', navy, { hem: 'plain' }],
      ['mary_janes', '#4a2a22'],
    ],
    masculine: [
      ['sailor_blouse', 'said'],
      ['trousers', 'said', { fit: 0.6 }],
      ['shoes', '#26242c'],
    ],
  },
  school_uniform: {
    pieces: [
      ['shirt', white],
      ['blazer', 'said', { hem: 'plain' }],
      ['pleated_skirt', 'secondary', { pattern: 'plaid' }],
      ['bow_tie', 'accent'],
      ['knee_socks', navy],
      ['mary_janes', '#4a2a22'],
    ],
    masculine: [
      ['shirt', white],
      ['blazer', 'said', { hem: 'plain' }],
      ['trousers', 'dark'],
      ['tie', 'accent'],
      ['shoes', '#3a241e'],
    ],
  },
  football_kit: {
    pieces: [
      ['jersey', 'said'],
      ['shorts', white],
      ['knee_socks', 'said'],
      ['football_boots', '#26242c'],
    ],
  },
  basketball_kit: {
    pieces: [
      ['basketball_jersey', 'said'],
      ['swim_trunks', 'said', { length: 0.6, fit: 0.8 }],
      ['sneakers', white],
    ],
  },
  tracksuit: {
    pieces: [
      ['track_jacket', 'said'],
      ['track_trousers', 'said'],
      ['sneakers', white],
    ],
  },
  pyjamas: {
    pieces: [
      ['shirt', 'said', { length: 0.6, fit: 0.7, pattern: 'striped' }],
      ['pyjama_trousers', 'said', { pattern: 'striped' }],
      ['slippers', 'accent'],
    ],
  },
  dirndl: {
    pieces: [
      ['blouse', white, { sleeve: 'short' }],
      ['corset', 'dark', { surface: 'cloth' }],
      ['long_skirt', 'said', { length: 0.4 }],
      ['apron', white, { hem: 'trimmed', length: 0.4 }],
      ['knee_socks', white, { hem: 'plain' }],
      ['mary_janes', '#26242c'],
    ],
  },
  bikini: {
    pieces: [
      ['bandeau', 'said'],
      ['briefs', 'said'],
    ],
    masculine: [['swim_trunks', 'said']],
  },
  police_uniform: {
    pieces: [
      ['uniform_shirt', 'said', { surface: 'cloth' }],
      ['uniform_trousers', '#232b3d'],
      ['tie', '#1d2230'],
      ['belt', '#1d1c22'],
      ['shoes', '#1d1c22'],
      ['peaked_cap', '#232b3d'],
    ],
  },
  turnout_gear: {
    pieces: [
      ['turnout_coat', 'said'],
      ['turnout_trousers', 'said'],
      ['rubber_boots', '#26242a'],
      ['gloves', '#26242a'],
      ['fire_helmet', '#b5241f'],
    ],
  },
  army_uniform: {
    pieces: [
      ['uniform_shirt', 'said', { pattern: 'camouflage' }],
      ['cargo_trousers', 'said', { pattern: 'camouflage' }],
      ['tactical_vest', '#4a4a38'],
      ['work_boots', '#3a3026'],
      ['army_helmet', '#5a5c42'],
      ['knee_pads', '#2f2f2a'],
    ],
  },
  hero_suit: {
    pieces: [
      ['bodysuit', 'said', { emblem: 'star' }],
      ['briefs', 'accent'],
      ['knee_boots', 'accent'],
      ['gloves', 'accent', { surface: 'silk', length: 0.6 }],
      ['belt', 'gold'],
    ],
  },
  maid_uniform: {
    pieces: [
      ['dress', 'said', { length: 0.55, sleeve: 'short' }],
      ['apron', '#ffffff', { hem: 'scalloped' }],
      ['maid_headdress', '#ffffff'],
      ['stockings', '#ffffff'],
      ['mary_janes', '#26242c'],
      ['bow_tie', 'accent'],
    ],
  },
  nurse_uniform: {
    pieces: [
      ['dress', 'said', { length: 0.5, sleeve: 'short' }],
      ['apron', '#ffffff'],
      ['stockings', '#ffffff'],
      ['shoes', '#f0eee8'],
      ['nurse_cap', '#ffffff', { emblem: 'cross' }],
    ],
  },
  wrapper_and_gele: {
    pieces: [
      ['blouse', 'said', { surface: 'cloth', sleeve: 'short', fit: 0.3 }],
      ['long_skirt', 'said', { fit: 0.15, length: 0.9 }],
      ['gele', 'said'],
      ['necklace', '#d8502e'],
      ['earrings', 'gold'],
      ['sandals', 'leather'],
    ],
    masculine: [
      ['agbada', 'said'],
      ['trousers', 'said'],
      ['sandals', 'leather'],
    ],
  },
  lehenga: {
    pieces: [
      ['blouse', 'said', { length: -0.4, sleeve: 'short', fit: 0, hem: 'trimmed' }],
      ['long_skirt', 'said', { fit: 0.75, length: 0.97, hem: 'trimmed' }],
      ['earrings', 'gold'],
      ['sandals', 'gold'],
    ],
  },
  chef_uniform: {
    pieces: [
      ['chef_jacket', 'said'],
      ['trousers', '#2e2e36', { pattern: 'pinstriped' }],
      ['apron', white, { length: 0.3 }],
      ['neckerchief', 'accent'],
      ['chef_hat', '#ffffff'],
      ['shoes', '#26242c'],
    ],
  },
}

/** The colour that a whole outfit has when no colour is said. */
export const ensembleTones: Partial<Record<EnsembleKind, Tone>> = {
  scrubs: '#4f9a94',
  gi: white,
  sailor_uniform: navy,
  school_uniform: navy,
  dirndl: '#3f7a4a',
  police_uniform: '#7f9cc4',
  turnout_gear: '#c9a24a',
  army_uniform: '#6a6b45',
  maid_uniform: '#23242c',
  nurse_uniform: '#eef2f4',
  chef_uniform: '#f6f4ee',
  wrapper_and_gele: '#c8641e',
}

const kitShoes: OutfitItem[] = [
  ['knee_socks', 'primary'],
  ['football_boots', '#26242c'],
]

const foulWeather: Partial<Record<GarmentKind, readonly OutfitItem[]>> = {
  raincoat: [
    ['souwester', 'primary'],
    ['rubber_boots', 'dark'],
  ],
}

/** The same of those of a calling alone. */
export const callingsWear: Partial<
  Record<RoleKind, Partial<Record<GarmentKind, readonly OutfitItem[]>>>
> = { sailor: foulWeather, fisher: foulWeather }

/** Worn with a garment that is asked for, unless something else is said for that place. */
export const goesWith: Partial<Record<GarmentKind, readonly OutfitItem[]>> = {
  jersey: [['shorts', '#f4f3ee'], ...kitShoes],
  rugby_shirt: [['shorts', '#f4f3ee'], ...kitShoes],
  basketball_jersey: [
    ['swim_trunks', 'primary', { length: 0.6, fit: 0.8 }],
    ['sneakers', 'light'],
  ],
  gi_jacket: [
    ['pyjama_trousers', 'light'],
    ['knotted_belt', 'dark'],
  ],
  scrub_top: [
    ['pyjama_trousers', 'primary'],
    ['sneakers', 'light'],
  ],
  sailor_blouse: [
    ['pleated_skirt', navy],
    ['knee_socks', navy],
    ['mary_janes', '#4a2a22'],
  ],
  gakuran: [
    ['trousers', '#23242c'],
    ['shoes', '#26242c'],
  ],
  kimono: [
    ['obi', 'accent'],
    ['geta', '#6a4630'],
  ],
  yukata: [['geta', '#6a4630']],
  hakama: [['geta', '#6a4630']],
  tutu: [
    ['leggings', '#f2d3cc'],
    ['ballet_slippers', '#eebfb8'],
  ],
  leotard: [['ballet_slippers', '#eebfb8']],
  ao_dai: [
    ['trousers', '#f4f3ee', { fit: 0.6 }],
    ['sandals', 'leather'],
  ],
  hanbok: [['slippers', 'light']],
  shuka: [['sandals', 'leather']],
  chiton: [['sandals', 'leather']],
  toga: [['sandals', 'leather']],
  thobe: [
    ['trousers', '#f4f3ee'],
    ['sandals', 'leather'],
  ],
  sari: [['sandals', 'gold']],
  dhoti: [['sandals', 'leather']],
  lederhosen: [
    ['shirt', '#f4f3ee'],
    ['knee_socks', '#e4dcc8'],
    ['shoes', 'leather'],
  ],
  kilt: [
    ['knee_socks', '#e4dcc8'],
    ['shoes', '#26242c'],
  ],
  wedding_dress: [['high_heels', '#f4efe6']],
  ball_gown: [['high_heels', 'accent']],
  grass_skirt: [['bandeau', 'accent']],
  slip_dress: [['high_heels', 'dark']],
  sundress: [['sandals', 'leather']],
  flapper_dress: [['mary_janes', 'dark']],
  kaftan: [['slippers', 'accent']],
  abaya: [['shoes', 'dark']],
  suit_jacket: [
    ['shirt', '#f4f3ee'],
    ['trousers', 'dark'],
    ['shoes', '#1d1c22'],
  ],
  tailcoat: [
    ['shirt', '#f4f3ee'],
    ['trousers', '#1f2026'],
    ['bow_tie', '#f4f3ee'],
    ['shoes', '#15161a'],
  ],
  blazer: [
    ['shirt', '#f4f3ee'],
    ['shoes', 'leather'],
  ],
  pencil_skirt: [['high_heels', 'dark']],
  tiered_skirt: [['shoes', 'leather']],
  harem_trousers: [['slippers', 'accent']],
  dress_uniform: [
    ['uniform_trousers', 'dark'],
    ['shoes', '#1d1c22'],
  ],
  uniform_shirt: [
    ['uniform_trousers', '#232b3d'],
    ['shoes', '#1d1c22'],
  ],
  hussar_jacket: [
    ['trousers', 'light', { fit: 0.1 }],
    ['knee_boots', '#1d1c22'],
  ],
  breeches: [
    ['stockings', 'light', { length: 0.5, hem: 'plain' }],
    ['shoes', 'dark'],
  ],
  track_jacket: [
    ['track_trousers', 'primary'],
    ['sneakers', 'light'],
  ],
  sarong: [['sandals', 'leather']],
}

/** The same for people of no calling: a calling knows what goes with its tie. */
export const goesWithTies: Partial<Record<GarmentKind, readonly OutfitItem[]>> = {
  bow_tie: [
    ['shirt', '#f4f3ee'],
    ['vest', 'primary'],
    ['trousers', 'dark'],
    ['shoes', 'leather'],
  ],
  tie: [
    ['shirt', '#f4f3ee'],
    ['trousers', 'dark'],
    ['shoes', 'leather'],
  ],
}

/** What is cut from one cloth with it. */
export const ofOneCloth: Partial<Record<GarmentKind, GarmentKind>> = {
  suit_jacket: 'trousers',
  raincoat: 'souwester',
}

/** Nothing is worn on the feet with these but what is asked for. */
export const barefootWith: ReadonlySet<GarmentKind> = new Set([
  'swimsuit',
  'wetsuit',
  'briefs',
  'swim_trunks',
  'gi_jacket',
  'grass_skirt',
])

/** What a plain word means in the mouth of a calling: its own kind of the thing. */
export const callingKinds: Partial<Record<RoleKind, Record<string, GarmentKind>>> = {
  goalkeeper: {
    gloves: 'goalkeeper_gloves',
    t_shirt: 'jersey',
    shirt: 'jersey',
    boots: 'football_boots',
    stockings: 'knee_socks',
  },
  footballer: {
    t_shirt: 'jersey',
    shirt: 'jersey',
    boots: 'football_boots',
    stockings: 'knee_socks',
  },
  basketball_player: { t_shirt: 'basketball_jersey', jersey: 'basketball_jersey' },
  boxer: { gloves: 'boxing_gloves', boots: 'boxing_boots' },
  firefighter: { helmet: 'fire_helmet', coat: 'turnout_coat', jacket: 'turnout_coat' },
  builder: { helmet: 'hard_hat', vest: 'hi_vis_vest' },
  miner: { helmet: 'hard_hat' },
  astronaut: { helmet: 'space_helmet' },
  doctor: { mask: 'face_mask' },
  surgeon: { mask: 'face_mask' },
  nurse: { mask: 'face_mask', cap: 'nurse_cap' },
  swimmer: { cap: 'swim_cap' },
  jester: { cap: 'jester_hat' },
  maid: { cap: 'maid_headdress' },
  pilot: { cap: 'peaked_cap' },
  soldier: { helmet: 'army_helmet', vest: 'tactical_vest' },
  swat_officer: { helmet: 'army_helmet', vest: 'tactical_vest' },
  police: { cap: 'peaked_cap', shirt: 'uniform_shirt', vest: 'tactical_vest' },
  cyclist: { helmet: 'bike_helmet' },
  legionary: { helmet: 'galea' },
  hoplite: { helmet: 'galea' },
  sailor: { cap: 'sailor_hat' },
  chef: { jacket: 'chef_jacket', coat: 'chef_jacket' },
  baker: { jacket: 'chef_jacket' },
  figure_skater: { dress: 'leotard' },
  ballerina: { dress: 'tutu', slippers: 'ballet_slippers', shoes: 'ballet_slippers' },
  flapper: { dress: 'flapper_dress' },
  bride: { dress: 'wedding_dress', gown: 'wedding_dress' },
  maasai_warrior: { robe: 'shuka', cloak: 'shuka' },
}
