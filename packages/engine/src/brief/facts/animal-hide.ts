/** Fur and feathers: worn by somebody, or their own. */
import type { Brief, NamedColour } from '../brief.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { readAttributes } from '../terms/attributes.ts'
import { kinOf } from '../words/animal-kin.ts'

/** 'polar bear fur' on somebody who is no bear is worn. */
export function isPelt(brief: Brief, phrase: Phrase): boolean {
  if (!/^(?:fur|furs|pelt|hide)$/.test(phrase.head.text)) return false
  const term = phrase.modifiers.find(({ kind }) => kind === 'animal')
  const animal = term?.entry.animal
  if (term === undefined || animal === undefined) return false
  return brief.subject.species?.concept !== kinOf(term.text, animal.concept)
}

/** A bird's feathers are its skin. */
export function isPlumage(brief: Brief, phrase: Phrase): boolean {
  const isFeather =
    phrase.head.entry.material === 'feather' &&
    phrase.place === undefined &&
    phrase.doing !== 'hold'
  return isFeather && /^(?:bird|owl)folk$/.test(brief.subject.species?.concept ?? '')
}

/** 'Ginger fur', 'blond fur': what is otherwise said of hair alone. */
export function shadesOfFur({ modifiers }: Phrase): NamedColour[] {
  const shades = modifiers.filter(({ entry }) => entry.shade === true && entry.colour !== true)
  return readAttributes(shades, 'hair', undefined).colours
}
