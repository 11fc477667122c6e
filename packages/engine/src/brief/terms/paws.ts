/** 'A lantern in its left paw': what beasts hold things with is a hand, wherever something is in it. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

/** How many words may stand between 'in' and the paw. */
const mostBetween = 4

export function readPaws(terms: readonly Term[]): Term[] {
  return terms.map((term, index) =>
    holding.test(term.text) && isHolding(terms, index) ? asHand(term) : term,
  )
}

const holding =
  /^(?:(?:one )?(?:(?:fore|front )?paws?|forepaws?|talons?|claws?|hoo(?:f|ves)|trotters?|flippers?|fins?|wings?|wingtips?|tentacles?|pincers?|feelers?|suckers?|mandibles?))$/

/** 'A cutlass in one wing', 'a fish under its left paw'; wings 'in gold' and paws 'on the table' hold nothing. */
function isHolding(terms: readonly Term[], index: number): boolean {
  if (isHead(terms[index + 1]) || isOnBack(terms, index)) return false
  // 'a book in each tentacle': the tentacles are told of as well.
  if (/tentacles?$/.test(terms[index]?.text ?? '') && terms[index - 1]?.kind !== 'side')
    return false
  let at = index - 1
  while (at > index - mostBetween && isBetween(terms[at])) at--
  const link = terms[at]?.text ?? ''
  const before = terms[at - 1]
  if (/^(?:balanced|perched|resting|held|carried|clutched|gripped) (?:on|in|under)$/.test(link))
    return true
  const isThing = before?.kind === 'thing' && before.entry.thing?.slot !== 'feature'
  if (/^(?:in|between)$/.test(link)) return isThing || !isHead(before)
  const isTucked = /^(?:under|beneath|tucked under)$/.test(link)
  const isSided = terms.slice(at, index).some(isSide)
  return isSided && ((isTucked && isThing) || isHungOn(terms, index, at))
}

/** 'A key between the wings' */
function isOnBack(terms: readonly Term[], index: number): boolean {
  const before = terms.slice(Math.max(0, index - 2), index)
  return /wings$/.test(terms[index]?.text ?? '') && before.some(({ text }) => text === 'between')
}

/** 'A napkin folded over his left flipper', 'a watch round its right forepaw' */
function isHungOn(terms: readonly Term[], index: number, link: number): boolean {
  if (!hands.test(terms[index]?.text ?? '') || terms[link]?.kind !== 'at') return false
  let at = link - 1
  while (at > link - mostBetween && isSaid(terms[at])) at--
  const slot = terms[at]?.entry.thing?.slot ?? 'feature'
  return slot !== 'feature' && slot !== 'setting'
}

const hands = /^(?:(?:fore|front )?paws?|forepaws?|trotters?|flippers?)$/

function isSaid(term: Term | undefined): boolean {
  return /^(?:verb|filler|is)$/.test(term?.kind ?? '') || isModifier(term)
}

function isSide(term: Term): boolean {
  return term.kind === 'side'
}

function isBetween(term: Term | undefined): boolean {
  if (term === undefined) return false
  return /^(?:determiner|side|number|quality|filler)$/.test(term.kind) || isModifier(term)
}

function asHand(term: Term): Term {
  return { ...term, kind: 'body', text: 'hand', entry: { words: 'hand', body: 'hand' } }
}
