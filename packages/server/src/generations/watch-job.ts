import type { Job } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { describeJob } from './describe-job.ts'

/** A proxy that hears nothing for long may close the stream. */
const quietMs = 15_000
const lookMs = 1_000

/**
 * The events of a job: where it stands now, unless the watcher has seen that, and then every
 * change until its end. It ends too when the job goes, as with its account.
 */
export async function* watchJob(
  context: Context,
  job: { id: string; accountId: string },
  seen: string | undefined,
  hungUp: AbortSignal,
): AsyncGenerator<string> {
  const stop = AbortSignal.any([hungUp, context.outcomes.closed])
  let last = seen
  let spokeAt = Date.now()
  while (!stop.aborted) {
    const current = await describeJob(context.db, job).catch(noneIfGone)
    if (current === undefined) return
    const eventId = eventIdOf(current)
    if (eventId !== last) {
      yield `id: ${eventId}\nevent: job\ndata: ${JSON.stringify(current)}\n\n`
      last = eventId
      spokeAt = Date.now()
    } else if (Date.now() - spokeAt > quietMs) {
      yield ': still here\n\n'
      spokeAt = Date.now()
    }
    if (current.finishedAt !== null) return
    await context.outcomes.wait(job.id, AbortSignal.any([stop, AbortSignal.timeout(lookMs)]))
  }
}

function noneIfGone(error: unknown): undefined {
  if (!(error instanceof ApiError) || error.code !== 'NOT_FOUND') throw error
}

/** Whether the event somebody saw last is that of the end: nothing more will come. */
export function hasSeenEnd(job: Job, seen: string | undefined): boolean {
  return job.finishedAt !== null && eventIdOf(job) === seen
}

/** The same as long as the job stands as it stood. */
function eventIdOf({ state, startedAt, finishedAt, progress }: Job): string {
  return `${state}-${startedAt ?? 0}-${finishedAt ?? 0}-${progress}`
}
