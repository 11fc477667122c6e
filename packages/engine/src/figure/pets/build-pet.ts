/** Pet → parts and materials: a small companion on its own ground, in cm. */
import type { PetForm } from '../../design/tables/pets.ts'
import { boundsOf } from '../../math/bounds.ts'
import { remember } from '../../math/remember.ts'
import type { Figure } from '../figure.ts'
import { frog, lizard, snake, turtle } from './crawling.ts'
import { hedgehog, monkey } from './furred.ts'
import { drone, robot } from './made.ts'
import { type Pet, type PetBuilder, petMaterials } from './pet-parts.ts'
import { bees, butterfly, spider } from './winged.ts'

const builders: Record<PetForm, PetBuilder> = {
  ...{ frog, snake, monkey, lizard, turtle, hedgehog },
  ...{ robot, drone, bees, butterfly, spider },
}

/** As high as the pet is said to be. */
export const buildPet = remember((pet: Pet): Pick<Figure, 'parts' | 'materials'> => {
  const plain = builders[pet.form]()
  const { min, max } = boundsOf(plain)
  const size = pet.heightCm / (max[1] - min[1])
  return {
    parts: plain.map((part) => ({
      ...part,
      positions: part.positions.map((value, i) => size * (i % 3 === 1 ? value - min[1] : value)),
      // Patterns are asked where a point lay when it was built.
      rest: part.positions,
    })),
    materials: petMaterials(pet),
  }
})
