import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Order, Sample } from './send-reads.ts'

const script = fileURLToPath(new URL('./send-reads.ts', import.meta.url))

/** Has another process send reads, and returns how long each took. */
export async function measureReads(order: Order): Promise<Sample[]> {
  const child = fork(script)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`what sends the reads ended with ${code}`)
  })
  ended.catch(() => undefined)
  child.send(order)
  const [samples] = await Promise.race([once(child, 'message'), ended])
  // It is our own process that sent them.
  return samples as Sample[]
}
