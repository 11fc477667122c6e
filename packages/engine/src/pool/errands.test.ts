import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Errand, nextErrand, type Task, takeTask } from './errands.ts'

function errandOf(sizes: readonly number[], at: Partial<Errand> = {}): Errand {
  const tasks = sizes.map(
    (size): Task => ({
      ...{ job: { kind: 'warm' }, size, buffers: [] },
      ...{ resolve: () => {}, reject: () => {} },
    }),
  )
  return { tasks, spare: undefined, hands: 0, servedAt: 0, ...at }
}

/** The errands in the order in which one thread does them, by name. */
function orderOf(errands: Record<string, Errand>): string[] {
  const order: string[] = []
  for (let served = 1; ; served++) {
    const errand = nextErrand(Object.values(errands))
    if (errand === undefined) return order
    takeTask(errand)
    errand.servedAt = served
    order.push(Object.entries(errands).find(([, each]) => each === errand)?.[0] ?? '')
  }
}

test('two sheets take turns, however much each has to be done', () => {
  assert.deepEqual(orderOf({ a: errandOf([1, 1, 1, 1]), b: errandOf([9, 9]) }), [
    ...['a', 'b', 'a', 'b', 'a', 'a'],
  ])
})

test('a free thread goes to the sheet that has fewer of them', () => {
  const crowded = errandOf([1], { hands: 2, servedAt: 1 })
  const lonely = errandOf([1], { hands: 1, servedAt: 2 })
  assert.equal(nextErrand([crowded, lonely]), lonely)
})

test('a third sheet waits until one of two is done: threads keep two figures', () => {
  const waiting = errandOf([1])
  assert.equal(nextErrand([errandOf([]), errandOf([]), waiting]), undefined)
  assert.equal(nextErrand([errandOf([]), waiting]), waiting)
})

test('the largest picture of a sheet is drawn first', () => {
  const errand = errandOf([3, 9, 1, 9])
  const sizes = Array.from({ length: 5 }, () => takeTask(errand)?.size)
  assert.deepEqual(sizes, [9, 9, 3, 1, undefined])
})
