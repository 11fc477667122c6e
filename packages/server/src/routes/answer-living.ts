import { isClosed } from '../accounts/close-account.ts'
import type { Caller } from '../auth/caller.ts'
import { ApiError } from '../platform/api-error.ts'
import { answerOnce } from './answer-once.ts'
import type { Call, Route } from './route.ts'

/**
 * Answers a call. Whose account is deleted while they ask is nobody by the time of the answer: what
 * breaks because their things are gone is no fault of ours.
 */
export async function answerLiving(
  route: Route,
  call: Call<never, never, never, never>,
): Promise<unknown> {
  try {
    return await answerOnce(route, call)
  } catch (error) {
    // Safe: it is there where the door let somebody in, and undefined where nobody need be known.
    const caller = call.caller as Caller | undefined
    const isTheirs = error instanceof ApiError && error.code !== 'INTERNAL'
    if (isTheirs || caller === undefined) throw error
    // Where not even that can be found out, what went wrong first is what counts.
    const isGone = await isClosed(call.context.db, caller.accountId).catch(() => false)
    throw isGone
      ? new ApiError('UNAUTHENTICATED', 'This account was deleted', { cause: error })
      : error
  }
}
