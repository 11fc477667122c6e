import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openCrew } from './crew.ts'
import { ThreadLost } from './thread.ts'

const script = new URL('./test-thread.ts', import.meta.url)
const crew = openCrew(2, { script, jobMs: 10_000, onSpent: () => {} })
after(() => crew.close())

/** A job that tells the thread what to do, and how often it was begun. */
function say(prompt: string) {
  const counter = new Uint8Array(new SharedArrayBuffer(1))
  const references = [counter]
  const job = { kind: 'design', prompt, style: undefined, seed: 1, references } as const
  return { job, begun: () => counter[0] }
}

test('a thread that dies is replaced, and its job is done by another', async () => {
  const { job, begun } = say('die once')
  assert.deepEqual(await crew.work(job, []), { key: 'die once' })
  assert.equal(begun(), 2)
})

test('a job that kills two threads is given to no third, and others go on', async () => {
  const { job, begun } = say('die')
  const [deadly, sound] = await Promise.allSettled([
    crew.work(job, []),
    crew.work(say('sound').job, []),
  ])
  assert.equal(sound.status, 'fulfilled')
  assert.ok(deadly.status === 'rejected' && deadly.reason instanceof ThreadLost)
  assert.equal(begun(), 2)
  assert.equal(crew.free(), 2)
})

test('a job that was given what cannot be given again is not tried again', async () => {
  const { job, begun } = say('die')
  await assert.rejects(crew.work(job, [new ArrayBuffer(8)]), ThreadLost)
  assert.equal(begun(), 1)
})

test('a job that fails by itself is told so, once', async () => {
  const { job, begun } = say('fail')
  await assert.rejects(crew.work(job, []), /it failed/)
  assert.equal(begun(), 1)
})

test('a job that hangs ends with its thread', async () => {
  const hasty = openCrew(1, { script, jobMs: 1, onSpent: () => {} })
  await assert.rejects(hasty.work(say('hang').job, []), /hung at: design/)
  await hasty.close()
})

test('work that is under way when all is closed is told so at once', async () => {
  const closing = openCrew(1, { script, jobMs: 10_000, onSpent: () => {} })
  const { job, begun } = say('hang')
  const told = assert.rejects(closing.work(job, []), ThreadLost)
  await Promise.all([told, closing.close()])
  assert.ok(begun() !== 2, 'it is not tried again')
  assert.equal(closing.free(), 0)
})
