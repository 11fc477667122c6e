/** What the chunker does when it meets a noun. */

import { readAnimal, readWho } from './beings.ts'
import { finish, makePhrase } from './build-phrase.ts'
import { adjectivalBeings, styleBeings } from './lexicon/people.ts'
import {
  attachPart,
  attachStuffing,
  isOrnament,
  isPlace,
  isStuffing,
  readPart,
  readPlace,
} from './parts.ts'
import { phrasesOf } from './read-table.ts'
import type { Reader } from './reader.ts'
import { headFrom, peek } from './reader.ts'
import type { Term } from './term.ts'
import { isHead, isModifier } from './term.ts'

const adjectival = new Set(phrasesOf(adjectivalBeings).map(({ words }) => words))
const styles = new Set(phrasesOf(styleBeings).map(({ words }) => words))

export function readHead(reader: Reader, term: Term): void {
  const next = peek(reader)
  if (isCompound(reader, term, next)) {
    reader.pending.push(term)
    return
  }
  if (term.kind === 'who') readWho(reader, term)
  else if (term.kind === 'animal') readAnimal(reader, term)
  else if (term.kind === 'part') readPart(reader, term)
  else if (term.kind === 'body' && isPlace(reader, term)) readPlace(reader, term)
  else if (isStuffing(reader, term)) attachStuffing(reader, term)
  else if (isOrnament(reader, term)) attachPart(reader, term, reader.last)
  else finish(reader, makePhrase(reader, term, false))
}

/** A noun before a noun describes it: 'wolf pelt', 'skull staff', 'knight helmet'. */
function isCompound(reader: Reader, term: Term, next: Term | undefined): boolean {
  if (next === undefined) return false
  if (term.possessive) return isHead(next) || isModifier(next) || next.kind === 'unknown'
  if (term.kind === 'who') return isDescribingBeing(reader, term, next)
  if (term.kind === 'animal') return isHead(next) && next.entry.family !== 'animal'
  if (term.kind === 'body' || term.kind === 'part')
    return isHead(next) && next.kind !== 'who' && next.kind !== 'animal'
  return isHead(next) && !isPlaceWord(next)
}

function isPlaceWord(term: Term): boolean {
  return term.kind === 'body' && term.entry.body === 'hair'
}

function isDescribingBeing(reader: Reader, term: Term, next: Term): boolean {
  if (next.kind === 'who') {
    if (next.entry.takesObject === true && term.entry.who?.slot === 'species') return true
    return styles.has(term.text) && next.entry.who?.slot === 'role'
  }
  if (next.kind === 'animal') return adjectival.has(term.text)
  if (isHead(next))
    return reader.subjectKnown || adjectival.has(term.text) || !isListItem(reader, next)
  const head = reader.terms[headFrom(reader, reader.index + 1)]
  return (
    adjectival.has(term.text) &&
    isModifier(next) &&
    head !== undefined &&
    head.kind !== 'who' &&
    (reader.subjectKnown || next.kind !== 'colour')
  )
}

/** 'girl sword shield': bare words in a row are a list, and the first is the character. */
function isListItem(reader: Reader, next: Term): boolean {
  return next.kind === 'body' && reader.index === 0
}
