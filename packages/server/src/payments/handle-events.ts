import { ApiError } from '../platform/api-error.ts'
import { forgetCustomer } from './customers.ts'
import { type Claimed, claimEvents, leaveEvents, noteHandled, putOff } from './inbox.ts'
import { type Settling, settleCheckout } from './settle-checkout.ts'
import { settlePayment } from './settle-payment.ts'
import { settleSubscription } from './settle-subscription.ts'

/** How many subjects are looked at together; Stripe takes a hundred questions a second. */
const mostTogether = 4

/**
 * Handles events that are due, and says how many it found. One that cannot be handled is tried again
 * later; it stands in nobody's way.
 */
export async function handleEvents(context: Settling, signal: AbortSignal): Promise<number> {
  const claimed = await claimEvents(context.db)
  const left = [...claimed]
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      await handle(context, next, signal)
  }
  await Promise.all(Array.from({ length: mostTogether }, work))
  return claimed.length
}

async function handle(context: Settling, claimed: Claimed, signal: AbortSignal): Promise<void> {
  const { db, logger } = context
  const { events, subject } = claimed
  try {
    if (!signal.aborted) await settle(context, claimed, signal)
    if (signal.aborted) await leaveEvents(db, events)
    else await noteHandled(db, events)
  } catch (error) {
    if (signal.aborted) return leaveEvents(db, events)
    const isGivenUp = await putOff(db, claimed)
    const isPassing = error instanceof ApiError && error.code === 'PROVIDER_UNAVAILABLE'
    if (isGivenUp) logger.error({ err: error, events, subject }, 'events of Stripe are given up')
    else if (isPassing) logger.warn({ err: error, events, subject }, 'Stripe does not answer')
    else logger.error({ err: error, events, subject }, 'an event failed; it will be tried again')
  }
}

async function settle(
  context: Settling,
  { subject, subjectId }: Claimed,
  signal: AbortSignal,
): Promise<void> {
  switch (subject) {
    case 'checkout':
      return settleCheckout(context, subjectId, signal)
    case 'subscription':
      return settleSubscription(context, subjectId, signal)
    case 'payment':
      return settlePayment(context, subjectId, signal)
    case 'customer':
      return forgetCustomer(context.db, subjectId)
  }
}
