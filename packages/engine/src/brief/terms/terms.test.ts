import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a word that opens the name of a thing is that thing’s, not the end of what stands before', () => {
  const { wear, body } = understand('dark bob with a mushroom hair clip, goggles on top hat')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['hair clip', 'goggles', 'top hat'],
  )
  assert.equal(body.hair.styles.length, 1)
})
