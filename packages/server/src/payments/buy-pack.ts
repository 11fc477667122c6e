import { type PackId, packs } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import { openCheckout } from './at-stripe/checkouts.ts'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'
import { dropPurchase, noteSession, openPurchase } from './purchases.ts'
import { returnUrls } from './return-urls.ts'

const currency = 'usd'

/** Opens a checkout for a pack of credits and returns the address of its page. */
export async function buyPack(
  context: Pick<Context, 'db' | 'payments'>,
  { accountId, packId, baseUrl, returnPath }: PackWish,
): Promise<string> {
  const { db } = context
  const { stripe } = needPayments(context)
  const { credits, priceUsd } = packs[packId]
  const pack = { name: nameOf(packId), credits, amount: Math.round(priceUsd * 100), currency }
  return asCustomer(db, stripe, accountId, async (customerId) => {
    const { realm } = stripe
    // Written down first: money may come for what was asked for, and for nothing else.
    const purchaseId = await openPurchase(db, {
      ...{ accountId, realm, kind: 'pack', item: packId },
      ...pack,
    })
    const urls = returnUrls(baseUrl, returnPath)
    const sale = {
      kind: 'pack',
      purchaseId,
      accountId,
      customerId,
      packId,
      ...pack,
      ...urls,
    } as const
    try {
      const { id, url } = await openCheckout(stripe, sale)
      await noteSession(db, purchaseId, id)
      return url
    } catch (error) {
      await dropPurchase(db, purchaseId)
      throw error
    }
  })
}

type PackWish = { accountId: string; packId: PackId; baseUrl: string; returnPath: string }

/** As it stands on the bill and in the list of transactions. */
function nameOf(packId: PackId): string {
  return `${packId[0]?.toUpperCase()}${packId.slice(1)} credit pack`
}
