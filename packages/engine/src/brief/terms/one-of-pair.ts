/** 'One boot missing', 'he has lost his left glove', 'a missing slipper': one of a pair is gone, and the other is there. */
import type { Entry } from '../words/entry.ts'
import type { Term } from '../words/term.ts'

/** Such turns become a plain 'missing' before the one that is gone. */
export function tellOneMissing(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const gone = goneAt(terms, index)
    // 'He has lost a shoe'
    if (gone !== undefined && result.at(-1)?.kind === 'with') result.pop()
    if (gone !== undefined) result.push(missing(term), ...gone.noun)
    else result.push(term)
    index = gone?.end ?? index + 1
  }
  return result
}

type Gone = { noun: Term[]; end: number }

function goneAt(terms: readonly Term[], index: number): Gone | undefined {
  return lackedAt(terms, index) ?? missingBefore(terms, index) ?? goneAfter(terms, index)
}

/** 'He has lost a shoe', 'missing one glove' */
function lackedAt(terms: readonly Term[], index: number): Gone | undefined {
  if (!lacks.test(textAt(terms, index))) return undefined
  const one = oneAt(terms, index + 1)
  const isOne = one !== undefined && (textAt(terms, index) !== 'without' || one.isCounted)
  return isOne ? { noun: one.noun, end: one.end } : undefined
}

/** 'With a missing slipper' */
function missingBefore(terms: readonly Term[], index: number): Gone | undefined {
  const at = terms[index]?.kind === 'with' ? index + 1 : index
  const isBefore =
    /^(?:determiner|number)$/.test(terms[at]?.kind ?? '') && missingOne.test(textAt(terms, at + 1))
  const one = isBefore ? oneAt(terms.toSpliced(at + 1, 1), at) : undefined
  return one && { noun: one.noun, end: one.end + 1 }
}

/** 'One boot is missing' */
function goneAfter(terms: readonly Term[], index: number): Gone | undefined {
  const lead = /^with$/.test(terms[index]?.kind ?? '') ? index + 1 : index
  const one = oneAt(terms, lead)
  if (one === undefined || !opens(terms[lead - 1])) return undefined
  let at = one.end
  while (
    terms[at]?.kind === 'filler' ||
    (terms[at]?.kind === 'is' && !away.test(textAt(terms, at)))
  )
    at++
  if (!away.test(textAt(terms, at)) || !ends(terms[at + 1])) return undefined
  return { noun: one.noun, end: at + 1 }
}

const lacks = /^(?:missing|lacking|lacks|lost|has lost|minus|without|loses)$/
const away = /^(?:is |are )?(?:missing|gone|lost|absent)$/

const missingOne = /^(?:missing|lost|gone|absent|lacking)$/

/** 'The one other shoe': more words before the noun are no such turn, and would take long to read. */
const longest = 4

const pairs =
  /(?:^| )(?:shoe|boot|sock|stocking|slipper|sandal|glove|mitten|gauntlet|earring|sneaker|trainer|welly|wellie|clog|stiletto|high heel|spur|bracer|pauldron|cufflink)$/

/** 'One shoe', 'the other boot', 'a left glove' */
function oneAt(
  terms: readonly Term[],
  start: number,
): { noun: Term[]; end: number; isCounted: boolean } | undefined {
  let at = start
  while (at - start < longest && /^(?:determiner|number)$/.test(terms[at]?.kind ?? '')) at++
  const lead = terms.slice(start, at)
  if (lead.some(({ kind, value }) => kind === 'number' && value !== 1)) return undefined
  const side = terms[at]?.kind === 'side' ? terms[at] : undefined
  if (side !== undefined) at++
  const noun = terms[at]
  const isOne = noun?.kind === 'thing' && pairs.test(noun.text)
  if (noun === undefined || !isOne || (lead.length === 0 && side === undefined)) return undefined
  const isCounted = side !== undefined || lead.some(({ kind }) => kind === 'number')
  const owner = lead.filter(({ text }) => /^(?:his|her|their)$/.test(text))
  return { noun: [...owner, ...(side ? [side] : []), named(noun)], end: at + 1, isCounted }
}

/** Its absence takes nothing but this one away. */
function named(noun: Term): Term {
  const text = `one ${noun.text}`
  const concept = text.replaceAll(' ', '_')
  const thing = { slot: noun.entry.thing?.slot ?? 'prop', concept, implied: [], plural: false }
  const entry: Entry = { words: text, thing }
  return { ...noun, text, entry }
}

function missing(term: Term): Term {
  return {
    ...term,
    kind: 'negation',
    text: 'missing',
    written: 'missing',
    entry: { words: 'missing' },
  }
}

function opens(before: Term | undefined): boolean {
  return before === undefined || /^(?:comma|stop|colon|with|and|but)$/.test(before.kind)
}

function ends(next: Term | undefined): boolean {
  return next === undefined || /^(?:comma|stop|colon|and|but|ask|filler)$/.test(next.kind)
}

function textAt(terms: readonly Term[], at: number): string {
  return terms[at]?.text ?? ''
}
