import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('bags under the eyes are no luggage', () => {
  const { wear, hold, features } = understand('a baker, grey bags beneath his green eyes')
  assert.deepEqual([...wear, ...hold], [])
  assert.deepEqual([features[0]?.concept, features[0]?.colours[0]?.name], ['wrinkles', 'grey'])
  assert.deepEqual(
    understand('a baker, grey bags beneath his green eyes').body.eyes[0]?.name,
    'green',
  )
  assert.deepEqual(understand('a porter with bags under his arms').features, [])
})
