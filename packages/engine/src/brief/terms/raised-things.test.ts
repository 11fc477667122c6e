import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is held up is a pose, and held all the same', () => {
  const { subject, hold, wear } = understand('a chef, ladle raised like a sword, white hat')
  assert.deepEqual(subject.poses, ['ladle raised'])
  assert.deepEqual(
    [...hold, ...wear].map(({ name }) => name),
    ['ladle', 'hat'],
  )
  assert.deepEqual(understand('a baker, rolling pin raised').subject.poses, ['rolling pin raised'])
  assert.deepEqual(understand('torch aloft and a cape').wear[0]?.modifiers, [])
})
