/** The chunker's memory while it walks over the terms once, and the small moves its handlers share. */
import type { Side } from './brief.ts'
import type { Chunks, Doing, Link, Phrase } from './phrase.ts'
import type { Term } from './term.ts'
import { isHead, isModifier } from './term.ts'

/** How far a negation reaches: over one phrase, over a verb's objects, over a list to its end, or over adjectives only. */
export type Negation = 'phrase' | 'clause' | 'list' | 'adjective' | undefined

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
  /** 'Hair: long, silver.' – what a label names keeps receiving until the line ends. */
  labelled: Phrase | undefined
  /** What a question asked about: 'Wings? None.' */
  asked: Phrase | undefined
  /** A part read before its thing: 'a red plume on the helmet'. */
  loosePart: Phrase | undefined
  /** Where the last phrase ended. */
  lastEnd: number
}

export function openReader(terms: readonly Term[]): Reader {
  return {
    terms,
    headAhead: findHeads(terms),
    chunks: {
      phrases: [],
      character: [],
      theme: [],
      banned: [],
      absences: [],
      unknown: [],
      poses: [],
      others: [],
      pronouns: [],
      possessives: [],
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
    labelled: undefined,
    asked: undefined,
    loosePart: undefined,
    lastEnd: -1,
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
  const isLikeness = reader.link === 'like'
  if (!reader.aboutOther && !isLikeness && !attachLoose(reader)) {
    for (const term of reader.pending) placeLoose(reader, term)
  }
  clearPhrase(reader)
}

/** 'a robe with yellow stars', 'a coat with gold embroidery': what has no noun of its own belongs to the thing before. */
function attachLoose(reader: Reader): boolean {
  const owner = reader.last
  const said = reader.pending.at(-1)
  if (owner !== undefined && isOneOfThem(reader, owner)) {
    owner.modifiers.push(...reader.pending)
    return true
  }
  if (!isSaidOf(reader, owner) || owner?.head.kind !== 'thing') return false
  if (said === undefined || owner.head.entry.thing?.slot === 'setting') return false
  if (said.kind === 'quality' && said.entry.motifs !== undefined) {
    owner.parts.push({ ...owner, head: said, modifiers: reader.pending.slice(0, -1), parts: [] })
    return true
  }
  if (!/^(?:pattern|colour|material)$/.test(said.kind)) return false
  const own = reader.pending.slice(0, -1)
  const isMany = said.kind === 'material' && /[^s]s$/.test(said.text)
  if ((said.kind === 'pattern' || isMany) && own.some((term) => term.kind === 'colour')) {
    owner.parts.push({ ...owner, head: said, modifiers: own, parts: [] })
    owner.modifiers.push(said)
  } else owner.modifiers.push(...reader.pending)
  return true
}

/** With 'with'; or 'a gho, knee-length, maroon and ochre stripes'. */
function isSaidOf(reader: Reader, owner: Phrase | undefined): boolean {
  if (reader.negation !== undefined) return false
  if (reader.link === 'with') return true
  const said = reader.pending.at(-1)
  const isWorn = /^(?:torso|full|outer|legs|feet|head|neck)$/.test(
    owner?.head.entry.thing?.slot ?? '',
  )
  return isWorn && reader.link === 'none' && said?.kind === 'pattern' && /s$/.test(said.text)
}

/** 'odd socks, one red, one blue' */
function isOneOfThem(reader: Reader, owner: Phrase): boolean {
  const isMany = owner.head.entry.thing?.plural === true || owner.head.entry.body === 'eyes'
  const onlyColours =
    reader.pending.length > 0 && reader.pending.every((term) => term.kind === 'colour')
  return reader.count === 1 && isMany && onlyColours && reader.negation === undefined
}

function placeLoose(reader: Reader, term: Term): void {
  const isStuff = term.kind === 'colour' || term.kind === 'material' || term.kind === 'pattern'
  if (reader.negation !== undefined) {
    if (isStuff && reader.negation !== 'adjective') reader.chunks.banned.push(term)
    else if (term.entry.trait === true) reader.chunks.absences.push(absentMood(term))
    return
  }
  if (term.kind === 'unknown') reader.chunks.unknown.push(term)
  else if (isStuff && term.entry.colour === true) reader.chunks.theme.push(term)
  else if (isStuff) reader.chunks.theme.push(term)
  else reader.chunks.character.push(term)
}

/** 'not smiling' rules a smile out. */
function absentMood(term: Term): Term {
  return { ...term, entry: { words: term.text, absence: term.text } }
}

export function endClause(reader: Reader): void {
  flushPending(reader)
  reader.last = undefined
  reader.target = undefined
  reader.link = 'none'
  reader.linkText = ''
  reader.doing = undefined
  reader.negation = undefined
  reader.joined = undefined
  reader.aboutOther = false
  reader.labelled = undefined
  reader.loosePart = undefined
}

/** True when the phrase read last ended right before this term, fillers aside. */
export function justEnded(reader: Reader): boolean {
  let index = reader.index - 1
  while (index > reader.lastEnd && reader.terms[index]?.kind === 'filler') index--
  return reader.last !== undefined && index === reader.lastEnd
}
