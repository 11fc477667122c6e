/** Runs in a worker thread: a modeller, who paints as well where there is no painter. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { collect } from './collect.ts'
import { loadThread } from './load-thread.ts'
import { type Order, type Tidings, transferablesOf } from './messages.ts'
import type { Hand } from './modeller.ts'
import type { ModellerData } from './team.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
// Safe: threads are started in one place, with this.
const { compileCache, line } = workerData as ModellerData

const modeller = await loadThread(compileCache, async () => {
  const { openModeller } = await import('./modeller.ts')
  const hand = line ? await handOf(line) : await ownHand()
  return openModeller(hand, tell)
})
port.on('message', (order: Order) => {
  void modeller.draw(order)
})
tell({ kind: 'ready' })

function tell(tidings: Tidings): void {
  port.postMessage(tidings, transferablesOf(tidings))
}

/** Another thread, which paints one picture while the next is sketched. */
async function handOf(painter: MessagePort): Promise<Hand> {
  const { newEasels, openSketchingSide } = await import('./easels.ts')
  const easels = newEasels()
  painter.postMessage(easels)
  const { next, handOver, waitFor } = openSketchingSide(easels)
  // It says nothing else.
  painter.on('message', collect)
  return {
    next,
    waitFor,
    canDraw: true,
    give(task) {
      if (task.kind === 'draw' || task.kind === 'paint') handOver(task.easel)
      painter.postMessage(task)
    },
  }
}

/** This thread itself. */
async function ownHand(): Promise<Hand> {
  const { openPainter } = await import('./painter.ts')
  const { newWorkspace } = await import('../render/workspace.ts')
  const workspace = newWorkspace()
  const own = openPainter({ at: () => workspace, handBack: () => {} }, tell, collect)
  return {
    next: () => ({ easel: 0, workspace }),
    waitFor: () => {},
    canDraw: false,
    give: (task) => {
      void own.work(task)
    },
  }
}
