import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { collect } from './collect.ts'

/** Some 24 MB, so that it is worthwhile. */
function manyNumbers(): number[][] {
  return Array.from({ length: 1000 }, () => Array.from({ length: 3000 }, (_, i) => i / 2))
}

test('what nothing reaches is gone at once, what is kept stays', async () => {
  const kept = { numbers: manyNumbers() }
  const held = new WeakRef(kept)
  const dropped = new WeakRef({ numbers: manyNumbers() })
  // A target lives to the end of the task that asked for it.
  await setImmediate()
  collect()
  assert.equal(dropped.deref(), undefined)
  assert.equal(held.deref(), kept)
})

test('soon after, nothing is done', async () => {
  collect()
  const dropped = new WeakRef({ small: true })
  await setImmediate()
  collect()
  assert.notEqual(dropped.deref(), undefined)
})
