import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const speciesOf = (words: string) => understand(words).subject.species?.concept

test('who has scales, horns and a tail is of the dragons, and without horns of the lizards', () => {
  assert.equal(
    speciesOf('dragon knight, red scales, horns, tail, black plate armor, lance'),
    'dragonborn',
  )
  assert.equal(speciesOf('a thief with green scales and a long tail'), 'lizardfolk')
  assert.equal(speciesOf('a knight with a dragon on the shield'), undefined)
  assert.equal(speciesOf('a mermaid with blue scales and a fish tail'), 'merfolk')
})
