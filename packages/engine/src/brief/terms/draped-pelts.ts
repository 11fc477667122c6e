/** 'Wolf fur over the shoulders', 'a deer hide slung across his back': a pelt that is worn there, by its own name. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms, with such pelts as one thing. */
export function settleDrapedPelts(terms: readonly Term[]): Term[] {
  const result: Term[] = []
  let index = 0
  while (index < terms.length) {
    const term = terms[index]
    if (term === undefined) break
    const length = lengthOfPelt(terms, index)
    const isDraped = length > 0 && isOnShoulders(terms, index + length)
    result.push(isDraped ? pelt(terms.slice(index, index + length)) : term)
    index += isDraped ? length : 1
  }
  return result
}

const pelts = /^(?:fur|hide|pelt|skin|fleece|sheepskin|bearskin|wolfskin)s?$/

/** 'Wolf fur' is one word or two; fur alone is told apart from that of a beast by where it lies. */
function lengthOfPelt(terms: readonly Term[], index: number): number {
  const [first, second] = [terms[index], terms[index + 1]]
  if (first === undefined || first.possessive) return 0
  const isNamed = first.kind === 'material' && /. (?:fur|hide|pelt|skin|fleece)$/.test(first.text)
  if (
    isNamed ||
    /^(?:fur|(?:bear|wolf|sheep|seal|fox|lion|leopard|tiger|deer|goat|cow|boar|otter|panther|elk|calf|rabbit|buck)skin)$/.test(
      first.text,
    )
  )
    return 1
  return first.kind === 'animal' && pelts.test(second?.text ?? '') ? 2 : 0
}

function isOnShoulders(terms: readonly Term[], from: number): boolean {
  let at = from
  while (at < from + mostBetween && isLaid(terms[at])) at++
  if (
    !/^(?:over|across|round|around|about|on)$|(?:over|across|round|around)$/.test(
      terms[at]?.text ?? '',
    )
  )
    return false
  at++
  // The fur on its back is its own.
  if (terms[at]?.text === 'its') return false
  while (/^(?:determiner|side|number)$/.test(terms[at]?.kind ?? '')) at++
  return /^(?:shoulders?|neck|back)$/.test(terms[at]?.text ?? '')
}

const mostBetween = 2

function isLaid(term: Term | undefined): boolean {
  return isModifier(term) || /^(?:verb|filler|unknown)$/.test(term?.kind ?? '')
}

function pelt(words: readonly Term[]): Term {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) throw new Error('a pelt has a name')
  const text = words.map((word) => word.text).join(' ')
  const thing = { slot: 'outer' as const, concept: 'mantle', implied: ['fur'], plural: false }
  const written = words.map((word) => word.written).join(' ')
  const span: Term['span'] = [first.span[0], last.span[1]]
  return { ...first, kind: 'thing', text, written, span, entry: { words: text, thing } }
}
