/** 'A scar on her left temple', 'grey at one temple': the side of a head, and nowhere to pray. */
import type { Term } from '../words/term.ts'

/** The terms, with such a temple as a part of the face. */
export function settleTemples(terms: readonly Term[]): Term[] {
  return terms.map((term, index) =>
    isOfHead(terms, index)
      ? { ...term, kind: 'body', entry: { words: term.text, body: 'face' } }
      : term,
  )
}

function isOfHead(terms: readonly Term[], index: number): boolean {
  const { text, entry } = terms[index] ?? { text: '', entry: { words: '' } }
  if (!/^temples?$/.test(text) || entry.thing?.slot !== 'setting') return false
  let at = index - 1
  let isOwn = text === 'temples'
  while (/^(?:determiner|side|number)$/.test(terms[at]?.kind ?? '')) {
    const said = terms[at]
    isOwn ||= said?.kind === 'side' || /^(?:his|her|their|one|each|both)$/.test(said?.text ?? '')
    at--
  }
  const isAt = terms[at]?.kind === 'at' || terms[at]?.kind === 'in'
  isOwn ||= marked.test(terms[at - 1]?.text ?? '')
  return isOwn && isAt && terms[at]?.text !== 'in front of'
}

/** What is on the skin is on nobody's house of prayer. */
const marked = /(?:scars?|tattoos?|bruises?|burns?|moles?|birthmarks?|cuts?|warts?|wounds?|veins?)$/
