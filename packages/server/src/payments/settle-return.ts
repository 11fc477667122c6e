import { findPurchase } from './purchases.ts'
import { type Settling, settleCheckout } from './settle-checkout.ts'

const withinMs = 5_000
/** Whoever loads the page again within this time sees what was found the first time. */
const pauseMs = 3_000
const mostAtOnce = 1_000

const looking = new Map<string, Promise<boolean>>()

/**
 * Somebody comes back from paying, and wants to see it: Stripe is asked, should its event not have
 * come yet. It never fails; what cannot be seen now will be when the event comes.
 */
export async function settleReturn(context: Settling, sessionId: string): Promise<void> {
  const found = looking.get(sessionId)
  if (found === undefined && looking.size >= mostAtOnce) return
  await (found ?? begin(context, sessionId))
}

function begin(context: Settling, sessionId: string): Promise<boolean> {
  const look = lookUp(context, sessionId)
  looking.set(sessionId, look)
  void look.then((hasAsked) => {
    // Anybody can name what is no checkout: it takes up no place.
    if (hasAsked) setTimeout(() => looking.delete(sessionId), pauseMs).unref()
    else looking.delete(sessionId)
  })
  return look
}

/** Says whether there was anything to ask Stripe. Never throws. */
async function lookUp(context: Settling, sessionId: string): Promise<boolean> {
  try {
    const purchase = await findPurchase(context.db, { sessionId })
    if (purchase?.state !== 'open') return false
    await settleCheckout(context, sessionId, AbortSignal.timeout(withinMs))
  } catch (error) {
    context.logger.warn({ err: error }, 'a purchase could not be looked at as its buyer came back')
  }
  return true
}
