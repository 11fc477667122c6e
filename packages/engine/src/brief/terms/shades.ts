/** Whose ghost it is: 'the lighthouse keeper's ghost' keeps the light. */
import type { Term } from '../words/term.ts'

const shades = /^(?:ghost|spirit|spectre|specter|phantom|wraith|skeleton|corpse|shade)$/

/** The terms, with such a ghost as the ghost of somebody. */
export function settleShades(terms: readonly Term[]): Term[] {
  const settled = [...terms]
  for (let index = 0; index + 1 < settled.length; index++) {
    const [owner, shade] = settled.slice(index, index + 2)
    const isCalling = owner?.kind === 'who' && owner.entry.who?.slot === 'role'
    if (!isCalling || !owner.possessive || shade?.kind !== 'who') continue
    if (!shades.test(shade.text) || shade.possessive) continue
    const of: Term = { ...owner, kind: 'of', text: 'of', written: 'of', entry: { words: 'of' } }
    settled.splice(index, 2, shade, { ...of, possessive: false }, { ...owner, possessive: false })
  }
  return settled
}
