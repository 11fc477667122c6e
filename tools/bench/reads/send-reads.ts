/**
 * Runs in a process of its own that does nothing else: sends reads on a fixed schedule, whatever
 * the answers do, and tells its parent how long each took.
 */
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from '../../crash/call.ts'
import type { ReadKind } from './choose-reads.ts'

export type Order = Door & { kinds: ReadKind[]; perSecond: number; seconds: number }

/**
 * One read. The time counts from when it was due to when all of the answer had come, so it holds
 * the lateness, which is that of this process: how long after it was due the read was sent.
 */
export type Sample = { kind: string; ms: number; latenessMs: number; problem?: string }

const answerWithinMs = 30_000

process.once('message', async (order: Order) => {
  const samples = await send(order)
  process.send?.(samples, () => process.disconnect())
})

async function send({ kinds, perSecond, seconds, ...door }: Order): Promise<Sample[]> {
  const agent = new Agent({ keepAlive: true })
  const underway: Promise<Sample>[] = []
  const start = performance.now()
  for (let i = 0; i < perSecond * seconds; i += 1) {
    const due = start + (i * 1_000) / perSecond
    for (let left = due - performance.now(); left > 0; left = due - performance.now())
      await sleep(Math.ceil(left))
    underway.push(sendOne(kinds, i, { ...door, agent, due }))
  }
  const samples = await Promise.all(underway)
  agent.destroy()
  return samples
}

/** Kinds take turns, and so do the paths of each. */
async function sendOne(
  kinds: readonly ReadKind[],
  i: number,
  { due, ...way }: Door & { agent: Agent; due: number },
): Promise<Sample> {
  const { name, paths } = kinds[i % kinds.length] ?? { name: '', paths: [] }
  const path = paths[Math.floor(i / kinds.length) % paths.length] ?? '/'
  const latenessMs = performance.now() - due
  const problem = await problemOf(path, way)
  const sample = { kind: name, ms: performance.now() - due, latenessMs }
  return problem === undefined ? sample : { ...sample, problem }
}

/** Reads an answer to its end. Returns what is wrong with it, if anything is. */
function problemOf(
  path: string,
  { address, apiKey, agent }: Door & { agent: Agent },
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(answerWithinMs)
    const options = { agent, signal, headers: { 'x-api-key': apiKey } }
    get(`${address}${path}`, options, (answer) => {
      answer.resume()
      answer.on('error', (error) => resolve(error.message))
      answer.on('end', () =>
        resolve(answer.statusCode === 200 ? undefined : `status ${answer.statusCode}`),
      )
    }).on('error', (error) => resolve(error.message))
  })
}
