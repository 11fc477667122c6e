import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('rows of teeth are seen, however many', () => {
  for (const words of [
    'a mimic with rows of teeth',
    'a mimic with rows of sharp teeth',
    'a mimic with three rows of fangs',
    'a mimic with rows upon rows of needle teeth',
  ])
    assert.deepEqual(
      understand(words).features.map(({ concept }) => concept),
      ['fangs'],
      words,
    )
})

test('a brace is no false leg, a guard of the arm no picture, a sleeve on both arms ink', () => {
  const features = (words: string) => understand(words).features.map(({ concept }) => concept)
  assert.deepEqual(features('a boy with a leg brace on his left leg'), ['leg_brace'])
  assert.deepEqual(features('an archer with an arm guard on the left forearm'), [])
  assert.deepEqual(features('a man with a sleeve on both arms'), ['tattoo'])
})
