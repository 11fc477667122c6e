import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const formsOf = (words: string) =>
  designCharacter(understand(words), 1).hold.map(({ form, carry }) => `${form} ${carry}`)

test('seats and trolleys stand beside their owner, tools and toys lie in a hand', () => {
  assert.deepEqual(formsOf('an old woman, rocking chair'), ['rocking chair none'])
  assert.deepEqual(formsOf('a man, throne of bones'), ['throne none'])
  assert.deepEqual(formsOf('a woman pushing a book trolley'), ['trolley none'])
  assert.deepEqual(formsOf('a girl with a toy dinosaur'), ['toy dinosaur left hand'])
  assert.match(formsOf('a plumber with a plunger').join(), /plunger right hand/)
  assert.match(formsOf('a man with a bee smoker').join(), /smoker left hand/)
  assert.match(formsOf('a beekeeper with a smoker').join(), /smoker left hand/)
})

test('who lives in a house does not carry it', () => {
  assert.ok(!formsOf('a wizard in his house').some((form) => form.startsWith('little house')))
})
