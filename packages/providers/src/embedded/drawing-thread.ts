import { parentPort } from 'node:worker_threads'
import { drawSheet } from '@newcharactersheet/engine'
import type { DrawnSheet, SheetOrder } from '../provider.ts'
import type { Question, Reply } from './messages.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort

port.on('message', (question: Question) => {
  void answer(question)
})

async function answer({ id, order }: Question): Promise<void> {
  try {
    send({ id, ...(order === undefined ? {} : { drawn: await draw(order) }) })
  } catch (error) {
    send({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

async function draw(order: SheetOrder): Promise<DrawnSheet> {
  const { png, ...drawn } = await drawSheet(order)
  // A copy with a buffer of its own, which can be handed over without copying it again.
  const bytes = new Uint8Array(png)
  // Plain data only: what cannot be stored as JSON would not survive the database either.
  return { ...JSON.parse(JSON.stringify(drawn)), bytes, contentType: 'image/png' }
}

function send(reply: Reply): void {
  port.postMessage(reply, reply.drawn ? [reply.drawn.bytes.buffer as ArrayBuffer] : [])
}
