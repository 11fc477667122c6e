import { openBalance } from '../credits/ledger.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * Makes an account with its books, unless there is one of this id: whoever died between two steps of
 * a sign-up finds it mended on coming back. Call it in a transaction. How many credits it starts with
 * is asked only when it is made.
 */
export async function openAccount(
  db: Queryable,
  { accountId, startingCredits }: { accountId: string; startingCredits: () => Promise<number> },
): Promise<void> {
  const { rowCount } = await db.query(
    'INSERT INTO accounts (id) VALUES ($1) ON CONFLICT (id) DO NOTHING',
    [accountId],
  )
  if (rowCount === 1)
    return openBalance(db, { accountId, startingCredits: await startingCredits() })
  const { rows } = await db.query<{ isDeleted: boolean }>(
    'SELECT deleted_at IS NOT NULL AS "isDeleted" FROM accounts WHERE id = $1',
    [accountId],
  )
  if (rows[0]?.isDeleted !== false) throw new ApiError('FORBIDDEN', 'This account was deleted')
}

/** When an account was made. */
export async function readOpening(db: Queryable, accountId: string): Promise<number> {
  const { rows } = await db.query<{ createdAt: number }>(
    'SELECT created_at AS "createdAt" FROM accounts WHERE id = $1',
    [accountId],
  )
  const [account] = rows
  if (account === undefined) throw new Error('a caller has no account')
  return account.createdAt
}
