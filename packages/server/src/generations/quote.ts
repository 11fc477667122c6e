import type { Payer } from '@newcharactersheet/contract'
import { priceForAccount } from '../billing/price-for-account.ts'
import { spendable } from '../credits/ledger.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { checkMonthlyCredits, type Spender, spendableByKey } from './key-spending.ts'
import type { Model } from './models.ts'

export type Buyer = { accountId: string; key: Spender | undefined }

export type Quote = { price: number; model: string; balance: number; affordable: boolean }

/** What work costs this caller and who pays, and whether it can be paid for now. Nothing is set aside. */
export async function quoteWork(
  db: Queryable,
  { accountId, key }: Buyer,
  { model, credits }: { model: Pick<Model, 'id' | 'provider'>; credits: number },
): Promise<{ quote: Quote; payer: Payer }> {
  const { payer, price } = await priceForAccount(db, accountId, {
    provider: model.provider,
    credits,
  })
  const balance = await spendable(db, accountId)
  const left = await spendableByKey(db, key)
  const affordable = price === 0 || price <= Math.min(balance, left)
  return { quote: { price, model: model.id, balance, affordable }, payer }
}

/**
 * Refuses work that cannot be paid for before anything is done for it. What counts is said once
 * more where the credits are set aside.
 */
export async function refuseUnpaid(db: Queryable, buyer: Buyer, quote: Quote): Promise<void> {
  const { price, balance, affordable } = quote
  if (affordable) return
  if (price > balance)
    throw new ApiError('INSUFFICIENT_CREDITS', `This needs ${price} credits`, {
      required: price,
      balance,
    })
  await checkMonthlyCredits(db, buyer.key, price)
}
