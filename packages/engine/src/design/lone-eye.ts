/** One eye in the middle of the face: cyclopes, and robots and monsters of whom it is said. */
import type { Brief } from '../brief/brief.ts'
import type { Feature, Person } from './design.ts'

const single = /^(?:single|lone|one|cyclops)(?: [a-z]+)? eye$|^one eye in the (?:middle|forehead)/
const oneEyed = /\b(?:one|single)[- ]eyed\b/
/** Of whom one eye is told because the other is lost. */
const bornWithTwo =
  /^(?:human|elf|dwarf|halfling|orc|vampire|mermaid|fairy|angel|undead|mummy|cyborg)$/

/** The eye as a feature of the design; nothing where somebody has two. */
export function loneEye(brief: Brief, { species }: Person): Feature[] {
  const { subject, features, body } = brief
  const isCyclops = /\bcyclop/.test(subject.species?.name ?? '')
  const isTold = features.some(
    ({ name, words, concept }) =>
      concept === 'extra_eyes' && (single.test(name) || single.test(words)),
  )
  const isOneEyed =
    !bornWithTwo.test(species) &&
    [...body.eyeLooks, ...subject.figure].some((words) => oneEyed.test(words))
  const hasTwo = features.some(({ count, name }) => /\beyes$/.test(name) && count === 2)
  if (hasTwo || !(isCyclops || isTold || isOneEyed)) return []
  const colour = '#808080'
  return [{ kind: 'lone_eye', side: 'both', colour, second: colour, size: 1, place: undefined }]
}

export function hasLoneEye(features: readonly Feature[]): boolean {
  return features.some(({ kind }) => kind === 'lone_eye')
}

/** Whether words tell of the one eye that is seen. */
export function isLoneEyeShown(words: string, features: readonly Feature[]): boolean {
  return hasLoneEye(features) && (single.test(words) || oneEyed.test(words) || words === 'big eye')
}
