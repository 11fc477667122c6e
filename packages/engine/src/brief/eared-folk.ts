/** Who has the ears and the tail of an animal is of its people: 'fox ears, nine tails'. */
import { kinOf } from './animal-kin.ts'
import type { Brief } from './brief.ts'
import { vocabulary } from './vocabulary.ts'

/** Makes such a being of the character where no other kind is told. */
export function settleEaredFolk({ subject, features }: Brief): void {
  if (subject.species !== undefined && subject.species.concept !== 'human') return
  const ears = features.find(({ concept }) => concept.endsWith('_ears'))
  const kind = ears?.concept.replace(/_ears$/, '') ?? ''
  const { animal } = vocabulary.entries.get(kind) ?? {}
  const hasTail = features.some(({ concept }) => concept === `${kind}_tail`)
  if (ears === undefined || animal === undefined || !hasTail) return
  const plain = { ...ears, colours: [], materials: [], patterns: [], modifiers: [], parts: [] }
  subject.species = {
    ...plain,
    name: kind,
    concept: kinOf(kind, animal.concept),
    slot: 'species',
    side: 'both',
    count: 1,
    how: 'guess',
  }
}
