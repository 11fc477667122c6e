import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Outcome, openBatch, openLanes } from './batch.ts'

const limits = { most: 10, mostWaiting: 100 }

/** Notes the batches it gets, and ends each when it is told to. */
function openWork(outcome: (item: number) => Outcome<string>) {
  const batches: { items: readonly number[]; end: () => void }[] = []
  let tell: () => void = () => undefined
  async function run(items: readonly number[]): Promise<Outcome<string>[]> {
    const { promise, resolve } = Promise.withResolvers<void>()
    batches.push({ items, end: resolve })
    tell()
    await promise
    return items.map(outcome)
  }
  /** The batch with this number, as soon as it is begun. */
  async function batch(number: number) {
    while (batches[number] === undefined)
      await new Promise<void>((resolve) => {
        tell = resolve
      })
    return batches[number]
  }
  return { run, batch, batches }
}

const done = (item: number) => ({ result: `done ${item}` })

test('who comes alone is served at once, and those who come meanwhile go together', async () => {
  const work = openWork(done)
  const add = openBatch(work.run, limits)
  const first = add(1)
  const { items, end } = await work.batch(0)
  assert.deepEqual(items, [1])
  const others = [add(2), add(3), add(4)]
  end()
  assert.equal(await first, 'done 1')
  const next = await work.batch(1)
  assert.deepEqual(next.items, [2, 3, 4])
  next.end()
  assert.deepEqual(await Promise.all(others), ['done 2', 'done 3', 'done 4'])
})

test('a batch is of so many at most; the rest keep their places', async () => {
  const work = openWork(done)
  const add = openBatch(work.run, { ...limits, most: 2 })
  const all = [1, 2, 3, 4, 5].map(add)
  for (const number of [0, 1, 2]) (await work.batch(number)).end()
  await Promise.all(all)
  assert.deepEqual(
    work.batches.map(({ items }) => items),
    [[1, 2], [3, 4], [5]],
  )
})

test('each is told its own outcome', async () => {
  const no = new Error('no')
  const work = openWork((item) => (item === 2 ? { error: no } : done(item)))
  const add = openBatch(work.run, limits)
  const all = Promise.allSettled([1, 2, 3].map(add))
  ;(await work.batch(0)).end()
  assert.deepEqual(await all, [
    { status: 'fulfilled', value: 'done 1' },
    { status: 'rejected', reason: no },
    { status: 'fulfilled', value: 'done 3' },
  ])
})

test('one that breaks its batch fails alone, and those after it are served', async () => {
  const poison = new Error('poison')
  const tried: (readonly number[])[] = []
  const add = openBatch(async (items: readonly number[]) => {
    tried.push(items)
    if (items.includes(2)) throw poison
    return items.map(done)
  }, limits)
  const all = await Promise.allSettled([1, 2, 3].map(add))
  assert.deepEqual(
    all.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(tried, [[1, 2, 3], [1], [2], [3]])
  assert.equal(await add(4), 'done 4')
})

test('503: more than may wait are refused at once', async () => {
  const work = openWork(done)
  const add = openBatch(work.run, { most: 1, mostWaiting: 2 })
  const all = Promise.allSettled([1, 2, 3].map(add))
  for (const number of [0, 1]) (await work.batch(number)).end()
  const [first, second, third] = await all
  assert.deepEqual([first?.status, second?.status], ['fulfilled', 'fulfilled'])
  assert.ok(third?.status === 'rejected')
  assert.equal(third.reason.code, 'OVERLOADED')
})

test('items of one key keep their order, and those of another need not wait for them', async () => {
  const work = openWork(done)
  const keyOf = (item: number) => (item < 10 ? 'a' : 'b')
  const add = openLanes(work.run, { ...limits, lanes: 2, keyOf })
  const first = add(1)
  const one = await work.batch(0)
  const others = [add(2), add(11), add(3), add(12)]
  const other = await work.batch(1)
  assert.deepEqual(other.items, [11, 12])
  other.end()
  assert.deepEqual(await Promise.all([others[1], others[3]]), ['done 11', 'done 12'])
  one.end()
  await first
  const next = await work.batch(2)
  assert.deepEqual(next.items, [2, 3])
  next.end()
  await Promise.all(others)
})
