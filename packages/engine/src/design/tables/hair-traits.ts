/** How each hair style is usually worn: its length, its bangs, and how a note says it. */
import type { HairKind, RoleKind, SpeciesKind } from '../../brief/concepts.ts'
import type { Hair } from '../design.ts'

export type HairTraits = {
  /** In head heights below the crown. */
  length: number
  /** Bangs it always has, or never ('none'); left to chance when not said. */
  bangs?: Hair['bangs']
  /** 'worn in a bun': where its name alone would not say. */
  note?: string
}

export const hairTraits: Record<HairKind, HairTraits> = {
  bald: { length: 0.1, bangs: 'none' },
  buzz: { length: 0.5, bangs: 'none' },
  short: { length: 0.75 },
  pixie: { length: 0.7 },
  messy: { length: 0.85 },
  spiky: { length: 0.8 },
  slicked_back: { length: 0.8, bangs: 'none', note: 'combed back' },
  undercut: { length: 0.7 },
  bob: { length: 1 },
  medium: { length: 1.35 },
  long: { length: 2.3 },
  very_long: { length: 3.6 },
  wavy: { length: 2 },
  curly: { length: 1.5 },
  afro: { length: 0.9, bangs: 'none' },
  locs: { length: 1.7, bangs: 'none', note: 'in locs' },
  braids: { length: 2, bangs: 'none', note: 'in braids' },
  cornrows: { length: 1, bangs: 'none' },
  single_braid: { length: 2.6, note: 'in a single braid' },
  ponytail: { length: 2, note: 'tied in a low ponytail' },
  high_ponytail: { length: 2.3, note: 'tied in a high ponytail' },
  twin_tails: { length: 2.4, note: 'tied in two tails' },
  bun: { length: 0.9, note: 'worn in a bun' },
  top_knot: { length: 0.8, bangs: 'none', note: 'tied in a top knot' },
  space_buns: { length: 1, note: 'worn in two buns' },
  mohawk: { length: 0.8, bangs: 'none' },
  mullet: { length: 1.3 },
  pompadour: { length: 0.8, bangs: 'none' },
  hime: { length: 2.6, bangs: 'straight', note: 'cut to the jaw round the face' },
  side_shave: { length: 1.3, note: 'shaved on one side' },
  wolf_cut: { length: 1.35, bangs: 'wispy', note: 'in a layered wolf cut' },
  shag: { length: 1.05, bangs: 'parted', note: 'in a shag of three layers' },
  bowl_cut: { length: 0.6, bangs: 'straight', note: 'cut round like a bowl' },
  jellyfish_cut: { length: 2.2, bangs: 'straight', note: 'a short bowl over long ends' },
  curtains: { length: 0.85, bangs: 'parted', note: 'parted in curtains' },
  side_part: { length: 0.75, bangs: 'none', note: 'combed over from a side parting' },
  lob: { length: 1.05, note: 'in a long bob' },
  inverted_bob: { length: 1, note: 'in a bob, short behind' },
  asymmetric_bob: { length: 1.05, bangs: 'none', note: 'in a bob, long on the left' },
  finger_waves: { length: 0.85, bangs: 'none', note: 'set in finger waves' },
  quiff: { length: 0.75, bangs: 'none', note: 'brushed up in a quiff' },
  crew_cut: { length: 0.55, bangs: 'none' },
  liquid_hair: { length: 1.8, bangs: 'none', note: 'running like water' },
  tonsure: { length: 0.6, bangs: 'none', note: 'a ring round a bald crown' },
  low_ponytail: { length: 2, note: 'tied at the nape' },
  side_ponytail: { length: 1.8, note: 'tied on the left side' },
  samurai_tail: { length: 1.2, bangs: 'none', note: 'tied up in a brush' },
  low_twin_tails: { length: 1.9, note: 'tied in two low tails' },
  bun_tails: { length: 2.6, note: 'in two buns with tails' },
  hair_loops: { length: 2.2, note: 'in two standing loops' },
  half_up: { length: 2.2, note: 'half up, half down' },
  half_bun: { length: 1, bangs: 'none', note: 'half up in a bun' },
  chignon: { length: 0.9, bangs: 'none', note: 'in a chignon at the nape' },
  nihongami: { length: 0.9, bangs: 'none', note: 'dressed in the nihongami way' },
  victory_rolls: { length: 1.6, bangs: 'none', note: 'in two victory rolls' },
  powdered_wig: { length: 1.3, bangs: 'none', note: 'a powdered wig with side rolls and a tail' },
  beehive: { length: 0.9, bangs: 'swept', note: 'piled up in a beehive' },
  ringlets: { length: 1.4, bangs: 'parted', note: 'pinned up, ringlets at the sides' },
  drill_curls: { length: 1.9, bangs: 'straight', note: 'in two drill curls' },
  twin_braids: { length: 1.9, note: 'in two braids' },
  side_braid: { length: 1.9, note: 'in a braid over the left shoulder' },
  french_braid: { length: 2, bangs: 'none', note: 'in a French braid' },
  dutch_braids: { length: 1.8, bangs: 'none', note: 'in two Dutch braids' },
  viking_braid: { length: 1.9, bangs: 'none', note: 'braided on top, sides shaven' },
  crown_braid: { length: 0.9, bangs: 'none', note: 'in a braid round the head' },
  fishtail: { length: 2.2, bangs: 'parted', note: 'in a fishtail braid' },
  bubble_braid: { length: 2.2, note: 'in a bubble braid' },
  padawan_braid: { length: 0.75, note: 'short, one thin braid on the left' },
  queue: { length: 2.6, bangs: 'none', note: 'brow shaven, a queue behind' },
  chonmage: { length: 0.8, bangs: 'none', note: 'pate shaven, a folded top knot' },
  afro_puffs: { length: 0.9, bangs: 'none', note: 'in two puffs' },
  pineapple_puff: { length: 0.9, bangs: 'none', note: 'in one high puff' },
  bantu_knots: { length: 0.6, bangs: 'none', note: 'in Bantu knots' },
  short_locs: { length: 0.7, bangs: 'none', note: 'in short locs' },
  tied_locs: { length: 1.9, bangs: 'none', note: 'in locs tied back' },
  high_top_fade: { length: 0.7, bangs: 'none', note: 'in a high top, sides faded' },
  flat_top: { length: 0.6, bangs: 'none', note: 'cut flat on top' },
  cropped_waves: { length: 0.5, bangs: 'none', note: 'cropped, brushed in waves' },
  faux_hawk: { length: 0.7, bangs: 'none', note: 'brushed up in the middle' },
  frohawk: { length: 0.8, bangs: 'none', note: 'a crest of curls' },
  dreadhawk: { length: 1.3, bangs: 'none', note: 'a crest of locs' },
  liberty_spikes: { length: 0.8, bangs: 'none', note: 'in liberty spikes' },
  flame_hair: { length: 0.8, bangs: 'none', note: 'burning upward' },
  snake_hair: { length: 1, bangs: 'none', note: 'of living snakes' },
  receding: { length: 0.7, bangs: 'none', note: 'thin, high over the temples' },
  wet_hair: { length: 1.7, bangs: 'none', note: 'wet, in clinging strands' },
  lank_hair: { length: 1.3, bangs: 'none', note: 'lank and greasy' },
  floating_hair: { length: 1.2, bangs: 'none', note: 'floating upward' },
  veiling_hair: { length: 2.3, bangs: 'none', note: 'falling over the face' },
}

/** How women of a calling wear their hair where the words leave it open. */
export const hairOfCallings: Partial<Record<RoleKind, HairKind>> = {
  ballerina: 'bun',
  figure_skater: 'bun',
  gymnast: 'bun',
  flamenco_dancer: 'chignon',
  flight_attendant: 'chignon',
  geisha: 'nihongami',
}

/** The same of peoples: what their collars leave room for. */
export const hairOfKin: Partial<Record<SpeciesKind, { feminine: HairKind; masculine: HairKind }>> =
  {
    vampire: { feminine: 'chignon', masculine: 'slicked_back' },
    scarecrow: { feminine: 'bob', masculine: 'messy' },
  }
