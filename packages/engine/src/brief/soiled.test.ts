import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const said = (words: string) => understand(words).wear[0]?.modifiers

test('what is all down a garment makes it so', () => {
  assert.deepEqual(said('grey breeches, mud up to the knees, a whip'), ['muddy'])
  assert.deepEqual(said('a blue smock, paint down the front, beret'), ['paint-stained'])
  assert.deepEqual(said('a butcher with an apron full of flour'), ['floury'])
  assert.deepEqual(said('a jacket covered in soot'), ['sooty'])
})

test('on a face it stays there', () => {
  const { wear, features } = understand('a woman in a shawl, mud on her face')
  assert.deepEqual(wear[0]?.modifiers, [])
  assert.equal(features[0]?.name, 'mud')
})
