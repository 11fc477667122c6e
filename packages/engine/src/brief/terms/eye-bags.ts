/** 'Purple bags under her bloodshot eyes' are no luggage. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** The terms with such bags as one mark of the face; what is said of the eyes is told behind it. */
export function readEyeBags(terms: readonly Term[]): Term[] {
  const at = terms.findIndex(
    ({ text }, index) =>
      /^(?:bags?|pouches|shadows|rings|circles)$/.test(text) &&
      /^(?:under|beneath|below|around|round)$/.test(terms[index + 1]?.text ?? ''),
  )
  const bags = terms[at]
  const entry = vocabulary.entries.get('bags under eyes')
  if (bags === undefined || entry === undefined) return [...terms]
  let end = at + 2
  while (terms[end]?.kind === 'determiner' || isModifier(terms[end])) end++
  const eyes = terms[end]
  const isThem = eyes?.text === 'them' && terms.slice(0, at).some(({ text }) => /eyes$/.test(text))
  if (eyes === undefined || !(isThem || /eyes$/.test(eyes.text))) return [...terms]
  const own = terms.slice(at + 2, end).filter(({ text }) => /^(?:her|his|their)$/.test(text))
  const said = terms.slice(at + 2, end).filter(isModifier)
  const mark: Term = { ...bags, kind: 'comma', text: ',', written: ',', entry: { words: ',' } }
  const text = `${bags.text} under eyes`
  return [
    ...terms.slice(0, at),
    { ...bags, kind: 'thing', text, written: text, entry: { ...entry, words: text } },
    ...(said.length > 0 ? [mark, ...own, ...said, eyes] : own),
    ...terms.slice(end + 1),
  ]
}
