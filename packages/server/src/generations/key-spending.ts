import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/** A key that orders work, and the credits it may spend in a calendar month (UTC), if there is a bound. */
export type Spender = { keyId: string; monthlyCredits: number | null }

/** Work that came to nothing has cost nothing. */
const costs = `created_at >= month_began_ms() AND state NOT IN ('failed', 'canceled')`

/** What each of these keys has spent or set aside this month, in one question. */
export async function readSpending(
  db: Queryable,
  keyIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (keyIds.length === 0) return new Map()
  const { rows } = await db.query<{ keyId: string; spent: number }>(
    `SELECT key_id AS "keyId", sum(price)::bigint AS spent FROM generations
     WHERE key_id = ANY($1) AND ${costs} GROUP BY key_id`,
    [keyIds],
  )
  return new Map(rows.map(({ keyId, spent }) => [keyId, spent]))
}

/** What a key may still spend this month; without a bound, as much as its account has. */
export async function spendableByKey(db: Queryable, spender: Spender | undefined): Promise<number> {
  return (await readAllowance(db, spender)).left
}

/**
 * Refuses work that would take its key over its credits of the month. To be asked in the
 * transaction that orders the work, once the account's balance is locked: orders of one account
 * then come one after another, and each sees the one before.
 */
export async function checkMonthlyCredits(
  db: Queryable,
  spender: Spender | undefined,
  price: number,
): Promise<void> {
  if (price === 0) return
  const { left, monthEndsInMs } = await readAllowance(db, spender)
  if (price <= left) return
  throw new ApiError(
    'QUOTA_EXCEEDED',
    `This needs ${price} credits, and this key may spend ${left} more this month`,
    { retryAfterSeconds: Math.ceil(monthEndsInMs / 1_000) },
  )
}

async function readAllowance(
  db: Queryable,
  spender: Spender | undefined,
): Promise<{ left: number; monthEndsInMs: number }> {
  if (spender === undefined || spender.monthlyCredits === null)
    return { left: Number.POSITIVE_INFINITY, monthEndsInMs: 0 }
  const { rows } = await db.query<{ left: number; monthEndsInMs: number }>(
    `SELECT greatest(0, $2::bigint - coalesce(sum(price), 0))::bigint AS left,
       month_ends_ms() - now_ms() AS "monthEndsInMs"
     FROM generations WHERE key_id = $1 AND ${costs}`,
    [spender.keyId, spender.monthlyCredits],
  )
  const [row] = rows
  if (row === undefined) throw new Error('a sum has no row')
  return row
}
