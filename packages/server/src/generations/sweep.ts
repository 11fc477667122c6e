import type { Context } from '../context.ts'
import { isOutOfConnections } from '../platform/database/database.ts'
import { failGeneration } from './end-generation.ts'
import { requeueGeneration } from './requeue-generation.ts'

/** At most so many at once; the next sweep is seconds away. */
const mostAtOnce = 200

/** A job in line longer than this is looked up, for it may have been taken by a dead process. */
const queuedSuspectMs = 15_000

type Suspect = {
  id: string
  state: 'queued' | 'running' | 'waiting'
  attempt: number
  jobId: string
  isLate: boolean
}

/**
 * Finds work whose worker died and gives it to another, or ends it after too many attempts or too
 * much time. No hold stays behind: whatever is unfinished is in line, running, waiting for a provider
 * with a deadline, or swept up here.
 */
export async function sweepGenerations(context: Context): Promise<void> {
  const suspects = await findSuspects(context)
  const late = suspects.filter(({ isLate }) => isLate)
  const inTime = suspects.filter(({ isLate }) => !isLate)
  const { running = [], queued = [] } = Object.groupBy(inTime, ({ state }) => state)
  const uncalled = await withoutJob(context, queued)
  await doAll([
    ...late.map((suspect) => () => endLate(context, suspect)),
    ...running.map((suspect) => () => giveToAnother(context, suspect)),
    ...uncalled.map((suspect) => () => callAnother(context, suspect)),
  ])
}

/** A step that fails keeps no other from being made; the first failure is thrown at the end. */
async function doAll(steps: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const step of steps) {
    try {
      await step()
    } catch (error) {
      // For the others there would be none, either.
      if (isOutOfConnections(error)) throw error
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

async function endLate(context: Context, { id, attempt }: Suspect): Promise<void> {
  await failGeneration(context, { id, attempt }, tookTooLong)
}

async function giveToAnother(context: Context, { id, attempt }: Suspect): Promise<void> {
  if (attempt < context.pace.mostAttempts) await requeueGeneration(context, { id, attempt })
  else await failGeneration(context, { id, attempt }, gaveUp)
}

async function callAnother(context: Context, { id, attempt, jobId }: Suspect): Promise<void> {
  await requeueGeneration(context, { id, attempt, jobId })
}

const gaveUp = {
  code: 'PROVIDER_FAILED',
  message: 'The picture could not be drawn. You were not charged.',
}

const tookTooLong = {
  code: 'PROVIDER_TIMEOUT',
  message: 'The work could not be done in time. You were not charged.',
}

/**
 * What runs without a sign of life, what has been in line for long, and what should have ended by
 * now. Work that is being done has its deadline from whoever does it.
 */
async function findSuspects({ db }: Context): Promise<Suspect[]> {
  const { rows } = await db.query<Suspect>(
    `SELECT id, state, attempt, job_id AS "jobId", deadline_at <= now_ms() AS "isLate"
     FROM generations
     WHERE state = 'running' AND lease_until < now_ms()
       OR state = 'queued' AND queued_at < now_ms() - $1::bigint
       OR state IN ('queued', 'waiting') AND deadline_at <= now_ms()
     ORDER BY queued_at, id LIMIT $2`,
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
