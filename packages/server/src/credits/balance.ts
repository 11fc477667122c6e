import { type CreditTransaction, limits } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { spendable } from './ledger.ts'
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

type Row = Omit<Balance, 'balance'> & { isDue: boolean }

/** What an account is on that has no plan, or whose plan's cycle is over. */
const noTier = 'free'

/** How often a cycle may end between two looks at the balance. */
const mostLooks = 5

/** An account's credits and its newest transactions, of one moment. */
export async function readBalance(db: Queryable, accountId: string): Promise<Balance> {
  for (let look = 0; look < mostLooks; look += 1) {
    const { isDue, ...balance } = await readRow(db, accountId)
    if (!isDue) return { balance: balance.subscriptionCredits + balance.topUpCredits, ...balance }
    // A cycle has ended or begun and nobody has noted it yet. This does.
    await spendable(db, accountId)
  }
  throw new Error('the cycles of this account end faster than its balance can be read')
}

async function readRow(db: Queryable, accountId: string): Promise<Row> {
  const { rows } = await db.query<Row>(
    `SELECT subscription AS "subscriptionCredits", topup AS "topUpCredits",
       coalesce(plan_id, $3) AS tier, coalesce(turns_at <= now_ms(), false) AS "isDue",
       purchased AS "totalPurchased", spent AS "totalSpent",
       (SELECT coalesce(json_agg(line ORDER BY sequence DESC), '[]') FROM (
          SELECT sequence, ${asTransaction} AS line
          FROM credit_entries WHERE account_id = $1 AND ${isTransaction}
          ORDER BY sequence DESC LIMIT $2
        ) AS newest) AS transactions
     FROM credit_balances WHERE account_id = $1`,
    [accountId, limits.transactions, noTier],
  )
  const [row] = rows
  if (row === undefined) throw new Error('this account has no balance')
  return row
}
