import { type CreditTransaction, limits } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { asTransaction, isTransaction } from './transactions.ts'

export type Balance = {
  balance: number
  subscriptionCredits: number
  topUpCredits: number
  tier: string
  totalPurchased: number
  totalSpent: number
  transactions: CreditTransaction[]
}

type Row = Omit<Balance, 'balance' | 'tier'>

/** An account's credits and its newest transactions, of one moment. */
export async function readBalance(db: Queryable, accountId: string): Promise<Balance> {
  const { rows } = await db.query<Row>(
    `SELECT subscription AS "subscriptionCredits", topup AS "topUpCredits",
       purchased AS "totalPurchased", spent AS "totalSpent",
       (SELECT coalesce(json_agg(line ORDER BY sequence DESC), '[]') FROM (
          SELECT sequence, ${asTransaction} AS line
          FROM credit_entries WHERE account_id = $1 AND ${isTransaction}
          ORDER BY sequence DESC LIMIT $2
        ) AS newest) AS transactions
     FROM credit_balances WHERE account_id = $1`,
    [accountId, limits.transactions],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('this account has no balance')
  const { subscriptionCredits, topUpCredits, totalPurchased, totalSpent, transactions } = row
  return {
    balance: subscriptionCredits + topUpCredits,
    subscriptionCredits,
    topUpCredits,
    tier: 'free',
    totalPurchased,
    totalSpent,
    transactions,
  }
}
