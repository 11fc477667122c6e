import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('of an old bearded sailor the sailor is old', () => {
  const { subject, body } = understand('an old bearded sailor, hat')
  assert.equal(subject.age, 'elder')
  assert.deepEqual([body.beard?.concept, body.beard?.modifiers], ['full_beard', []])
  assert.deepEqual(subject.figure, ['old'])
})

test('so it is abroad', () => {
  assert.equal(understand('un vieil horloger aveugle, canne').subject.age, 'elder')
  assert.deepEqual(understand('Jeune inventrice sourde, tablier').subject.traits, ['young'])
})

test('arms as thick as trees are huge, and whoever has them is strong', () => {
  for (const words of ['a chef with arms as thick as trees', 'a big bosom and bigger arms'])
    assert.deepEqual(understand(words).subject.builds, ['muscular'], words)
})
