import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'
import { animalCoats } from './tables/animal-coats.ts'

const skinOf = (words: string) => designCharacter(understand(words), 1).skin

test('an animal person has the coat of that animal, and what is said comes first', () => {
  assert.equal(skinOf('a tiger warrior').marking, 'stripes')
  assert.equal(skinOf('an otter wizard').colour, animalCoats.otter[0])
  assert.notEqual(skinOf('an otter wizard with blue fur').colour, animalCoats.otter[0])
})
