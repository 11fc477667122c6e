import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/** Whoever has begun to erase and has given no sign for this long has died. */
const claimMs = 60_000

/**
 * What was on its way into an account as it was closed has arrived by then or never will: no
 * request and no work takes this long. What it brought is erased in a second round.
 */
const lateMs = 15 * 60_000

/** At most so many at once; the next look is seconds away. */
const mostAtOnce = 20

/**
 * Closes an account for good: from here on nobody acts for it, and its data is to be erased, by
 * the caller now or after a crash by whoever looks next. Only its row stays, which the books name.
 */
export async function closeAccount(db: Queryable, accountId: string): Promise<void> {
  const { rowCount } = await db.query(
    `UPDATE accounts SET deleted_at = now_ms(), suspended_at = coalesce(suspended_at, now_ms()),
       is_operator = false, features = '{}', erase_at = now_ms() + $2::bigint
     WHERE id = $1 AND NOT is_owner AND deleted_at IS NULL`,
    [accountId, claimMs],
  )
  if (rowCount === 1) return
  const owner = await db.query('SELECT 1 FROM accounts WHERE id = $1 AND is_owner', [accountId])
  // Closed already is as good.
  if (owner.rowCount === 0) return
  throw new ApiError('WRONG_STATE', 'The owner of the server cannot be deleted')
}

/** Whether an account is closed, whatever is remembered of it here. */
export async function isClosed(db: Queryable, accountId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'SELECT 1 FROM accounts WHERE id = $1 AND deleted_at IS NOT NULL',
    [accountId],
  )
  return rowCount === 1
}

/** Takes closed accounts whose data is to be erased and nobody is erasing. */
export async function claimClosedAccounts(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE accounts SET erase_at = now_ms() + $1::bigint WHERE id IN (
       SELECT id FROM accounts WHERE erase_at <= now_ms()
       ORDER BY erase_at LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
     ) RETURNING id`,
    [claimMs, mostAtOnce],
  )
  return rows.map(({ id }) => id)
}

/** Says that somebody is still at it. */
export async function keepClaim(db: Queryable, accountId: string): Promise<void> {
  await db.query('UPDATE accounts SET erase_at = now_ms() + $2::bigint WHERE id = $1', [
    accountId,
    claimMs,
  ])
}

/** Gives the rest to whoever looks next. */
export async function leaveClaim(db: Queryable, accountId: string): Promise<void> {
  await db.query('UPDATE accounts SET erase_at = now_ms() WHERE id = $1', [accountId])
}

/** Notes that all is erased: for now, or for good when nothing can come any more. */
export async function noteErased(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    `UPDATE accounts SET erase_at =
       CASE WHEN deleted_at + $2::bigint > now_ms() THEN deleted_at + $2::bigint END
     WHERE id = $1`,
    [accountId, lateMs],
  )
}
