import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { type Claim, dropClaims, stillGoingOn } from '../idempotency/claims.ts'
import { ApiError } from '../platform/api-error.ts'
import { type Database, transaction } from '../platform/database/database.ts'
import { readPage } from './at-stripe/checkouts.ts'
import { needPayments } from './need-payments.ts'
import { dropPurchase, findOpening, openingMs } from './purchases.ts'

/** An order that was written down for a claim. */
type Ordered = { purchaseId: string; claim: Claim }

/** Longer than Stripe is asked for a page. */
const patienceMs = 35_000
const lookMs = 200
const readingMs = 30_000

/** The page of an order that an earlier request with the same claim has written down. */
export async function findPage(
  context: Pick<Context, 'db' | 'payments'>,
  ordered: Ordered,
  signal: AbortSignal,
): Promise<string> {
  const { stripe } = needPayments(context)
  const sessionId = await awaitSession(context.db, ordered, signal)
  const reading = AbortSignal.any([signal, AbortSignal.timeout(readingMs)])
  const url = await readPage(stripe, sessionId, reading)
  if (url !== undefined) return url
  throw new ApiError(
    'WRONG_STATE',
    'This checkout is over: paid, closed or expired; for another one use another Idempotency-Key',
  )
}

/**
 * Waits until the first request has its page. If its program died while it asked for it, the order is
 * given up, so that it can be made again.
 */
async function awaitSession(
  database: Database,
  { purchaseId, claim }: Ordered,
  signal: AbortSignal,
): Promise<string> {
  const giveUpAt = performance.now() + patienceMs
  for (;;) {
    const { sessionId = null, state, ageMs = 0 } = (await findOpening(database, purchaseId)) ?? {}
    if (sessionId !== null) return sessionId
    const isOver = state !== 'open' || ageMs > openingMs
    if (isOver)
      await transaction(database, async (db) => {
        await dropPurchase(db, purchaseId)
        await dropClaims(db, [claim])
      })
    if (isOver || signal.aborted || performance.now() > giveUpAt)
      throw stillGoingOn('The checkout of this Idempotency-Key is just being opened; try again')
    await sleep(lookMs)
  }
}
