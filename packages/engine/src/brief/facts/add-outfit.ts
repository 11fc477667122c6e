/** What is worn finds its place in the outfit; a thing told of again is the one told of before. */
import type { Brief, BriefItem } from '../brief.ts'
import type { Slot } from '../concepts.ts'
import { roleHats } from '../lexicon/families.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addColour, addOnce } from '../terms/attributes.ts'
import type { Thing } from '../words/entry.ts'
import { readItem } from './items.ts'
import { isSame } from './same-item.ts'

const hatOfRole = new Map(Object.entries(roleHats))
const wornSlots: ReadonlySet<Slot> = new Set<Slot>([
  'torso',
  'full',
  'outer',
  'legs',
  'feet',
  'hands',
  'armour',
  'head',
  'face',
  'neck',
  'waist',
])

export function addOutfit(brief: Brief, phrase: Phrase, thing: Thing): void {
  const item = keep(brief, readItem(phrase, thing))
  const hat =
    /^(?:fedora|top_hat)$/.test(item.concept) && phrase.head.text === 'hat'
      ? hatOfRole.get(brief.subject.roles[0]?.concept ?? '')
      : undefined
  if (hat !== undefined) item.concept = hat
  if (item.concept === 'plate_armor' && isSamurai(brief)) item.concept = 'samurai_armor'
  if (item.concept === 'straw_hat' && isSamurai(brief)) item.concept = 'conical_hat'
  if (isOwnCap(item, brief)) item.concept = 'mushroom_cap'
  const list = wornSlots.has(item.slot) ? brief.wear : brief.hold
  const known = phrase.definite ? list.find((other) => isSame(other, item, phrase)) : undefined
  if (known === undefined) list.push(item)
  else tellMore(known, item)
}

/** The red cap of a mushroom is its own. */
function isOwnCap({ concept, name }: BriefItem, { subject }: Brief): boolean {
  return (
    subject.species?.concept === 'mushroomfolk' && concept === 'cap' && /^(?:.* )?cap$/.test(name)
  )
}

/** 'She carries a sword. The sword is rusty.' speaks of one sword. */
export function tellMore(known: BriefItem, more: BriefItem): void {
  for (const colour of more.colours) addColour(known.colours, colour)
  for (const material of more.materials) addOnce(known.materials, material)
  for (const pattern of more.patterns) addOnce(known.patterns, pattern)
  for (const modifier of more.modifiers) addOnce(known.modifiers, modifier)
  known.parts.push(...more.parts)
  known.place ??= more.place
}

function isSamurai(brief: Brief): boolean {
  const role = brief.subject.roles[0]?.concept
  return role === 'samurai' || role === 'ronin'
}

export function keep(brief: Brief, read: BriefItem & { motifs: string[] }): BriefItem {
  const { motifs, ...item } = read
  for (const motif of motifs) addOnce(brief.motifs, motif)
  return item
}
