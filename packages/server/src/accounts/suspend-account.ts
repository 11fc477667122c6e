import type { Queryable } from '../platform/database/database.ts'

/**
 * Suspends an account as no operator but the program itself does, and says since when; undefined if
 * that was not needed. The owner is never suspended. Whoever calls this, or lifts it again, lets
 * `standings` forget the account.
 */
export async function suspendAccount(
  db: Queryable,
  accountId: string,
): Promise<number | undefined> {
  const { rows } = await db.query<{ suspendedAt: number }>(
    `UPDATE accounts SET suspended_at = now_ms()
     WHERE id = $1 AND suspended_at IS NULL AND NOT is_owner
     RETURNING suspended_at AS "suspendedAt"`,
    [accountId],
  )
  return rows[0]?.suspendedAt
}

/** Lifts the suspension of that moment. One by an operator since then stays. */
export async function liftSuspension(
  db: Queryable,
  accountId: string,
  suspendedAt: number,
): Promise<void> {
  await db.query(
    `UPDATE accounts SET suspended_at = NULL
     WHERE id = $1 AND suspended_at = $2 AND deleted_at IS NULL`,
    [accountId, suspendedAt],
  )
}
