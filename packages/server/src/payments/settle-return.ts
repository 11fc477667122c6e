import { findPurchase } from './purchases.ts'
import { type Settling, settleCheckout } from './settle-checkout.ts'

const withinMs = 5_000
/** Whoever loads the page again within this time sees what was found the first time. */
const pauseMs = 3_000
const mostAtOnce = 1_000

const looking = new Map<string, Promise<void>>()

/**
 * Somebody comes back from paying, and wants to see it: Stripe is asked, should its event not have
 * come yet. It never fails; what cannot be seen now will be when the event comes.
 */
export function settleReturn(context: Settling, sessionId: string): Promise<void> {
  const found = looking.get(sessionId)
  if (found !== undefined) return found
  if (looking.size >= mostAtOnce) return Promise.resolve()
  const look = lookUp(context, sessionId).finally(() => {
    setTimeout(() => looking.delete(sessionId), pauseMs).unref()
  })
  looking.set(sessionId, look)
  return look
}

async function lookUp(context: Settling, sessionId: string): Promise<void> {
  try {
    const purchase = await findPurchase(context.db, { sessionId })
    if (purchase?.state !== 'open') return
    await settleCheckout(context, sessionId, AbortSignal.timeout(withinMs))
  } catch (error) {
    context.logger.warn({ err: error }, 'a purchase could not be looked at as its buyer came back')
  }
}
