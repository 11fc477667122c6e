import { limits } from '@newcharactersheet/contract'
import type { Caller } from '../auth/caller.ts'
import { answerBeforeEnd } from '../generations/answer-before-end.ts'
import { awaitOutcome, refuseFailed } from '../generations/await-outcome.ts'
import type { Once } from '../generations/claim-starts.ts'
import { findStarted } from '../generations/find-started.ts'
import { type Outcome, readOutcome } from '../generations/outcomes.ts'
import type { Started } from '../generations/start-generation.ts'
import { findClaim, type Given, type Kept, stillGoingOn } from '../idempotency/claims.ts'
import type { Place } from '../limits/places.ts'
import { waitSeconds } from '../platform/http/prefer.ts'
import type { Call } from './route.ts'

export type WorkCall = Call<unknown, unknown, unknown, Caller>

/** How long a caller waits for work, and how it is answered if that is too short. */
export type Wait = { seconds: number; as: Given['as'] }

/** How soon a twin notices that the first was answered. */
const lookMs = 1_000

/** How long this caller wants to wait; who says so is answered alike by every call. */
export function waitOf({ headers }: WorkCall, usual: Wait): Wait {
  const prefer = headers.prefer?.toString()
  const hasSaid = waitSeconds(prefer, Number.POSITIVE_INFINITY) !== Number.POSITIVE_INFINITY
  return { seconds: waitSeconds(prefer, usual.seconds), as: hasSaid ? 'ticket' : usual.as }
}

/** What a caller is told who does not wait at all. */
const atOnce = { as: 'ticket', status: 'queued' } as const

/** What work is to be started with, so that it is done once for its call. */
export function onceFor({ claim }: WorkCall, { seconds }: Wait): Once | undefined {
  return claim && { claim, given: seconds === 0 ? atOnce : undefined }
}

/** Waits for work that was just started. Undefined when it is done; if it fails it is refused. */
export async function awaitWork(
  call: WorkCall,
  { id }: Started,
  wait: Wait,
): Promise<Given | undefined> {
  return wait.seconds === 0 ? atOnce : awaitEnd(call, id, wait)
}

/** The same for work that may have been started long ago. */
export async function awaitEnd(
  call: WorkCall,
  id: string,
  { seconds, as }: Wait,
): Promise<Given | undefined> {
  const { context, signal } = call
  const place = takePlace(call)
  let outcome = place && (await awaitOutcome(context, id, { seconds, hungUp: signal }))
  place?.leave()
  if (outcome === undefined) {
    // Who hung up hears nothing, and so has not been answered.
    const claim = signal.aborted ? undefined : call.claim
    const given = await answerBeforeEnd(context, id, { as, claim })
    if (given !== undefined) return given
    outcome = await readOutcome(context.db, id)
  }
  refuse(outcome)
  return undefined
}

/**
 * Waits for work that an earlier call with the same claim has started, and is answered as that was
 * or will be. Whose own wait runs out first is told to come back.
 */
export async function awaitTwin(
  call: WorkCall,
  { made, given: before }: Kept,
  wait: Wait,
): Promise<{ started: Started; given: Given | undefined }> {
  const { context, caller, claim, signal } = call
  const started = await findStarted(context.db, { id: made.id, accountId: caller.accountId })
  if (before !== null) return { started, given: before }
  const place = takePlace(call)
  const seconds = place === undefined ? 0 : wait.seconds
  const patience = AbortSignal.any([AbortSignal.timeout(seconds * 1_000), signal])
  try {
    for (;;) {
      // The end first: what was answered before it is noted by then.
      const outcome = await readOutcome(context.db, started.id)
      const given = claim && (await findClaim(context.db, claim))?.given
      if (given) return { started, given }
      if (outcome !== undefined) {
        refuseFailed(outcome)
        return { started, given: undefined }
      }
      if (seconds === 0 || patience.aborted || context.outcomes.closed.aborted)
        throw stillGoingOn(`The job ${started.id} of this Idempotency-Key is still going on`)
      const look = AbortSignal.any([patience, AbortSignal.timeout(lookMs)])
      await context.outcomes.wait(started.id, look)
    }
  } finally {
    place?.leave()
  }
}

/** A place among those who wait. Who gets none is answered as if its wait were over. */
function takePlace({ context, caller }: WorkCall): Place | undefined {
  return context.places.takeIfFree('waiting', limits.waitingCallers, caller.accountId)
}

function refuse(outcome: Outcome | undefined): void {
  if (outcome === undefined) throw new Error('work that has ended has no outcome')
  refuseFailed(outcome)
}
