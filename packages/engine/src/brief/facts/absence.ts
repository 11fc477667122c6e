/** What must not be drawn: the absent items, the forbidden colours, and every concept they rule out. */

import type { Brief, BriefItem } from '../brief.ts'
import type { Concept } from '../concepts.ts'
import { families, kinds } from '../lexicon/families.ts'
import { blankItem } from '../phrases/blank-item.ts'
import { isOneOfPair } from '../phrases/one-of-two.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { addColour, addOnce } from '../terms/attributes.ts'
import { colourOf } from '../words/colour.ts'
import type { Thing } from '../words/entry.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { addBarePart } from './bare-body.ts'
import { readItem } from './items.ts'

const familyByName = new Map(Object.entries(families))
const membersByConcept = new Map(
  Object.entries(kinds).map(([concept, members]) => [
    concept,
    phrasesOf(members).map(({ words }) => words.replaceAll(' ', '_')),
  ]),
)
/** Words whose absence means a whole family. */
const widened: ReadonlyMap<string, string> = new Map([
  ['hat', 'fedora'],
  ['hats', 'fedora'],
  ['top', 'top'],
  ['tops', 'top'],
  ['shoe', 'footwear'],
  ['shoes', 'footwear'],
  ['boots', 'footwear'],
  ['footwear', 'footwear'],
  ['facial hair', 'facial_hair'],
  ['jewelry', 'jewellery'],
  ['jewellery', 'jewellery'],
  ['armor', 'armour'],
  ['armour', 'armour'],
  ['head covering', 'headwear'],
  ['headdress', 'headwear'],
  ['eyewear', 'eyewear'],
])

/** An absent thing, from a negated phrase. */
export function addAbsentPhrase(brief: Brief, phrase: Phrase): void {
  const colours = phrase.modifiers.filter((term) => term.kind === 'colour')
  const isWholeOutfit = phrase.head.entry.family === 'clothes' || phrase.head.kind === 'part'
  if (isWholeOutfit && colours.length > 0) {
    for (const term of colours) addAbsentStuff(brief, term)
    return
  }
  if (isStuffOfBody(phrase)) {
    addAbsentStuff(brief, phrase.head)
    return
  }
  noteBody(brief, phrase)
  const thing = thingOf(phrase)
  const { motifs: _, ...item } = readItem(phrase, thing)
  if (isOneLimb(phrase)) brief.features.push(missing(item))
  // 'missing the tip of his tail'
  else if (/ tip$|^half /.test(item.name) && item.concept === 'told')
    brief.features.push({ ...missing(item), concept: 'told' })
  const one = phrase.head.text.replace(/^one /, '')
  if (isOneOfPair(phrase)) addItem(brief, { ...item, concept: `one_${one}` })
  else addWhole(brief, phrase, item)
}

function addWhole(brief: Brief, phrase: Phrase, item: BriefItem): void {
  const family = widened.get(phrase.head.text)
  const slot = family === undefined ? item.slot : (familyByName.get(family)?.slot ?? item.slot)
  addItem(brief, {
    ...item,
    slot,
    concept: familyByName.has(family ?? '') ? (family ?? item.concept) : item.concept,
  })
}

/** 'No fur' is the stuff; 'no teeth' rules no bone out. */
function isStuffOfBody({ head }: Phrase): boolean {
  return (
    head.kind === 'body' &&
    head.entry.material !== undefined &&
    !/^(?:teeth|tooth)$/.test(head.text)
  )
}

/** What is not there may be what somebody looks like. */
function noteBody(brief: Brief, phrase: Phrase): void {
  if (phrase.head.text === 'face' && phrase.modifiers.length === 0)
    addOnce(brief.subject.figure, 'faceless')
  if (/^pupils?$/.test(phrase.head.text)) addOnce(brief.body.eyeLooks, 'no pupils')
  if (phrase.head.text === 'expression' && phrase.modifiers.length === 0)
    addOnce(brief.subject.traits, 'expressionless')
  // 'No orange' means the colour sooner than the fruit.
  const isColour =
    phrase.head.entry.colour === true && !phrase.determined && phrase.head.text !== 'blood'
  if (isColour && phrase.modifiers.length === 0)
    addAbsentStuff(brief, { ...phrase.head, kind: 'colour' })
  const isAllHair =
    phrase.head.entry.body === 'hair' && phrase.modifiers.length === 0 && !phrase.definite
  if (isAllHair) shaveHead(brief, phrase.head)
}

/** Whose hair is said to be absent is bald, unless other words tell of some: 'no hair but a topknot'. */
function shaveHead(brief: Brief, term: Term): void {
  const { hair } = brief.body
  if (hair.length === undefined && hair.styles.length === 0)
    hair.styles.push({
      ...blankItem(term),
      name: 'bald',
      concept: 'bald',
      slot: 'hair',
      confidence: 0.5,
    })
  hair.length ??= 'bald'
}

/** 'She lost her left arm' leaves the other one. */
function isOneLimb({ head, side }: Phrase): boolean {
  return head.kind === 'body' && (side === 'left' || side === 'right')
}

function missing(item: BriefItem): BriefItem {
  return { ...item, name: `missing ${item.name}`, concept: 'missing_arm', slot: 'feature' }
}

function thingOf(phrase: Phrase): Thing {
  const { entry, text } = phrase.head
  if (entry.thing !== undefined) return entry.thing
  if (entry.who !== undefined) return entry.who
  if (entry.animal !== undefined) return { ...entry.animal, slot: 'companion' }
  if (entry.body !== undefined)
    return {
      slot: 'feature',
      concept: entry.body === 'mouth' ? text : entry.body,
      implied: [],
      plural: false,
    }
  if (entry.part !== undefined)
    return {
      slot: 'torso',
      concept: `${entry.part}s`.replace(/ss$/, 's'),
      implied: [],
      plural: false,
    }
  return { slot: 'prop', concept: text, implied: [], plural: false }
}

/** 'barefoot', 'hatless', 'weapon-free'. */
export function addAbsentWord(brief: Brief, term: Term): void {
  const name = term.entry.absence ?? ''
  const thing = vocabulary.entries.get(name)?.thing
  const family = familyByName.get(widened.get(name) ?? name)
  addBarePart(brief, term)
  // 'Hairless' is bald.
  if (name === 'hair') shaveHead(brief, term)
  if (name === 'face') addOnce(brief.subject.figure, 'faceless')
  addItem(brief, {
    ...blankItem(term),
    name: name.replaceAll('_', ' '),
    concept: family === undefined ? (thing?.concept ?? name) : (widened.get(name) ?? name),
    slot: family?.slot ?? thing?.slot ?? 'feature',
    confidence: 1,
  })
}

/** 'no red', 'no leather', 'no stripes'. */
export function addAbsentStuff(brief: Brief, term: Term): void {
  const colour = term.entry.colour === true ? colourOf(term.text, 'thing') : undefined
  if (colour !== undefined) addColour(brief.absentColours, colour)
  const { material, pattern } = term.entry
  const concept = material ?? pattern
  if (concept === undefined || (colour !== undefined && term.kind === 'colour')) return
  addAbsentWord(brief, { ...term, entry: { words: term.text, absence: concept } })
  const added = brief.absent.at(-1)
  if (added !== undefined) added.slot = material === undefined ? 'pattern' : 'material'
}

function addItem(brief: Brief, item: BriefItem): void {
  if (brief.absent.some((known) => known.concept === item.concept && known.side === item.side))
    return
  brief.absent.push(item)
}

/** Opens families into concepts, and gives back what the prompt asks for all the same. */
export function forbiddenBy(brief: Brief): Concept[] {
  const forbidden: Concept[] = []
  const wanted = new Set(
    [...brief.wear, ...brief.hold, ...brief.features, ...brief.companions].map(
      (item) => item.concept,
    ),
  )
  for (const item of brief.absent) {
    for (const concept of membersOf(item)) if (!wanted.has(concept)) addOnce(forbidden, concept)
  }
  return forbidden
}

function membersOf(item: BriefItem): Concept[] {
  const family = familyByName.get(item.concept)
  const members =
    family === undefined
      ? membersByConcept.get(item.concept)
      : phrasesOf(family.members).map(({ words }) => words.replaceAll(' ', '_'))
  return members === undefined || members.length === 0 ? [item.concept] : members
}
