import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const moodsOf = (words: string): string[] => understand(words).subject.traits

test('a mood may be written on a face, or said by a look', () => {
  assert.deepEqual(moodsOf('guilt written all over her face, maid'), ['guilty'])
  assert.deepEqual(moodsOf('vet with a look that says she has seen worse'), ['unimpressed'])
  assert.equal(
    understand('detective who gives you a look that says she knows').subject.presentation,
    'feminine',
  )
})

test('sayings of moods bring no things', () => {
  assert.deepEqual(understand('a knight, bored to tears').features, [])
  assert.deepEqual(understand('looks daggers at us, ballerina').hold, [])
  assert.deepEqual(moodsOf('a cat who got the cream'), ['smug', 'pleased'])
})
