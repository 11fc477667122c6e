/** A modeller for tests of teams, that needs no painter: it does what the words of an order say, and counts how often it was asked. */
import { parentPort } from 'node:worker_threads'
import type { Order, Tidings, Words } from './messages.ts'

const tell = (tidings: Tidings | object) => parentPort?.postMessage(tidings)

parentPort?.on('message', ({ number, prompt, references: [counter] }: Order & Words) => {
  const times = counter === undefined ? 0 : Atomics.add(counter, 0, 1)
  if (prompt === 'die' || (prompt === 'die once' && times === 0)) process.exit(1)
  if (prompt === 'hang') return
  const about = { order: number, spent: [] }
  if (prompt === 'fail') {
    tell({ kind: 'failed', by: 'modeller', ...about, error: new Error('it failed') })
    return
  }
  tell({ kind: 'modelled', ...about, brief: { prompt }, design: { title: prompt } })
  // As if it were laid and encoded while the next one is begun.
  const laid = { kind: 'laid', ...about, files: {}, panels: [] }
  if (prompt === 'slow page') setTimeout(() => tell(laid), 100)
  else tell(laid)
})
tell({ kind: 'ready' })
