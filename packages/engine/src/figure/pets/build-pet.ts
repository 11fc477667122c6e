/** Pet → parts and materials: a small companion on its own ground, in cm. */
import type { PetForm } from '../../design/tables/pets.ts'
import { boundsOf } from '../../math/bounds.ts'
import { remember } from '../../math/remember.ts'
import type { Figure } from '../figure.ts'
import { bull, calf, cow } from './cattle.ts'
import { frog, lizard, snake, turtle } from './crawling.ts'
import { fairy } from './fairy.ts'
import { chick, hen, rooster } from './fowl.ts'
import { hedgehog, monkey } from './furred.ts'
import { goat, ram, sheep } from './grazers.ts'
import { imp } from './imp.ts'
import { drone, robot } from './made.ts'
import { type Pet, type PetBuilder, petMaterials } from './pet-parts.ts'
import { ferret, weasel } from './slinkers.ts'
import { squirrel } from './squirrel.ts'
import { boar, pig } from './swine.ts'
import { duck, goose, mallard } from './waterfowl.ts'
import { bees, butterfly, spider } from './winged.ts'

const builders: Record<PetForm, PetBuilder> = {
  ...{ frog, snake, monkey, lizard, turtle, hedgehog },
  ...{ robot, drone, bees, butterfly, spider },
  ...{ goat, sheep, ram, pig, boar, cow, bull, calf },
  ...{ fairy, imp },
  ...{ duck, mallard, goose, hen, rooster, chick, ferret, weasel, squirrel },
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
