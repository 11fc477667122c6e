/** The everyday form of each garment: zone of the body, cloth, cut, share of the figure and the word on the page. */
import type { GarmentKind } from '../../brief/concepts.ts'
import type { Garment, Surface } from '../design.ts'
import { attireFills, attireRows } from './attire-defaults.ts'
import { hatRows } from './hat-defaults.ts'

/** Which place a garment takes. One garment a zone, but for 'face' and 'bag', which may hold several. */
export type Zone =
  | 'top'
  | 'vest'
  | 'full'
  | 'jacket'
  | 'cloak'
  | 'apron'
  | 'legs'
  | 'socks'
  | 'feet'
  | 'hands'
  | 'wrist'
  | 'armour'
  | 'shoulders'
  | 'shins'
  | 'hips'
  | 'knees'
  | 'head'
  | 'face'
  | 'neck'
  | 'belt'
  | 'braces'
  | 'trunks'
  | 'badge'
  | 'bag'
  | 'back'

export type GarmentDefaults = {
  zone: Zone
  surface: Surface
  length: number
  fit: number
  sleeve: Garment['sleeve']
  /** Rough share of the visible figure, 0–1. */
  area: number
  word: string
}

export type GarmentRow = readonly [
  zone: Zone,
  surface: Surface,
  length: number,
  fit: number,
  sleeve: Garment['sleeve'],
  area: number,
  word?: string,
]

const rows: Record<GarmentKind, GarmentRow> = {
  ...attireRows,
  ...hatRows,
  shirt: ['top', 'cloth', 0.5, 0.4, 'long', 0.16],
  t_shirt: ['top', 'cloth', 0.5, 0.4, 'short', 0.13, 'T-shirt'],
  tank_top: ['top', 'cloth', 0.5, 0.2, 'none', 0.1, 'tank top'],
  blouse: ['top', 'silk', 0.5, 0.5, 'long', 0.16],
  tunic: ['top', 'cloth', 0.5, 0.5, 'long', 0.22],
  vest: ['vest', 'cloth', 0.5, 0.3, 'none', 0.12],
  sweater: ['top', 'knit', 0.5, 0.5, 'long', 0.2],
  hoodie: ['top', 'knit', 0.5, 0.6, 'long', 0.22],
  turtleneck: ['top', 'knit', 0.5, 0.3, 'long', 0.18],
  corset: ['vest', 'leather', 0.5, 0.1, 'none', 0.08],
  gambeson: ['top', 'cloth', 0.6, 0.5, 'long', 0.24],
  bodysuit: ['full', 'silk', 0.5, 0.05, 'long', 0.5],
  bandeau: ['top', 'cloth', 0.3, 0.1, 'none', 0.04],
  dress: ['full', 'cloth', 0.5, 0.45, 'short', 0.38],
  gown: ['full', 'silk', 1, 0.25, 'long', 0.5],
  robe: ['full', 'cloth', 1, 0.4, 'wide', 0.5],
  kimono: ['full', 'silk', 0.95, 0.5, 'wide', 0.5],
  hanfu: ['full', 'silk', 1, 0.55, 'wide', 0.5],
  cheongsam: ['full', 'silk', 0.75, 0.2, 'short', 0.36],
  toga: ['full', 'cloth', 0.9, 0.6, 'none', 0.45],
  sari: ['full', 'silk', 1, 0.4, 'short', 0.45],
  jumpsuit: ['full', 'cloth', 1, 0.35, 'long', 0.5],
  space_suit: ['full', 'plastic', 1, 0.7, 'long', 0.6, 'space suit'],
  overalls: ['legs', 'cloth', 1, 0.5, 'none', 0.3],
  agbada: ['full', 'cloth', 0.8, 0.9, 'wide', 0.5],
  jacket: ['jacket', 'cloth', 0.4, 0.45, 'long', 0.22],
  leather_jacket: ['jacket', 'leather', 0.35, 0.4, 'long', 0.22, 'leather jacket'],
  suit_jacket: ['jacket', 'cloth', 0.5, 0.35, 'long', 0.22, 'suit jacket'],
  coat: ['jacket', 'cloth', 0.7, 0.5, 'long', 0.4],
  trench_coat: ['jacket', 'cloth', 0.75, 0.55, 'long', 0.42, 'trench coat'],
  lab_coat: ['jacket', 'cloth', 0.7, 0.5, 'long', 0.4, 'lab coat'],
  cloak: ['cloak', 'cloth', 0.9, 0.6, 'none', 0.34],
  cape: ['cloak', 'cloth', 0.85, 0.5, 'none', 0.26],
  poncho: ['cloak', 'cloth', 0.45, 0.7, 'none', 0.28],
  shawl: ['cloak', 'knit', 0.3, 0.5, 'none', 0.12],
  haori: ['jacket', 'silk', 0.6, 0.6, 'wide', 0.3],
  mantle: ['cloak', 'cloth', 0.2, 0.5, 'none', 0.1],
  apron: ['apron', 'cloth', 0.55, 0.3, 'none', 0.14],
  trousers: ['legs', 'cloth', 1, 0.4, 'none', 0.24],
  jeans: ['legs', 'cloth', 1, 0.35, 'none', 0.24],
  shorts: ['legs', 'cloth', 0.4, 0.45, 'none', 0.12],
  skirt: ['legs', 'cloth', 0.45, 0.4, 'none', 0.16],
  pleated_skirt: ['legs', 'cloth', 0.38, 0.4, 'none', 0.15, 'pleated skirt'],
  long_skirt: ['legs', 'cloth', 0.95, 0.5, 'none', 0.32, 'long skirt'],
  kilt: ['legs', 'cloth', 0.45, 0.4, 'none', 0.16],
  leggings: ['legs', 'knit', 1, 0.05, 'none', 0.2],
  hakama: ['legs', 'cloth', 1, 0.8, 'none', 0.32],
  loincloth: ['legs', 'cloth', 0.4, 0.4, 'none', 0.06],
  stockings: ['socks', 'knit', 0.8, 0.02, 'none', 0.14],
  boots: ['feet', 'leather', 0.45, 0.4, 'none', 0.09],
  knee_boots: ['feet', 'leather', 0.9, 0.35, 'none', 0.14, 'knee boots'],
  shoes: ['feet', 'leather', 0.1, 0.3, 'none', 0.04],
  sandals: ['feet', 'leather', 0.1, 0.3, 'none', 0.03],
  sneakers: ['feet', 'cloth', 0.15, 0.4, 'none', 0.05],
  high_heels: ['feet', 'leather', 0.1, 0.2, 'none', 0.03, 'high heels'],
  slippers: ['feet', 'cloth', 0.1, 0.3, 'none', 0.03],
  geta: ['feet', 'wood', 0.1, 0.3, 'none', 0.03],
  gloves: ['hands', 'leather', 0.35, 0.2, 'none', 0.05],
  fingerless_gloves: ['hands', 'leather', 0.3, 0.2, 'none', 0.04, 'fingerless gloves'],
  bracers: ['wrist', 'leather', 0.6, 0.3, 'none', 0.05],
  gauntlets: ['hands', 'metal', 0.6, 0.4, 'none', 0.07],
  bracelet: ['wrist', 'metal', 0.1, 0.4, 'none', 0.01],
  plate_armor: ['armour', 'metal', 0.6, 0.4, 'long', 0.6, 'plate'],
  breastplate: ['armour', 'metal', 0.4, 0.3, 'none', 0.18],
  chainmail: ['armour', 'metal', 0.5, 0.4, 'long', 0.34, 'mail'],
  scale_armor: ['armour', 'metal', 0.5, 0.4, 'short', 0.3, 'scale armour'],
  leather_armor: ['armour', 'leather', 0.5, 0.35, 'none', 0.26, 'leather armour'],
  samurai_armor: ['armour', 'metal', 0.6, 0.45, 'long', 0.46, 'lacquered armour'],
  power_armor: ['armour', 'plastic', 0.6, 0.5, 'long', 0.6, 'power armour'],
  pauldrons: ['shoulders', 'metal', 0.4, 0.4, 'none', 0.07],
  greaves: ['shins', 'metal', 0.6, 0.3, 'none', 0.06],
  tassets: ['hips', 'metal', 0.4, 0.4, 'none', 0.08],
  knee_pads: ['knees', 'leather', 0.3, 0.3, 'none', 0.03, 'knee pads'],
  helmet: ['head', 'metal', 0.5, 0.4, 'none', 0.08],
  horned_helmet: ['head', 'metal', 0.5, 0.4, 'none', 0.08, 'horned helmet'],
  kabuto: ['head', 'metal', 0.5, 0.4, 'none', 0.09],
  hood: ['head', 'cloth', 0.5, 0.6, 'none', 0.08],
  crown: ['head', 'metal', 0.5, 0.4, 'none', 0.03],
  tiara: ['head', 'metal', 0.3, 0.3, 'none', 0.02],
  wizard_hat: ['head', 'cloth', 0.8, 0.5, 'none', 0.1, 'pointed hat'],
  top_hat: ['head', 'silk', 0.6, 0.4, 'none', 0.07, 'top hat'],
  fedora: ['head', 'cloth', 0.5, 0.4, 'none', 0.06],
  cowboy_hat: ['head', 'leather', 0.5, 0.4, 'none', 0.08, 'cowboy hat'],
  straw_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.08, 'straw hat'],
  beret: ['head', 'cloth', 0.4, 0.5, 'none', 0.04],
  cap: ['head', 'cloth', 0.4, 0.4, 'none', 0.05],
  beanie: ['head', 'knit', 0.4, 0.4, 'none', 0.05],
  bandana: ['head', 'cloth', 0.4, 0.3, 'none', 0.04],
  headband: ['head', 'cloth', 0.3, 0.2, 'none', 0.02],
  tricorn: ['head', 'cloth', 0.5, 0.4, 'none', 0.07],
  turban: ['head', 'cloth', 0.5, 0.6, 'none', 0.07],
  hijab: ['head', 'silk', 0.5, 0.5, 'none', 0.09],
  veil: ['head', 'silk', 0.7, 0.6, 'none', 0.12],
  flower_crown: ['head', 'cloth', 0.4, 0.4, 'none', 0.03, 'flower crown'],
  halo: ['head', 'glow', 0.4, 0.4, 'none', 0.02],
  headphones: ['head', 'plastic', 0.4, 0.4, 'none', 0.03],
  chef_hat: ['head', 'cloth', 0.6, 0.6, 'none', 0.07, 'chef’s hat'],
  jester_hat: ['head', 'cloth', 0.6, 0.6, 'none', 0.08, 'jester’s cap'],
  nurse_cap: ['head', 'cloth', 0.3, 0.3, 'none', 0.03, 'nurse’s cap'],
  ribbon: ['head', 'silk', 0.4, 0.4, 'none', 0.02],
  mushroom_cap: ['head', 'skin', 0.5, 0.4, 'none', 0.12, 'mushroom cap'],
  conical_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.09, 'conical hat'],
  mitre: ['head', 'silk', 0.7, 0.4, 'none', 0.06],
  hennin: ['head', 'silk', 0.6, 0.4, 'none', 0.07],
  bowler_hat: ['head', 'cloth', 0.5, 0.4, 'none', 0.06, 'bowler hat'],
  glasses: ['face', 'metal', 0.4, 0.4, 'none', 0.01],
  sunglasses: ['face', 'plastic', 0.4, 0.4, 'none', 0.01],
  goggles: ['face', 'leather', 0.4, 0.4, 'none', 0.02],
  monocle: ['face', 'metal', 0.4, 0.4, 'none', 0.01],
  eyepatch: ['face', 'leather', 0.4, 0.4, 'none', 0.01],
  mask: ['face', 'cloth', 0.4, 0.3, 'none', 0.02],
  plague_mask: ['face', 'leather', 0.6, 0.4, 'none', 0.04, 'beaked mask'],
  face_mask: ['face', 'cloth', 0.4, 0.3, 'none', 0.02, 'face mask'],
  visor: ['face', 'glow', 0.4, 0.3, 'none', 0.02],
  earrings: ['face', 'metal', 0.3, 0.3, 'none', 0.01],
  scarf: ['neck', 'knit', 0.5, 0.5, 'none', 0.06],
  necklace: ['neck', 'metal', 0.4, 0.4, 'none', 0.01],
  pendant: ['neck', 'metal', 0.5, 0.4, 'none', 0.01],
  choker: ['neck', 'leather', 0.1, 0.1, 'none', 0.01],
  tie: ['neck', 'silk', 0.5, 0.3, 'none', 0.03],
  bow_tie: ['neck', 'silk', 0.2, 0.3, 'none', 0.01, 'bow tie'],
  ruff: ['neck', 'cloth', 0.3, 0.5, 'none', 0.03],
  collar: ['neck', 'leather', 0.2, 0.2, 'none', 0.02],
  belt: ['belt', 'leather', 0.3, 0.3, 'none', 0.03],
  sash: ['belt', 'silk', 0.5, 0.4, 'none', 0.05],
  obi: ['belt', 'silk', 0.5, 0.3, 'none', 0.07],
  tool_belt: ['belt', 'leather', 0.4, 0.4, 'none', 0.05, 'tool belt'],
  pouch: ['bag', 'leather', 0.3, 0.4, 'none', 0.02],
  satchel: ['bag', 'leather', 0.5, 0.4, 'none', 0.05],
  backpack: ['back', 'leather', 0.5, 0.5, 'none', 0.08],
  quiver: ['back', 'leather', 0.5, 0.4, 'none', 0.05],
  bandolier: ['bag', 'leather', 0.4, 0.3, 'none', 0.03],
}

/** The everyday form of a kind. */
export function garmentDefaults(kind: GarmentKind): GarmentDefaults {
  const [zone, surface, length, fit, sleeve, area, word] = rows[kind]
  return { zone, surface, length, fit, sleeve, area, word: word ?? kind.replaceAll('_', ' ') }
}

/** Zones that a garment fills besides its own: what a default may not add under or over it. */
export const alsoFills: Partial<Record<GarmentKind, readonly Zone[]>> = {
  ...attireFills,
  dress: ['top', 'legs'],
  gown: ['top', 'legs'],
  robe: ['top', 'legs', 'vest', 'jacket'],
  kimono: ['top', 'legs', 'vest'],
  hanfu: ['top', 'legs', 'vest'],
  cheongsam: ['top', 'legs', 'vest'],
  toga: ['top', 'legs', 'vest', 'jacket'],
  sari: ['top', 'legs', 'vest', 'jacket'],
  jumpsuit: ['top', 'legs', 'vest'],
  bodysuit: ['top'],
  space_suit: ['top', 'legs', 'vest', 'jacket', 'feet', 'hands', 'belt'],
  agbada: ['top', 'vest', 'jacket'],
  plate_armor: [
    'top',
    'legs',
    'vest',
    'jacket',
    'feet',
    'hands',
    'wrist',
    'shoulders',
    'shins',
    'hips',
    'knees',
    'full',
    'apron',
  ],
  power_armor: [
    'top',
    'legs',
    'vest',
    'jacket',
    'feet',
    'hands',
    'wrist',
    'shoulders',
    'shins',
    'hips',
    'knees',
    'full',
    'apron',
    'belt',
  ],
  samurai_armor: ['vest', 'jacket', 'shoulders', 'hips'],
}
