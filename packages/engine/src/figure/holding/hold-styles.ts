/** How each kind of prop is held in a hand. */
import type { Prop } from '../../design/design.ts'

export type HoldStyle =
  /** Upright beside the figure, its foot on the ground if it is long enough. */
  | 'pole'
  /** Upright in a bent arm, leaning a little outward. */
  | 'upright'
  /** Upright like these, but held low by a long haft: its head stays below the shoulder, off the face. */
  | 'hafted'
  /** Standing on the open palm. */
  | 'palm'
  /** Upright on the hand, whose fingers close over its lower edge. */
  | 'clasp'
  /** Upright before the body, a side edge in the closed hand. */
  | 'edge'
  /** Under the arm, the hand before it. */
  | 'underarm'
  /** Between arm and side: what the words put there. */
  | 'armpit'
  /** Upright between arm and hip, the hand before its top. */
  | 'tucked'
  /** Hanging from the closed hand. */
  | 'hang'
  /** By its gathered neck, which the upright fist closes round: the rest hangs below. */
  | 'gathered'
  /** Held by its neck, the heavy end down. */
  | 'neck'
  /** Upright, its foot on the ground if it is long enough, the fingers over its upper edge. */
  | 'rim'
  /** On the forearm, facing outward and to the front. */
  | 'shield'
  /** Upright at arm's length, its back to the body. */
  | 'bow'
  /** Barrel along the hand, pointing down and to the front. */
  | 'pistol'

const styles: Partial<Record<Prop['kind'], HoldStyle>> = {
  spear: 'pole',
  halberd: 'pole',
  trident: 'pole',
  scythe: 'pole',
  staff: 'pole',
  banner: 'pole',
  broom: 'pole',
  shovel: 'pole',
  fishing_rod: 'upright',
  cane: 'pole',
  axe: 'hafted',
  battle_axe: 'hafted',
  hammer: 'hafted',
  mace: 'hafted',
  flail: 'hafted',
  pickaxe: 'hafted',
  umbrella: 'pole',
  bow: 'bow',
  shield: 'shield',
  round_shield: 'shield',
  pistol: 'pistol',
  blaster: 'pistol',
  lantern: 'hang',
  basket: 'hang',
  whip: 'hang',
  lute: 'neck',
  guitar: 'neck',
  violin: 'neck',
  skateboard: 'rim',
  book: 'clasp',
  orb: 'palm',
  map: 'clasp',
  drum: 'palm',
  harp: 'palm',
  camera: 'palm',
  phone: 'clasp',
  laptop: 'palm',
  skull: 'palm',
  bread: 'palm',
  apple: 'palm',
  ball: 'palm',
  candle: 'palm',
  coin: 'palm',
  gem: 'palm',
  teddy_bear: 'clasp',
  palette: 'palm',
  crystal: 'palm',
  flame: 'palm',
  tray_of_bread: 'palm',
  pizza: 'palm',
  cake: 'palm',
  teapot: 'palm',
  serving_tray: 'palm',
  bowl: 'palm',
  pumpkin: 'palm',
  plant: 'palm',
  football: 'palm',
  volleyball: 'palm',
  rugby_ball: 'palm',
  clipboard: 'edge',
  newspaper: 'edge',
  hourglass: 'palm',
  binoculars: 'palm',
  game_controller: 'palm',
  compass: 'palm',
  globe: 'palm',
  microscope: 'palm',
  gift: 'palm',
  accordion: 'palm',
  bagpipes: 'underarm',
  bomb: 'palm',
  fish: 'hang',
  watering_can: 'hang',
  bucket: 'hang',
  suitcase: 'hang',
  briefcase: 'hang',
  handbag: 'hang',
  shopping_bag: 'hang',
  toolbox: 'hang',
  fire_extinguisher: 'hang',
  hula_hoop: 'hang',
  boombox: 'hang',
  nunchaku: 'hang',
  handcuffs: 'hang',
  hand_bell: 'hang',
  sack: 'gathered',
  mop: 'pole',
  rake: 'pole',
  pitchfork: 'pole',
  hockey_stick: 'pole',
  golf_club: 'pole',
  surfboard: 'pole',
  snowboard: 'pole',
  paddle: 'pole',
  glaive: 'pole',
  quarterstaff: 'pole',
  tennis_racket: 'hafted',
  baseball_bat: 'hafted',
  club: 'hafted',
  frying_pan: 'hafted',
  riot_shield: 'shield',
  chainsaw: 'pistol',
  keytar: 'neck',
  acorn: 'palm',
  pinecone: 'palm',
  baby: 'clasp',
  paper_boat: 'palm',
  hot_water_bottle: 'clasp',
  vinyl_record: 'clasp',
  clay_tablet: 'clasp',
  desk_lamp: 'palm',
  stapler: 'palm',
  power_drill: 'pistol',
  garden_hose: 'hang',
  jack_o_lantern: 'hang',
  crutch: 'pole',
}

/** Forms that are not held as their kind is. */
const formStyles: Partial<Record<NonNullable<Prop['form']>, HoldStyle>> = {
  carrot: 'hang',
  grapes: 'hang',
  'yo-yo': 'hang',
  knitting: 'palm',
  mushroom: 'palm',
  smoker: 'hang',
  carton: 'palm',
  hoe: 'pole',
  corkscrew: 'upright',
  'cuckoo clock': 'palm',
  'little house': 'palm',
  'fish bowl': 'palm',
  cloche: 'palm',
  'rolled mat': 'palm',
  float: 'palm',
  'toy horse': 'palm',
  'toy dinosaur': 'palm',
  'ticket machine': 'palm',
  seedling: 'palm',
  cucumber: 'upright',
  pillow: 'clasp',
  'maize cob': 'upright',
  broccoli: 'upright',
  chilli: 'upright',
  'war quoit': 'upright',
  'oil can': 'hang',
  poster: 'edge',
  tablet: 'edge',
  rag: 'hang',
  'pot of brushes': 'upright',
  box: 'palm',
  trap: 'hang',
  triangle: 'hang',
  duck: 'palm',
  parasol: 'upright',
  'scrubbing brush': 'palm',
  'visored helmet': 'tucked',
  'knight helmet': 'tucked',
  'brimmed helmet': 'tucked',
  'brimmed hat': 'tucked',
  'tall hat': 'tucked',
}

/** Everything else has a grip and is held upright. */
export function holdStyle({
  kind,
  form,
  isUnderArm,
}: Pick<Prop, 'kind' | 'form' | 'isUnderArm'>): HoldStyle {
  if (isUnderArm) return 'armpit'
  return (form && formStyles[form]) ?? styles[kind] ?? 'upright'
}
