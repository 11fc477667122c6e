/** What must be kept when the character is drawn again: three to six short sentences, each true of the design. */
import type { Brief, BriefItem } from '../brief/brief.ts'
import { hexToOklch } from '../math/colour.ts'
import { colourName } from './colour-names.ts'
import type { Carry, Design, Feature, Garment, Hex, Surface } from './design.ts'
import { faceNote } from './face-words.ts'
import { sentence } from './palette.ts'
import { looksAlike } from './scheme.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'
import { hairTraits } from './tables/hair-traits.ts'
import { lastWords } from './title.ts'
import { toldNotes } from './told.ts'

const least = 3
const most = 6
/** Words of a list in one note. */
const mostListed = 9

/** What sets this one apart comes first, and before it what is told in `first`; what every character has fills up. */
export function notesOf(brief: Brief, design: Design, first: readonly string[] = []): string[] {
  const notes = [
    ...first,
    ...design.features.flatMap(sideNote),
    ...design.wear.flatMap(oneSidedNote),
    oddEyes(design),
    keptOut(brief, design),
    faceNote(brief),
    ...toldNotes(
      brief,
      [...design.wear, ...design.hold].map(({ label }) => label),
    ),
    inHands(design),
    ...design.hold.flatMap(carriedNote),
    ...design.features.flatMap(growthNote),
    emblemNote(design),
    hairNote(design),
    ...design.wear.flatMap(patternNote),
    trimNote(design),
    tornNote(design),
    ...design.wear.flatMap(liningNote),
    madeOf('metal', design),
    madeOf('leather', design),
    madeOf('fur', design),
    coatNote(design),
    eyesNote(design),
    `Head ${Math.round(design.person.heightCm / design.person.heads)} cm high, crown to chin.`,
  ]
  const said = [...new Set(notes.filter((note) => note !== undefined))]
  return (said.length < least ? [...said, browsNote(design)] : said).slice(0, most)
}

function browsNote({ face }: Design): string {
  return `Brows ${inSmall(face.brow.colour)}.`
}

const inSmall = (colour: string): string => colourName(colour).toLowerCase()

/** 'Crimson cape' within a sentence; 'T-shirt' keeps its letter. */
function within(label: string): string {
  return /^\p{Lu}(?=\p{Ll}| )/u.test(label) ? label[0].toLowerCase() + label.slice(1) : label
}

/** 'boots', 'boots and belt', 'boots, belt and bracers'. */
function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}

function sideNote({ kind, side }: Feature): string[] {
  return side === 'both' ? [] : [`${sentence(kind)}: ${side.toUpperCase()} ONLY.`]
}

/** Where people have two of a thing. */
const paired: ReadonlySet<Zone> = new Set([
  'hands',
  'wrist',
  'shoulders',
  'shins',
  'knees',
  'feet',
  'socks',
  'face',
])

function oneSidedNote({ kind, side, label }: Garment): string[] {
  const isOneOfTwo = side !== 'both' && paired.has(garmentDefaults(kind).zone)
  return isOneOfTwo ? [`${label}: ${side.toUpperCase()} ONLY.`] : []
}

function oddEyes({ face: { eye } }: Design): string | undefined {
  if (eye.colour === eye.rightColour) return undefined
  return `Odd eyes: left ${inSmall(eye.colour)}, right ${inSmall(eye.rightColour)}.`
}

/** Only what did stay away is said to. */
function keptOut(brief: Brief, design: Design): string | undefined {
  const drawn: ReadonlySet<string> = new Set(
    [...design.wear, ...design.hold, ...design.features].map(({ kind }) => kind),
  )
  const things = brief.absent
    .filter(({ concept }) => !drawn.has(concept))
    .map(bareThing)
    .filter((words) => /^[\p{L}\p{N} '’-]{2,28}$/u.test(words))
  const colours = brief.absentColours
    .filter(({ hex }) => !isToBeSeen(hex, design))
    .map(({ name }) => name)
  const out = [...new Set([...things, ...colours])]
  while (out.join(' ').split(' ').length > mostListed) out.pop()
  return out.length === 0 ? undefined : `Kept out, as asked: ${listed(out)}.`
}

/** Brown skin is of red's hue, but nobody calls it red. */
export function isToBeSeen(hex: Hex, { palette }: Pick<Design, 'palette'>): boolean {
  const vivid = hexToOklch(hex).c / 2
  return palette.some((swatch) => looksAlike(hex, swatch.hex) && hexToOklch(swatch.hex).c >= vivid)
}

/** 'no winged helmet' → 'winged helmet'; 'sleeveless' and 'barefoot' → what would be there. */
function bareThing({ words, concept }: BriefItem): string {
  if (/^bare|less$/i.test(words)) return concept.replaceAll('_', ' ')
  const named = words.toLowerCase().replace(/^(no|without|not|never|neither|nor)\s+/, '')
  return lastWords(named, 3)
}

/** 'Sword in the right hand, shield in the left.' */
function inHands({ hold }: Design): string | undefined {
  const right = hold.find(({ carry }) => carry === 'right hand')
  const left = hold.find(({ carry }) => carry === 'left hand')
  if (right && left) {
    return right.label === left.label
      ? `${sentence(right.label)} in each hand.`
      : `${sentence(right.label)} in the right hand, ${within(left.label)} in the left.`
  }
  const one = right ?? left
  return one && `${sentence(one.label)} in the ${one.carry}.`
}

const places: Partial<Record<Carry, string>> = {
  back: 'across the back',
  'left hip': 'at the left hip',
  'right hip': 'at the right hip',
}

function carriedNote({ label, carry }: Design['hold'][number]): string[] {
  const place = places[carry]
  return place === undefined ? [] : [`${sentence(label)} ${place}.`]
}

function growthNote({ kind, colour, second }: Feature): string[] {
  if (!/tail|wings/.test(kind)) return []
  const [main, tip] = [inSmall(colour), inSmall(second)]
  return [
    main === tip ? `${sentence(kind)} all ${main}.` : `${sentence(kind)} ${main}, tip ${tip}.`,
  ]
}

/** Things that show their emblem large. */
const bearers = /^(shield|round_shield|banner|cape|cloak)$/

function emblemNote({ wear, hold }: Design): string | undefined {
  const bearing = [...hold, ...wear].filter(
    ({ kind, emblem }) => emblem !== 'none' && bearers.test(kind),
  )
  const [first] = bearing
  if (first === undefined) return undefined
  const same = bearing.filter(({ emblem }) => emblem === first.emblem)
  return `${sentence(first.emblem)} on the ${listed(same.map(({ label }) => within(label)))}.`
}

function hairNote({ hair }: Design): string | undefined {
  if (hair.style === 'bald') return undefined
  const colour = inSmall(hair.colour)
  const tip = inSmall(hair.tip)
  if (tip !== colour) return `Hair ${colour}, ${tip} in the last quarter.`
  if (hair.streak)
    return `Hair ${colour}, ${inSmall(hair.streak.colour)} streak on the ${hair.streak.side}.`
  const { note } = hairTraits[hair.style]
  if (note) return `Hair ${colour}, ${note}.`
  const side = hair.parting > 0.2 ? 'left' : hair.parting < -0.2 ? 'right' : undefined
  return side !== undefined && hair.bangs !== 'none'
    ? `Hair ${colour}, parted on the ${side}.`
    : undefined
}

function patternNote({ pattern, label, colours }: Garment): string[] {
  if (pattern === 'plain') return []
  if (pattern === 'piped') return [`${label}: lines of ${inSmall(colours.trim)} down the sides.`]
  return [`${label}: ${pattern.replaceAll('_', ' ')} in ${inSmall(colours.accent)}.`]
}

/** What is cut from cloth, and so has a hem to be seen. */
const cut: ReadonlySet<Zone> = new Set(['top', 'vest', 'full', 'jacket', 'cloak', 'apron', 'legs'])

function hemmed(design: Design, hem: Garment['hem']): Garment[] {
  return design.wear.filter(
    (garment) =>
      garment.hem === hem &&
      garment.surface !== 'metal' &&
      cut.has(garmentDefaults(garment.kind).zone),
  )
}

function trimNote(design: Design): string | undefined {
  const trimmed = hemmed(design, 'trimmed')
  const [first] = trimmed
  if (first === undefined) return undefined
  const trim = colourName(first.colours.trim)
  const same = trimmed.filter(({ colours }) => colourName(colours.trim) === trim).slice(0, 2)
  return `${trim} trim along the edge of ${listed(same.map(({ label }) => within(label)))}.`
}

function tornNote(design: Design): string | undefined {
  const torn = hemmed(design, 'torn').slice(0, 2)
  return torn.length === 0
    ? undefined
    : `Torn hem, uneven points: ${listed(torn.map(({ label }) => within(label)))}.`
}

function liningNote({ kind, label, colours }: Garment): string[] {
  const lining = inSmall(colours.lining)
  const isSeen = /cape|cloak|coat/.test(kind) && lining !== inSmall(colours.main)
  return isSeen ? [`${label} is lined in ${lining}.`] : []
}

const coats: Partial<Record<Surface, string>> = {
  ...{ fur: 'Fur', scales: 'Scales', metal: 'Plating', bone: 'Bones', wood: 'Bark' },
}

/** What covers those who have no skin. */
function coatNote({ skin }: Design): string | undefined {
  const coat = coats[skin.surface]
  if (coat === undefined) return undefined
  const [main, second] = [inSmall(skin.colour), inSmall(skin.second)]
  return main === second ? `${coat} ${main}.` : `${coat} ${main} and ${second}.`
}

/** 'Metal: breastplate, bracers and helmet.' */
function madeOf(surface: Surface, { wear }: Design): string | undefined {
  const words = wear
    .filter((garment) => garment.surface === surface)
    .map(({ kind }) => garmentDefaults(kind).word)
    .filter((word) => !word.toLowerCase().includes(surface))
  return words.length === 0
    ? undefined
    : `${sentence(surface)}: ${listed([...new Set(words)].slice(0, 4))}.`
}

function eyesNote({ face: { eye } }: Design): string | undefined {
  if (eye.colour !== eye.rightColour) return undefined
  const corners =
    eye.tilt > 3
      ? 'outer corners raised'
      : eye.tilt < -2
        ? 'outer corners lowered'
        : 'level corners'
  return `Eyes ${inSmall(eye.colour)}, ${corners}.`
}
