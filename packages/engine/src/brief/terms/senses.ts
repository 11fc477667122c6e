/** Many words mean two things. Neighbours decide: 'a rose' is a flower, 'a rose dress' a colour. */

import type { Entry } from '../words/entry.ts'
import { isListedThing } from '../words/nouns.ts'
import type { HeadKind, ModifierKind, Term, TermKind } from '../words/term.ts'
import { isHead, isModifier, noEntry } from '../words/term.ts'
import { isToldOfHair } from './hair-labels.ts'
import { legOfClothes, partOfClothes, zoneOfClothes } from './legs-of-clothes.ts'
import { ends, isWorn, nounHere, stands } from './noun-or-colour.ts'

export function settle(terms: readonly Term[]): Term[] {
  const settled = [...terms]
  for (let index = terms.length - 1; index >= 0; index--) {
    const term = terms[index]
    if (term === undefined || (term.kind !== 'unknown' && term.kind !== 'filler')) continue
    const limb =
      legOfClothes(terms, index) ??
      partOfClothes(terms, index) ??
      zoneOfClothes(terms, index) ??
      oneLimb(term, terms[index - 1], settled[index + 1])
    settled[index] = limb ?? { ...term, kind: senseOf(settled, terms, index, term) }
  }
  return settled
}

/** 'a helmet under one arm' is where, 'one arm is stone' what; who has 'one arm' lacks the other. */
function oneLimb(term: Term, before: Term | undefined, next: Term | undefined): Term | undefined {
  if (!/^one (?:arm|hand|leg|eye|shoulder|ear|knee|foot|hip)$/.test(term.text)) return undefined
  const isPlace = before?.entry.grammar === 'at' || before?.entry.grammar === 'in'
  if (!isPlace && !/^(?:is|material|colour)$/.test(next?.kind ?? '')) return undefined
  const text = term.text.slice('one '.length)
  return {
    ...term,
    text,
    kind: 'body',
    entry: { words: text, body: text === 'eye' ? 'eyes' : text },
  }
}

function senseOf(
  settled: readonly Term[],
  terms: readonly Term[],
  index: number,
  term: Term,
): TermKind {
  const { entry } = term
  if (entry.absence !== undefined) return 'absence'
  if (entry.number !== undefined && !isOnlyQuality(entry)) return 'number'
  const noun = nounHere(terms, index)
  const modifier = modifierSense(entry, noun !== undefined)
  const next = settled[index + 1]
  if (isDescribing(term, terms[index - 1], next)) return 'quality'
  if (isSaidHere(settled, terms, index)) return 'quality'
  const grammar = grammarSense(term, noun, terms[index - 1], next)
  if (grammar !== undefined) return grammar
  if (noun !== undefined && modifier !== undefined)
    return stands(settled, terms, index) && !isStuffOfThing(terms, index) ? noun : modifier
  const only = noun ?? modifier
  if (only !== undefined) return only
  return (term.kind === 'filler' ? fillerKind : unknownKind)(term, terms[index - 1], next)
}

function isSaidHere(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  return (
    isKindly(settled, terms, index) ||
    isHairCut(terms, index) ||
    isOfBodyPart(settled, terms, index)
  )
}

/** 'A robotic right arm', 'a blind left eye': said of the part, and nobody by himself. */
function isOfBodyPart(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const { entry, text } = terms[index] ?? { entry: noEntry, text: '' }
  const isMade = entry.who !== undefined && entry.quality === true
  if (!isMade && text !== 'blind') return false
  let at = index + 1
  while (settled[at]?.kind === 'side') at++
  const { body } = settled[at]?.entry ?? noEntry
  return at > index + 1 && (isMade ? /^(?:arm|hand|leg|foot|eyes)$/ : /^eyes$/).test(body ?? '')
}

/** 'Hair: white, pixie'; a bob is a cut by its own name. */
function isHairCut(terms: readonly Term[], index: number): boolean {
  const { thing, colour } = terms[index]?.entry ?? noEntry
  return thing?.slot !== 'hair' && colour !== true && isToldOfHair(terms, index)
}

function grammarSense(
  term: Term,
  noun: HeadKind | undefined,
  before: Term | undefined,
  next: Term | undefined,
): TermKind | undefined {
  const { entry } = term
  if (isNounHere(term, noun, before) || isGeneral(term, before, next)) return noun
  if (isLoneMood(term, before, next)) return 'quality'
  if (isPlainAdjective(term, before, next)) return 'quality'
  if (isStuffHere(term, before, next)) return 'material'
  if (isPastVerb(term, before, next)) return 'verb'
  if (isWoundRound(term, before, next)) return 'filler'
  if (isOrder(term, before, next)) return 'ask'
  const isCounted = before?.entry.number !== undefined && entry.body !== undefined
  return isCounted || outranksGrammar(term, noun, next) ? undefined : entry.grammar
}

/** 'a general with no medals'; but 'a general idea' and 'in general'. */
function isGeneral({ entry }: Term, before: Term | undefined, next: Term | undefined): boolean {
  if (entry.grammar !== 'filler' || entry.who?.slot !== 'role') return false
  const { grammar, who } = before?.entry ?? noEntry
  const leads = isHead(next) || isModifier(next) || next?.kind === 'unknown'
  return !leads && (grammar === 'determiner' || who !== undefined || isInPhrase(before))
}

/** 'her auburn waves', 'hair in waves': nobody waves. */
function isNounHere(term: Term, noun: HeadKind | undefined, before: Term | undefined): boolean {
  if (noun === undefined || !/^(?:hold|verb|ride)$/.test(term.entry.grammar ?? '')) return false
  const { grammar, shade } = before?.entry ?? noEntry
  return grammar === 'in' || grammar === 'of' || shade === true || isInPhrase(before)
}

/** 'Kind eyes', 'with a kind old face', 'a really nice guy': said of a face or of somebody. */
function isKindly(settled: readonly Term[], terms: readonly Term[], index: number): boolean {
  const { text, entry } = terms[index] ?? { text: '', entry: noEntry }
  if (!/^(?:kind|nice|lovely)$/.test(text) || entry.trait !== true) return false
  if (/^(?:some|any|what|this|that|every|of|a certain)$/.test(terms[index - 1]?.text ?? ''))
    return false
  if (isSaidOfThem(terms, index)) return true
  let at = index + 1
  while (isModifier(settled[at])) at++
  const head = settled[at]
  if (text === 'kind' && head?.kind === 'body') return true
  return head?.kind === 'who' && head.possessive === false
}

/** 'He is so kind', 'who is actually really nice'; but 'it would be nice'. */
function isSaidOfThem(terms: readonly Term[], index: number): boolean {
  let at = index - 1
  while (degrees.test(terms[at]?.text ?? '')) at--
  const verb = terms[at]
  const subject = terms[at - 1]
  const next = terms[index + 1]
  if (next !== undefined && !ends(next) && !/^(?:to|and|but|in|with)$/.test(next.text)) return false
  if (/^who(?: i|')s$/.test(verb?.text ?? '')) return true
  if (verb?.entry.grammar !== 'is' || /^(?:be|been)$/.test(verb.text)) return false
  return /^(?:s?he|they|who)$/.test(subject?.text ?? '') || subject?.entry.who !== undefined
}

const degrees =
  /^(?:so|very|really|super|actually|secretly|quite|too|always|pretty|truly|just|rather|also|still|ever so|genuinely|surprisingly|extremely|incredibly|both)$/

/** 'a hat of felt', 'felt slippers': nobody felt anything. */
function isStuffHere({ entry }: Term, before: Term | undefined, next: Term | undefined): boolean {
  if (entry.grammar !== 'filler' || entry.material === undefined) return false
  const { grammar } = before?.entry ?? noEntry
  // 'A coat of green felt'
  if (before?.entry.colour === true && (next === undefined || ends(next))) return true
  // 'Hat: wide brim, felt'
  const isAlone = /^(?:comma|colon)$/.test(before?.kind ?? '') && ends(next)
  return (
    isAlone || grammar === 'of' || grammar === 'in' || /^(?:thing|part)$/.test(next?.kind ?? '')
  )
}

/** 'one eye left, kind': alone between marks it is somebody's mood. */
function isLoneMood({ entry }: Term, before: Term | undefined, next: Term | undefined): boolean {
  if (entry.grammar !== 'filler' || entry.trait !== true) return false
  return ends(before) && before !== undefined && ends(next)
}

/** 'a kind face': in any other place 'kind' says nothing. */
function isPlainAdjective(
  { entry }: Term,
  before: Term | undefined,
  next: Term | undefined,
): boolean {
  if (entry.grammar !== 'filler' || (entry.trait ?? entry.quality) !== true) return false
  return before?.entry.grammar === 'determiner' && (isHead(next) || isModifier(next))
}

/** 'a scarf wound twice round her neck' is no wound. */
function isWoundRound({ text }: Term, before: Term | undefined, next: Term | undefined): boolean {
  if (text !== 'wound' || before?.entry.thing === undefined) return false
  return /^(?:at|filler|number)$/.test(next?.kind ?? '')
}

/** 'Put a raven on her shoulder', '…, put him in a hat': an order to whoever draws. */
function isOrder(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  const isFirst =
    before === undefined || /^(?:comma|stop)$/.test(before.kind) || before.text === 'and'
  return term.text === 'put' && isFirst && /^(?:determiner|pronoun)$/.test(next?.kind ?? '')
}

/** 'She stole a crown', 'he sticks out his tongue': what follows a pronoun is a deed. */
function isPastVerb(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  // 'one tail sticks out the back'
  if (term.text === 'sticks' && next?.text === 'out') return true
  // 'the lantern in his hand burns green'
  if (term.text === 'burns' && next?.entry.colour === true && before?.kind !== 'comma') return true
  if (!/^(?:she|he|they|who|i)$/.test(before?.text ?? '') || term.entry.thing === undefined)
    return false
  if (/^(?:stole|rose|saw)$/.test(term.text)) return true
  const isObject = next?.kind === 'determiner' || next?.kind === 'at' || next?.text === 'out'
  return isObject && term.entry.grammar === undefined && /s$/.test(term.text)
}

/** 'round the neck' is where, a 'round hat' is what. */
function isDescribing(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  // 'a ticket pouch crossbody'
  if (term.text === 'crossbody') return bags.test(before?.text ?? '')
  // 'large staring eyes'
  if (next?.entry.body === 'eyes' && ofGaze.test(term.text)) return true
  // 'the top one sacking, the bottom one brocade'
  if (/^(?:top|bottom|back|front)$/.test(term.text)) return next?.text === 'one'
  if (term.text === 'round') return next?.kind !== 'determiner'
  if (term.text === 'down') return next?.entry.thing?.slot === 'outer' && isInPhrase(before)
  if (term.text === 'worn') return isWornOut(before, next)
  return isDescribingVerb(term, before, next)
}

const bags = /(?:^| )(?:bag|pouch|satchel|purse|messenger|pack|sack|holdall|case|handbag)$/
const ofGaze =
  /^(?:staring|blinking|watching|darting|squinting|searching|laughing|weeping|narrowing|bulging|drooping|twinkling)$/

/** 'a worn leather coat' is old; 'a coat worn over mail' is put on. */
function isWornOut(before: Term | undefined, next: Term | undefined): boolean {
  const isBeforeThing = isHead(next) || (isModifier(next) && next?.kind !== 'quality')
  return isBeforeThing && before?.entry.thing === undefined
}

/** 'a dusty travelling coat', 'her reading glasses': said of the noun, nobody travels or reads. */
function isDescribingVerb(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  const { entry } = term
  const isThing = next?.kind === 'thing' || next?.kind === 'animal'
  // 'a walking skeleton pirate' leads nobody
  if (term.text === 'walking' && /^an?$/.test(before?.text ?? ''))
    return isThing || next?.kind === 'who'
  if (entry.grammar === 'verb' && (entry.material !== undefined || alive.test(term.text)))
    return isThing || (alive.test(term.text) && next !== undefined && isModifier(next))
  if (entry.grammar !== 'verb' && entry.grammar !== 'hold') return false
  if (!/^[a-z]+ing$/.test(term.text) || next?.kind !== 'thing' || before === undefined) return false
  return isInPhrase(before) && !isModifier(next)
}

function isInPhrase(before: Term | undefined): boolean {
  const entry = before?.entry ?? noEntry
  const isSaid = entry.quality ?? entry.colour ?? (entry.grammar === 'determiner' || undefined)
  return isSaid === true || entry.material !== undefined
}

const alive =
  /^(?:living|dying|talking|walking|sleeping|burning|travell?ing|moving|breathing|bleeding|melting|rotting)$/

function isOnlyQuality(entry: Entry): boolean {
  return entry.words === 'matching'
}

/** Phrases of several words are rarely grammar by accident; single words usually are. */
function outranksGrammar(term: Term, noun: HeadKind | undefined, next: Term | undefined): boolean {
  if (noun === undefined) return false
  if (term.text.includes(' ')) return true
  return term.glued || (next?.glued === true && next.kind !== 'unknown')
}

/** A motif alone makes no modifier of a noun: a skull before a noun is a skull still. */
function modifierSense(entry: Entry, isNoun: boolean): ModifierKind | undefined {
  if (entry.colour === true) return 'colour'
  if (entry.material !== undefined) return 'material'
  if (entry.pattern !== undefined) return 'pattern'
  const isQuality =
    entry.quality ?? entry.trait ?? entry.shade ?? entry.figure ?? entry.pose ?? entry.palette
  if (isQuality === true || entry.build !== undefined || entry.descent !== undefined)
    return 'quality'
  if (entry.age !== undefined || entry.presentation !== undefined) return 'quality'
  return entry.motifs === undefined || isNoun ? undefined : 'quality'
}

/** 'gone bobbly', 'looks crumbly': no adverb. */
function fillerKind({ text }: Term, before: Term | undefined, next: Term | undefined): TermKind {
  const isPredicate = before?.entry.grammar === 'is' && /ly$/.test(text)
  const isEnd = next === undefined || /^(?:comma|stop|and)$/.test(next.kind)
  return isPredicate && isEnd ? 'quality' : 'filler'
}

/** 'an adding machine' */
function isThing(next: Term | undefined): boolean {
  return next?.kind === 'unknown' && isListedThing(next.text)
}

function unknownKind(term: Term, before: Term | undefined, next: Term | undefined): TermKind {
  // 'She killed the king.'
  const isDeed = /^(?:she|he|they|who)$/.test(before?.text ?? '') && /(?:ed|s)$/.test(term.text)
  if (isDeed && next?.kind === 'determiner') return 'verb'
  if (/[^ei]ing$/.test(term.text) && term.text.length > 5)
    return isHead(next) || isModifier(next) || isThing(next) ? 'quality' : 'verb'
  if (
    /^(?:eaten|bitten|beaten|smitten|forgotten|hidden|sodden|swollen|shrunken|sunken)$/.test(
      term.text,
    )
  )
    return 'quality'
  if (/^un[a-z]{2,}(?:ung|wn|rn|nt|pt|od|id)$/.test(term.text)) return 'quality'
  if (/(?:ed|ous|ful|ive|able|ible|ish|esque|ic|less)$/.test(term.text) && term.text.length > 4)
    return 'quality'
  return 'unknown'
}

/** 'a suit in grey velvet', 'all in emerald silk': what they are made of. */
function isStuffOfThing(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.entry.material === undefined) return false
  let at = index - 1
  while (at > 0 && (terms[at]?.entry.colour ?? terms[at]?.entry.quality) === true) at--
  const before = terms[at - 1]
  // 'Her robes are layered white silk.'
  if (terms[at]?.entry.grammar === 'is') return isWorn(before) && at < index - 1
  if (terms[at]?.entry.grammar !== 'in') return false
  return /^(?:all|both)$/.test(before?.text ?? '') || isWorn(before)
}
