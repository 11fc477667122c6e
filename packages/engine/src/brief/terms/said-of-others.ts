/** What is said of others and of no figure: 'a tall tale', 'who spotted a dragon', 'kneeling angels carved on the shield', 'in the dancing light'. */
import { intangibles } from '../lexicon/intangibles.ts'
import { phrasesOf } from '../words/read-table.ts'
import type { Term } from '../words/term.ts'
import { isHead, isModifier } from '../words/term.ts'

/** Whether a term is said of something else than the figure and its things. */
export function isOfOther(terms: readonly Term[], index: number): boolean {
  return (
    isOfIntangible(terms, index) ||
    isDeedDone(terms, index) ||
    isOfWork(terms, index) ||
    isOfMoving(terms, index)
  )
}

const untouched: ReadonlySet<string> = new Set(phrasesOf(intangibles).map(({ words }) => words))

/** 'A tall tale', 'a sad old song', 'on thin ice': neither that nor what is said of it is the figure's. */
function isOfIntangible(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term === undefined || !(isFigureWord(term) || untouched.has(term.text))) return false
  let at = index
  while (isFigureWord(terms[at]) && !untouched.has(terms[at]?.text ?? '')) at++
  if (!isUntouched(terms[at]) || isOfFigure(terms, at)) return false
  if (at === index && !isFigureWord(terms[index - 1])) return false
  // 'An old oak staff', 'a small ice crown'
  const next = terms[at + 1]
  return !isHead(next) && !isModifier(next) && !/^(?:part|unknown)$/.test(next?.kind ?? '')
}

function isUntouched(term: Term | undefined): boolean {
  if (term === undefined || term.possessive || !untouched.has(term.text)) return false
  return /^(?:filler|unknown|quality|material)$/.test(term.kind)
}

/** 'A gentle soul' is gentle, 'a small heart' is a picture, 'a smiling sun on the shirt' as well. */
function isOfFigure(terms: readonly Term[], at: number): boolean {
  const { entry, text = '' } = terms[at] ?? {}
  let first = at
  while (isFigureWord(terms[first - 1])) first--
  const said = terms.slice(first, at)
  if (ownMoods.test(text)) return said.some((term) => term.entry.trait !== undefined)
  // 'A staff of twisted oak'
  if (entry?.material !== undefined && /^(?:of|in)$/.test(terms[first - 1]?.kind ?? '')) return true
  if ((entry?.motifs ?? entry?.material) === undefined) return false
  return (
    said.some((term) => sizes.test(term.text)) ||
    (terms[at + 1]?.kind === 'at' && said.some((term) => term.entry.build === undefined))
  )
}

const ownMoods =
  /^(?:heart|soul|spirits?|mind|temper|conscience|nerves?|gait|steps?|tread|walk|silence|sigh|laughter|kiss|handshake|hug|embrace|welcome|farewell|goodbye|touch|sleep|sleeper|pause|life|childhood)$/
const sizes = /^(?:small|tiny|little|big|large|huge|giant|tall|round|fat|chubby|wide|enormous)$/

/** What could be said of the figure: its mood, build or age. */
function isFigureWord(term: Term | undefined): boolean {
  if (term?.kind !== 'quality') return false
  return (term.entry.build ?? term.entry.trait ?? term.entry.age) !== undefined
}

/** 'Who spotted a dragon', 'she checked the locks': no spots and no checks. */
function isDeedDone(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (!/^(?:spotted|checked|striped|patched|crossed|dotted)$/.test(term?.text ?? '')) return false
  let at = index - 1
  while (
    /^(?:once|just|first|always|never|already|had|has|have|even|also)$/.test(terms[at]?.text ?? '')
  )
    at--
  const isOfSomebody = /^(?:who|s?he|they|i)$/.test(terms[at]?.text ?? '')
  return isOfSomebody && terms[index + 1]?.kind === 'determiner'
}

/** 'Kneeling angels carved on her shield': it is the angels that kneel. */
function isOfWork(terms: readonly Term[], index: number): boolean {
  const { kind, entry, text } = terms[index] ?? {}
  if (kind !== 'verb' || entry?.pose === undefined || text?.endsWith('ing') !== true) return false
  const rest = terms.slice(index + 1, index + 4)
  const at = rest.findIndex(({ text: said }) => workedInto.test(said))
  return at > 0 && rest.slice(0, at).every((term) => isModifier(term) || isShown(term))
}

/** 'In the dancing light', 'falling leaves': what moves is not the figure. */
function isOfMoving(terms: readonly Term[], index: number): boolean {
  const { kind, entry, text = '' } = terms[index] ?? {}
  const isPose = (kind === 'verb' || kind === 'quality') && entry?.pose !== undefined
  return isPose && text.endsWith('ing') && moving.test(terms[index + 1]?.text ?? '')
}

const moving =
  /^(?:lights?|firelight|candlelight|lamplight|flames?|sparks|embers|shadows?|leaves|petals|snow|snowflakes|sand|water|waters|stream|river|tide|waves|clouds?|stars|dust|motes|fireflies|joke|total|commentary|invitation|order|ovation|stones|target|tenant|partner|village|town|city|giant of a mountain|dragon inn|orders|costs?|gag|battle|mate|bid|day|chance|distance|order|matter|room)$/

const isShown = ({ entry, text }: Term): boolean =>
  entry.who !== undefined ||
  entry.animal !== undefined ||
  entry.thing !== undefined ||
  /[a-z]s$/.test(text)

const workedInto =
  /^(?:carved|embroidered|painted|stitched|woven|engraved|etched|printed|sewn|tattooed|inked|embossed|drawn|knitted|enamelled|worked)(?: |$)/
