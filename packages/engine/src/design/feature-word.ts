/** What a horn, a tail or a wing is called on the page. */
import type { Feature, Person } from './design.ts'

/** One slender tail serves several peoples: a bull's is no 'cat tail'. */
export function featureWord({ kind }: Feature, { species }: Person): string {
  const people = species.endsWith('folk') ? species.slice(0, -'folk'.length) : undefined
  if (kind === 'fox_tail' && species === 'ratfolk') return 'bushy tail'
  return (kind === 'cat_tail' || kind === 'wolf_tail') && people !== undefined
    ? `${people} tail`
    : kind
}
