/** Animals in two words: 'a badger cub', 'a mole girl'. */

import { keepers, traders } from '../lexicon/traders.ts'
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

const young = /^(?:cub|pup|puppy|kit|kitten|calf|chick|foal|joey|hatchling)$/
const person = /^(?:girl|boy|man|woman|lady|guy|lad|lass|kid|child|person|dude|fellow|gentleman)$/

/** The terms with the young of an animal called after it, 'a bear covered in moss' parted, and with what is also a mark or a tool taken for the animal before a person. */
export function joinAnimals(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    const before = result.at(-1)
    if (before?.kind === 'animal' && /^covered (?:in|with) /.test(term.text))
      result.push({ ...term, kind: 'comma', text: ',', written: ',', entry: { words: '' } })
    const one = togetherWith(before, term, terms[index + 1])
    if (one === undefined) result.push(isBeforePerson(terms, index) ? asAnimal(term) : term)
    else result.splice(-1, 1, ...one)
  }
  return result
}

/** What the word before and this one are as one. */
function togetherWith(
  before: Term | undefined,
  term: Term,
  next: Term | undefined,
): Term[] | undefined {
  if (isUndead(before, term)) return [undead(before, term)]
  if (isMachine(before, term)) return machine(before, term)
  if (isDeed(before, term)) return [doer(before, term)]
  return isYoungOf(before, term, next) ? [joined(before, term)] : undefined
}

function isYoungOf(before: Term | undefined, term: Term, next: Term | undefined): before is Term {
  if (before?.entry.animal === undefined || before.possessive) return false
  if (!young.test(term.text) || young.test(before.text)) return false
  if (before.entry.animal.concept !== term.entry.animal?.concept) return true
  // 'An owlbear cub plush toy'
  return !/^(?:puppy|pup|kitten)$/.test(term.text) && !/^(?:thing|pattern)$/.test(next?.kind ?? '')
}

function joined(before: Term, term: Term): Term {
  // 'An owlbear cub' is an owlbear, as 'a bear cub' is listed.
  const isSame = before.entry.animal?.concept === term.entry.animal?.concept
  const text = isSame ? before.text : `${before.text} ${term.text}`
  return {
    ...asAnimal(before),
    text,
    written: `${before.written} ${term.written}`,
    span: [before.span[0], term.span[1]],
    possessive: term.possessive,
  }
}

/** 'A zombie cat', 'a skeleton horse' is that beast; 'a vampire bat' is listed, and people keep their pets. */
function isUndead(before: Term | undefined, term: Term): before is Term {
  return (
    term.kind === 'animal' &&
    before?.possessive === false &&
    /^(?:zombie|undead|skeleton|skeletal|mummy|vampire|ghost|phantom|spectral)$/.test(before.text)
  )
}

function undead(before: Term, term: Term): Term {
  const text = `${before.text} ${term.text}`
  return {
    ...term,
    text,
    written: text,
    span: [before.span[0], term.span[1]],
    glued: before.glued,
  }
}

/** 'A mech-wolf', 'a robot cat' is a beast of metal. */
function isMachine(before: Term | undefined, term: Term): before is Term {
  const isMade = /^(?:(?:small|tiny|little|mini) )?(?:mech|mecha|robo|cyber|robot|cyborg)$/.test(
    before?.text ?? '',
  )
  return isMade && before?.possessive === false && term.kind === 'animal'
}

function machine(before: Term, term: Term): Term[] {
  const entry = vocabulary.entries.get('metal')
  // 'A tiny robot' may be one word.
  const [, size, kind = before.text] = /^(small|tiny|little|mini) (.+)$/.exec(before.text) ?? []
  const said = vocabulary.entries.get(size ?? '')
  const small: Term[] =
    size === undefined || said === undefined
      ? []
      : [{ ...before, kind: 'quality', text: size, written: size, entry: said, glued: false }]
  const one = { ...joined(term, term), text: `${kind} ${term.text}` }
  return entry === undefined
    ? [...small, one]
    : [
        ...small,
        { ...before, kind: 'material', text: 'metal', entry, glued: false },
        { ...one, glued: false },
      ]
}

/** 'A bull-leaper', 'an eagle hunter', 'a falcon trainer' are people. */
function isDeed(before: Term | undefined, term: Term): before is Term {
  const isSold =
    soldBeasts.test(before?.text ?? '') &&
    (salesman.test(term.text) || /^fisher(?:wo)?man$/.test(term.text))
  const isDoer =
    term.kind === 'who' &&
    /(?:er|or|ess|ant|man|jockey|mahout)$/.test(term.text) &&
    (term.glued || isSold || beastTrades.test(term.text) || isMummer(before, term))
  const isBeast = isBeastWord(before, term.text) && !before.possessive && !isFigureWord(before)
  return isDoer && isBeast && term.entry.who?.slot === 'role'
}

/** 'A lion dancer' is two people under a cloth. */
const isMummer = (before: Term | undefined, { text }: Term): boolean =>
  text === 'dancer' && /^(?:lion|dragon|qilin)$/.test(before?.text ?? '')

/** A pegasus is at somebody's side otherwise, a griffin is somebody. */
const isBeastWord = (term: Term | undefined, worker: string): term is Term =>
  term?.kind === 'animal' ||
  (term?.kind === 'thing' && term.entry.thing?.slot === 'companion') ||
  (term?.kind === 'who' && term.entry.animal !== undefined && beastTrades.test(worker))

/** They live by beasts; a bear cook may be a bear. */
const beastTrades = new RegExp(
  `^(?:${keepers}|huntress|dealer|seller|trapper|charmer|fancier|groomer|driver|breaker|farmer|fisher|racer|leaper|vaulter)$`,
)
/** They are sold at markets, and sell nothing there themselves; an otter fisherman is one. */
const soldBeasts =
  /^(?:camel|horse|pony|mule|donkey|cattle|cow|ox|bull|sheep|goat|pig|hog|chicken|hen|goose|duck|turkey|crab|lobster|oyster|clam|mussel|whelk|shrimp|prawn|eel|fish|herring|sardine|salmon|cod|squid|snail|pigeon|silkworm|bee|shark|whale|trout|tuna|carp|pike|mackerel|octopus|catfish|swordfish|sturgeon|scallop|sponge)s?$/

/** A crab merchant may be one. */
const salesman = new RegExp(`^(?:${traders.replace('merchant|', '')})$`)

const isFigureWord = ({ text, entry }: Term): boolean =>
  entry.figureItself === true || /^(?:anthro|humanoid|small|little|baby) /.test(text)

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
const dealers = new RegExp(
  `(?:${traders}|${keepers}|(?:fish|farm|driv|pack|clean|smok|gut|sort|play|cann|cur)ers?|fisherman|fisherwoman|scientist|biologist|expert|cook|chef|butcher|angler|muleteer|wife|eater)s?$`,
)

function asAnimal(term: Term): Term {
  const { thing: _, ...entry }: Entry = term.entry
  return { ...term, kind: 'animal', entry }
}
