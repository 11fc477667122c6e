/** The coat of the animal that somebody among the beast peoples is. */
import type { Brief } from '../brief/brief.ts'
import { animalCoats } from './tables/animal-coats.ts'
import type { SpeciesTraits } from './tables/species-traits.ts'

/** A tiger among the cat people is orange and striped, a mountain gorilla black as all gorillas are; a catgirl has a person's skin. */
export function coatOf(
  { subject }: Brief,
  traits: SpeciesTraits,
): Pick<SpeciesTraits, 'skin' | 'second' | 'marking'> | undefined {
  const name = subject.species?.name ?? ''
  const kind = name.slice(name.lastIndexOf(' ') + 1)
  const known = [name, kind].find((word) => Object.hasOwn(animalCoats, word))
  if (traits.surface === undefined || known === undefined) return undefined
  const [skin, second, marking] = animalCoats[known]
  return { skin: [skin], second: [second], ...(marking && { marking }) }
}
