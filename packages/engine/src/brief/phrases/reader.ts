/** The chunker's memory while it walks over the terms once, and the small moves its handlers share. */
import type { Side } from '../brief.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier, noEntry } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'
import { attachLoose } from './loose.ts'
import { noteOwnColour } from './own-colours.ts'
import type { Chunks, Doing, Link, Phrase } from './phrase.ts'

/** How far a negation reaches: over one phrase, over a verb's objects, over a list to its end, or over adjectives only. */
export type Negation = 'phrase' | 'clause' | 'list' | 'adjective' | undefined

/** What is said from here on of one phrase is said of the others too. */
type Sharing = { source: Phrase; from: number; place: string | undefined; others: Phrase[] }

export type Reader = {
  readonly terms: readonly Term[]
  /** For each term, the head it leads to through modifiers alone, or -1. */
  readonly headAhead: Int32Array
  readonly chunks: Chunks
  index: number
  pending: Term[]
  side: Side | undefined
  count: number | undefined
  determined: boolean
  possessed: boolean
  definite: boolean
  /** The phrase read last in this sentence. */
  last: Phrase | undefined
  /** Who receives modifiers that come after: 'her hair is red', 'a cloak of blue silk'. */
  target: Phrase | 'character' | 'theme' | undefined
  link: Link
  /** The words of the link, for 'covered in' as against plain 'of'. */
  linkText: string
  doing: Doing
  negation: Negation
  /** 'without' reaches further through a list than 'no'. */
  negationText: string
  /** The separator before the current term. */
  joined: 'and' | 'or' | 'comma' | undefined
  subjectKnown: boolean
  /** The sentence speaks of somebody else. */
  aboutOther: boolean
  /** That somebody was only explained between commas. */
  apposed: boolean
  /** Somebody else is told of up to the next mark. */
  aside: boolean
  /** 'Hair: long, silver.' – what a label names keeps receiving until the line ends. */
  labelled: Phrase | undefined
  /** What a question asked about: 'Wings? None.' */
  asked: Phrase | undefined
  /** A part read before its thing: 'a red plume on the helmet'. */
  loosePart: Phrase | undefined
  /** Where the last phrase ended. */
  lastEnd: number
  /** Things named side by side, with nothing said of them yet. */
  row: Phrase[]
  /** The last of them came with 'and'. */
  isRowClosed: boolean
  sharing: Sharing | undefined
  /** The second of two things of which the first is told. */
  twin: Phrase | undefined
  /** What the sentence opened with: 'His hat, which is old, is green.' */
  topic: Phrase | undefined
}

export function openReader(terms: readonly Term[]): Reader {
  return {
    terms,
    headAhead: findHeads(terms),
    chunks: {
      phrases: [],
      character: [],
      theme: [],
      ownColours: [],
      banned: [],
      absences: [],
      unknown: [],
      poses: [],
      others: [],
      deeds: [],
      pronouns: [],
      possessives: [],
      toldFrom: Number.POSITIVE_INFINITY,
    },
    index: 0,
    pending: [],
    side: undefined,
    count: undefined,
    determined: false,
    possessed: false,
    definite: false,
    last: undefined,
    target: undefined,
    link: 'none',
    linkText: '',
    doing: undefined,
    negation: undefined,
    negationText: '',
    joined: undefined,
    subjectKnown: false,
    aboutOther: false,
    apposed: false,
    aside: false,
    labelled: undefined,
    asked: undefined,
    loosePart: undefined,
    lastEnd: -1,
    row: [],
    isRowClosed: false,
    sharing: undefined,
    twin: undefined,
    topic: undefined,
  }
}

/** One pass from the right, so that looking ahead costs nothing later. */
function findHeads(terms: readonly Term[]): Int32Array {
  const ahead = new Int32Array(terms.length + 1).fill(-1)
  for (let index = terms.length - 1; index >= 0; index--) {
    const term = terms[index]
    if (term === undefined) continue
    if (isHead(term)) ahead[index] = index
    else if (leadsOn(term, terms[index + 1])) ahead[index] = ahead[index + 1] ?? -1
  }
  return ahead
}

function leadsOn(term: Term, next: Term | undefined): boolean {
  if (
    isModifier(term) ||
    term.kind === 'bodied' ||
    term.kind === 'number' ||
    term.kind === 'side' ||
    term.kind === 'filler'
  )
    return true
  if (term.kind === 'unknown') return isHead(next) || isModifier(next)
  return (term.kind === 'and' || term.kind === 'or') && isModifier(next)
}

export function peek(reader: Reader, offset = 1): Term | undefined {
  return reader.terms[reader.index + offset]
}

/** The head this position leads to, if any. */
export function headFrom(reader: Reader, index: number): number {
  return reader.headAhead[index] ?? -1
}

/** 'her long, straight, jet-black hair': whether adjectives between commas lead to a head. */
export function leadsOverCommas(reader: Reader, start: number): boolean {
  for (let index = start; index < start + longestRow; index += 2) {
    if (!reader.determined && isDescribedHead(reader.terms[index])) return true
    if (!isModifier(reader.terms[index])) return false
    if (headFrom(reader, index) >= 0) return true
    if (!/^(?:comma|and)$/.test(reader.terms[index + 1]?.kind ?? '')) return false
  }
  return false
}

const longestRow = 8

/** 'curly hair', 'braided beard': a head of the lexicon that is told of itself. */
function isDescribedHead(term: Term | undefined): boolean {
  const slot = term?.kind === 'thing' ? term.entry.thing?.slot : undefined
  return (slot === 'hair' || slot === 'beard') && term?.text.includes(' ') === true
}

/** 'a long, curly beard', 'with long, curly hair', 'wearing tall, brown boots': a noun has to come. */
export function awaitsNoun({ determined, terms, index, link, target }: Reader): boolean {
  if (determined) return true
  let at = index - 1
  while (isModifier(terms[at]) || terms[at]?.kind === 'comma') at--
  const row = terms.slice(at + 1, index + 1)
  const opener = terms[at]
  if (row.some(({ kind, entry }) => kind === 'pattern' || entry.motifs !== undefined)) return false
  if (opener?.kind === 'with' || opener?.kind === 'hold') return true
  if (opener?.kind === 'and' && link === 'with') return true
  // 'wearing black, tall hat': clothes may be black without a noun.
  // 'curls in honey blonde, a blue dress': the curls are.
  if (opener?.kind === 'wear' || (opener?.text === 'in' && typeof target !== 'object'))
    return isModifier(row[0]) && !/^(?:colour|material|pattern)$/.test(row[0]?.kind ?? '')
  return isRowOfHair(terms, at + 1)
}

/** 'red, long, curly hair': a row behind a mark, of which nothing is said of people. */
function isRowOfHair(terms: readonly Term[], start: number): boolean {
  const isOpen =
    terms[start]?.kind === 'comma' || /^(?:stop|and)?$/.test(terms[start - 1]?.kind ?? '')
  if (!isOpen) return false
  let at = start
  while (/^(?:comma|and)$/.test(terms[at]?.kind ?? '') || isOfHair(terms[at])) at++
  const { body, thing } = terms[at]?.entry ?? noEntry
  return /^(?:hair|beard|fur|mane)$/.test(body ?? thing?.slot ?? '')
}

function isOfHair(term: Term | undefined): boolean {
  if (term?.kind === 'colour')
    return (
      !term.capital &&
      !/^(?:pale|fair|dark|light|tan|tanned|ruddy|translucent|transparent|see[- ]through)$/.test(
        term.text,
      )
    )
  return ofHair.test(term?.text ?? '')
}

const ofHair =
  /^(?:long|curly|wavy|straight|messy|shaggy|silky|shiny|glossy|unruly|tangled|frizzy|braided|spiky|fluffy|matted|loose)$/

export function clearPhrase(reader: Reader): void {
  reader.pending = []
  reader.side = undefined
  reader.count = undefined
  reader.determined = false
  reader.possessed = false
  reader.definite = false
}

/** Modifiers that found no head describe the character, or, when they are colours, the whole outfit. */
export function flushPending(reader: Reader): void {
  if (reader.link === 'like') likenTo(reader)
  else if (!reader.aboutOther && !attachLoose(reader)) {
    for (const term of reader.pending) placeLoose(reader, term)
  }
  clearPhrase(reader)
}

/** 'hair like fire': hair, eyes and skin take the colour. */
function likenTo({ last, pending }: Reader): void {
  if (last?.head.kind !== 'body' || last.negated) return
  last.modifiers.push(
    ...pending
      .map(hueOf)
      .filter(({ entry: { colour, shade, motifs } }) => (colour ?? shade ?? motifs) !== undefined),
  )
}

/** 'Hair like copper wire' is of the hue of copper. */
function hueOf(term: Term): Term {
  const text = term.text.split(' ')[0] ?? ''
  const entry = term.kind === 'material' ? vocabulary.entries.get(text) : undefined
  return entry?.colour === true ? { ...term, kind: 'colour', text, written: text, entry } : term
}

function placeLoose(reader: Reader, term: Term): void {
  const isStuff = term.kind === 'colour' || term.kind === 'material' || term.kind === 'pattern'
  if (reader.negation !== undefined) {
    if (isStuff && reader.negation !== 'adjective') reader.chunks.banned.push(term)
    else if (term.entry.trait === true || isRuledOut(reader, term))
      reader.chunks.absences.push(absentMood(term))
    return
  }
  if (noteOwnColour(reader, term)) return
  if (term.kind === 'unknown') reader.chunks.unknown.push(term)
  else if (isStuff && term.entry.colour === true) reader.chunks.theme.push(term)
  else if (isStuff) reader.chunks.theme.push(term)
  else reader.chunks.character.push(term)
}

/** 'not gory' */
function isRuledOut({ negation }: Reader, { kind, entry }: Term): boolean {
  return negation === 'adjective' && kind === 'quality' && entry.motifs !== undefined
}

/** 'not smiling' rules a smile out. */
function absentMood(term: Term): Term {
  return { ...term, entry: { words: term.text, absence: term.text } }
}

export function endClause(reader: Reader): void {
  flushPending(reader)
  endSharing(reader)
  reader.row = []
  reader.topic = undefined
  reader.last = undefined
  reader.target = undefined
  reader.link = 'none'
  reader.linkText = ''
  reader.doing = undefined
  reader.negation = undefined
  reader.joined = undefined
  reader.aboutOther = false
  reader.apposed = false
  reader.aside = false
  reader.labelled = undefined
  reader.loosePart = undefined
}

/** Each of several things gets what the last of them got, and is where that is. */
export function endSharing(reader: Reader): void {
  const { sharing } = reader
  reader.sharing = undefined
  if (sharing === undefined) return
  const { source, place } = sharing
  for (const other of sharing.others) {
    other.modifiers.push(...source.modifiers.slice(sharing.from))
    if (place !== source.place) other.place ??= source.place
    if (place !== source.place) other.side ??= source.side
  }
}

/** True when the phrase read last ended right before this term, fillers aside. */
export function justEnded(reader: Reader): boolean {
  let index = reader.index - 1
  while (index > reader.lastEnd && reader.terms[index]?.kind === 'filler') index--
  return reader.last !== undefined && index === reader.lastEnd
}

/** What is said from here on is said of that phrase. */
export function resume(reader: Reader, phrase: Phrase): void {
  clearPhrase(reader)
  reader.last = phrase
  reader.lastEnd = reader.index
  reader.link = 'none'
  reader.target = undefined
  reader.joined = undefined
}
