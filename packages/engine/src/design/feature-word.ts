/** What a horn, a tail or a wing is called on the page. */
import type { Feature, Person } from './design.ts'

/** One slender tail serves several peoples: a bull's is no 'cat tail'. */
export function featureWord({ kind, word }: Feature, { species }: Person): string {
  if (word !== undefined) return word
  const people = species.endsWith('folk') ? species.slice(0, -'folk'.length) : undefined
  if (kind === 'fox_tail' && species === 'ratfolk') return 'bushy tail'
  return /^(?:cat|wolf|lizard)_tail$/.test(kind) && people !== undefined ? `${people} tail` : kind
}
