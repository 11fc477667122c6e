import { parentPort } from 'node:worker_threads'
import { drawSheet } from '@newcharactersheet/engine'
import type { DrawnSheet, SheetOrder } from '../provider.ts'

/** What the thread is asked. Without an order it only says that it is there. */
export type Question = { id: number; order: SheetOrder | undefined }
export type Reply = { id: number; drawn?: DrawnSheet; error?: string }

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
