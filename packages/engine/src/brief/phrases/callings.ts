/** Callings that no table lists: a word that ends like one and stands where one stands, and what somebody does for a living. */

import { agents } from '../lexicon/deeds.ts'
import { workplaces } from '../lexicon/workplaces.ts'
import type { Entry, Thing } from '../words/entry.ts'
import { singularOf } from '../words/inflect.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { barePhrase } from './build-phrase.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './reader.ts'
import { peek } from './reader.ts'

const worker: Thing = { slot: 'role', concept: 'villager', implied: [], plural: false }

const ending =
  /[a-z]{3}(?:er|or|ist|eer|smith|wright|monger|keeper|maker|herd|ician|ologist|ographer|mancer|master|mistress|woman|man|hand)$/

/** 'A goblin wheeltapper', 'she is a bellfounder'. */
export function nameCallings(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (term.possessive || term.glued || !ending.test(term.text)) return term
    const isFree = term.kind === 'unknown' && standsForSomebody(terms, index)
    if (!isFree && !isTitle(terms, index)) return term
    const entry: Entry = { words: term.text, who: worker, guess: true }
    return { ...term, kind: 'who', entry }
  })
}

/** 'Session notes: the Ferrymaster.' */
function isTitle(terms: readonly Term[], index: number): boolean {
  const { kind, entry, capital } = terms[index] ?? {}
  const lead = terms[index - 2]
  const next = terms[index + 1]
  return (
    kind === 'filler' &&
    entry?.words === '' &&
    capital === true &&
    terms[index - 1]?.text === 'the' &&
    (lead === undefined || /^(?:stop|colon|comma)$/.test(lead.kind)) &&
    (next === undefined || /^(?:stop|colon|comma|in|with)$/.test(next.kind))
  )
}

/** What may follow the noun that says what somebody is. */
const after: ReadonlySet<TermKind> = new Set<TermKind>([
  ...([
    'comma',
    'stop',
    'colon',
    'with',
    'in',
    'at',
    'of',
    'wear',
    'hold',
    'that',
    'pronoun',
    'and',
    'but',
  ] as const),
])

function standsForSomebody(terms: readonly Term[], index: number): boolean {
  const next = terms[index + 1]
  if (next !== undefined && !after.has(next.kind)) return false
  const direct = terms[index - 1]
  if ((direct?.kind === 'who' || direct?.kind === 'animal') && !direct.possessive) return true
  if (direct !== undefined && standing.test(direct.text)) return true
  let at = index - 1
  if (direct !== undefined && isOneThing(direct)) return opensWithObject(terms, at)
  while (isSaid(terms[at])) at--
  const before = terms[at]
  if (before === undefined) return true
  if (before.kind === 'as') return true
  return before.kind === 'is' && /^(?:s?he|who|they|i)$/.test(terms[at - 1]?.text ?? '')
}

function isOneThing({ kind, possessive, entry }: Term): boolean {
  return kind === 'thing' && !possessive && entry.thing?.plural === false
}

/** 'A wand tester', 'storm bottler': its object opens the sentence. */
function opensWithObject(terms: readonly Term[], object: number): boolean {
  const first = terms[object - 1]?.kind === 'determiner' ? object - 2 : object - 1
  return terms[first] === undefined || terms[first].kind === 'stop'
}

const standing =
  /^(?:retired|former|ex|apprentice|trainee|aspiring|assistant|junior|senior|head|chief|master|professional|freelance|itinerant|travelling|traveling|wandering|amateur|failed|disgraced)$/

function isSaid(term: Term | undefined): boolean {
  return (
    term !== undefined && (isModifier(term) || /^(?:determiner|unknown|filler)$/.test(term.kind))
  )
}

/** 'She drives a tram', 'a man who sells eels': a tram driver, an eel seller. */
export function noteDeed(reader: Reader, term: Term): void {
  if (/^(?:works|worked|working)$/.test(term.text)) {
    noteWorkplace(reader, term)
    return
  }
  const trade = trades.get(term.text)
  const agent = agents.get(trade ?? term.text) ?? agents.get(asSaidNow(reader, term.text))
  if (agent === undefined || reader.aboutOther || reader.negation !== undefined) return
  if (!(trade === undefined ? isOwnDeed(reader) : isOfClause(reader))) return
  // 'A robot painted moss green' paints nothing.
  if (
    peek(reader)?.kind === 'colour' ||
    isSaidOfSomebody(reader, term) ||
    isForNoLiving(reader, agent.noun)
  )
    return
  const object = objectOf(reader)
  const words = object === undefined ? agent.alone : `${object} ${agent.noun}`
  if (words === undefined) return
  const known = [words, agent.noun].map((name) => vocabulary.entries.get(name)?.who)
  const who = known.find((thing) => thing?.slot === 'role') ?? worker
  const entry: Entry = { words, who, guess: true }
  reader.chunks.deeds.push(barePhrase({ ...term, kind: 'who', text: words, entry }))
  // 'My great-grandmother sold eels': she is none.
  if (agent.noun === 'seller' && peek(reader)?.kind === 'animal') reader.index++
}

/** 'Tattooed sailor', said first: the sailor tattoos nobody. */
function isSaidOfSomebody(reader: Reader, { text }: Term): boolean {
  if (agents.has(text) || !text.endsWith('ed')) return false
  let offset = 1
  while (isModifier(peek(reader, offset))) offset++
  return /^(?:who|animal)$/.test(peek(reader, offset)?.kind ?? '')
}

/** 'A man selling balloons', 'she came round sharpening knives': what is done for a living, in the middle of doing it. */
const trades: ReadonlyMap<string, string> = new Map([
  ['selling', 'sells'],
  ['hawking', 'sells'],
  ['peddling', 'sells'],
  ['vending', 'sells'],
  ['sharpening', 'sharpens'],
  ['delivering', 'delivers'],
])

/** Said of her or him, before in the same clause. */
function isOfClause(reader: Reader): boolean {
  for (let offset = -1; offset >= -8; offset--) {
    const term = peek(reader, offset)
    if (term === undefined || term.kind === 'stop') return offset < -1
    if (/^(?:s?he|they)$/.test(term.text)) return true
    if (/^(?:comma|colon)$/.test(term.kind)) return false
    if (term.kind === 'who' && !term.possessive) return reader.last?.isSubject === true
    if (term.entry.otherPerson === true) return true
  }
  return false
}

/** 'A girl who works at a launderette' is a launderette worker. */
function noteWorkplace(reader: Reader, term: Term): void {
  if (reader.aboutOther || reader.negation !== undefined || !isOwnDeed(reader)) return
  if (!/^(?:at|in|for|on)$/.test(peek(reader)?.text ?? '')) return
  if (!/^(?:an?|the)$/.test(peek(reader, 2)?.text ?? '')) return
  const place: string[] = []
  for (let offset = 3; offset < 6 && isOfPlace(peek(reader, offset)); offset++)
    place.push(peek(reader, offset)?.text ?? '')
  if (place.length === 0) return
  const words = workerAt(place.join(' '))
  const known = vocabulary.entries.get(words)?.who
  const who = known?.slot === 'role' ? known : worker
  const entry: Entry = { words, who, guess: true }
  reader.chunks.deeds.push(barePhrase({ ...term, kind: 'who', text: words, entry }))
}

/** At a library works a librarian, at a video rental store a clerk of it. */
function workerAt(place: string): string {
  const calling = workplaces.find(([name]) => place === name || place.endsWith(` ${name}`))?.[1]
  return calling === undefined ? `${place} worker` : calling.replace('+', place)
}

function isOfPlace(term: Term | undefined): boolean {
  return term !== undefined && /^(?:unknown|thing)$/.test(term.kind) && !term.possessive
}

/** 'She welded ships', 'they run a nursery' */
function asSaidNow(reader: Reader, verb: string): string {
  if (/^(?:they|i)$/.test(peek(reader, -1)?.text ?? '')) return `${verb}s`
  const past = pasts.get(verb)
  if (past !== undefined) return past
  return verb.replace(/(?:ed|(?<=e)d)$/, 's')
}

const pasts: ReadonlyMap<string, string> = new Map(
  (
    'drove drives, taught teaches, sold sells, bred breeds, grew grows, made makes, built builds, wove weaves, ran runs, kept keeps, caught catches, ' +
    'flew flies, sang sings, wrote writes, bound binds, blew blows, swept sweeps, dove dives, rode rides'
  )
    .split(', ')
    .map((row): [string, string] => {
      const [past = '', now = ''] = row.split(' ')
      return [past, now]
    }),
)

/** Done by her or him, or by whom the words are about. */
function isOwnDeed(reader: Reader): boolean {
  let offset = -1
  while (/^(?:filler|unknown)$/.test(peek(reader, offset)?.kind ?? '')) offset--
  const before = peek(reader, offset)
  // 'Sells eels at the market.'
  if (before === undefined || before.kind === 'stop') return true
  if (before?.kind === 'pronoun') return /^(?:s?he|they)$/.test(before.text)
  // 'Grandad drove a tram.'
  if (before.kind === 'who') return reader.last?.isSubject === true && !reader.possessed
  const isWhose = before?.kind === 'that' && /^(?:who|that)$/.test(before.text)
  return isWhose && (reader.last === undefined || reader.last.isSubject)
}

/** 'He keeps his cutlass in an umbrella stand', 'she sold her crown', 'she kept the habit' */
function isForNoLiving(reader: Reader, noun: string): boolean {
  if (/^(?:keeper|owner)$/.test(noun) && isWornNext(reader)) return true
  const isHisOwn = /^(?:his|her|their)$/.test(peek(reader)?.text ?? '')
  return isHisOwn && peek(reader, 2)?.text !== 'own' && noun !== 'owner'
}

function isWornNext(reader: Reader): boolean {
  let offset = 1
  while (peek(reader, offset)?.kind === 'determiner' || isPlainWord(peek(reader, offset))) offset++
  const slot = peek(reader, offset)?.entry.thing?.slot
  // 'owns a sword', 'keeps a flask in his boot', but 'owns a guitar shop'
  const isOne = /^(?:an?|one)$/.test(peek(reader)?.text ?? '')
  if (slot === 'prop') return isOne && !isOfPlace(peek(reader, offset + 1))
  return slot !== undefined && !/^(?:setting|feature)$/.test(slot)
}

/** The bare noun that the deed is done to, in the singular. */
function objectOf(reader: Reader): string | undefined {
  // 'She kept the black habit': what is known already is no trade.
  if (
    /^(?:kept|keeps?|made|makes?)$/.test(peek(reader, 0)?.text ?? '') &&
    /^(?:the|his|her|their)$/.test(peek(reader)?.text ?? '')
  )
    return undefined
  let offset = 1
  while (peek(reader, offset)?.kind === 'determiner' || isPlainWord(peek(reader, offset))) offset++
  const noun = peek(reader, offset)
  if (noun !== undefined && noTrade.test(noun.text)) return undefined
  const isNoun =
    noun !== undefined && (isHead(noun) || noun.kind === 'unknown' || noun.kind === 'material')
  if (!isNoun || noun.kind === 'who' || noun.kind === 'body' || /(?:ly|ing)$/.test(noun.text))
    return undefined
  return nameOfTwo(noun, peek(reader, offset + 1)) ?? singularOf(noun.text) ?? noun.text
}

/** 'She runs the place', 'he makes mistakes', 'they keep secrets' */
const noTrade =
  /^(?:place|show|house|household|world|town|risks?|errands?|mistakes?|secrets?|friends|jokes?|noises?|things?|stuff|everything|money|time|trouble|promises?|score|count|watch|quiet|company|faces)$/

/** 'They run a plant nursery.' */
function nameOfTwo(noun: Term, more: Term | undefined): string | undefined {
  if (more !== undefined && soldAt.test(more.text)) return `${noun.text} ${more.text}`
  if (more === undefined || !isOfPlace(more) || /(?:ly|ing|ed)$/.test(more.text)) return undefined
  return `${noun.text} ${singularOf(more.text) ?? more.text}`
}

/** 'A noodle stand', 'a taco truck' */
const soldAt = /^(?:stands?|stalls?|carts?|trucks?|vans?|booths?|kiosks?|shacks?)$/

function isPlainWord(term: Term | undefined): boolean {
  return term?.kind === 'quality' || term?.kind === 'colour' || term?.kind === 'number'
}

/** The nouns before a calling belong to its name: 'swim coach', 'pest control technician'. */
export function callingOf({ head, modifiers }: Phrase): string {
  const own: string[] = []
  for (const term of modifiers.toReversed()) {
    if (!isOfCalling(term, head) || own.length >= 2) break
    own.unshift(term.text)
  }
  return [...own, head.text].join(' ').replaceAll('-', ' ')
}

function isOfCalling(term: Term, head: Term): boolean {
  // What one word of another language means is one name: 'noodle shop owner'.
  const isApart = term.repaired && term.span[0] !== head.span[0]
  if (term.possessive || isApart || term.span[0] > head.span[0]) return false
  if (term.kind === 'unknown') return !/(?:ed|ing|ish|ous|ful|less|ic|al|y)$/.test(term.text)
  const { thing } = term.entry
  return term.kind === 'thing' && thing?.slot !== 'hair' && thing?.slot !== 'beard'
}
