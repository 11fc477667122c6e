/** Fairies and imps beside somebody: as small as a pet, and never the character. */
import { isPlural } from '../words/inflect.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

const small =
  /^(?:(?:\w+ )?(?:fair(?:y|ies)|faer(?:y|ie|ies)|pix(?:y|ies?)|sprites?|sylphs?|imps?))$/

/** 'A knight with a small fairy hovering at her shoulder' has a companion. */
export function tellSmallBeings(terms: readonly Term[]): Term[] {
  const told = [...terms]
  for (let index = 0; index < told.length; index++) {
    if (isBesideSomebody(told, index)) {
      told[index] = asCompanion(told[index])
      if (isSex(told[index - 1])) told.splice(--index, 1)
    }
    // What it does is nothing that the character does.
    if (isDoing(told, index)) told.splice(index + 1, 1)
  }
  return told
}

function asCompanion(term: Term): Term {
  const animal = { concept: 'fairy' as const, implied: [], plural: isPlural(term.text) }
  return { ...term, kind: 'animal', entry: { words: term.text, animal } }
}

function isBesideSomebody(terms: readonly Term[], index: number): boolean {
  const { kind, text, possessive, entry } = terms[index]
  if (kind !== 'who' || possessive || entry.who?.slot !== 'species' || !small.test(text))
    return false
  const before = linkBefore(terms, index)
  return isSomebody(terms.slice(0, before)) && (isLed(terms, before) || isSeated(terms, index))
}

/** 'A small female fairy': who that is, is one word. */
function isSex(term: Term | undefined): boolean {
  return term?.kind === 'who' && /^(?:fe)?male$/.test(term.text)
}

/** Where the word stands that leads to a noun: before its article and what is said of it. */
function linkBefore(terms: readonly Term[], index: number): number {
  let before = index - 1
  while (isModifier(terms[before]) || isSex(terms[before])) before--
  return /^(?:determiner|count)$/.test(terms[before]?.kind ?? '') ? before - 1 : before
}

function isSomebody(terms: readonly Term[]): boolean {
  return terms.some(({ kind }) => kind === 'who' || kind === 'animal')
}

/** 'A boy with a fairy', 'accompanied by an imp', 'a girl and her fairy'; but a pact with one is none beside him. */
function isLed(terms: readonly Term[], before: number): boolean {
  const link = terms[before]
  const whose = terms[before - 1]?.kind
  if (link?.kind === 'ride') return /accompan|follow|guid|attend/.test(link.text)
  if (link?.kind === 'and')
    return whose === 'who' && /^(?:her|his|their|its)$/.test(terms[before + 1]?.text ?? '')
  return link?.kind === 'with' && (whose === 'who' || whose === 'comma')
}

/** Said to sit or hover somewhere. */
function isSeated(terms: readonly Term[], index: number): boolean {
  const link = terms[linkBefore(terms, index)]
  if (!/^(?:with|comma|and|has)$/.test(link?.kind ?? '')) return false
  return isDeed(terms[index + 1]) || isPlaceOf(terms, index + 1)
}

/** 'On her shoulder', 'beside him'. */
function isPlaceOf(terms: readonly Term[], at: number): boolean {
  if (terms[at]?.kind !== 'at') return false
  const words = terms.slice(at, at + 4).map(({ text }) => text)
  return /\b(?:shoulders?|head|side|him|her|them)\b/.test(words.join(' '))
}

const deeds =
  /^(?:hover(?:s|ing)|float(?:s|ing)|fl(?:ies|ying)|flutter(?:s|ing)|flit(?:s|ting)|perch(?:es|ed|ing)|sit(?:s|ting)|seated|dart(?:s|ing)|circl(?:es|ing)|rest(?:s|ing))$/

function isDeed(term: Term | undefined): boolean {
  return term !== undefined && /^(?:quality|verb)$/.test(term.kind) && deeds.test(term.text)
}

/** 'A boy with a puppy sitting at his feet': the boy stands. */
function isDoing(terms: readonly Term[], index: number): boolean {
  if (terms[index].kind !== 'animal' || !isDeed(terms[index + 1])) return false
  if (!/^(?:at|filler)$/.test(terms[index + 2]?.kind ?? '')) return false
  const before = linkBefore(terms, index)
  const isLinked = /^(?:with|comma|and|has|ride)$/.test(terms[before]?.kind ?? '')
  return isLinked && isSomebody(terms.slice(0, before))
}
