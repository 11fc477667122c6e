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
 * Refuses work that would take its key over its credits of the month. What counts is said once more
 * where the credits are set aside.
 */
export async function checkMonthlyCredits(
  db: Queryable,
  spender: Spender | undefined,
  price: number,
): Promise<void> {
  if (price === 0) return
  const allowance = await readAllowance(db, spender)
  if (price > allowance.left) throw overMonth(price, allowance)
}

/** What is left of a bound, and when the next month begins. */
export type Allowance = { left: number; monthEndsInMs: number }

export function overMonth(price: number, { left, monthEndsInMs }: Allowance): ApiError {
  return new ApiError(
    'QUOTA_EXCEEDED',
    `This needs ${price} credits, and this key may spend ${left} more this month`,
    { retryAfterSeconds: Math.ceil(monthEndsInMs / 1_000) },
  )
}

export function isBounded(spender: Spender | undefined): spender is BoundedSpender {
  return spender !== undefined && spender.monthlyCredits !== null
}

type BoundedSpender = Spender & { monthlyCredits: number }

/**
 * What these keys may still spend this month. Asked for where credits are set aside, once the
 * balances of their accounts are locked: orders of one account then come one after another, and each
 * sees the one before.
 */
export async function readAllowances(
  db: Queryable,
  spenders: readonly BoundedSpender[],
): Promise<ReadonlyMap<string, Allowance>> {
  const { rows } = await db.query<Allowance & { keyId: string }>(
    `SELECT bound.key_id AS "keyId", month_ends_ms() - now_ms() AS "monthEndsInMs",
       greatest(0, bound.credits - coalesce((SELECT sum(price) FROM generations
         WHERE key_id = bound.key_id AND ${costs}), 0))::bigint AS left
     FROM unnest($1::text[], $2::bigint[]) AS bound (key_id, credits)`,
    [spenders.map(({ keyId }) => keyId), spenders.map(({ monthlyCredits }) => monthlyCredits)],
  )
  return new Map(rows.map(({ keyId, ...allowance }) => [keyId, allowance]))
}

async function readAllowance(db: Queryable, spender: Spender | undefined): Promise<Allowance> {
  if (!isBounded(spender)) return { left: Number.POSITIVE_INFINITY, monthEndsInMs: 0 }
  const allowance = (await readAllowances(db, [spender])).get(spender.keyId)
  if (allowance === undefined) throw new Error('a key has no allowance')
  return allowance
}
