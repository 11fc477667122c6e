/** 'Layers of shawls', 'bunches of dried herbs': an amount names nothing of its own. */
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

/** How many words may say more of what there is so much of. */
const mostSaid = 4

export function dropAmounts(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    if (isOfBeings(terms, index)) {
      if (result.at(-1)?.kind === 'determiner') result.pop()
      index += 2
      continue
    }
    if (isAmount(terms, index)) {
      if (/^(?:layers|layer)$/.test(term.text)) result.push(layered(term))
      index += 2
      continue
    }
    result.push(isOfAmount(terms, index) ? asThing(term) : term)
    index++
  }
  return result
}

const amounts =
  /^(?:layers?|bunch(?:es)?|sprigs?|strands?|lengths?|coils?|loops?|rows?|swathes?|swags?|tiers?|heaps?|masses|clusters?|clumps?|scraps?|lots|loads|tons|dozens|scores|hundreds|yards|metres|meters|miles|acres|assortment|jumble|tangles?|collection|array|riot)$/

/** A bouquet stays one, and so does what is full of things to eat or to sell. */
function isAmount(terms: readonly Term[], index: number): boolean {
  const amount = terms[index]?.text ?? ''
  if (terms[index + 1]?.text !== 'of') return false
  const at = nounAfter(terms, index + 2)
  const noun = terms[at]
  if (noun === undefined) return false
  if (wornAmounts.test(amount)) return isWorn(noun)
  if (isHerb(amount, noun)) return true
  const slot = noun.entry.thing?.slot
  const isThing = isHead(noun) && slot !== undefined && !/^(?:setting|feature)$/.test(slot)
  if (!amounts.test(amount) || !isThing) return false
  const isPosy = /flower|bouquet/.test(noun.entry.thing?.concept ?? '')
  return !/^bunch/.test(amount) || !isPosy || isDried(terms, index, at)
}

/** 'A stack of three kobolds in a coat', 'a pile of cats': they are the ones in the picture. */
function isOfBeings(terms: readonly Term[], index: number): boolean {
  if (terms[index + 1]?.text !== 'of' || !crowds.test(terms[index]?.text ?? '')) return false
  let at = index + 2
  while (isSaid(terms[at]) || /^(?:number|determiner)$/.test(terms[at]?.kind ?? '')) at++
  const { animal, who } = terms[at]?.entry ?? {}
  const isBeing = /^(?:who|animal)$/.test(terms[at]?.kind ?? '')
  return isBeing && (animal ?? who)?.plural === true && terms[at]?.possessive === false
}

const crowds =
  /^(?:stack|pile|heap|tower|pair|duo|trio|bunch|bundle|swarm|gang|couple|ladder|totem pole|colony|handful)$/

/** 'strings of pearls': pearls that are worn. */
function isOfAmount(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || isHead(term)) return false
  for (let of = index - 1; of >= index - mostSaid && isSaid(terms[of + 1]); of--)
    if (terms[of]?.text === 'of')
      return isAmount(terms, of - 1) && nounAfter(terms, of + 1) === index
  return false
}

/** 'bunches of dried lavender': no colour there. */
function isHerb(amount: string, { kind, text }: Term): boolean {
  return /^(?:bunch(?:es)?|sprigs?|clumps?)$/.test(amount) && kind === 'colour' && herbs.test(text)
}

const herbs = /^(?:lavender|heather|sage|mint|thyme|rosemary|holly|ivy|violet|lilac|fern|moss)$/

function asThing(term: Term): Term {
  const thing = { slot: 'prop' as const, concept: 'bouquet', implied: [], plural: false }
  const { colour: _, ...entry } = term.entry
  return { ...term, kind: 'thing', entry: { ...entry, thing: entry.thing ?? thing } }
}

function nounAfter(terms: readonly Term[], from: number): number {
  let at = from
  while (at < from + mostSaid && isSaid(terms[at]) && !endsThere(terms, at)) at++
  return at
}

/** 'of pearls,' ends with what may be a stuff elsewhere. */
function endsThere(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]
  const isNoun = terms[at]?.entry.thing !== undefined || herbs.test(terms[at]?.text ?? '')
  return isNoun && !isHead(next) && !isSaid(next)
}

/** A stack of bracelets is worn, a stack of books is carried as one. */
const wornAmounts = /^(?:strings?|ropes?|stacks?|piles?|armfuls?|mounds?|cascades?)$/

function isWorn({ entry }: Term): boolean {
  return /^(?:torso|full|outer|legs|feet|hands|head|face|neck|waist)$/.test(entry.thing?.slot ?? '')
}

function isDried(terms: readonly Term[], from: number, to: number): boolean {
  return terms.slice(from, to + 1).some(({ text }) => /dried|herbs?/.test(text))
}

function isSaid(term: Term | undefined): boolean {
  return isModifier(term) || term?.kind === 'unknown' || term?.kind === 'filler'
}

function layered(term: Term): Term {
  const entry = { words: 'layered', quality: true as const }
  return { ...term, kind: 'quality', text: 'layered', written: 'layered', entry }
}
