/** Brief + seed → Creature: the coat of its kind, recoloured as the words say, and its gear. */

import type { Brief, CreatureBrief, NamedColour } from '../brief/brief.ts'
import type { CoatZone, GearKind } from '../brief/concepts.ts'
import { hexToOklch, shiftHex } from '../math/colour.ts'
import { randomStream } from '../math/random.ts'
import { clamp } from '../math/scalar.ts'
import type { Reference } from '../reference/reference.ts'
import type { Coat, Creature, Gear } from './creature.ts'
import type { Hex, Surface } from './design.ts'
import { labelFor, sentence } from './palette.ts'
import { sizeInWords } from './size-words.ts'
import { type KindTraits, kindTraits, nounTraits } from './tables/creature-coats.ts'

/** Undefined for people and beast-folk. */
export function designCreature(
  brief: Brief,
  seed: number,
  reference: Reference | undefined,
): Creature | undefined {
  const said = brief.creature
  if (said === undefined) return undefined
  const traits = creatureTraits(said)
  const eye = brief.body.eyes[0]?.hex ?? randomStream(seed, 'eyes').pick(traits.eyes)
  const known = { seen: reference?.skin, mane: brief.body.hair.colours[0] }
  const isHorned = hasHorns(said.noun) && !brief.forbidden.includes('antlers')
  const coat = designCoat(said, traits, seed, known)
  return {
    kind: said.kind,
    noun: said.noun,
    heightCm: heightOf(brief, traits, seed),
    coat: said.kind === 'deer' && !isHorned ? withoutZone(coat, 'horns') : coat,
    eye: {
      colour: eye,
      rightColour: brief.body.rightEye?.hex ?? brief.body.eyes[1]?.hex ?? eye,
      glow: brief.features.some(({ concept }) => concept === 'glowing_eyes'),
    },
    hasHorns: isHorned,
    gear: said.gear.filter(isFirst).map(designGear),
  }
}

/** Words of one that can be carried about. */
const pet = /\b(?:small|little|tiny|mini|miniature|pet|baby|fairy|hatchling|dragonling|wyrmling)\b/
/** What beasts that are larger than any horse measure as pets, in cm. */
const petCm = 34
/** The largest that sits on a shoulder, in heights of who bears it. */
const mostBorne = { bird: 0.16, quadruped: 0.11, dragon: 0.085 }

/** One that is called huge, beside others of its kind. */
const mostGrown = 1.3

/** One that goes with a character; `bearerCm` is the height of the person on whose shoulder it sits. */
export function companionCreatureOf(
  said: CreatureBrief,
  bearerCm: number | undefined,
  seed: number,
): Creature {
  const traits = creatureTraits(said)
  const { noun } = said
  const drift = randomStream(seed, 'companion stature').between(0.97, 1.03)
  const isPet = pet.test(noun) && traits.heightCm > 180
  const isSmall = young.test(noun) || pet.test(noun)
  const called = sizeInWords(noun)
  const grown = isPet ? petCm : traits.heightCm * (isSmall ? Math.min(youngHeight, called) : 1)
  const size = /\b(?:dire|great)\b/.test(noun) ? mostGrown : clamp(called, 1, mostGrown)
  const most = bearerCm === undefined ? Number.POSITIVE_INFINITY : mostBorne[traits.plan] * bearerCm
  const eye = randomStream(seed, 'companion eyes').pick(traits.eyes)
  return {
    kind: said.kind,
    noun,
    heightCm: Math.max(4, Math.round(Math.min(most, grown * drift * size))),
    coat: designCoat(said, traits, seed, {}),
    eye: { colour: eye, rightColour: eye, glow: false },
    hasHorns: hasHorns(noun),
    gear: said.gear.filter(isFirst).map(designGear),
  }
}

/** What is special about the longest known end of a noun: 'husky puppy' is a husky. */
export function creatureTraits({ kind, noun }: Pick<Creature, 'kind' | 'noun'>): KindTraits {
  const words = noun.split(' ').filter((word) => !/^(?:puppy|cub|pup|kitten|baby)$/.test(word))
  const own = [words.join(' '), words.at(-1) ?? '', words[0] ?? '']
    .map((name) => (Object.hasOwn(nounTraits, name) ? nounTraits[name] : undefined))
    .find((traits) => traits !== undefined)
  return { ...kindTraits[kind], ...own, isFiguredByName: own?.figure !== undefined }
}

/** No colour is told of what is not there. */
function withoutZone(coat: Coat, zone: CoatZone): Coat {
  const { [zone]: _none, ...zones } = coat.zones
  return { ...coat, zones }
}

function hasHorns(noun: string): boolean {
  return !/\b(?:doe|fawn|hind)\b/.test(noun)
}

const youngHeight = 0.6
const young = /\b(?:puppy|pup|cub|kitten|kit|foal|fawn|baby|owlet|hatchling|chick)\b/

function heightOf({ subject }: Brief, { heightCm }: KindTraits, seed: number): number {
  const words = subject.species?.words.toLowerCase() ?? ''
  const drift = randomStream(seed, 'stature').between(0.97, 1.03)
  const { builds } = subject
  const size =
    builds.includes('tall') || /\b(?:giant|huge|dire ?wolf|colossal)\b/.test(words) ? 1.3 : 1
  const small = builds.includes('petite') || builds.includes('short') ? 0.8 : 1
  const grown = young.test(words) ? youngHeight : 1
  return Math.max(4, Math.round(subject.heightCm ?? heightCm * drift * size * small * grown))
}

/** What is known of a coat besides its own words: the colour seen in a picture, and that of a mane. */
type AlsoKnown = { seen?: Hex | undefined; mane?: NamedColour | undefined }

function designCoat(
  said: CreatureBrief,
  traits: KindTraits,
  seed: number,
  { seen, mane }: AlsoKnown,
): Coat {
  const named = said.colours.map(({ hex }) => hex)
  const chosen = randomStream(seed, 'coat').pick(traits.main)
  const main = legible(said.colours[0]) ?? seen ?? chosen
  const isRecoloured = main !== chosen
  const isPlain = isRecoloured && named[1] === undefined && !traits.isFiguredByName
  const usual = isPlain ? undefined : traits.figure
  const shown = said.figure ?? usual
  const figure = shown && said.absent.includes(shown.kind) ? undefined : shown
  return {
    main,
    surface: traits.surface ?? 'fur',
    zones: {
      ...usualZones(traits, main, isRecoloured),
      ...saidZones(said, named[1], traits, mane),
    },
    figure: figure && {
      kind: figure.kind,
      colour: figureColour(figure.colour ?? (figure.kind === 'dapple' ? 'pale' : 'dark'), main),
    },
  }
}

/** Black fur is drawn as dark as lines upon it still show; a code is obeyed to the letter. */
function legible(colour: NamedColour | undefined): Hex | undefined {
  if (colour === undefined || colour.name.startsWith('#')) return colour?.hex
  const { l } = hexToOklch(colour.hex)
  return l < 0.26 ? shiftHex(colour.hex, 0.26 - l) : colour.hex
}

/** What the kind has where the words are silent. In another colour it keeps tones of that, and its horns and claws. */
function usualZones(traits: KindTraits, main: Hex, isRecoloured: boolean): Coat['zones'] {
  const zones: Coat['zones'] = {}
  for (const [name, tone] of Object.entries(traits.zones)) {
    const zone = name as CoatZone // Object.entries widens the keys of the table.
    const isTone = /^(?:pale|shade|dark|darker)$/.test(tone)
    const isKept = isTone || alwaysOwn.has(zone) || traits.surface === 'scales'
    if (!isRecoloured || isKept) zones[zone] = toned(main, tone, isRecoloured)
  }
  // A black nose on a black face would not be seen.
  if (zones.nose && isDark(zones.muzzle ?? main) && isDark(zones.nose)) zones.nose = '#6a565c'
  return zones
}

function isDark(hex: Hex): boolean {
  return hexToOklch(hex).l < 0.34
}

/** Where a coat of two colours has its second one. */
const secondZones = ['belly', 'muzzle', 'socks', 'tail tip'] as const

function saidZones(
  { zones }: CreatureBrief,
  second: Hex | undefined,
  traits: KindTraits,
  ofHair: NamedColour | undefined,
): Coat['zones'] {
  const mane = zones.find(({ zone }) => zone === 'mane')?.colour ?? ofHair
  // Of bats' wings hardly anything is seen but the membrane.
  const wings = zones.find(({ zone }) => zone === 'wings')?.colour
  const hasTail = traits.zones.mane !== undefined && traits.zones.tail !== undefined
  return {
    ...(second && Object.fromEntries(secondZones.map((zone) => [zone, second]))),
    ...(mane && { mane: mane.hex }),
    ...(mane && hasTail && { tail: mane.hex }),
    ...(wings && traits.zones.membranes !== undefined && { membranes: wings.hex }),
    ...Object.fromEntries(zones.map(({ zone, colour }) => [zone, colour.hex])),
  }
}

/** Zones that keep their colour whatever the coat's is. */
const alwaysOwn: ReadonlySet<CoatZone> = new Set(['claws', 'nose', 'inner ears', 'horns', 'beak'])

function figureColour(said: NamedColour | Hex, main: Hex): Hex {
  if (typeof said === 'object') return said.hex
  return toned(main, said, false)
}

/** A tone of the main colour by its name, or the colour itself. Black coats stay black all over. */
function toned(main: Hex, tone: string, isRecoloured: boolean): Hex {
  const { l } = hexToOklch(main)
  if (tone === 'pale')
    return l < 0.36 && isRecoloured
      ? shiftHex(main, 0.05)
      : shiftHex(main, clamp(0.95 - l, 0.04, 0.3), 0.35)
  if (tone === 'shade') return shiftHex(main, l < 0.36 ? 0.04 : -0.1, 1.05)
  if (tone === 'dark') return shiftHex(main, l < 0.36 ? 0.07 : -0.19, 1.15)
  if (tone === 'darker') return shiftHex(main, l < 0.36 ? -0.05 : -0.28, 0.8)
  return tone
}

function isFirst({ kind }: { kind: GearKind }, index: number, all: readonly { kind: GearKind }[]) {
  return all.findIndex((other) => other.kind === kind) === index
}

const gearLooks: Record<GearKind, { colour: Hex; surface: Surface; trim: Hex }> = {
  collar: { colour: '#8a3a2e', surface: 'leather', trim: '#d8b25a' },
  bandana: { colour: '#b5323a', surface: 'cloth', trim: '#f1ece0' },
  harness: { colour: '#5a3a26', surface: 'leather', trim: '#c8ced8' },
  saddle: { colour: '#7a4a2a', surface: 'leather', trim: '#8c8782' },
  blanket: { colour: '#8a3038', surface: 'cloth', trim: '#d8b25a' },
  bridle: { colour: '#5a3a26', surface: 'leather', trim: '#c8ced8' },
  barding: { colour: '#a4aebc', surface: 'metal', trim: '#d8b25a' },
}

function designGear({ kind, colour }: CreatureBrief['gear'][number]): Gear {
  const look = gearLooks[kind]
  const main = colour?.hex ?? look.colour
  return {
    kind,
    surface: look.surface,
    colours: { main, trim: look.trim, lining: shiftHex(main, -0.16), accent: look.trim },
    label: labelFor(main, colour && sentence(colour.name), kind),
  }
}
