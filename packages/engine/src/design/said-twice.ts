/** Two words for one thing make one garment; two things of one kind stay two, one of a pair is on one side. */
import type { BriefItem } from '../brief/brief.ts'
import type { GarmentKind } from '../brief/concepts.ts'
import { colourDistance } from './colour-names.ts'
import { garmentDefaults, type Zone } from './tables/garment-defaults.ts'

/** Zones where one wears several of a kind: 'two belts', 'a necklace and a rosary'. */
const several: ReadonlySet<Zone> = new Set<Zone>(['neck', 'belt', 'wrist', 'face', 'bag', 'badge'])

/** Where people have two of a thing. */
const paired: ReadonlySet<Zone> = new Set<Zone>([
  ...(['hands', 'wrist', 'shoulders', 'shins', 'knees', 'feet', 'socks'] as const),
])

/** What is worn of a kind: whether it is one of several that lie side by side. */
export type SaidItem = BriefItem & { isOneOfSeveral: boolean }

/** What is worn, thing by thing. What could be worn only once though it is said twice and differently is in `rest`. */
export function thingsSaid(
  items: readonly BriefItem[],
  prompt: string,
): { things: SaidItem[]; rest: BriefItem[] } {
  const things: SaidItem[] = []
  const rest: BriefItem[] = []
  const told = items.filter((item) => !isOnlyKind(item, items))
  for (const { item, isAnother } of told.flatMap((each) => oneByOne(each, prompt))) {
    const index = isAnother ? -1 : things.findIndex((known) => isAgain(known, item))
    const known = things[index]
    const isSecond = things.some(({ concept }) => concept === item.concept)
    if (known !== undefined) things[index] = joined(known, item)
    else if (!isSecond || canBeTwo(item)) things.push({ ...item, isOneOfSeveral: isSecond })
    else rest.push(item)
  }
  return { things: pairUp(things), rest }
}

/** 'Her hat', of which other words tell what it is: 'a red beanie'. */
function isOnlyKind(item: BriefItem, items: readonly BriefItem[]): boolean {
  const isBare =
    weight(item) + item.parts.length === 0 && /^(?:armou?r|hat|headgear|headwear)$/.test(item.name)
  return (
    isBare &&
    items.some(
      (other) =>
        other.concept !== item.concept &&
        zoneOf(other) === zoneOf(item) &&
        !isUnderHats.test(other.concept),
    )
  )
}

/** What goes with a hat. */
const isUnderHats =
  /veil|hijab|hood|ribbon|feather|hairpins|band|crown|mask|ears|horns|halo|wreath|laurel|headphones|goggles|kerchief|bandana/

/** One thing, or another of the same that is told in one word with it. */
type Single = { item: BriefItem; isAnother: boolean }

/** 'Two belts' are as many things. */
function oneByOne(item: BriefItem, prompt: string): Single[] {
  const isRow = /(?:^| )(?:belts|necklaces|chains|pendants|amulets|scarves)$/.test(item.name)
  if (isRow && item.count > 1) {
    return Array.from({ length: Math.min(item.count, 3) }, (_, i) => ({ item, isAnother: i > 0 }))
  }
  const isTied = item.modifiers.includes('tied around the waist')
  const things = isTied ? tiedRound(item) : oneOfPair(item, prompt)
  return things.map((each) => ({ item: each, isAnother: false }))
}

/** Coveralls whose sleeves are tied round the waist leave the trousers; of a jacket only the knot is seen. */
function tiedRound(item: BriefItem): BriefItem[] {
  const knot = { ...item, concept: 'sash', parts: [], side: 'both' as const }
  const hasLegs = /^(?:jumpsuit|overalls|space_suit)$/.test(item.concept)
  return hasLegs ? [{ ...item, concept: 'trousers' }, knot] : [knot]
}

function isAgain(known: BriefItem, item: BriefItem): boolean {
  return known.concept === item.concept && !areTwo(known, item)
}

function isPaired(item: BriefItem): boolean {
  return item.concept === 'earrings' || paired.has(zoneOf(item))
}

function zoneOf({ concept }: BriefItem): Zone {
  return garmentDefaults(concept as GarmentKind).zone // Whoever asks has seen that it is a garment.
}

function canBeTwo(item: BriefItem): boolean {
  return several.has(zoneOf(item)) || isPaired(item)
}

/** Told apart by side, by colour, by what they are made of or by name; 'plate armour' after 'knight armour' is the same. */
function areTwo(known: BriefItem, item: BriefItem): boolean {
  if (known.side !== 'both' && item.side !== 'both' && known.side !== item.side) return true
  return (
    differ(
      known.colours.map(({ hex }) => hex),
      item.colours.map(({ hex }) => hex),
    ) ||
    (canBeTwo(item) && (differ(known.materials, item.materials) || areNamedApart(known, item)))
  )
}

function differ(known: readonly string[], more: readonly string[]): boolean {
  return known.length > 0 && more.length > 0 && !more.some((word) => known.includes(word))
}

/** A rosary is no pearl necklace, but a pearl necklace may be the necklace. */
function areNamedApart(known: BriefItem, item: BriefItem): boolean {
  const [one, other] = [lastWord(known.name), lastWord(item.name)]
  const isOneOther = /^(?:another|second|other|extra)$/
  return (
    (one !== other && several.has(zoneOf(item))) ||
    item.modifiers.some((word) => isOneOther.test(word)) ||
    (known.name !== item.name &&
      known.modifiers.join() !== item.modifiers.join() &&
      item.modifiers.length > 0)
  )
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).replace(/s$/, '')
}

function joined(known: SaidItem, more: BriefItem): SaidItem {
  const fuller = weight(more) > weight(known) ? more : known
  const other = fuller === more ? known : more
  const both = (words: readonly string[], others: readonly string[]) => [
    ...new Set([...words, ...others]),
  ]
  return {
    ...fuller,
    isOneOfSeveral: known.isOneOfSeveral,
    colours: fuller.colours.length > 0 ? fuller.colours : other.colours,
    materials: both(fuller.materials, other.materials),
    patterns: both(fuller.patterns, other.patterns),
    modifiers: both(fuller.modifiers, other.modifiers),
    parts: [...fuller.parts, ...other.parts],
    side: fuller.side === 'both' ? other.side : fuller.side,
    place: fuller.place ?? other.place,
  }
}

function weight({ colours, materials, modifiers }: BriefItem): number {
  return colours.length + materials.length + modifiers.length
}

/** States that one of a pair is in while the other is as usual. */
const stateOfOne = /^(?:rolled|slipping|torn|ripped|undone|untied|unlaced|slouching|fallen)/

/** 'One glove' is on one side; of 'mismatched shoes, red and blue' each has its own; one stocking that is rolled down leaves the other up. */
function oneOfPair(item: BriefItem, prompt: string): BriefItem[] {
  if (!isPaired(item) || item.side !== 'both') return [item]
  const [first, second] = item.colours
  const isOdd = item.modifiers.some((word) =>
    /^(?:mismatched|odd|different|unmatched|uneven|mismatching|two-tone)/.test(word),
  )
  if (first && second && isOdd) {
    return [
      { ...item, side: 'left', colours: [first] },
      { ...item, side: 'right', colours: [second] },
    ]
  }
  // 'one red, the other green' is told besides.
  const isToldApart = /\b(?:one|other|left|right)\b/i.test(prompt)
  const apart = isOdd && !isToldApart ? unlike(item) : undefined
  if (apart) return apart
  if (!isSingle(item, prompt)) return [item]
  const state = item.modifiers.filter((word) => stateOfOne.test(word))
  if (state.length === 0) return [{ ...item, side: 'left' }]
  const plain = item.modifiers.filter((word) => !state.includes(word))
  return [
    { ...item, side: 'left' },
    { ...item, side: 'right', modifiers: plain },
  ]
}

/** 'Odd socks' of which no more is said, or the colour of one: nobody would see that they are odd. */
function unlike(item: BriefItem): BriefItem[] | undefined {
  if (!isSeenOdd(item.concept) || item.count === 1) return
  const [warm, cold] = /shoes|^boots|work_boots/.test(item.concept) ? [tan, slate] : [mustard, teal]
  const [first = warm] = item.colours
  const second = colourDistance(first.hex, cold.hex) > 0.2 ? cold : warm
  return [
    { ...item, side: 'left', colours: [first] },
    { ...item, side: 'right', colours: [second] },
  ]
}

/** Of these each is drawn in a colour of its own. */
export function isSeenOdd(concept: string): boolean {
  return /^(?:knee_socks|stockings|gloves|mittens|slippers|sneakers|rubber_boots|shoes|boots|work_boots)$/.test(
    concept,
  )
}

const tan = { name: 'tan', hex: '#9a6b3f' }
const slate = { name: 'slate', hex: '#2b3036' }
const mustard = { name: 'mustard', hex: '#d9a13a' }
const teal = { name: 'teal', hex: '#2f7d7a' }

/** 'A', 'one' or 'a single' stands before it, and it is not a pair of them. */
function isSingle({ name, count, span }: BriefItem, prompt: string): boolean {
  if (count !== 1 || /s$/.test(name)) return false
  const before = prompt.slice(Math.max(0, span[0] - 24), span[1])
  return /\b(?:an?|one|single|lone|other)\b[^,.;]*$/i.test(before)
}

/** A red glove and a blue glove, both on the left as far as one can tell: the second is on the right. */
function pairUp(things: readonly SaidItem[]): SaidItem[] {
  return things.map((item, index) => {
    const isTwin = things
      .slice(0, index)
      .some((other) => other.concept === item.concept && other.side === 'left')
    const isAlone = isPaired(item) && item.isOneOfSeveral && item.side === 'left'
    return isTwin && isAlone ? { ...item, side: 'right' } : item
  })
}
