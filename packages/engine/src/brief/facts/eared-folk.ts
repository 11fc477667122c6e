/** Who has the ears and the tail of an animal is of its people: 'fox ears, nine tails'; who has scales, horns and a tail is a dragon. */

import type { Brief, BriefItem } from '../brief.ts'
import type { SpeciesKind } from '../concepts.ts'
import { kinOf } from '../words/animal-kin.ts'
import { vocabulary } from '../words/vocabulary.ts'

/** Makes such a being of the character where no other kind is told; the big ears of people stay theirs. */
export function settleEaredFolk(brief: Brief): void {
  const { subject, features } = brief
  settleEarsOfPeople(brief)
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

/** 'A wolf knight with grey fur' is a wolf; a wolf knight in armour bears one on the shield. */
export function settleFurredKnights({ subject, features, body, prompt }: Brief): void {
  const knight = subject.roles.find(({ concept }) => concept === 'knight')
  if (subject.species !== undefined || knight === undefined) return
  const name = /\b(\p{L}+)[- ]knight\b/iu.exec(prompt)?.[1]?.toLowerCase() ?? ''
  const { animal } = vocabulary.entries.get(name) ?? {}
  const isGrown =
    body.skinLooks.some((look) => /^(?:fur|furry|scal|feather)/.test(look)) ||
    features.some(
      ({ concept, name: part }) =>
        /(?:^|_)tail$|paw|beak|whisker/.test(concept) || /snout|muzzle/.test(part),
    ) ||
    body.hair.styles.some((style) => style.name.includes('mane'))
  if (animal === undefined || animal.concept === 'dragon' || !isGrown) return
  subject.species = kinBy(knight, name, kinOf(name, animal.concept))
}

/** 'A clerk with huge ears': those of people are round. */
function settleEarsOfPeople({ subject, features }: Brief): void {
  const isHuman = subject.species === undefined || subject.species.concept === 'human'
  if (!isHuman || (subject.species === undefined && subject.roles.length === 0)) return
  for (const ears of features) {
    const isPlain = ears.concept === 'pointed_ears' && /^(?:big|large|huge) ears$/.test(ears.name)
    if (isPlain) ears.concept = 'face_shape'
  }
}

/** A people that only a part of the body tells of. */
function kinBy(part: BriefItem, name: string, concept: SpeciesKind): BriefItem {
  return {
    ...part,
    ...{ colours: [], materials: [], patterns: [], modifiers: [], parts: [] },
    ...{ name, concept, slot: 'species', side: 'both', count: 1, how: 'guess' },
  }
}
