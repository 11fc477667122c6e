import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what stands behind the label of a sign is printed there, and nobody holds or is it', () => {
  for (const [words, name, place] of [
    ['red bodysuit, emblem: lightning bolt on chest', 'lightning bolt emblem', 'chest'],
    ['a biker.\nLogo: wolf head on back', 'wolf head emblem', 'back'],
    ['a clerk; insignia: crossed keys', 'crossed keys emblem', undefined],
    ['a knight. Crest: red lion rampant', 'lion rampant emblem', undefined],
    ['a robot with a barcode decal on its neck', 'decal', 'neck'],
  ] as const) {
    const { features, hold, companions, subject } = understand(words)
    assert.deepEqual(
      [features[0]?.concept, features[0]?.name, features[0]?.place],
      ['emblem', name, place],
      words,
    )
    assert.deepEqual([hold, companions], [[], []], words)
    assert.notEqual(subject.species?.concept, 'lionfolk')
  }
  const sailor = understand('sailor, tattoo: koi on right arm, hat: beret')
  assert.deepEqual(
    [sailor.features[0]?.name, sailor.features[0]?.side, sailor.companions],
    ['koi tattoo', 'right', []],
  )
  assert.equal(understand('a pirate, patch: leather eyepatch').features.length, 0)
})
