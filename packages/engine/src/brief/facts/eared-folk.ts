/** Who has the ears and the tail of an animal is of its people: 'fox ears, nine tails'; who has scales, horns and a tail is a dragon. */

import type { Brief, BriefItem } from '../brief.ts'
import type { SpeciesKind } from '../concepts.ts'
import { kinOf } from '../words/animal-kin.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Makes such a being of the character where no other kind is told. */
export function settleEaredFolk({ subject, features }: Brief): void {
  if (subject.species !== undefined && subject.species.concept !== 'human') return
  const ears = features.find(({ concept }) => concept.endsWith('_ears'))
  const kind = ears?.concept.replace(/_ears$/, '') ?? ''
  const { animal } = vocabulary.entries.get(kind) ?? {}
  const hasTail = features.some(({ concept }) => concept === `${kind}_tail`)
  if (ears === undefined || animal === undefined || !hasTail) return
  subject.species = kinBy(ears, kind, kinOf(kind, animal.concept))
}

/** 'A dragon knight, red scales, horns, tail', where no other kind is told. */
export function settleScaledFolk({ subject, features, body }: Brief): void {
  if (subject.species !== undefined || !body.skinLooks.some((look) => /^scal/.test(look))) return
  const tail = features.find(({ concept }) => /^(?:dragon_|lizard_)?tail$/.test(concept))
  const isHorned = features.some(({ concept }) => concept.endsWith('horns'))
  if (tail === undefined) return
  subject.species = isHorned
    ? kinBy(tail, 'dragon', 'dragonborn')
    : kinBy(tail, 'lizard', 'lizardfolk')
}

/** A people that only a part of the body tells of. */
function kinBy(part: BriefItem, name: string, concept: SpeciesKind): BriefItem {
  return {
    ...part,
    ...{ colours: [], materials: [], patterns: [], modifiers: [], parts: [] },
    ...{ name, concept, slot: 'species', side: 'both', count: 1, how: 'guess' },
  }
}
