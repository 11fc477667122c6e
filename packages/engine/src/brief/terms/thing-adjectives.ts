/** Adjectives that name something to draw: in 'an old bearded sailor' and 'a young deaf inventor' the sailor is old and the inventor young, not the beard and the ear. */
import type { Term } from '../words/term.ts'
import { isModifier } from '../words/term.ts'

/** The terms with such adjectives before somebody made qualities. */
export function tellThingAdjectives(terms: readonly Term[]): Term[] {
  return terms.map((term, index) =>
    isBeforeSomebody(terms, index) ? { ...term, kind: 'quality' } : term,
  )
}

function isBeforeSomebody(terms: readonly Term[], index: number): boolean {
  const term = terms[index]
  if (term?.kind !== 'thing' || !adjectives.test(term.text)) return false
  // Alone before somebody it is read with them: 'a blind clockmaker'.
  if (!isModifier(terms[isAnd(terms[index - 1]) ? index - 2 : index - 1])) return false
  let at = index + 1
  while (isModifier(terms[at]) || isAdjective(terms[at])) at++
  return /^(?:who|animal)$/.test(terms[at]?.kind ?? '')
}

/** 'A chubby and moustached baker' */
function isAnd(term: Term | undefined): boolean {
  return term?.text === 'and'
}

function isAdjective(term: Term | undefined): boolean {
  return term?.kind === 'thing' && adjectives.test(term.text)
}

const adjectives =
  /^(?:(?:[a-z]+ )?(?:bearded|mustached|moustached|mustachioed|moustachioed)|blind|deaf|stubbly|bald|balding|freckled|scarred|tattooed|winged|horned|tusked|fanged|antlered)$/
