import type { Context } from '../context.ts'
import { failGeneration } from './end-generation.ts'
import { requeueGeneration } from './requeue-generation.ts'

/** At most so many at once; the next sweep is seconds away. */
const mostAtOnce = 200

/** A job in line longer than this is looked up, for it may have been taken by a dead process. */
const queuedSuspectMs = 15_000

type Lost = { id: string; attempt: number }

/**
 * Finds work whose worker died and gives it to another, or ends it after too many attempts. No
 * hold stays behind: whatever is unfinished is in line, running, or swept up here.
 */
export async function sweepGenerations(context: Context): Promise<void> {
  for (const { id, attempt } of await lostWhileRunning(context)) {
    if (attempt < context.pace.mostAttempts) await requeueGeneration(context, { id, attempt })
    else await failGeneration(context, { id, attempt }, gaveUp)
  }
  for (const { id, jobId } of await lostInLine(context))
    await requeueGeneration(context, { id, jobId })
}

const gaveUp = {
  code: 'PROVIDER_FAILED',
  message: 'The picture could not be drawn. You were not charged.',
}

async function lostWhileRunning({ db }: Context): Promise<Lost[]> {
  const { rows } = await db.query<Lost>(
    `SELECT id, attempt FROM generations
     WHERE state = 'running' AND lease_until < now_ms() ORDER BY lease_until LIMIT $1`,
    [mostAtOnce],
  )
  return rows
}

async function lostInLine({ db, queue }: Context): Promise<{ id: string; jobId: string }[]> {
  const { rows } = await db.query<{ id: string; jobId: string }>(
    `SELECT id, job_id AS "jobId" FROM generations
     WHERE state = 'queued' AND queued_at < now_ms() - $1::bigint ORDER BY queued_at LIMIT $2`,
    [queuedSuspectMs, mostAtOnce],
  )
  if (rows.length === 0) return []
  const living = await queue.livingJobs(
    db,
    rows.map(({ jobId }) => jobId),
  )
  return rows.filter(({ jobId }) => !living.has(jobId))
}
