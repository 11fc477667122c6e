/** 'Knee socks with lace tops', 'boots with fur tops': those tops are of the socks and boots. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms with such tops made parts of what they are the tops of. */
export function settleTops(terms: readonly Term[]): Term[] {
  return terms.map((term, index) => (isTopOfLegwear(terms, index) ? asPart(term) : term))
}

function isTopOfLegwear(terms: readonly Term[], index: number): boolean {
  if (!/^tops$/.test(terms[index]?.text ?? '')) return false
  let at = index - 1
  while (isModifier(terms[at])) at--
  const owner = terms[at - 1]
  const isLegwear =
    owner?.entry.thing?.slot === 'feet' ||
    /(?:socks|stockings|tights|leggings|hose|gaiters|gloves|gauntlets)$/.test(owner?.text ?? '')
  return terms[at]?.kind === 'with' && isLegwear && at < index - 1
}

function asPart(term: Term): Term {
  return { ...term, kind: 'part', entry: { words: term.text, part: 'top' } }
}
