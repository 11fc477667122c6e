/** Runs in a worker thread: a painter, to whom a modeller hands one picture after the other. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Easels } from './easels.ts'
import { loadThread } from './load-thread.ts'
import { type Tidings, transferablesOf } from './messages.ts'
import type { Painter } from './painter.ts'
import type { PainterTask } from './painter-task.ts'
import type { PainterData } from './team.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
// Safe: threads are started in one place, with this.
const { compileCache, line } = workerData as PainterData

const { openPainterAt } = await loadThread(compileCache, async () => {
  const { openPaintingSide } = await import('./easels.ts')
  const { openPainter } = await import('./painter.ts')
  const tellRead = () => line.postMessage('read')
  return {
    openPainterAt: (easels: Easels) => openPainter(openPaintingSide(easels), tell, tellRead),
  }
})

let painter: Painter | undefined
// The easels come first.
line.on('message', (message: Easels | PainterTask) => {
  if ('memories' in message) painter = openPainterAt(message)
  else void painter?.work(message)
})

function tell(tidings: Tidings): void {
  port.postMessage(tidings, transferablesOf(tidings))
}
