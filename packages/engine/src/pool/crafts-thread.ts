/** Runs in a worker thread: makes what is ordered of it, one thing at a time. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CraftOrder, CraftTidings } from './craft-orders.ts'
import type { CraftsData } from './crafts.ts'
import { loadThread } from './load-thread.ts'

if (parentPort === null) throw new Error('this file runs in a worker thread')
const port = parentPort
// Safe: threads are started in one place, with this.
const { compileCache } = workerData as CraftsData

const { openCraft } = await loadThread(compileCache, () => import('./craft.ts'))
const craft = openCraft()

port.on('message', (order: CraftOrder) => {
  void make(order)
})

async function make(order: CraftOrder): Promise<void> {
  try {
    const made = await craft(order, (share) => tell({ kind: 'share', share }))
    tell({ kind: 'made', made }, [made.bytes.buffer])
  } catch (error) {
    tell({ kind: 'failed', error })
  }
}

function tell(tidings: CraftTidings, handedOver: ArrayBuffer[] = []): void {
  port.postMessage(tidings, handedOver)
}
