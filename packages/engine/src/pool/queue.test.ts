import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Crew, openCrew } from './crew.ts'
import type { Order } from './messages.ts'
import { openQueue, type Queue } from './queue.ts'
import { stopOrder } from './stopping.ts'
import { ThreadLost } from './team.ts'

const modeller = new URL('./test-modeller.ts', import.meta.url)

/** Teams of one thread each that do what they are told. */
function openTeams(
  most: number,
  jobMs = 10_000,
): { crew: Crew; queue: Queue; loads: readonly number[] } {
  // How many sheets the first team was at, whenever something had changed.
  const loads: number[] = []
  const crew = openCrew(most, {
    scripts: { modeller, painter: undefined },
    ...{ jobMs, compileCache: undefined, onSpent: () => {} },
    onFree: () => {
      queue.deal()
      if (!crew.isClosed()) loads.push(crew.any().inWork())
    },
  })
  const queue = openQueue(crew)
  return { crew, queue, loads }
}

const { crew, queue } = openTeams(2)
after(() => crew.close())
let number = 0

/** An order that tells the thread what to do, and how often it was begun. */
function say(prompt: string) {
  const begun = new Uint8Array(new SharedArrayBuffer(1))
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const words = { prompt, style: undefined, seed: 1, references: [begun] }
  number += 1
  const order: Order = { number, ...words, size: 256, stop }
  return { order, begun: () => begun[0] }
}

const draw = (order: Order, by = queue) => by.draw(order, () => {})

test('threads that die are replaced, and what they were at is drawn by others', async () => {
  const { order, begun } = say('die once')
  assert.equal((await draw(order)).design.title, 'die once')
  assert.equal(begun(), 2)
})

test('a sheet that kills its threads twice is given to no third, and those beside it are drawn', async () => {
  const { order, begun } = say('die')
  const sound = Array.from({ length: 6 }, () => say('sound').order)
  const [deadly, ...others] = await Promise.allSettled([order, ...sound].map((each) => draw(each)))
  assert.ok(deadly.status === 'rejected' && deadly.reason instanceof ThreadLost)
  assert.deepEqual(
    others.map(({ status }) => status),
    sound.map(() => 'fulfilled'),
  )
  assert.equal(begun(), 2)
})

test('a sheet that was in work beside one that kills threads is drawn by others', async () => {
  const one = openTeams(1)
  const slow = say('slow page')
  const deadly = say('die')
  const [drawn, lost] = await Promise.allSettled([
    draw(slow.order, one.queue),
    draw(deadly.order, one.queue),
  ])
  assert.deepEqual([drawn.status, lost.status], ['fulfilled', 'rejected'])
  await one.crew.close()
})

test('the next sheet is begun while one is laid on its page, and no third', async () => {
  const one = openTeams(1)
  const ended: number[] = []
  await Promise.all(
    [1, 2, 3, 4].map(async (place) => {
      await draw(say('slow page').order, one.queue)
      ended.push(place)
    }),
  )
  assert.deepEqual(ended, [1, 2, 3, 4])
  assert.equal(Math.max(...one.loads), 2)
  await one.crew.close()
})

test('a sheet that fails by itself is told so, once', async () => {
  const { order, begun } = say('fail')
  await assert.rejects(draw(order), /it failed/)
  assert.equal(begun(), 1)
})

test('a sheet that hangs ends with its threads', async () => {
  const hasty = openTeams(1, 50)
  await assert.rejects(draw(say('hang').order, hasty.queue), /hung/)
  await hasty.crew.close()
})

test('what nobody wants any more is not begun', async () => {
  const one = openTeams(1)
  const [first, second, third] = [say('slow page'), say('die'), say('sound')]
  const drawing = draw(first.order, one.queue)
  void draw(second.order, one.queue)
  one.queue.drop(second.order)
  await Promise.all([drawing, draw(third.order, one.queue)])
  assert.equal(second.begun(), 0)
  await one.crew.close()
})

test('what nobody wants any more is not begun again', async () => {
  const { order, begun } = say('die')
  stopOrder(order)
  await assert.rejects(draw(order), ThreadLost)
  assert.equal(begun(), 1)
})

test('work that is under way when all is closed is told so at once', async () => {
  const closing = openTeams(1)
  const { order, begun } = say('hang')
  const told = assert.rejects(draw(order, closing.queue), ThreadLost)
  await Promise.all([told, closing.crew.close()])
  assert.ok(begun() < 2, 'it is not tried again')
  assert.equal(closing.crew.free(false), undefined)
})
