/** Whom somebody works for or learns from. */

import type { Term } from '../words/term.ts'
import type { Phrase } from './phrase.ts'

/** 'The wolf's lawyer' is no wolf. */
export function isEmployer({ possessive }: Term, { head }: Phrase): boolean {
  return possessive && head.entry.who?.slot === 'role'
}

/** 'the alchemist's apprentice' dresses like an alchemist. */
export function isApprentice(phrase: Phrase): boolean {
  return /^(?:apprentice|assistant|student|trainee|novice|squire|intern)$/.test(phrase.head.text)
}
