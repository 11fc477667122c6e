import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { type Heap, openCollector, ownHeap } from './collect.ts'

/** A heap of which all is given back but the first 100 MB. */
function heapOf() {
  let used = 100e6
  let times = 0
  const heap: Heap = {
    used: () => used,
    collect() {
      times += 1
      used = 100e6
    },
  }
  return {
    heap,
    fill: (bytes: number) => {
      used += bytes
    },
    times: () => times,
  }
}

const longEnough = 1000

test('what nothing reaches is gone at once, what is kept stays', async () => {
  const kept = { numbers: [1.5, 2.5] }
  const held = new WeakRef(kept)
  const dropped = new WeakRef({ numbers: [3.5] })
  // A target lives to the end of the task that asked for it.
  await setImmediate()
  ownHeap().collect()
  assert.equal(dropped.deref(), undefined)
  assert.equal(held.deref(), kept)
})

test('much is collected between two orders, and less when none follows', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const { heap, fill, times } = heapOf()
  const collector = openCollector(heap)
  collector.rest()
  assert.equal(times(), 1, 'what was loaded')
  fill(20e6)
  collector.rest()
  collector.wake()
  mock.timers.tick(longEnough)
  assert.equal(times(), 1, 'an order followed')
  fill(30e6)
  collector.rest()
  collector.wake()
  assert.equal(times(), 2, '50 MB were too much')
  fill(20e6)
  collector.rest()
  assert.equal(times(), 2)
  mock.timers.tick(longEnough)
  assert.equal(times(), 3, 'no order followed')
  fill(5e6)
  collector.rest()
  mock.timers.tick(longEnough)
  assert.equal(times(), 3, 'it was too little')
})
