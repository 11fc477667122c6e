import type { Queryable } from '../platform/database/database.ts'
import type { Payback } from './at-stripe/paybacks.ts'
import type { Paid } from './paid.ts'

/** What is in the books for a payback. */
export type PaybackRow = {
  credits: number
  /** How often credits were taken for it. */
  step: number
  isStanding: boolean
  suspendedAt: number | undefined
}

export async function findPaybackRows(
  db: Queryable,
  paymentIntent: string,
): Promise<Map<string, PaybackRow>> {
  const { rows } = await db.query<
    Omit<PaybackRow, 'suspendedAt'> & { id: string; suspendedAt: number | null }
  >(
    `SELECT id, credits, step, is_standing AS "isStanding", suspended_at AS "suspendedAt"
     FROM paybacks WHERE payment_intent = $1`,
    [paymentIntent],
  )
  return new Map(
    rows.map(({ id, suspendedAt, ...row }) => [
      id,
      { ...row, suspendedAt: suspendedAt ?? undefined },
    ]),
  )
}

export async function savePayback(
  db: Queryable,
  { accountId, paymentIntent }: Paid,
  payback: Payback & { credits: number; step: number; suspendedAt: number | undefined },
): Promise<void> {
  await db.query(
    `INSERT INTO paybacks (id, account_id, payment_intent, kind, amount, is_standing, credits, step,
       suspended_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET amount = excluded.amount, is_standing = excluded.is_standing,
       credits = excluded.credits, step = excluded.step, suspended_at = excluded.suspended_at`,
    [
      ...[payback.id, accountId, paymentIntent, payback.kind, payback.amount, payback.isStanding],
      ...[payback.credits, payback.step, payback.suspendedAt],
    ],
  )
}

/** Since when other disputes keep an account suspended. */
export async function findSuspension(
  db: Queryable,
  accountId: string,
  exceptId: string,
): Promise<number | undefined> {
  const { rows } = await db.query<{ suspendedAt: number | null }>(
    `SELECT max(suspended_at) AS "suspendedAt" FROM paybacks
     WHERE account_id = $1 AND kind = 'dispute' AND is_standing AND id <> $2`,
    [accountId, exceptId],
  )
  return rows[0]?.suspendedAt ?? undefined
}
