/** Runs in a worker thread: a modeller, who paints as well where there is no painter. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { openCollector } from './collect.ts'
import { loadThread } from './load-thread.ts'
import { type Order, type Tidings, transferablesOf } from './messages.ts'
import type { Hand } from './modeller.ts'
import type { PainterTask } from './painter-task.ts'
import type { ModellerData } from './team.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
// Safe: threads are started in one place, with this.
const { compileCache, line } = workerData as ModellerData

const collector = openCollector()
const modeller = await loadThread(compileCache, async () => {
  const { openModeller } = await import('./modeller.ts')
  const hand = line ? await handOf(line) : await ownHand()
  return openModeller(hand, tell)
})
port.on('message', (order: Order) => {
  collector.wake()
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
  const { isFree, next, offer, takeBack, handOver } = openSketchingSide(easels)
  // It says nothing else.
  painter.on('message', collector.rest)
  return {
    isFree,
    next,
    offer(task) {
      const { easel } = task
      const number = offer(easel)
      painter.postMessage({ kind: 'draw', ...task, offer: number } satisfies PainterTask)
      return () => takeBack(easel, number)
    },
    give(task) {
      if (task.kind === 'paint') handOver(task.easel)
      painter.postMessage(task)
    },
  }
}

/** This thread itself. */
async function ownHand(): Promise<Hand> {
  const { openPainter } = await import('./painter.ts')
  const { newWorkspace } = await import('../render/workspace.ts')
  const workspace = newWorkspace()
  const own = openPainter(
    { at: () => workspace, accept: () => false, handBack: () => {} },
    tell,
    collector.rest,
  )
  return {
    // There is one place to work in.
    isFree: () => false,
    next: () => ({ easel: 0, workspace }),
    offer: () => () => true,
    give: (task) => {
      void own.work(task)
    },
  }
}
