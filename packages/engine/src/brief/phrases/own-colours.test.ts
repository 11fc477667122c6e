import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function skinOf(words: string): string[] {
  return understand(words).body.skin.map(({ name }) => name)
}

test('what somebody is said to be is the colour of the body, not of the clothes', () => {
  assert.deepEqual(skinOf('A robot with a scarf. He is copper.'), ['copper'])
  assert.deepEqual(skinOf('A monster in big boots. It has to be purple all over.'), ['purple'])
  assert.deepEqual(skinOf('A dragon with a top hat and tiny wings. Olive green.'), ['olive green'])
})

test('a dress code, two colours and a grey old man leave the skin alone', () => {
  assert.deepEqual(skinOf('A robot ninja with sunglasses. Green and orange.'), [])
  assert.deepEqual(skinOf('A girl with a sword. She is all in red.'), [])
  assert.deepEqual(skinOf('An old man with a pipe. He is grey.'), [])
})

test('faces and marks: a red face is ruddy, spots on shoulders are marks of the body', () => {
  assert.ok(understand('a sailor with a weathered red face').body.skinLooks.includes('ruddy'))
  assert.ok(understand('an old shepherd, weathered').body.skinLooks.includes('weathered'))
  assert.deepEqual(skinOf('a fawn girl, brown freckled skin'), ['brown'])
  const spots = understand('a fawn girl with white spots on her shoulders').features[0]
  assert.equal(spots?.name, 'spots')
  assert.equal(spots?.place, 'on the shoulders')
})

test('colours behind a coat of fur, feathers or scales are its own', () => {
  const skin = (words: string): string[] => understand(words).body.skin.map(({ name }) => name)
  assert.deepEqual(skin('a jackdaw thief with a bent beak, feathers dull black'), ['dull black'])
  assert.deepEqual(skin('a naga with long fangs, her scales emerald and gold'), ['emerald', 'gold'])
  assert.deepEqual(understand('a naga with long fangs, scales emerald').hold, [])
})

test('colours that are animals too are colours behind a garment', () => {
  const { wear, companions } = understand('a dapper frog, jacket grey, waistcoat canary')
  assert.deepEqual(
    wear[1]?.colours.map(({ name }) => name),
    ['canary'],
  )
  assert.deepEqual(companions, [])
})

test('the feathers of an owl are its own', () => {
  const { body, hold } = understand('an owl in a toga, grey feathers')
  assert.deepEqual(
    body.skin.map(({ name }) => name),
    ['grey'],
  )
  assert.deepEqual(hold, [])
})
