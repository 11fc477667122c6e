/** Bandanas of those who wear a hat: round the neck. */
import type { Brief } from '../brief/brief.ts'

const riders = /^(?:cowboy|sheriff|farmer|bounty_hunter)$/
const onHead = /\b(?:head|hair|brow|forehead|face|mouth|nose)\b/

/** 'A cowboy with a red bandana' has it below his hat; one that is said to be on the head stays there. */
export function withNeckBandana(brief: Brief): Brief {
  const { subject, wear } = brief
  if (!subject.roles.some(({ concept }) => riders.test(concept))) return brief
  const isForNeck = ({ concept, place = '', modifiers, words }: Brief['wear'][number]) =>
    concept === 'bandana' && !onHead.test([place, ...modifiers, words].join(' '))
  if (!wear.some(isForNeck)) return brief
  return {
    ...brief,
    wear: wear.map((item) =>
      isForNeck(item) ? { ...item, concept: 'neckerchief', slot: 'neck' } : item,
    ),
  }
}
