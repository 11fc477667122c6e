import { type PackId, packs } from '@newcharactersheet/contract'
import type { Context } from '../context.ts'
import type { Claim } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { asCustomer } from './customers.ts'
import { needPayments } from './need-payments.ts'
import { openPage } from './open-page.ts'
import { openPurchase } from './purchases.ts'
import { returnUrls } from './return-urls.ts'

const currency = 'usd'

/** Opens a checkout for a pack of credits and returns the address of its page. */
export async function buyPack(
  context: Pick<Context, 'db' | 'payments'>,
  { accountId, packId, baseUrl, returnPath }: PackWish,
  claim?: Claim,
): Promise<string> {
  const { db } = context
  const { stripe } = needPayments(context)
  const { credits, priceUsd } = packs[packId]
  const pack = { name: nameOf(packId), credits, amount: Math.round(priceUsd * 100), currency }
  return asCustomer(db, stripe, accountId, async (customerId) => {
    const { realm } = stripe
    // Written down first: money may come for what was asked for, and for nothing else.
    const order = { accountId, realm, kind: 'pack', item: packId, ...pack } as const
    const purchaseId = await makeOnce(
      db,
      claim,
      (inside) => openPurchase(inside, order),
      (id) => ({ id }),
    )
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
    return openPage(db, stripe, sale, claim)
  })
}

type PackWish = { accountId: string; packId: PackId; baseUrl: string; returnPath: string }

/** As it stands on the bill and in the list of transactions. */
function nameOf(packId: PackId): string {
  return `${packId[0]?.toUpperCase()}${packId.slice(1)} credit pack`
}
