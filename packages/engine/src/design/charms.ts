/** What a collar has for a stone, and a top has on each breast. */
import type { BriefItem } from '../brief/brief.ts'
import type { Garment } from './design.ts'

/** A cat's bell at a collar, a mermaid's shells. */
export function charmOf({ concept, words, modifiers }: BriefItem): Garment['charm'] {
  const said = [words, ...modifiers].join(' ')
  if (/^(?:choker|collar)$/.test(concept) && /\bbells?\b/i.test(said)) return 'bell'
  return /^(?:bandeau|bikini)$/.test(concept) && /shells?\b|\bclam/i.test(said)
    ? 'shells'
    : undefined
}
