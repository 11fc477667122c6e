/** A thread for tests of the crew: it does what the words of a job say, and keeps count of how often it was asked. */
import { parentPort } from 'node:worker_threads'
import type { Words } from './jobs.ts'

parentPort?.on('message', ({ prompt, references: [counter] }: Words) => {
  const times = counter === undefined ? 0 : Atomics.add(counter, 0, 1)
  if (prompt === 'die' || (prompt === 'die once' && times === 0)) process.exit(1)
  if (prompt === 'hang') return
  const answer = prompt === 'fail' ? { error: new Error('it failed') } : { given: { key: prompt } }
  parentPort?.postMessage({ ...answer, spent: [] })
})
