import type { CreditTransaction } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { spendable } from './ledger.ts'

/**
 * An entry as its account sees it. A charge is no transaction of its own: the credits left the
 * account when they were set aside. A clawback that is undone is another clawback, the other way.
 */
export const asTransaction = `json_build_object('id', id, 'type',
    CASE kind WHEN 'hold' THEN 'spend' WHEN 'release' THEN 'refund' WHEN 'restore' THEN 'clawback'
      ELSE kind END,
  'amount', subscription + topup, 'balance', balance, 'description', description,
  'createdAt', created_at)`
export const isTransaction = `kind <> 'charge'`

/**
 * An account's transactions, newest first. Entries of one account are written one after another, so
 * their sequence is their order; two of the same millisecond have one, too.
 */
export async function listTransactions(
  db: Queryable,
  accountId: string,
  { limit, after }: PageRequest,
): Promise<CreditTransaction[]> {
  // A cycle that is over has its line, whether or not anybody has noted it before.
  if (after === undefined) await spendable(db, accountId)
  const { rows } = await db.query<{ transaction: CreditTransaction }>(
    `SELECT ${asTransaction} AS transaction FROM credit_entries
     WHERE account_id = $1 AND ${isTransaction} AND ($2::text IS NULL OR sequence <
       (SELECT sequence FROM credit_entries WHERE id = $2 AND account_id = $1))
     ORDER BY sequence DESC LIMIT $3`,
    [accountId, after?.id, limit],
  )
  return rows.map((row) => row.transaction)
}
