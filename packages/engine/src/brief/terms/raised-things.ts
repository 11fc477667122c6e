/** What is held up: 'ladle raised like a sword', 'a tankard held high' is told as a pose beside the thing. */
import type { Term } from '../words/term.ts'

/** The terms with such poses behind their things. */
export function tellRaisedThings(terms: readonly Term[]): Term[] {
  return terms.flatMap((term, index) => {
    const before = terms[index - 1]
    if (before === undefined || !isRaised(before, term, terms[index + 1])) return [term]
    const text = `${before.text} ${term.text}`
    const comma = { ...term, kind: 'comma', text: ',', written: ',', entry: { words: '' } } as const
    const written = `${before.written} ${term.written}`
    const pose: Term = {
      ...term,
      kind: 'quality',
      text,
      written,
      entry: { words: text, pose: true },
    }
    // 'Torch aloft and a cape': the cape is nothing that is held up.
    return terms[index + 1]?.kind === 'and' ? [comma, pose, comma] : [comma, pose]
  })
}

function isRaised({ kind, entry }: Term, { text }: Term, next: Term | undefined): boolean {
  const isHeld = kind === 'thing' && entry.thing?.slot === 'prop' && !entry.thing.plural
  return isHeld && ways.test(text) && ends.test(next?.kind ?? 'stop')
}

const ways = /^(?:raised|raised high|aloft|held high|held aloft|lifted|levelled|brandished)$/
const ends = /^(?:comma|stop|colon|and|like|at)$/
