/** A character's design turned into a creature's: no clothes, no hair, and words that are true of it. */

import type { Brief } from '../brief/brief.ts'
import type { CreatureKind } from '../brief/concepts.ts'
import { hexToOklch, oklchToHex } from '../math/colour.ts'
import { clamp } from '../math/scalar.ts'
import { withAsked } from './asked-words.ts'
import { colourDistance, colourName } from './colour-names.ts'
import type { Creature, Gear } from './creature.ts'
import type { Design, Hex, Swatch } from './design.ts'
import { creatureTraits } from './design-creature.ts'
import { notShown } from './note-words.ts'
import { sentence } from './palette.ts'

const mostNotes = 6

export function asCreature(design: Design, creature: Creature, brief: Brief): Design {
  const traits = creatureTraits(creature)
  const { coat, heightCm } = creature
  const { temper } = design.face
  const told: Design = {
    ...design,
    creature: { ...creature, ...(temper && { temper }) },
    title: brief.subject.name ?? titleOf(brief, creature),
    person: { ...personOf(design), role: undefined, heightCm, build: 'Natural' },
    skin: { ...design.skin, colour: coat.main, surface: coat.surface },
    hair: { ...design.hair, style: 'bald' },
    beard: undefined,
    features: [],
    wear: [],
    hold: [],
    page: pageOf(design.page, coat.main),
    palette: paletteOf(creature),
    notes: [...toldOf(brief, creature), ...notesOf(creature, traits.plan === 'bird')],
    facts: [
      [traits.plan === 'bird' ? 'Height' : 'Shoulder', `${heightCm} cm`],
      ['Species', traits.species],
      [coatWord(creature), colourName(coat.main)],
      ['Eyes', colourName(creature.eye.colour)],
    ],
    tags: [
      creature.noun,
      traits.plan,
      ...brief.subject.traits.slice(0, 1),
      ...(coat.figure ? [coat.figure.kind] : []),
      ...brief.motifs,
    ]
      .filter((tag, i, all) => all.indexOf(tag) === i)
      .slice(0, 5),
    expressions: ['neutral', 'happy', 'determined', 'angry', 'surprised', 'sad'],
  }
  return { ...told, notes: withAsked(brief, told, told.notes, mostNotes) }
}

function titleOf({ subject }: Brief, { noun }: Creature): string {
  const said = subject.species?.words.replace(/^(?:an?|the|feral)\s+/i, '') ?? noun
  const words = said.length > 28 ? noun : said
  return `The ${words.replace(/(^|[\s-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase())}`
}

/** The accent is the coat's colour where it has any. */
function pageOf(page: Design['page'], main: Hex): Design['page'] {
  const { c, h } = hexToOklch(main)
  if (c < 0.045) return page
  return { ...page, accent: oklchToHex({ l: 0.46, c: clamp(c, 0.08, 0.16), h }) }
}

const shares: Readonly<Record<string, number>> = {
  belly: 0.16,
  wings: 0.2,
  membranes: 0.18,
  mane: 0.1,
  back: 0.14,
}

/** Some kinds have another word for what they have. */
function zoneName(zone: string, kind: CreatureKind): string {
  if (zone === 'claws' && /horse|unicorn|pegasus|deer/.test(kind)) return 'hooves'
  if (zone === 'claws' && /raven|owl|eagle|parrot/.test(kind)) return 'talons'
  if (zone === 'horns' && kind === 'deer') return 'antlers'
  return zone
}

function coatWord({ kind, coat }: Pick<Creature, 'kind' | 'coat'>): string {
  if (/raven|owl|eagle|parrot/.test(kind)) return 'Plumage'
  return coat.surface === 'scales' ? 'Scales' : 'Coat'
}

function paletteOf({ kind, coat, eye, gear }: Creature): Swatch[] {
  const found: Swatch[] = []
  const put = (name: string, hex: Hex, share: number) => {
    const twin = found.find((other) => colourDistance(other.hex, hex) < 0.035)
    if (twin) twin.share += share
    else found.push({ name: sentence(name), hex, share })
  }
  put(coatWord({ kind, coat }), coat.main, 0.5)
  for (const [zone, hex] of Object.entries(coat.zones)) {
    put(zoneName(zone, kind), hex, shares[zone] ?? 0.04)
  }
  if (coat.figure) put(coat.figure.kind, coat.figure.colour, 0.1)
  for (const { kind: worn, label, colours } of gear) {
    put(label, colours.main, 0.08)
    const fitting = fittings[worn]
    if (fitting) put(fitting, colours.trim, 0.01)
  }
  put('Eyes', eye.colour, 0.012)
  if (eye.rightColour !== eye.colour) put('Right eye', eye.rightColour, 0.012)
  const total = found.reduce((sum, { share }) => sum + share, 0)
  return found
    .map((entry) => ({ ...entry, share: Math.round((entry.share / total) * 1000) / 1000 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 10)
}

/** What of gear is of metal, in the colour of its trim. */
const fittings: Partial<Record<Gear['kind'], string>> = {
  saddle: 'stirrups',
  collar: 'tag',
  harness: 'ring',
  bridle: 'bit',
}

const toldZones = [
  'socks',
  'tail tip',
  'mask',
  'blaze',
  'mane',
  'membranes',
  'belly',
  'horns',
  'muzzle',
  'wings',
  'back',
  'beak',
  'ears',
  'inner ears',
  'tail',
]

/** A coat with less than this to tell of is told as a whole. */
const fewZones = 2

function mainNote({ kind, coat }: Pick<Creature, 'kind' | 'coat'>): string {
  const { surface, main, figure } = coat
  const word =
    surface === 'fur' ? coatWord({ kind, coat }).replace('Coat', 'Fur') : coatWord({ kind, coat })
  const all = figure ? '' : ' all over'
  return `${word} ${colourName(main).toLowerCase()}${all}.`
}

function notesOf({ kind, coat, eye, gear, heightCm }: Creature, isBird: boolean): string[] {
  const zones = Object.entries(coat.zones)
    .filter(([zone]) => toldZones.includes(zone))
    .sort(([a], [b]) => toldZones.indexOf(a) - toldZones.indexOf(b))
  const eyes =
    eye.colour === eye.rightColour
      ? `Eyes ${colourName(eye.colour).toLowerCase()}.`
      : `Odd eyes: left ${colourName(eye.colour).toLowerCase()}, right ${colourName(eye.rightColour).toLowerCase()}.`
  return [
    ...gear.map(({ label }) => `Wears: ${label.toLowerCase()}.`),
    ...(coat.figure
      ? [`${sentence(coat.figure.kind)} in ${colourName(coat.figure.colour).toLowerCase()}.`]
      : []),
    ...(zones.length < fewZones ? [mainNote({ kind, coat })] : []),
    ...zones
      .slice(0, 3)
      .map(([zone, hex]) => `${sentence(zoneName(zone, kind))} ${colourName(hex).toLowerCase()}.`),
    eyes,
    isBird ? `Stands ${heightCm} cm to the crown.` : `Stands ${heightCm} cm at the shoulder.`,
  ]
}

/** What beasts of every kind have as they have it. */
const ofBeasts = /wings|tail|claws|horns?$|antlers|ears|mane|fangs|tusks|beak|hooves|eyes/

/** 'Not shown: webbed paws, whiskers.' */
function toldOf({ features }: Brief, { gear, coat }: Creature): string[] {
  const worn = gear.map(({ label }) => label.toLowerCase()).join(' ')
  const told = features
    .filter(({ name }) => !worn.includes(name))
    .filter(
      ({ concept, name, modifiers }) =>
        !(
          ofBeasts.test(concept) || Object.hasOwn(coat.zones, name.replace('leg socks', 'socks'))
        ) || modifiers.some(isOdd),
    )
    .map(({ name, modifiers }) =>
      [...modifiers.filter((word) => !name.includes(word)).slice(0, 1), name].join(' '),
    )
    .filter((words) => /^[\p{L} '’-]{3,30}$/u.test(words))
  return told.length === 0 ? [] : [notShown([...new Set(told)].slice(0, 4))]
}

function isOdd(word: string): boolean {
  return /^(?:webbed|stubby|broken|torn|tattered|scarred|clipped|missing|double|forked|flat)$/.test(
    word,
  )
}

/** A body of its own: whatever a person of these words would stand on means nothing. */
function personOf({ person: { plan: _plan, ...person } }: Design): Design['person'] {
  return person
}
