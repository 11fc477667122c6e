import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { transaction } from '../platform/database/database.ts'
import { type Mover, makeMove } from './lifecycle.ts'

/** Puts work in line again that nobody does any more, under a new job. The hold stays. */
export async function requeueGeneration(context: Context, mover: Mover): Promise<void> {
  await transaction(context.db, async (db) => {
    const jobId = randomUUID()
    const requeued = await makeMove(db, 'requeue', mover, { jobId })
    if (requeued !== undefined) await context.queue.enqueue(db, [{ jobId, generationId: mover.id }])
  })
  context.queue.wake()
}
