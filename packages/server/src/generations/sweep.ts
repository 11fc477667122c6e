import type { Context } from '../context.ts'
import { failGeneration } from './end-generation.ts'
import { requeueGeneration } from './requeue-generation.ts'

/** At most so many at once; the next sweep is seconds away. */
const mostAtOnce = 200

/** A job in line longer than this is looked up, for it may have been taken by a dead process. */
const queuedSuspectMs = 15_000

type Suspect = { id: string; state: 'queued' | 'running'; attempt: number; jobId: string }

/**
 * Finds work whose worker died and gives it to another, or ends it after too many attempts. No
 * hold stays behind: whatever is unfinished is in line, running, or swept up here.
 */
export async function sweepGenerations(context: Context): Promise<void> {
  const suspects = await findSuspects(context)
  const { running = [], queued = [] } = Object.groupBy(suspects, ({ state }) => state)
  for (const { id, attempt } of running) {
    if (attempt < context.pace.mostAttempts) await requeueGeneration(context, { id, attempt })
    else await failGeneration(context, { id, attempt }, gaveUp)
  }
  for (const { id, jobId } of await withoutJob(context, queued))
    await requeueGeneration(context, { id, jobId })
}

const gaveUp = {
  code: 'PROVIDER_FAILED',
  message: 'The picture could not be drawn. You were not charged.',
}

/** What runs without a sign of life, and what has been in line for long. */
async function findSuspects({ db }: Context): Promise<Suspect[]> {
  const { rows } = await db.query<Suspect>(
    `SELECT id, state, attempt, job_id AS "jobId" FROM generations
     WHERE state = 'running' AND lease_until < now_ms()
       OR state = 'queued' AND queued_at < now_ms() - $1::bigint
     ORDER BY queued_at LIMIT $2`,
    [queuedSuspectMs, mostAtOnce],
  )
  return rows
}

/** Those in line whose job nobody will take any more. */
async function withoutJob(
  { db, queue }: Context,
  queued: readonly Suspect[],
): Promise<readonly Suspect[]> {
  if (queued.length === 0) return []
  const living = await queue.livingJobs(
    db,
    queued.map(({ jobId }) => jobId),
  )
  return queued.filter(({ jobId }) => !living.has(jobId))
}
