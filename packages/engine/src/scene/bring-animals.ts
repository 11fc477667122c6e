/** Animals that belong to those whose sheets are given come along: a ranger's wolf walks beside her. */
import { understand } from '../brief/understand.ts'
import type { Design } from '../design/design.ts'
import { designCharacter } from '../design/design-character.ts'
import { hashText } from '../math/random.ts'
import type { Member } from './mount-up.ts'
import { mostPeople } from './read/people.ts'

/** Nobody brings anything where the words have it so. */
const alone = /\b(?:alone|by (?:him|her|them)sel(?:f|ves)|without (?:his|her|their|the|an?) )/i

export function withAnimals(
  members: readonly Member[],
  { prompt, seed }: { prompt: string; seed: number },
): Member[] {
  if (alone.test(prompt)) return [...members]
  const animals = members.flatMap(({ design }, i) => {
    const animal = animalOf(design, hashText(`animal ${i}`, seed))
    return animal === undefined
      ? []
      : [{ title: animal.title, design: animal, above: 0, from: undefined }]
  })
  return [...members, ...animals].slice(0, Math.max(mostPeople, members.length))
}

/** One that sits on a shoulder is drawn with its bearer. */
function animalOf(
  { companion, style, creature: itself }: Design,
  seed: number,
): Design | undefined {
  const { creature, at, label } = companion ?? {}
  if (itself || creature === undefined || at?.on === 'shoulder') return undefined
  const made = designCharacter(understand(`a ${creature.noun}`, style), seed)
  if (made.creature === undefined) return undefined
  const { heightCm } = creature
  return { ...made, creature, title: label ?? made.title, person: { ...made.person, heightCm } }
}
