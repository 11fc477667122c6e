import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSlidingWindow } from './sliding-window.ts'

const windowMs = 60_000

/** Chance that comes out the same each time the tests run. */
function openChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

type Habit = (chance: () => number) => { waitMs: number; requests: number }

const habits: Record<string, Habit> = {
  steady: () => ({ waitMs: 7, requests: 1 }),
  random: (chance) => ({ waitMs: chance() * 2_000, requests: Math.ceil(chance() * 150) }),
  'in rushes': (chance) => ({ waitMs: chance() < 0.97 ? 1 : chance() * 70_000, requests: 150 }),
  'around the edge': (chance) => ({ waitMs: 59_000 + chance() * 2_000, requests: 3_000 }),
}

/** The most that was let in during any window, which is one that ends with a request. */
function mostInAnyWindow(times: readonly number[]): number {
  let most = 0
  let first = 0
  for (const [index, time] of times.entries()) {
    while ((times[first] ?? 0) <= time - windowMs) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

for (const limit of [1, 2, 10, 100, 101, 300, 2_000])
  for (const [name, habit] of Object.entries(habits))
    test(`never more than ${limit} in any minute, of a caller who comes ${name}`, () => {
      const window = openSlidingWindow({ limit, windowMs, mostCallers: 10 })
      const chance = openChance(limit)
      const letIn: number[] = []
      for (let now = 0, steps = 0; now < 10 * windowMs && steps < 20_000; steps += 1) {
        const { waitMs, requests } = habit(chance)
        now += waitMs
        for (let count = 0; count < requests; count += 1)
          if (!window.take('caller', now).isOver) letIn.push(now)
      }
      assert.equal(mostInAnyWindow(letIn), limit)
    })

for (const limit of [101, 300, 2_000])
  for (const [name, habit] of Object.entries(habits))
    test(`one who comes ${name} is refused only if ${limit} were let in during a minute and 1 %`, () => {
      const window = openSlidingWindow({ limit, windowMs, mostCallers: 10 })
      const chance = openChance(limit)
      const letIn: number[] = []
      let refused = 0
      for (let now = 0, steps = 0; now < 10 * windowMs && steps < 20_000; steps += 1) {
        const { waitMs, requests } = habit(chance)
        now += waitMs
        for (let count = 0; count < requests; count += 1) {
          if (!window.take('caller', now).isOver) letIn.push(now)
          else {
            refused += 1
            assert.ok((letIn.at(-limit) ?? -1) > now - 1.01 * windowMs)
          }
        }
      }
      assert.ok(refused > 0)
    })

test('a caller who was quiet for a minute has the full limit, to the millisecond up to 100', () => {
  for (const limit of [1, 7, 100]) {
    const window = openSlidingWindow({ limit, windowMs, mostCallers: 10 })
    const letIn = (now: number) => {
      let count = 0
      while (!window.take('caller', now).isOver) count += 1
      return count
    }
    assert.deepEqual([letIn(0.5), letIn(60_000.4), letIn(60_000.5)], [limit, 0, limit])
  }
})

test('a caller who never stops gets 99 % of a large limit at least', () => {
  for (const limit of [101, 300, 2_000]) {
    const window = openSlidingWindow({ limit, windowMs, mostCallers: 10 })
    let letIn = 0
    for (let now = 0; now < 100 * windowMs; now += 10)
      if (!window.take('caller', now).isOver) letIn += 1
    assert.ok(letIn >= 99 * limit && letIn <= 101 * limit, `${letIn / 100} of ${limit} a minute`)
  }
})

test('one who is refused is told when to come back, and is let in then', () => {
  for (const limit of [2, 200]) {
    const window = openSlidingWindow({ limit, windowMs, mostCallers: 10 })
    const chance = openChance(7)
    let now = 0
    for (let round = 0; round < 200; round += 1) {
      while (!window.take('caller', now).isOver) now += chance() * 100
      const { moreInMs, remaining } = window.take('caller', now)
      assert.equal(remaining, 0)
      assert.ok(moreInMs > 0 && moreInMs <= windowMs * 1.01)
      assert.equal(window.look('caller', now + moreInMs - 0.01).isOver, true)
      now += moreInMs
      assert.equal(window.take('caller', now).isOver, false)
    }
  }
})

test('to look counts nothing, and callers have nothing to do with each other', () => {
  const window = openSlidingWindow({ limit: 2, windowMs, mostCallers: 10 })
  for (let count = 0; count < 9; count += 1)
    assert.deepEqual(window.look('a', 0), { isOver: false, remaining: 2, moreInMs: 0 })
  assert.equal(window.take('a', 0).remaining, 1)
  assert.equal(window.take('a', 10).remaining, 0)
  assert.deepEqual(window.look('a', 20), { isOver: true, remaining: 0, moreInMs: windowMs - 20 })
  assert.equal(window.take('b', 0).remaining, 1)
  window.forget('a')
  assert.equal(window.look('a', 20).remaining, 2)
  assert.equal(window.look('b', 20).remaining, 1)
})

test('memory is bounded, and who was let in least recently is forgotten first', () => {
  const window = openSlidingWindow({ limit: 1, windowMs, mostCallers: 100 })
  for (let count = 0; count < 1_000; count += 1) window.take(`caller ${count}`, count)
  assert.equal(window.size(), 100)
  assert.equal(window.take('caller 999', 1_000).isOver, true)
  assert.equal(window.take('caller 900', 1_000).isOver, true)
  assert.equal(window.take('caller 899', 1_000).isOver, false)
})

test('callers who have gone are forgotten as others come', () => {
  const window = openSlidingWindow({ limit: 1, windowMs, mostCallers: 1_000 })
  for (let count = 0; count < 1_000; count += 1) window.take(`early ${count}`, 0)
  for (let count = 0; count < 600; count += 1) window.take(`late ${count}`, windowMs)
  assert.equal(window.size(), 600)
})
