/** 'Missing the tip of his right thumb', 'the tip of his tail is missing': a bit of the body that is not there. */
import type { Term } from '../words/term.ts'

/** Each such bit becomes one noun behind 'missing': 'missing right thumb tip'. */
export function joinTips(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const tip = tipAt(terms, index)
    const term = terms[index]
    if (term === undefined) break
    if (tip === undefined) result.push(term)
    else putTip(result, tip)
    index = tip?.end ?? index + 1
  }
  return result
}

/** Nothing stands between 'missing' and what is missing. */
function putTip(result: Term[], { missing, noun }: Tip): void {
  if (result.at(-1)?.kind === 'determiner') result.pop()
  const isMark = /^(?:colon|comma)$/.test(result.at(-1)?.kind ?? '')
  if (isMark && isMissing(result.at(-2))) result.pop()
  if (!isMissing(result.at(-1))) result.push(missing)
  result.push(...noun)
}

type Tip = { missing: Term; noun: Term[]; end: number }

function tipAt(terms: readonly Term[], index: number): Tip | undefined {
  const tip = terms[index]
  if (!/^(?:tip|end|half|part|piece|bit|top)$/.test(tip?.text ?? '')) return undefined
  if (terms[index + 1]?.text !== 'of') return undefined
  const rest = terms.slice(index + 2, index + 5)
  const length = rest.findIndex(({ kind }) => !/^(?:determiner|number|side)$/.test(kind))
  const part = rest[length]
  const isOfBody = part?.kind === 'body' || part?.entry.thing?.slot === 'feature' || isFinger(part)
  if (part === undefined || tip === undefined || !isOfBody) return undefined
  const end = index + 3 + length
  const before = missingBefore(terms, index)
  const after = missingAfter(terms, end)
  const missing = before ?? after?.missing
  if (missing === undefined) return undefined
  const word = tip.text === 'half' ? 'half' : 'tip'
  const text = word === 'half' ? `half ${part.text}` : `${part.text} ${word}`
  const thing = { slot: 'feature' as const, concept: 'told', implied: [], plural: false }
  const noun: Term = { ...part, kind: 'thing', text, written: text, entry: { words: text, thing } }
  const side = rest.slice(0, length).filter(({ kind }) => kind === 'side')
  return { missing, noun: [...side, noun], end: before === undefined ? (after?.end ?? end) : end }
}

function isFinger(term: Term | undefined): boolean {
  return /^(?:pinky|pinkie|thumb|(?:index |middle |ring |little )?finger|toe|nose)$/.test(
    term?.text ?? '',
  )
}

function isMissing(term: Term | undefined): boolean {
  return term?.text === 'missing' || term?.text === 'lacking'
}

/** 'missing the tip', 'lost the tip', '"missing": "tip of …"' */
function missingBefore(terms: readonly Term[], index: number): Term | undefined {
  let at = index - 1
  while (at > index - 4 && /^(?:determiner|colon|comma|filler)$/.test(terms[at]?.kind ?? '')) at--
  const term = terms[at]
  const isBare = terms.slice(at + 1, index).every(({ text }) => text !== ',')
  return isMissing(term) && isBare ? term : undefined
}

/** 'is missing', 'gone' */
function missingAfter(
  terms: readonly Term[],
  end: number,
): { missing: Term; end: number } | undefined {
  const isVerb = terms[end]?.kind === 'is' && terms[end]?.text !== 'gone'
  const said = terms[isVerb ? end + 1 : end]
  if (said === undefined || !/^(?:missing|gone|lost|absent)$/.test(said.text)) return undefined
  const missing: Term = { ...said, kind: 'negation', text: 'missing', entry: { words: 'missing' } }
  return { missing, end: isVerb ? end + 2 : end + 1 }
}
