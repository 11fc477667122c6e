/** Beings of two natures are one being: 'a zombie orc', 'an elf vampire', 'an undead centaur', 'a dwarf goddess of beer'. */
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** The terms with two such words beside each other made one. */
export function joinNatures(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    const last = result.at(-1)
    if (last === undefined || !isOfTwo(last, term) || isPrey(terms[index + 1])) result.push(term)
    else result[result.length - 1] = joined(last, term)
  }
  return result
}

/** What somebody of any kind may be besides; it stands before the kind or behind it. */
const natures =
  /^(?:vampires?|ghosts?|phantoms?|zombies?|undead|revenants?|liche?s?|mumm(?:y|ies)|skeletons?|cyborgs?|robots?|androids?|aliens?|demons?|angels?|fallen angels?|mutants?|werewol(?:f|ves)|golems?)$/

/** These stand behind it alone: 'a cat goddess', 'a wolf spirit'. */
const divine =
  /^(?:gods?|goddess(?:es)?|demigod(?:dess)?|deity|deities|god(?:dess)? of [a-z ]+|spirits?)$/

/** What such a nature leaves of the body it is of: a ghost is a ghost whatever it was. */
const ofBody = /^(?:ghost|skeleton|robot)$/

function isOfTwo(first: Term, second: Term): boolean {
  if (first.possessive || second.capital || isMany(first)) return false
  if (first.text.includes(' ') && !first.text.startsWith('half ')) return false
  if (!isKind(first) || !isKind(second) || conceptOf(first) === conceptOf(second)) return false
  if (natures.test(first.text)) return true
  return natures.test(second.text) || divine.test(second.text)
}

/** A kind of being, or a beast; nobody's calling. */
function isKind({ kind, entry: { who, animal } }: Term): boolean {
  if (kind === 'animal') return animal !== undefined
  return kind === 'who' && who?.slot === 'species' && !/^(?:human|scarecrow)$/.test(who.concept)
}

function isMany({ entry }: Term): boolean {
  return entry.who?.plural === true || entry.animal?.plural === true
}

function conceptOf({ entry: { who, animal } }: Term): string | undefined {
  return who?.concept ?? animal?.concept
}

/** 'A bat vampire hunter' hunts vampires. */
function isPrey(next: Term | undefined): boolean {
  return /^(?:hunters?|slayers?|killers?|trackers?|catchers?|tamers?|whisperers?|expert|busters?)$/.test(
    next?.text ?? '',
  )
}

/** The body of the one and the name of both. */
function joined(first: Term, second: Term): Term {
  const text = `${first.text} ${second.text}`
  const isFirstNature = natures.test(first.text)
  const [nature, kind] = isFirstNature ? [first, second] : [second, first]
  const isShownAsNature = kind.kind !== 'animal' && ofBody.test(conceptOf(nature) ?? '')
  const { entry } = isShownAsNature ? nature : kind
  const presentation = second.entry.presentation ?? first.entry.presentation
  const both: Entry = { ...entry, words: text, ...(presentation && { presentation }) }
  return {
    ...(isShownAsNature ? nature : kind),
    entry: both,
    text,
    written: `${first.written} ${second.written}`,
    span: [first.span[0], second.span[1]],
    possessive: second.possessive,
    capital: first.capital,
  }
}
