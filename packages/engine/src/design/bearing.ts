/** What stands on a shield or a banner where the words put nothing on it: a sign that suits its bearer. */
import type { Brief } from '../brief/brief.ts'
import type { RoleKind, SpeciesKind } from '../brief/concepts.ts'
import { randomStream } from '../math/random.ts'
import type { EmblemKind, Garment, Person } from './design.ts'
import { emblemOf } from './emblem-words.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { outfitOfPeople } from './tables/outfits-of-peoples.ts'

/** Signs of callings and peoples; those of 'none' divide the field in two colours. */
const ofRole: Partial<Record<RoleKind, readonly EmblemKind[]>> = {
  viking: ['raven', 'wolf', 'none'],
  barbarian: ['bear', 'boar', 'none'],
  legionary: ['none'],
  hoplite: ['owl', 'snake', 'bull'],
  gladiator: ['none', 'lion', 'trident'],
  highlander: ['stag', 'none'],
  maasai_warrior: ['none'],
  aztec_warrior: ['eagle', 'snake'],
  crusader: ['cross'],
  paladin: ['cross', 'sun'],
  cleric: ['cross', 'sun'],
  samurai: ['flower', 'butterfly'],
  pirate: ['skull'],
  astronaut: ['star'],
  ranger: ['arrow', 'leaf'],
}

const ofSpecies: Partial<Record<SpeciesKind, readonly EmblemKind[]>> = {
  elf: ['leaf', 'tree'],
  dwarf: ['hammer', 'axe'],
  orc: ['skull', 'boar'],
  goblin: ['skull', 'hand'],
  demon: ['flame'],
  angel: ['sun'],
  undead: ['skull'],
  skeleton: ['skull'],
  vampire: ['bat'],
  catfolk: ['cat'],
  wolffolk: ['wolf'],
  foxfolk: ['fox'],
  rabbitfolk: ['rabbit'],
  bearfolk: ['bear'],
  lionfolk: ['lion'],
  bullfolk: ['bull'],
  deerfolk: ['stag'],
  horsefolk: ['horse'],
  owlfolk: ['owl'],
  dragonborn: ['dragon'],
  lizardfolk: ['dragon'],
  naga: ['snake'],
  snakefolk: ['snake'],
  merfolk: ['trident', 'wave'],
  centaur: ['arrow', 'horse'],
  robot: ['gear'],
  cyborg: ['circuit'],
}

/** Arms of anybody else. */
const heraldry: readonly EmblemKind[] = [
  ...(['lion', 'eagle', 'fleur_de_lis', 'stag', 'boar', 'tower', 'dragon', 'none'] as const),
]

/** Who is of a people with signs of its own bears none of Europe's. */
const plain: readonly EmblemKind[] = ['none']

/** Clothes that show a badge large. */
const bearing: ReadonlySet<Zone> = new Set<Zone>([
  ...(['top', 'full', 'vest', 'jacket', 'cloak', 'armour'] as const),
])

/** What is worn comes before what the people or the calling bears. */
export function bearingOf(
  brief: Brief,
  person: Person,
  wear: readonly Garment[],
  seed: number,
): EmblemKind {
  const isForeign = outfitOfPeople(brief.prompt, person.role) !== undefined
  const own =
    ofSpecies[person.species] ??
    (person.role && ofRole[person.role]) ??
    (isForeign ? plain : heraldry)
  const chosen = randomStream(seed, 'bearing').pick(own)
  const worn = wear.find(
    ({ kind, emblem }) => emblem !== 'none' && bearing.has(garmentDefaults(kind).zone),
  )
  return emblemOf(brief.motifs) ?? worn?.emblem ?? chosen
}
