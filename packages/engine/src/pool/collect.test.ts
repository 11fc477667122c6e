import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { openCollector } from './collect.ts'

const longEnough = 600

/** Some 24 MB, or 48. */
function manyNumbers(lists = 1000): number[][] {
  return Array.from({ length: lists }, () => Array.from({ length: 3000 }, (_, i) => i / 2))
}

test('what nothing reaches is gone at once where it is much, what is kept stays', async () => {
  const kept = { numbers: manyNumbers() }
  const held = new WeakRef(kept)
  const dropped = new WeakRef({ numbers: manyNumbers(2000) })
  // A target lives to the end of the task that asked for it.
  await setImmediate()
  const collector = openCollector()
  collector.rest()
  collector.wake()
  assert.equal(dropped.deref(), undefined)
  assert.equal(held.deref(), kept)
})

test('less is collected when there is nothing to do for a while, and not when something comes', async () => {
  const collector = openCollector()
  collector.rest()
  const dropped = new WeakRef({ numbers: manyNumbers() })
  await setImmediate()
  collector.rest()
  collector.wake()
  await setTimeout(longEnough)
  assert.notEqual(dropped.deref(), undefined)
  await setImmediate()
  collector.rest()
  await setTimeout(longEnough)
  assert.equal(dropped.deref(), undefined)
})
