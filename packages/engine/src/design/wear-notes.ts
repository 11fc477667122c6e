/** What notes say of clothes: sides, parts, badges, prints, hems and linings. */
import { colourName } from './colour-names.ts'
import type { Design, Garment, Hex } from './design.ts'
import { inSmall, lastWord, listed, within } from './note-words.ts'
import { sentence } from './palette.ts'
import { patternColour } from './pattern-colour.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** Words of one note. */
const mostWords = 14

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

export function oneSidedNote(garment: Garment, wear: readonly Garment[]): string[] {
  const { kind, side, label, bareArm, half, sleeve } = garment
  if (sleeve === 'rolled') return [`${label}: sleeves rolled up above the elbow.`]
  if (half) return [`${label}: left half ${inSmall(half)}.`]
  if (bareArm) return [`${label}: ${bareArm} sleeve torn off.`]
  if (side === 'both' || !paired.has(garmentDefaults(kind).zone)) return []
  const twin = wear.find((other) => other.kind === kind && other.side !== side)
  if (twin === undefined) return [`${label}: ${side.toUpperCase()} ONLY.`]
  const isSaid = side === 'right' || twin.label === label
  return isSaid ? [] : [`Left: ${within(label)}; right: ${within(twin.label)}.`]
}

/** 'Navy coat: gold buttons and red cuffs; sword: black blade.' As much as one note holds. */
export function partsNotes({ wear, hold }: Design): string[] {
  const notes: string[] = []
  for (const thing of [...wear, ...hold]) {
    const { label, parts = [] } = thing
    const said = [
      ...parts.map(({ name, side }) => (side === 'both' ? name : `${side} ${name}`)),
      ...plainDetails(thing),
    ]
      .slice(0, 3)
      .filter((name) => /^[\p{L}\p{N} '’-]{2,30}$/u.test(name))
    if (said.length === 0) continue
    const line = `${label}: ${listed(said)}`
    const joined = [...notes.slice(-1), within(sentence(line))].join('; ')
    if (notes.length > 0 && joined.split(' ').length <= mostWords) notes[notes.length - 1] = joined
    else notes.push(sentence(line))
  }
  return notes.slice(0, 2).map((note) => `${note}.`)
}

/** Pockets and necklines that have no colour of their own; what the label says is not said again. */
function plainDetails(thing: Garment | Design['hold'][number]): string[] {
  const { label, parts = [] } = thing
  const details = 'details' in thing ? (thing.details ?? []) : []
  return [...new Set(details.map(({ name }) => name))]
    .filter((name) => !label.toLowerCase().includes(name.toLowerCase()))
    .filter((name) => !parts.some((part) => part.name.endsWith(lastWord(name))))
}

/** Clothes and things that show their emblem large. */
const bearingZones: ReadonlySet<Zone> = new Set<Zone>([
  ...(['top', 'full', 'vest', 'jacket', 'cloak', 'apron'] as const),
])

function showsLarge(thing: Garment | Design['hold'][number]): boolean {
  if (thing.emblem === 'none') return false
  return 'carry' in thing
    ? /^(?:shield|round_shield|banner)$/.test(thing.kind)
    : bearingZones.has(garmentDefaults(thing.kind).zone)
}

/** Worn over all and closed in front: badges on what is below are in no view. */
const overChest: ReadonlySet<Garment['kind']> = new Set<Garment['kind']>([
  ...(['mantle', 'poncho', 'shawl', 'raincoat', 'parka', 'puffer_jacket'] as const),
])

/** Leotards and other suits that shirts and jackets go over. */
const skinTight = 0.15

function isUnderOther(badge: Garment, wear: readonly Garment[]): boolean {
  const isSuit = badge.fit <= skinTight && garmentDefaults(badge.kind).zone === 'full'
  return wear.some((other) => {
    if (other === badge) return false
    const { zone } = garmentDefaults(other.kind)
    return overChest.has(other.kind) || (isSuit && (zone === 'top' || zone === 'jacket'))
  })
}

function isCloak({ kind }: Garment): boolean {
  return garmentDefaults(kind).zone === 'cloak'
}

export function emblemNote({ wear, hold }: Design): string | undefined {
  const isSeen = (thing: Garment | Design['hold'][number]) =>
    'carry' in thing || isCloak(thing) || !isUnderOther(thing, wear)
  // What is on the chest is seen before what is on the back.
  const worn = wear.toSorted((a, b) => Number(isCloak(a)) - Number(isCloak(b)))
  const bearing = [...hold, ...worn].filter((thing) => showsLarge(thing) && isSeen(thing))
  const [first] = bearing
  if (first === undefined) return undefined
  const same = bearing.filter(({ emblem }) => emblem === first.emblem).slice(0, 2)
  const isBehind = same.length === 1 && 'emblemAt' in first && first.emblemAt === 'back'
  const bearers = listed(same.map(({ label }) => within(label)))
  return `${sentence(first.emblem.replaceAll('_', ' '))} on the ${isBehind ? 'back of the ' : ''}${bearers}.`
}

/** 'White hoodie: letters NOPE on the back.' */
export function textNote({ label, text, number, emblemAt }: Garment): string[] {
  const place = emblemAt === 'back' ? ' on the back' : ''
  const sort = text?.length === 1 ? 'letter' : 'letters'
  const said = [
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(text === undefined
      ? []
      : [`${/^\d+$/.test(text) ? 'number' : sort} ${text.toUpperCase()}${place}`]),
  ]
  return said.length === 0 ? [] : [`${label}: ${said.join(', ')}.`]
}

/** Only where it is drawn in colour are colours told of. */
export function patternNote(garment: Garment, inColour: boolean): string[] {
  const { pattern, patternWord, label, colours, print } = garment
  const inShade = (hex: Hex) => (inColour ? ` in ${inSmall(hex)}` : '')
  if (print !== undefined)
    return [`${label}: ${print.replaceAll('_', ' ')} print${inShade(colours.trim)}.`]
  if (pattern === 'plain') return []
  if (pattern === 'piped') {
    const where =
      garment.kind === 'space_suit' ? 'round arms and legs and down their sides' : 'down the sides'
    return [`${label}: stripes${inColour ? ` of ${inSmall(colours.trim)}` : ''} ${where}.`]
  }
  const figured = patternColour(garment)
  const word = patternWord ?? pattern.replaceAll('_', ' ')
  return [figured ? `${label}: ${word}${inShade(figured)}.` : `${label}: ${word}.`]
}

/** What is cut from cloth, and so has a hem to be seen. */
const cut: ReadonlySet<Zone> = new Set(['top', 'vest', 'full', 'jacket', 'cloak', 'apron', 'legs'])

/** Their trim is a line down the sides: they have no edge to be seen. */
const bodyTight = /^(?:bodysuit|leotard|wetsuit|swimsuit|leggings)$/

function hemmed(design: Design, hem: Garment['hem']): Garment[] {
  return design.wear.filter(
    (garment) =>
      garment.hem === hem &&
      garment.surface !== 'metal' &&
      !bodyTight.test(garment.kind) &&
      (cut.has(garmentDefaults(garment.kind).zone) || garment.kind === 'veil'),
  )
}

/** Cloths wound round the body, whose end falls over one shoulder. */
const shouldered: ReadonlySet<Garment['kind']> = new Set<Garment['kind']>(['sari', 'toga'])

export function drapeNote({ kind, label }: Garment): string[] {
  return shouldered.has(kind) ? [`${label}: end drawn over the left shoulder.`] : []
}

/** The hems of trousers are in boots, those of shorts and tights may be below coats. */
function isHemSeen(garment: Garment, wear: readonly Garment[]): boolean {
  if (garmentDefaults(garment.kind).zone !== 'legs') return true
  const isLong = garment.length > 0.8
  return !wear.some((other) => {
    const { zone } = garmentDefaults(other.kind)
    if (zone === 'feet') return isLong && (/boots/.test(other.kind) || garment.fit <= skinTight)
    return /^(?:full|jacket|top)$/.test(zone) && other.length > garment.length
  })
}

export function trimNote(design: Design): string | undefined {
  const [furred] = hemmed(design, 'furred')
  if (furred !== undefined) return `Fur along the edge of the ${within(furred.label)}.`
  const trimmed = hemmed(design, 'trimmed').filter((garment) => isHemSeen(garment, design.wear))
  const [first] = trimmed
  if (first === undefined) return undefined
  const trim = colourName(first.colours.trim)
  const same = trimmed.filter(({ colours }) => colourName(colours.trim) === trim).slice(0, 2)
  return `${trim} trim along the edge of ${same.length > 1 ? '' : 'the '}${listed(same.map(({ label }) => within(label)))}.`
}

export function tornNote(design: Design): string | undefined {
  const torn = hemmed(design, 'torn').slice(0, 2)
  return torn.length === 0
    ? undefined
    : `Torn hem, uneven points: ${listed(torn.map(({ label }) => within(label)))}.`
}

/** `isSaid`: the words speak of it. */
export function liningNote({ kind, label, colours }: Garment, isSaid = false): string[] {
  const lining = inSmall(colours.lining)
  if (isSaid && /cape|cloak|coat/.test(kind) && kind !== 'raincoat')
    return [`${label}: ${lining} lining.`]
  const isSeen = /cape|cloak|coat/.test(kind) && kind !== 'raincoat'
  const isOther = lining !== inSmall(colours.main)
  const verb = /s$/.test(label) && !/dress$/.test(label) ? 'are' : 'is'
  return isSeen && isOther ? [`${label} ${verb} lined in ${lining}.`] : []
}
