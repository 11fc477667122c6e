/** Words for people that are none of the character: 'as steady as a surgeon's', 'left at the convent as a baby', 'sleeve protectors', 'a big fake smile'. */
import type { Term } from '../words/term.ts'
import { isOfOther } from './said-of-others.ts'

const filler = (term: Term): Term => ({ ...term, kind: 'filler', entry: { words: term.text } })

/** The terms with such words taken for what they are. */
export function readOtherSenses(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => {
    if (isBorrowed(terms, index) || isLongAgo(terms, index)) return filler(term)
    if (isStuff(terms, index)) return { ...term, kind: 'material' }
    if (isGear(terms, index)) return { ...term, kind: 'unknown', entry: { words: term.text } }
    const isNobodys =
      isOfFeature(terms, index) ||
      isCrossing(terms, index) ||
      isHessian(terms, index) ||
      isOfOther(terms, index)
    if (isNobodys) return filler(term)
    return term
  })
}

/** 'Hands as steady as a surgeon's, …', and the words that lead there. */
function isBorrowed(terms: readonly Term[], index: number): boolean {
  const at = terms[index]?.kind === 'as' ? index + 1 : index
  const term = terms[at]
  const ends = /^(?:comma|stop|and)$/.test(terms[at + 1]?.kind ?? 'stop')
  return term?.kind === 'who' && term.possessive && ends && terms[at - 1]?.kind === 'as'
}

const happened =
  /^(?:left|found|abandoned|orphaned|sold|stolen|taken|kidnapped|adopted|raised|cursed|bitten|rescued|born|lost|dumped|traded|orphan|bought|fostered)$/

/** 'She was left at the convent as a baby' */
function isLongAgo(terms: readonly Term[], index: number): boolean {
  const at = terms[index]?.kind === 'as' ? index + 1 : index
  const term = terms[at]
  const isYoung = /^(?:toddler|child|teen)$/.test(term?.entry.age ?? '')
  if (term?.kind !== 'who' || !isYoung || terms[at - 1]?.kind !== 'as') return false
  const from = terms.slice(0, at).findLastIndex(({ kind }) => kind === 'stop') + 1
  const before = terms.slice(Math.max(from, at - 8), at)
  return (
    before.some(({ text }) => happened.test(text)) &&
    /^(?:s?he|they|was|were)$/.test(before[0]?.text ?? 'she')
  )
}

/** 'Upholstered in faded green corduroy' is no trousers. */
function isStuff(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.kind !== 'thing' || term.entry.material === undefined) return false
  let at = index - 1
  while (/^(?:colour|quality|pattern)$/.test(terms[at]?.kind ?? '')) at--
  return at < index - 1 && terms[at]?.kind === 'of' && /(?:from|of|in)$/.test(terms[at]?.text ?? '')
}

/** 'Sleeve protectors', 'knee guards' are worn. */
function isGear(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1]
  return (
    /^(?:protectors?|holders|warmers)$/.test(terms[index]?.text ?? '') &&
    /^(?:part|body|thing)$/.test(before?.kind ?? '')
  )
}

const features =
  /(?:grin|smile|smirk|frown|scowl|gaze|stare|sneer|pout|laugh|eyebrows?|bare feet|nose|ears?|eyes?|face)$/

/** 'Big hairy bare feet', 'a small wicked grin': the size is of the feet and the grin. */
function isOfFeature(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.entry.build === undefined || term.kind !== 'quality') return false
  if (
    !/^(?:big|huge|small|tiny|little|large|massive|enormous|wide|thin|slight|broad|round)$/.test(
      term.text,
    )
  )
    return false
  if (isOfSigns(terms, index)) return true
  const rest = terms.slice(index + 1, index + 4)
  const at = rest.findIndex(({ kind, text }) => kind !== 'quality' || features.test(text))
  const named = rest[at]
  return (
    named !== undefined && /^(?:quality|absence)$/.test(named.kind) && features.test(named.text)
  )
}

/** 'Small stars on his robe': the stars are small. */
function isOfSigns(terms: readonly Term[], index: number): boolean {
  let at = index + 1
  while (terms[at]?.kind === 'colour') at++
  const { kind, entry, text = '' } = terms[at] ?? {}
  const isSign = /^(?:quality|pattern)$/.test(kind ?? '') && entry?.motifs !== undefined
  return (
    isSign && /[a-z]s$/.test(text) && /^(?:at|and|comma|stop)$/.test(terms[at + 1]?.kind ?? 'stop')
  )
}

/** 'Two scars cross on his cheek' */
function isCrossing(terms: readonly Term[], index: number): boolean {
  return (
    terms[index]?.text === 'cross' &&
    terms[index - 1]?.entry.thing?.plural === true &&
    terms[index + 1]?.kind === 'at'
  )
}

/** 'A Hessian deserter' comes from Hesse. */
function isHessian(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  return term?.text === 'hessian' && term.capital && terms[index + 1]?.kind === 'who'
}
