import { type Claim, findClaim, type Kept } from '../idempotency/claims.ts'
import { fingerprintOf } from '../idempotency/fingerprint.ts'
import { idempotencyKeyOf } from '../idempotency/idempotency-key.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import { type Call, CustomReply, type Route } from './route.ts'

type AnyCall = Call<never, never, never, never>

/** How long a request is tried again whose twin was in its way and then came to nothing. */
const triesMs = 2_000

/**
 * Answers a call, and if it came with an Idempotency-Key does what is asked once: who comes with the
 * same key again gets the answer again. Whatever is refused may be asked for anew.
 */
export async function answerOnce(route: Route, call: AnyCall): Promise<unknown> {
  const claim = await claimOf(route, call)
  if (claim === undefined) return route.answer(call)
  const { db } = call.context
  const giveUpAt = performance.now() + triesMs
  for (;;) {
    const kept = await findClaim(db, claim)
    if (kept !== undefined) return repeat(route, { ...call, claim }, kept)
    try {
      return await route.answer({ ...call, claim })
    } catch (error) {
      const twin = await findTwin(db, claim)
      // It may be for its sake that there was no room or credit left for us.
      if (twin !== undefined) return repeat(route, { ...call, claim }, twin)
      const mayTryAgain = isInTheWay(error) && !hasFiles(call) && performance.now() < giveUpAt
      if (!mayTryAgain) throw error
    }
  }
}

/** What a call is to be done once for; undefined for one without a key, or that makes nothing. */
async function claimOf(route: Route, call: AnyCall): Promise<Claim | undefined> {
  const { operation, replay, isRead } = route
  if (!operation.isIdempotent || replay === undefined) return undefined
  const key = idempotencyKeyOf(call.headers)
  if (key === undefined) return undefined
  // Safe: these are what their shapes have checked, and only looked at.
  const { query, caller } = call as unknown as Call<unknown, object, unknown, { accountId: string }>
  const { dryRun, ...asked } = { dryRun: undefined, ...query }
  if (dryRun === 'true' || isRead?.(call.body)) return undefined
  return {
    accountId: caller.accountId,
    operation: operation.id,
    key,
    fingerprint: await fingerprintOf({ ...call, query: asked }),
    takenBy: newId(),
  }
}

/** Files may be gone once they were opened: a call with some is made once, and told to come again. */
function hasFiles({ uploads, texts }: AnyCall): boolean {
  return uploads.length > 0 || texts.size > 0
}

/** What another request with the same claim has made. */
async function findTwin(db: Queryable, claim: Claim): Promise<Kept | undefined> {
  const found = await findClaim(db, claim)
  return found?.takenBy === claim.takenBy ? undefined : found
}

function isInTheWay(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'IDEMPOTENCY_CONFLICT'
}

const replayed = { 'idempotency-replayed': 'true' }

/** Gives an answer again, be it a refusal, and says so. */
async function repeat(route: Route, call: AnyCall, kept: Kept): Promise<CustomReply> {
  try {
    const answer = await route.replay?.(call, kept)
    const reply =
      answer instanceof CustomReply
        ? answer.reply
        : // Safe: the answers of these calls are objects, as their shapes say.
          { status: route.operation.status, body: answer as object }
    return new CustomReply({ ...reply, headers: { ...reply.headers, ...replayed } })
  } catch (error) {
    // Who has waited in vain has been given no answer yet.
    if (!(error instanceof ApiError) || isInTheWay(error)) throw error
    const { code, message, details } = error
    const headers = { ...details.headers, ...replayed }
    throw new ApiError(code, message, { ...details, headers, cause: error })
  }
}
