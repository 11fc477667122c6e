import { type Claim, dropClaims } from '../idempotency/claims.ts'
import { type Database, transaction } from '../platform/database/database.ts'
import { openCheckout, type Sale } from './at-stripe/checkouts.ts'
import type { Stripe } from './at-stripe/stripe.ts'
import { dropPurchase, noteSession } from './purchases.ts'

/**
 * Opens the page on which an order is paid, once the order is written down. Without a page the order
 * is dropped, and who asked for it once may ask again.
 */
export async function openPage(
  database: Database,
  stripe: Stripe,
  sale: Sale,
  claim: Claim | undefined,
): Promise<string> {
  try {
    const { id, url } = await openCheckout(stripe, sale)
    await noteSession(database, sale.purchaseId, id)
    return url
  } catch (error) {
    await transaction(database, async (db) => {
      await dropPurchase(db, sale.purchaseId)
      if (claim !== undefined) await dropClaims(db, [claim])
    })
    throw error
  }
}
