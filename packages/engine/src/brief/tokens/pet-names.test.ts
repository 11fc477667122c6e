import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a pet is called is not there', () => {
  for (const [words, pet] of [
    ['a witch, her kitten Soot trotting beside her', 'kitten'],
    ['a boy with his dog Biscuit', 'dog'],
    ['ranger, her raven Ink on her shoulder', 'raven'],
    ['a knight and his faithful horse Storm', 'horse'],
  ] as const) {
    const { companions, hold, features } = understand(words)
    assert.deepEqual([companions[0]?.name, hold, features], [pet, [], []], words)
  }
})

test('a sidekick beside somebody is no figure of its own', () => {
  for (const words of ['magical girl, rabbit mascot on shoulder', 'wizard with a frog sidekick']) {
    const { subject, companions } = understand(words)
    assert.deepEqual([subject.species, companions.length], [undefined, 1], words)
  }
  assert.equal(understand('Our club needs a moose mascot').subject.species?.name, 'moose')
})
