/** 'Boots off', 'his jacket and tie off': what was taken off is not worn. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms with 'without' before what is off. */
export function tellUndressed(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  for (const [index, term] of terms.entries()) {
    if (!isOff(terms, index)) {
      result.push(term)
      continue
    }
    const own = [result.pop() ?? term]
    while (isOwn(result.at(-1))) own.unshift(...result.splice(-1))
    // 'With her shoes off' is without them.
    if (result.at(-1)?.kind === 'with') result.pop()
    result.push(without(term), ...own)
  }
  return result
}

function isOff(terms: readonly Term[], index: number): boolean {
  const [thing, off, next] = [terms[index - 1], terms[index], terms[index + 1]]
  if (!/^(?:(?:kicked |taken |pulled |peeled |slipped )?off|removed)$/.test(off?.text ?? ''))
    return false
  const isWorn = thing?.kind === 'thing' && takenOff.test(thing.entry.thing?.slot ?? '')
  const ends = next === undefined || /^(?:comma|stop|and|with|at|in|colon)$/.test(next.kind)
  return isWorn && ends && !isElsewhere(terms, index) && !isOfPair(terms, index - 1)
}

const takenOff = /^(?:feet|hands|head|outer|neck|face|waist)$/

/** 'Tie off and in his fist' */
function isElsewhere(terms: readonly Term[], index: number): boolean {
  const at = terms[index + 1]?.kind === 'and' ? index + 2 : index + 1
  return /^(?:in|at)$/.test(terms[at]?.kind ?? '')
}

/** 'One boot off' leaves the other. */
function isOfPair(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1]
  return before?.kind === 'number' || before?.kind === 'side'
}

function isOwn(term: Term | undefined): boolean {
  return (
    isModifier(term) ||
    (term?.kind === 'determiner' && /^(?:the|h(?:is|er)|their|its)$/.test(term.text))
  )
}

function without(term: Term): Term {
  const entry = { words: 'without' }
  return { ...term, kind: 'negation', text: 'without', written: 'without', entry }
}
