/** The coat of the animal that somebody among the beast peoples is. */
import type { Brief } from '../brief/brief.ts'
import { animalCoats } from './tables/animal-coats.ts'
import type { SpeciesTraits } from './tables/species-traits.ts'

/** A tiger among the cat people is orange and striped; a catgirl has a person's skin. */
export function coatOf(
  { subject }: Brief,
  traits: SpeciesTraits,
): Pick<SpeciesTraits, 'skin' | 'second' | 'marking'> | undefined {
  const name = subject.species?.name ?? ''
  if (traits.surface === undefined || !Object.hasOwn(animalCoats, name)) return undefined
  const [skin, second, marking] = animalCoats[name]
  return { skin: [skin], second: [second], ...(marking && { marking }) }
}
