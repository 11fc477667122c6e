/** Who somebody is beside their calling: 'a dragon librarian', 'a clockwork ballerina', 'a cowboy, but he's a cactus'. */

import { keepers, traders } from '../lexicon/traders.ts'
import type { Entry, Thing } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { asFigure } from './animal-figures.ts'
import { isFungus, isPlant } from './named-plants.ts'

/** The terms with such words made beings. */
export function tellBeingCompounds(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (isDragonAtWork(terms, index)) return asFigure(term)
    if (isMadeSomebody(terms, index)) return asBeing(term, automaton)
    return isTurnOut(terms, index) ? turnedInto(term) : term
  })
}

const automaton: Thing = { slot: 'species', concept: 'robot', implied: [], plural: false }
const plant: Thing = { slot: 'species', concept: 'plantfolk', implied: [], plural: false }
const mushroom: Thing = { ...plant, concept: 'mushroomfolk' }
const somebody: Thing = { slot: 'species', concept: 'human', implied: [], plural: false }

function asBeing(term: Term, who: Thing): Term {
  const entry: Entry = { words: term.text, who, figureItself: true }
  return { ...term, kind: 'who', entry, capital: false }
}

function turnedInto(term: Term): Term {
  if (term.entry.animal !== undefined) return asFigure(term)
  if (isFungus(term.text)) return asBeing(term, mushroom)
  return asBeing(term, isPlant(term) ? plant : somebody)
}

/** Callings that deal with beasts, rule them or bear their name. */
const dealers = new RegExp(`${traders}|${keepers}|mechanic|repair|builder|engineer|scholar|vet\\b`)
const namedAfterDragons =
  /knight|lord|lady|priest|mage|sorcer|warrior|queen|king|empress|emperor|prince|lancer|warlock|shaman|monk|disciple|cultist|master|guard|ninja|samurai|wizard|witch|fighter|champion|herald|general|cleric|druid|paladin|ranger|soldier|dancer|boss/

/** 'A dragon librarian', 'a tiny dragon knight'; a dragon knight bears one, a dragon hunter hunts them. */
function isDragonAtWork(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const worker = terms[index + 1]
  if (term?.kind !== 'animal' || term.possessive || worker?.kind !== 'who') return false
  if (worker.entry.who?.slot !== 'role' || worker.entry.who.plural) return false
  if (dealers.test(worker.text)) return false
  // 'A small robot gardener' is small.
  if (/^(?:small|little|tiny|mini|baby) /.test(term.text)) return true
  return term.entry.animal?.concept === 'dragon' && !namedAfterDragons.test(worker.text)
}

const makers = /(?:er|or|ist|smith|wright|mage|wizard|alchemist|mechanic|merchant|artificer|fan)$/

/** 'A clockwork ballerina' is one; a clockwork tinkerer makes them. */
function isMadeSomebody(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || !/^(?:clockwork|wind up|windup)$/.test(term.text)) return false
  if (term.kind === 'thing' || term.kind === 'who') return false
  let at = index + 1
  while (isModifier(terms[at])) at++
  const who = terms[at]
  const isTrained = /^(?:soldier|dancer|performer|prisoner|player|drummer|singer|butler|waiter)$/
  return (
    who?.kind === 'who' &&
    who.entry.who?.concept !== 'robot' &&
    (isTrained.test(who.text) || !makers.test(who.text))
  )
}

/** 'A cowboy, but he's a cactus', 'a ninja that is a panda', 'a wizard who is actually a mushroom'. */
function isTurnOut(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || term.possessive || !isOneThing(term)) return false
  const next = terms[index + 1]?.kind ?? 'stop'
  if (!/^(?:stop|comma|with|in|and|but|pronoun|wear|hold|that|verb|colon)$/.test(next)) return false
  let at = index - 1
  while (isModifier(terms[at]) || terms[at]?.kind === 'unknown') at--
  if (!/^an?$/.test(terms[at]?.text ?? '')) return false
  at--
  let isStressed = false
  while (terms[at]?.kind === 'filler' || stressed.test(terms[at]?.text ?? '')) {
    isStressed ||= stressed.test(terms[at]?.text ?? '')
    at--
  }
  return isSaidOfSomebody(terms, at, isStressed)
}

const stressed = /^(?:actually|literally|really|secretly|basically|clearly|obviously|just)$/

/** Whether the verb there speaks of somebody whose calling was told. */
function isSaidOfSomebody(terms: readonly Term[], verb: number, isStressed: boolean): boolean {
  const told = terms.slice(0, verb + 1).findLast(({ kind }) => kind === 'who')
  if (told?.entry.who?.slot !== 'role' || told.entry.who.plural) return false
  const [before, subject, is] = [terms[verb - 2], terms[verb - 1], terms[verb]]
  // 'A wizard who is a mushroom'
  if (is?.kind === 'as' && /^who(?: i|')s$/.test(is.text)) return subject === told
  if (is?.kind !== 'is') return false
  if (subject?.kind === 'that') return before === told
  const isTurned = before?.kind === 'but' || /^(?:except|only)$/.test(before?.text ?? '')
  return subject?.kind === 'pronoun' && (isStressed || isTurned)
}

function isOneThing({ kind, entry }: Term): boolean {
  if (kind === 'animal') return entry.animal?.plural === false
  const { thing } = entry
  return kind === 'thing' && /^(?:prop|setting)$/.test(thing?.slot ?? '') && thing?.plural === false
}
