import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFairLine } from './fair-line.ts'

/** Work that goes on until it is let go, and notes when it begins. */
function openWork() {
  const begun: string[] = []
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const work = (name: string) => async () => {
    begun.push(name)
    await gate
    return name
  }
  return { begun, letGo, work }
}

test('who comes later waits for one piece of each of the others, not for all they have', async () => {
  const line = openFairLine()
  const { begun, letGo, work } = openWork()
  const all = [
    ...['a1', 'a2', 'a3', 'a4'].map((name) => line.wait('a', work(name))),
    ...['b1', 'b2'].map((name) => line.wait('b', work(name))),
    line.wait('c', work('c1')),
  ]
  assert.deepEqual(begun, ['a1'], 'one at a time')
  letGo()
  assert.deepEqual(await Promise.all(all), ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'])
  assert.deepEqual(begun, ['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4'])
})

test('work that fails is told to its own alone, and the line goes on', async () => {
  const line = openFairLine()
  const failing = line.wait('a', async () => {
    throw new Error('no')
  })
  const after = line.wait('a', async () => 'yes')
  await assert.rejects(failing, /no/)
  assert.equal(await after, 'yes')
  assert.equal(await line.wait('b', async () => 'later'), 'later')
})
