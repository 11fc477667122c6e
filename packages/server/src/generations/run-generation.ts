import { type DrawnSheet, ProviderError } from '@newcharactersheet/providers'
import type { Context } from '../context.ts'
import type { Job } from '../platform/queue/queue.ts'
import { failGeneration } from './end-generation.ts'
import { finishGeneration } from './finish-generation.ts'
import { keepLease } from './lease.ts'
import { type Moved, makeMove } from './lifecycle.ts'
import { requeueGeneration } from './requeue-generation.ts'

/** Does the work of one job, and leaves the generation finished, failed, or in line again. */
export async function runGeneration(
  context: Context,
  job: Job,
  stopping: AbortSignal,
): Promise<void> {
  const { db, pace } = context
  const { leaseMs } = pace
  const mover = { id: job.generationId, jobId: job.jobId }
  const begun = await makeMove(db, 'begin', mover, { leaseMs })
  // The job is delivered at least once: another delivery, or a caller who cancelled, was first.
  if (begun === undefined) return
  const lease = keepLease(db, begun, leaseMs)
  try {
    const deadline = AbortSignal.timeout(pace.deadlineMs)
    const drawn = await draw(context, begun, AbortSignal.any([deadline, lease.lost, stopping]))
    await finishGeneration(context, begun, drawn)
  } catch (error) {
    if (stopping.aborted) await requeueGeneration(context, begun)
    else if (!lease.lost.aborted) await fail(context, begun, error)
  } finally {
    lease.stop()
    context.outcomes.announce(begun.id)
  }
}

async function draw(context: Context, begun: Moved, signal: AbortSignal): Promise<DrawnSheet> {
  const { rows } = await context.db.query<{
    prompt: string
    style: string | null
    seed: number
    resolution: number
  }>(
    `SELECT sheets.prompt, sheets.style, sheets.seed, generations.resolution
     FROM generations JOIN sheets ON sheets.id = generations.sheet_id WHERE generations.id = $1`,
    [begun.id],
  )
  const order = rows[0]
  if (order === undefined) throw new Error('this generation has no sheet')
  const { prompt, style, seed, resolution: size } = order
  return context.images.drawSheet({ prompt, style: style ?? undefined, seed, size }, signal)
}

async function fail(context: Context, begun: Moved, error: unknown): Promise<void> {
  context.logger.error({ err: error, generationId: begun.id }, 'a generation failed')
  await failGeneration(context, begun, reasonOf(error))
}

/** What the caller is told. The whole story is in the log. */
function reasonOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof ProviderError))
    return { code: 'INTERNAL', message: 'The picture could not be saved. You were not charged.' }
  const codes = {
    failed: 'PROVIDER_FAILED',
    timeout: 'PROVIDER_TIMEOUT',
    unavailable: 'PROVIDER_UNAVAILABLE',
  } as const
  return { code: codes[error.failure], message: `${error.message}. You were not charged.` }
}
