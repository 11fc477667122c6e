import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

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

test('what is named before the thing it is on makes that thing so', () => {
  assert.deepEqual(said('a painter with ochre paint on her smock'), ['ochre paint-stained'])
  assert.deepEqual(said('a clown, custard all over his waistcoat'), ['custard-stained'])
  assert.deepEqual(understand('a spy with coffee down his tie').hold, [])
  const cuffs = understand('a grey suit, ink on the cuffs').wear[0]?.parts[0]
  assert.deepEqual([cuffs?.name, cuffs?.modifiers], ['cuffs', ['ink-stained']])
  assert.deepEqual(said('a maid in an apron, no flour on her shoes'), [])
})
