/** Design → Voice: the same for everything a character ever says. */
import type { SpeciesKind } from '../brief/concepts.ts'
import type { Design } from '../design/design.ts'
import { randomStream } from '../math/random.ts'
import { clamp } from '../math/scalar.ts'
import { fliteSpeakers } from './flite.ts'
import type { EffectName, FliteSpeaker, Voice } from './voice.ts'

/** What is changed of a voice; numbers multiply. */
type Change = {
  pitch?: number
  liveliness?: number
  stretch?: number
  size?: number
  effects?: readonly EffectName[]
}

const ages: Record<Design['person']['age'], Change> = {
  toddler: { pitch: 1.75, liveliness: 1.3, stretch: 1.05, size: 0.74 },
  child: { pitch: 1.5, liveliness: 1.2, size: 0.82 },
  teen: { pitch: 1.12, liveliness: 1.1, stretch: 0.97, size: 0.93 },
  adult: {},
  elder: { pitch: 0.97, stretch: 1.16, size: 1.02, effects: ['trembling', 'breathy'] },
}

const folk: Partial<Record<SpeciesKind, Change>> = {
  elf: { pitch: 1.04, stretch: 1.05, effects: ['hall'] },
  dwarf: { pitch: 0.86, stretch: 1.02, size: 1.06 },
  orc: { pitch: 0.78, stretch: 1.05, size: 1.15, effects: ['growl'] },
  goblin: { pitch: 1.3, liveliness: 1.4, stretch: 0.92, size: 0.84 },
  halfling: { pitch: 1.1, size: 0.94 },
  demon: { pitch: 0.78, stretch: 1.08, size: 1.14, effects: ['growl', 'hall'] },
  angel: { pitch: 1.03, stretch: 1.1, effects: ['hall'] },
  deity: { pitch: 0.97, stretch: 1.1, size: 1.06, effects: ['hall'] },
  elemental: { stretch: 1.1, effects: ['hollow', 'hall'] },
  fairy: { pitch: 1.3, liveliness: 1.2, stretch: 0.94, size: 0.82, effects: ['hall'] },
  vampire: { pitch: 0.92, stretch: 1.1, effects: ['hall'] },
  mummy: { pitch: 0.8, liveliness: 0.5, stretch: 1.2, effects: ['hollow', 'breathy'] },
  undead: { pitch: 0.88, liveliness: 0.6, stretch: 1.15, effects: ['hollow', 'breathy'] },
  ghost: { liveliness: 0.8, stretch: 1.18, effects: ['ghost'] },
  skeleton: { liveliness: 0.9, stretch: 1.04, effects: ['hollow'] },
  lizardfolk: { pitch: 0.88, stretch: 1.05, size: 1.06, effects: ['breathy'] },
  naga: { stretch: 1.08, effects: ['breathy'] },
  dragonborn: { pitch: 0.74, stretch: 1.06, size: 1.18, effects: ['growl'] },
  wolffolk: { pitch: 0.86, size: 1.06, effects: ['growl'] },
  bearfolk: { pitch: 0.8, size: 1.14, effects: ['growl'] },
  bullfolk: { pitch: 0.78, size: 1.16, effects: ['growl'] },
  lionfolk: { pitch: 0.84, size: 1.1, effects: ['growl'] },
  elephantfolk: { pitch: 0.76, stretch: 1.08, size: 1.2 },
  kobold: { pitch: 1.3, stretch: 0.92, size: 0.8 },
  hedgehogfolk: { pitch: 1.2, stretch: 1, size: 0.88 },
  turtlefolk: { pitch: 0.84, stretch: 1.16 },
  ratfolk: { pitch: 1.24, stretch: 0.93, size: 0.86 },
  frogfolk: { pitch: 0.92, stretch: 1.04, effects: ['growl'] },
  snakefolk: { stretch: 1.08, effects: ['breathy'] },
  crocfolk: { pitch: 0.8, size: 1.12, effects: ['growl'] },
  sealfolk: { pitch: 0.84, size: 1.1, effects: ['growl'] },
  dolphinfolk: { pitch: 1.16, liveliness: 1.3 },
  batfolk: { pitch: 1.3, liveliness: 1.2, size: 0.84 },
  insectfolk: { stretch: 1.04, effects: ['alien'] },
  owlfolk: { pitch: 1.06, stretch: 1.04, effects: ['breathy'] },
  golem: { pitch: 0.7, stretch: 1.14, size: 1.24, effects: ['hollow'] },
  mecha: { pitch: 0.8, liveliness: 0.25, size: 1.2, effects: ['robot'] },
  catfolk: { pitch: 1.08, liveliness: 1.15, size: 0.95 },
  rabbitfolk: { pitch: 1.15, stretch: 0.95, size: 0.9 },
  birdfolk: { pitch: 1.14, liveliness: 1.2, size: 0.9 },
  harpy: { pitch: 1.12, liveliness: 1.2, size: 0.92 },
  centaur: { pitch: 0.92, size: 1.08 },
  robot: { liveliness: 0.25, effects: ['robot'] },
  cyborg: { liveliness: 0.8, effects: ['metal'] },
  alien: { liveliness: 0.7, effects: ['alien'] },
  slime: { pitch: 1.12, size: 0.94, effects: ['alien'] },
  mushroomfolk: { pitch: 1.1, stretch: 1.05, effects: ['breathy'] },
  plantfolk: { stretch: 1.1, effects: ['breathy'] },
  giant: { pitch: 0.72, stretch: 1.12, size: 1.28 },
}

/** By the words of the character's temper, which its tags hold. */
const tempers: readonly (readonly [RegExp, Change])[] = [
  [
    /grim|evil|cruel|sinister|menacing|cursed|wicked|cold/,
    { pitch: 0.94, liveliness: 0.8, stretch: 1.08 },
  ],
  [
    /cheerful|happy|playful|bubbly|jolly|energetic|mischievous|silly/,
    { pitch: 1.06, liveliness: 1.35, stretch: 0.93 },
  ],
  [
    /sad|weary|tired|lonely|melanchol|sombre|haunted|tragic/,
    { pitch: 0.96, liveliness: 0.65, stretch: 1.14 },
  ],
  [/gentle|kind|shy|soft|sweet|innocent|calm|serene/, { liveliness: 0.85, stretch: 1.06 }],
  [
    /mysterious|mystic|wise|ethereal|arcane|enigmatic/,
    { liveliness: 0.85, stretch: 1.1, effects: ['hall'] },
  ],
  [/wild|feral|savage|fierce|grizzled|rugged/, { pitch: 0.93, liveliness: 1.2 }],
  [/noble|brave|heroic|proud|valiant|regal/, { liveliness: 1.1, stretch: 1.03 }],
]

/** How tall people are who speak as the speakers do, in cm. */
const usualHeightCm = { low: 178, high: 166 }

export function chooseVoice(design: Design): Voice {
  const { person, creature, seed, tags } = design
  const chance = randomStream(seed, 'voice')
  // All are drawn, whoever it is.
  const own = { pitch: chance.between(0.93, 1.08), size: chance.between(0.97, 1.03) }
  const pace = chance.between(0.96, 1.05)
  const isScot = chance.bool(0.4)
  const speaker = speakerOf(person, isScot)
  const base: Voice = {
    ...{ speaker, pitch: pitchOf(speaker, person) },
    ...{ liveliness: 1, stretch: pace, size: own.size, effects: [] },
  }
  const size = buildOf(design)
  const changes: Change[] = [
    { pitch: own.pitch / size ** 0.7, size },
    ages[person.age],
    (creature ? undefined : folk[person.species]) ?? {},
    temperOf(tags),
  ]
  return inReach(within(changes.reduce(changed, base)))
}

function isLow({ presentation }: Design['person']): boolean {
  return presentation >= 0.5
}

function isYoung({ age }: Design['person']): boolean {
  return age === 'child' || age === 'toddler'
}

function speakerOf(person: Design['person'], isScot: boolean): FliteSpeaker {
  if (person.species === 'robot') return 'kal16'
  if (!isLow(person) || isYoung(person)) return 'slt'
  return isScot ? 'awb' : 'rms'
}

function pitchOf(speaker: FliteSpeaker, person: Design['person']): number {
  if (speaker === 'slt') return 172
  return speaker === 'kal16' && !isLow(person) ? 165 : fliteSpeakers[speaker].pitch
}

/** A throat grows less than the body it is in. What it is in the young, age has said. */
function buildOf({ person, creature }: Design): number {
  const usual = usualHeightCm[isLow(person) ? 'low' : 'high']
  return isYoung(person) ? 1 : Math.sqrt((creature?.heightCm ?? person.heightCm) / usual)
}

function temperOf(tags: readonly string[]): Change {
  const words = tags.join(' ').toLowerCase()
  return tempers.find(([pattern]) => pattern.test(words))?.[1] ?? {}
}

function changed(voice: Voice, change: Change): Voice {
  const { pitch = 1, liveliness = 1, stretch = 1, size = 1, effects = [] } = change
  return {
    ...voice,
    pitch: voice.pitch * pitch,
    liveliness: voice.liveliness * liveliness,
    stretch: voice.stretch * stretch,
    size: voice.size * size,
    effects: [...new Set([...voice.effects, ...effects])],
  }
}

/** What can still be understood. */
function within(voice: Voice): Voice {
  return {
    ...voice,
    pitch: clamp(voice.pitch, 62, 330),
    liveliness: clamp(voice.liveliness, 0.2, 1.6),
    stretch: clamp(voice.stretch, 0.8, 1.4),
    size: clamp(voice.size, 0.72, 1.36),
  }
}

/**
 * Who always speaks at one height is as large as he must be for another; where that is another size
 * than his, somebody else speaks.
 */
function inReach(voice: Voice): Voice {
  const { pitch, isFixed } = fliteSpeakers[voice.speaker]
  if (!isFixed) return voice
  const size = pitch / voice.pitch
  return Math.abs(size - voice.size) > 0.12 ? { ...voice, speaker: 'awb' } : { ...voice, size }
}
