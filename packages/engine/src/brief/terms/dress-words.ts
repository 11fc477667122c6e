/** Words that are something else where dress and bodies are told of: pelts over shoulders, trains of gowns, temples of heads. */

import type { Term } from '../words/term.ts'
import { settleDrapedPelts } from './draped-pelts.ts'
import { settleGownTrains } from './gown-trains.ts'
import { settleTemples } from './head-temples.ts'

export function settleDressWords(terms: readonly Term[]): Term[] {
  return settleTemples(settleGownTrains(settleDrapedPelts(terms)))
}
