/** Animals in two words: 'a badger cub', 'a mole girl'. */
import type { Entry } from './entry.ts'
import type { Term } from './term.ts'

const young = /^(?:cub|pup|puppy|kit|kitten|calf|chick|foal|joey|hatchling)$/
const person = /^(?:girl|boy|man|woman|lady|guy|lad|lass|kid|child|person|dude|fellow|gentleman)$/

/** The terms with the young of an animal called after it, 'a bear covered in moss' parted, and with what is also a mark or a tool taken for the animal before a person. */
export function joinAnimals(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    const before = result.at(-1)
    if (before?.kind === 'animal' && /^covered (?:in|with) /.test(term.text))
      result.push({ ...term, kind: 'comma', text: ',', written: ',', entry: { words: '' } })
    if (isDeed(before, term)) result.splice(-1, 1, doer(before, term))
    else if (isYoungOf(before, term)) result.splice(-1, 1, joined(before, term))
    else result.push(isBeforePerson(terms, index) ? asAnimal(term) : term)
  }
  return result
}

function isYoungOf(before: Term | undefined, term: Term): before is Term {
  return (
    before?.entry.animal !== undefined &&
    before.entry.animal.concept !== term.entry.animal?.concept &&
    !before.possessive &&
    young.test(term.text) &&
    !young.test(before.text)
  )
}

function joined(before: Term, term: Term): Term {
  const text = `${before.text} ${term.text}`
  return {
    ...asAnimal(before),
    text,
    written: `${before.written} ${term.written}`,
    span: [before.span[0], term.span[1]],
    possessive: term.possessive,
  }
}

/** 'A bull-leaper', 'a horse-breaker' are people. */
function isDeed(before: Term | undefined, term: Term): before is Term {
  const isDoer = term.kind === 'who' && term.glued && /(?:er|or)$/.test(term.text)
  return isDoer && before?.kind === 'animal' && term.entry.who?.slot === 'role'
}

function doer(animal: Term, term: Term): Term {
  const text = `${animal.text} ${term.text}`
  return { ...term, text, glued: false, span: [animal.span[0], term.span[1]] }
}

/** 'A mole girl' has no mole, and a trout detective no trout; a trout farmer has. */
function isBeforePerson(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  const next = terms[index + 1]
  return (
    term?.kind === 'thing' &&
    term.entry.animal !== undefined &&
    !term.possessive &&
    next?.kind === 'who' &&
    (person.test(next.text) || isOtherCalling(next))
  )
}

function isOtherCalling({ text, entry }: Term): boolean {
  return entry.who?.slot === 'role' && !dealers.test(text)
}

/** Callings that catch, keep, sell, cook or swing what is also an animal. */
const dealers =
  /(?:fish|farm|sell|trad|deal|hunt|catch|keep|breed|tam|train|wrangl|herd|handl|rid|driv|pack|clean|smok|gut|sort|poach|smuggl|research|collect|play|buy|cann|cur)ers?$|(?:fisherman|fisherwoman|monger|merchant|vendor|scientist|biologist|expert|thief|cook|chef|butcher|angler|muleteer|maker|wife|eater)$/

function asAnimal(term: Term): Term {
  const { thing: _, ...entry }: Entry = term.entry
  return { ...term, kind: 'animal', entry }
}
