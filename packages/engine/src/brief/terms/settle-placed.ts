/** Nouns that no table lists as things, where only a thing can stand: 'ash across the brow', 'a reel clipped at the chest'. */

import { substances } from '../lexicon/substances.ts'
import type { Entry } from '../words/entry.ts'
import { isPlural } from '../words/inflect.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term, TermKind } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

const stuffs = new Set(phrasesOf(substances).map(({ words }) => words))
/** Whether a word names what things can be covered with or made of, and nothing that is drawn. */
export const isSubstance = (word: string): boolean => stuffs.has(word)

/** What a phrase about something new begins after. */
const openers: ReadonlySet<TermKind> = new Set<TermKind>([
  ...(['comma', 'stop', 'colon', 'and', 'with'] as const),
])
/** How many words may tell how it is there, and how many may come before the place itself. */
const mostBetween = 3
const mostToPlace = 5

/** The terms, with what is said to be somewhere as a thing that is told by its own name. */
export function settlePlaced(terms: readonly Term[]): Term[] {
  const settled: Term[] = []
  let opener: Term | undefined
  let isOpen = true
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const link: number | undefined =
      isOpen && isNoun(term, terms, index, opener) ? linkAfter(terms, index) : undefined
    if (link !== undefined) {
      tell(settled, term, terms.slice(index + 1, link + 1))
      index = link
    } else settled.push(term)
    if (openers.has(term.kind)) opener = term
    isOpen = link === undefined && staysOpen(isOpen, term, terms[index + 1])
    index++
  }
  return settled
}

function tell(settled: Term[], noun: Term, link: readonly Term[]): void {
  const before = settled.at(-1)
  const saysWhich = isHead(before) || before?.kind === 'filler'
  if (before !== undefined && saysWhich) settled.splice(-1, 1, asQuality(before))
  settled.push(asTold(noun), ...joined(link))
}

/** Whether the phrase that has begun may still come to its noun. */
function staysOpen(isOpen: boolean, term: Term, next: Term | undefined): boolean {
  return openers.has(term.kind) || (isOpen && (leadsUp(term) || isFirstHalf(term, next)))
}

/** What may stand before a noun in its phrase. */
function leadsUp(term: Term): boolean {
  if (term.kind === 'filler') return stuffs.has(term.text)
  return isModifier(term) || /^(?:determiner|number|side|unknown|partial)$/.test(term.kind)
}

/** 'paint drips', 'cat hair', 'baby powder': a noun before a noun says of what sort it is. */
function isFirstHalf(term: Term, next: Term | undefined): boolean {
  if (!isHead(term) || next === undefined || term.possessive) return false
  if (stuffs.has(`${term.text} ${next.text}`)) return true
  if (!/^(?:thing|animal)$/.test(term.kind) || isPlural(term.text)) return false
  return (next.kind === 'unknown' && !isVerbal(next)) || stuffs.has(next.text)
}

/** A word that nothing is known of, or a stuff, at the end of its phrase. */
function isNoun(
  term: Term,
  terms: readonly Term[],
  index: number,
  opener: Term | undefined,
): boolean {
  const isFirst = index === 0 || terms[index - 1]?.kind === 'stop'
  if (term.possessive || (term.capital && !isFirst) || terms[index + 1]?.glued === true)
    return false
  if (term.kind === 'unknown') return !isVerbal(term) && !adverb.test(term.text)
  return (
    isOddHere(term, terms.slice(index + 1, index + 3), opener, isSecond(terms, index)) ||
    isStuff(term, terms[index - 1], opener) ||
    isDeedRather(term, terms[index - 1], terms[index + 1]) ||
    (opener?.kind === 'comma' && isOnBody(terms, index)) ||
    isDrifting(term, terms[index - 1], terms[index + 1])
  )
}

/** 'a tailor, mannequin under the arm': somebody was named before, and this one is said to be on the body. */
function isSecond(terms: readonly Term[], index: number): boolean {
  const isAfter = terms.slice(0, index).some(({ kind }) => kind === 'who')
  const place = terms[index + (terms[index + 2]?.kind === 'determiner' ? 3 : 2)]
  const isHere = terms[index + 1]?.kind === 'at' && place?.kind === 'body'
  return isAfter && (isHere || terms[index]?.entry.guess === true)
}

/** A bell in place of the heart is not held, a bar round the neck no scene, and a brazier on a chain nobody's calling. */
function isOddHere(
  { kind, entry }: Term,
  [next, second]: readonly Term[],
  opener: Term | undefined,
  isCarried: boolean,
): boolean {
  const slot = entry.thing?.slot ?? ''
  if (next?.text === 'in place of') return /^(?:prop|neck)$/.test(slot)
  if (slot === 'prop') return grown.test(`${next?.text} ${second?.text}`)
  if (kind === 'who') return isCarried && opener?.kind === 'comma' && !isHead(next)
  return kind === 'thing' && slot === 'setting'
}

/** How something is part of the body, or in it, that others hold. */
const grown =
  /^(?:(?:built|set|sunk|driven|carved|screwed|bolted|sewn|thrust|stuck|rammed|let|baked) )?(?:into|embedded in|lodged in|buried in|stuck in|set into)\b/

/** 'a glow around the head', 'a run up the seam': a deed is a noun where a phrase begins with it and a place follows. */
function isDeedRather(
  { kind, text }: Term,
  before: Term | undefined,
  next: Term | undefined,
): boolean {
  if (!/^(?:verb|is|hold)$/.test(kind) || !/^[a-z]+$/.test(text) || next?.kind !== 'at')
    return false
  const isFirst = before?.kind === 'comma' || /^(?:an?|one)$/.test(before?.text ?? '')
  return (
    isFirst &&
    !/(?:s|ing|ed|en)$|^(?:is|are|was|were|be|do|put|look|lost|made|to|went|took|led|born)$/.test(
      text,
    )
  )
}

function isStuff(term: Term, before: Term | undefined, opener: Term | undefined): boolean {
  if (!stuffs.has(term.text)) return false
  if (term.kind === 'filler') return true
  // Her own hair is no stuff, cat hair is.
  if (term.kind === 'body') return isHead(before)
  return opener?.kind !== 'with' && (isModifier(term) || term.kind === 'part')
}

/** 'constellations drifting inside the torso', 'stars falling from the hem': what moves is no pattern. */
function isDrifting(term: Term, before: Term | undefined, next: Term | undefined): boolean {
  const isFirst = before === undefined || /^(?:comma|stop)$/.test(before.kind)
  const isSign =
    term.kind === 'pattern' || (term.kind === 'quality' && term.entry.motifs !== undefined)
  return isFirst && isSign && isPlural(term.text) && /[a-z]ing$/.test(next?.text ?? '')
}

/** 'cork on its head', 'gold on the lips': a stuff on the body alone. */
function isOnBody(terms: readonly Term[], index: number): boolean {
  if (terms[index]?.kind !== 'material' || terms[index + 1]?.kind !== 'at') return false
  return terms[index + (terms[index + 2]?.kind === 'determiner' ? 3 : 2)]?.kind === 'body'
}

const adverb =
  /(?:ly|wards?|wise)$|^(?:a(?:loft|way|side|part|sleep|wake|shore|board|float|drift|long))$/

/** Where the word stands that says where it is, if one follows and a place after it. */
function linkAfter(terms: readonly Term[], index: number): number | undefined {
  let at = index + 1
  while (at <= index + mostBetween && isVerbal(terms[at])) at++
  const noun = terms[index]
  if (noun === undefined) return undefined
  const isCertain = isCertainly(noun, terms[index - 1])
  // 'a snorlax in a hat' wears it, 'a card tucked in the hat' is there.
  const isThere = terms[at]?.kind === 'in' ? stuffs.has(noun.text) || at > index + 1 : isCertain
  if (isLink(terms[at])) return isPlace(terms, at, isThere) ? at : undefined
  // 'smoke out of the ears'
  const isOut = terms[at]?.text === 'out' && terms[at + 1]?.text === 'of'
  if (isOut) return isPlace(terms, at + 1, isCertain) ? at + 1 : undefined
  const isOver = at > index + 1 && isDoneTo(terms[at - 1], terms[at])
  return isOver && noun.kind !== 'part' && isPlace(terms, at - 1, isCertain) ? at - 1 : undefined
}

/** 'sap matting the fur' */
function isDoneTo(verb: Term | undefined, next: Term | undefined): boolean {
  return /[a-z]ing$/.test(verb?.text ?? '') && next?.kind === 'determiner'
}

/** What is counted or known for a stuff may be anywhere; a single unknown word is only trusted on the body. */
function isCertainly({ text, kind, entry }: Term, before: Term | undefined): boolean {
  if (kind === 'thing' && /^(?:setting|prop)$/.test(entry.thing?.slot ?? '')) return false
  const isCounted = isPlural(text) || !openers.has(before?.kind ?? 'stop')
  return isCounted || kind === 'who' || stuffs.has(text)
}

/** 'smeared', 'poking', 'stuck': how it is there. */
function isVerbal(term: Term | undefined): boolean {
  if (term === undefined || !/^(?:verb|quality|unknown|filler|thing|hold)$/.test(term.kind))
    return false
  if (term.kind === 'thing' && term.entry.thing?.slot !== 'feature') return false
  return /(?:ed|ing)$|^(?:stuck|caught|wound|bent|set|hung|sewn|woven|spilt|burnt|drawn|worn|still|built|kept|held|put|laid|shut|cut|split|torn|broken|frozen|grown|shot|thrust|slung|flung|strung|spun|dug|sunk|half|all)$/.test(
    term.text,
  )
}

/** Whether a part of the body or of the outfit follows; after 'in' nothing else, for what is 'in a hall' is the scene. */
function isPlace(terms: readonly Term[], link: number, isCertain: boolean): boolean {
  let at = link + 1
  while (at < link + mostToPlace && isBeforePlace(terms[at], terms[at + 1])) at++
  const place = terms[at]
  const slot = place?.entry.thing?.slot
  switch (place?.kind) {
    case 'part':
      return isCertain
    // 'agony on his face' is no thing.
    case 'body':
      return isCertain || !/^(?:face|eyes)$/.test(place.text)
    case 'thing':
      return /^(?:feature|hair|beard)$/.test(slot ?? '') || (isCertain && slot !== 'setting')
    case 'pronoun':
      return /^(?:it|them)$/.test(place.text)
    case 'unknown':
      return terms[link]?.kind === 'at' && /^(?:determiner|number)$/.test(terms[at - 1]?.kind ?? '')
    default:
      return false
  }
}

function isBeforePlace(term: Term | undefined, next: Term | undefined): boolean {
  return term !== undefined && leadsUp(term) && (term.kind !== 'unknown' || isHead(next))
}

function asQuality(term: Term): Term {
  return { ...term, kind: 'quality', entry: { words: term.text, quality: true } }
}

function asTold(term: Term): Term {
  const thing = {
    slot: 'feature' as const,
    concept: 'told',
    implied: [],
    plural: isPlural(term.text),
  }
  const entry: Entry = { words: term.text, thing, guess: true }
  return { ...term, kind: 'thing', entry }
}

/** 'dripping' and 'from' as one word of place: nobody drips. */
function joined(words: readonly Term[]): Term[] {
  const text = words.map((word) => word.text).join(' ')
  return words.slice(-1).map((last) =>
    words.length === 1 && isLink(last)
      ? last
      : {
          ...last,
          kind: last.kind === 'in' ? 'in' : 'at',
          text,
          written: text,
          entry: { words: text },
        },
  )
}

function isLink(term: Term | undefined): boolean {
  return term?.kind === 'at' || term?.kind === 'in'
}
