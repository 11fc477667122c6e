/** The everyday form of each prop: how it is made, coloured and carried. */
import type { PropKind } from '../../brief/concepts.ts'
import type { Carry, Hex, Surface } from '../design.ts'
import { objectRows } from './object-defaults.ts'

export type PropDefaults = {
  surface: Surface
  main: Hex
  lining: Hex
  accent: Hex
  carry: Carry
  word: string
}
export type PropRow = readonly [
  surface: Surface,
  main: Hex,
  lining: Hex,
  accent: Hex,
  carry: Carry,
  word?: string,
]

const steel = '#c4ccd6'
const wood = '#7a5233'
const brown = '#5a3826'
const ruby = '#b02a3a'

const rows: Record<PropKind, PropRow> = {
  ...objectRows,
  sword: ['metal', steel, brown, ruby, 'right hand'],
  greatsword: ['metal', steel, brown, ruby, 'right hand'],
  katana: ['metal', steel, '#26242c', ruby, 'right hand'],
  dagger: ['metal', steel, brown, ruby, 'right hand'],
  rapier: ['metal', steel, brown, ruby, 'right hand'],
  scimitar: ['metal', steel, brown, ruby, 'right hand'],
  axe: ['metal', steel, wood, ruby, 'right hand'],
  battle_axe: ['metal', steel, wood, ruby, 'right hand', 'battle axe'],
  hammer: ['metal', '#9aa4b0', wood, ruby, 'right hand'],
  mace: ['metal', '#a8b0ba', brown, ruby, 'right hand'],
  flail: ['metal', '#8f98a4', wood, ruby, 'right hand'],
  spear: ['metal', steel, wood, ruby, 'right hand'],
  halberd: ['metal', steel, wood, ruby, 'right hand'],
  trident: ['metal', '#d0b060', '#a8843a', '#3a9aa8', 'right hand'],
  scythe: ['metal', '#aab0ba', '#4a3a30', ruby, 'right hand'],
  bow: ['wood', '#8a5a30', brown, '#d8cfb8', 'left hand'],
  crossbow: ['wood', '#7a5030', '#9aa4b0', brown, 'right hand'],
  shield: ['metal', '#a4afbc', brown, ruby, 'left hand'],
  round_shield: ['wood', '#8a5a34', brown, '#b0352e', 'left hand', 'round shield'],
  staff: ['wood', wood, brown, '#4fc6d8', 'right hand'],
  wand: ['wood', '#6a4630', brown, '#f2d25a', 'right hand'],
  whip: ['leather', '#5a3826', brown, ruby, 'right hip'],
  pistol: ['metal', '#4a505a', brown, '#8a929c', 'right hip'],
  rifle: ['metal', '#4a505a', wood, '#8a929c', 'right hand'],
  blaster: ['plastic', '#5a626e', '#2a2e36', '#ff6a3a', 'right hip'],
  energy_sword: ['glow', '#4fe0ff', '#8a929c', '#2a2e36', 'right hand', 'energy sword'],
  book: ['leather', '#6a2a2e', '#f0e4c8', '#d8a640', 'left hand'],
  scroll: ['cloth', '#ecdcb4', brown, ruby, 'left hand'],
  lantern: ['metal', '#8a7040', '#3a3228', '#ffce5a', 'left hand'],
  torch: ['wood', wood, brown, '#ffae3a', 'left hand'],
  potion: ['gem', '#5fc07a', '#8a6a4a', '#d84a8a', 'left hand'],
  orb: ['gem', '#8a7ae0', '#4a3a6a', '#d8a640', 'left hand'],
  key: ['metal', '#d0a640', brown, ruby, 'left hip'],
  map: ['cloth', '#e4d0a0', '#8a6a44', ruby, 'left hand'],
  telescope: ['metal', '#c8a04a', brown, '#d8e6ee', 'left hip'],
  umbrella: ['cloth', '#3a4a6a', wood, '#c8ccd4', 'right hand'],
  cane: ['wood', '#4a3226', '#d8a640', '#d8a640', 'right hand'],
  banner: ['cloth', '#a82a34', wood, '#d8a640', 'right hand'],
  lute: ['wood', '#b5752f', '#e0b878', '#3a2a22', 'left hand'],
  guitar: ['wood', '#b8432a', '#e0c088', '#26242c', 'left hand'],
  violin: ['wood', '#9a4a22', '#2a2226', '#e0c088', 'left hand'],
  flute: ['wood', '#b98a4a', brown, '#d8a640', 'right hand'],
  drum: ['wood', '#9a4a2e', '#efe2c8', '#d8a640', 'left hip'],
  harp: ['wood', '#c8963a', brown, '#f0e4c8', 'left hand'],
  microphone: ['metal', '#3a3f4a', '#8a929c', '#c8ccd4', 'right hand'],
  camera: ['plastic', '#2f333c', '#8a929c', '#5a8ab0', 'none'],
  phone: ['plastic', '#26282e', '#6ac0e0', '#8a929c', 'left hand'],
  laptop: ['plastic', '#8a929c', '#26282e', '#5ad0c0', 'none'],
  wrench: ['metal', '#aab4c0', '#7a828c', ruby, 'right hand'],
  pickaxe: ['metal', '#8f98a4', wood, brown, 'right hand'],
  shovel: ['metal', '#9aa4b0', wood, brown, 'right hand'],
  broom: ['wood', wood, '#d9b765', ruby, 'right hand'],
  fishing_rod: ['wood', '#a8783e', brown, '#d8352e', 'right hand', 'fishing rod'],
  basket: ['wood', '#c08a4a', '#8a5a30', '#c8442e', 'left hand'],
  bouquet: ['cloth', '#e06a8a', '#5f8a4a', '#f6ead0', 'left hand'],
  flower: ['cloth', '#d84a5a', '#5f8a4a', '#f2d25a', 'left hand'],
  skull: ['bone', '#e8dcc0', '#8a7a60', '#3a322c', 'left hand'],
  cup: ['metal', '#d0a640', '#7a2a2e', '#f0e4c8', 'left hand'],
  bottle: ['gem', '#4a8a5a', '#8a6a4a', '#f0e4c8', 'left hip'],
  bread: ['cloth', '#c8893e', '#e8c88a', '#8a5a2a', 'none'],
  apple: ['gem', '#c8352e', '#5f8a3a', '#6a4630', 'left hand'],
  ball: ['plastic', '#d8702e', '#3a2a22', '#f0e4c8', 'left hand'],
  skateboard: ['wood', '#c88a4a', '#26282e', '#d8442e', 'left hand'],
  candle: ['bone', '#f0e6cc', '#c8a04a', '#ffce5a', 'left hand'],
  quill: ['fur', '#f4efe4', '#8a7a60', '#26242c', 'right hand'],
  fan: ['cloth', '#c8372f', '#3a2a22', '#d8a640', 'right hand'],
  ladle: ['metal', '#c4ccd6', wood, brown, 'right hand'],
  knife: ['metal', '#c8d0d8', brown, '#8a929c', 'left hip'],
  syringe: ['gem', '#bfe0ea', '#8a929c', '#5fc0a0', 'none'],
  magnifying_glass: ['metal', '#c8a04a', brown, '#cfe6ee', 'right hand', 'magnifying glass'],
  coin: ['metal', '#dba63a', '#a8782a', '#f4d676', 'none'],
  gem: ['gem', '#c8304a', '#8a1f3a', '#f4a0b0', 'none'],
  teddy_bear: ['fur', '#b07a48', '#e0bf94', '#3a2a22', 'left hand', 'teddy bear'],
  paintbrush: ['wood', '#c89a54', '#3a2a22', '#c8372f', 'right hand'],
  palette: ['wood', '#c89a5a', '#8a5a30', '#3a8ab0', 'left hand'],
  crystal: ['gem', '#7ad0e8', '#3a7ab0', '#e0f6fc', 'left hand'],
  flame: ['glow', '#ff8a2a', '#c8281c', '#fff0a8', 'left hand'],
}

export function propDefaults(kind: PropKind): PropDefaults {
  const [surface, main, lining, accent, carry, word] = rows[kind]
  return { surface, main, lining, accent, carry, word: word ?? kind.replaceAll('_', ' ') }
}
