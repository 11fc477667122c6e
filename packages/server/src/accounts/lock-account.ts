import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

export type LivingAccount = {
  isOwner: boolean
  isOperator: boolean
  suspendedAt: number | null
  /** Only those that differ from the defaults. */
  features: Record<string, boolean>
}

/** Finds an account that is not deleted, and keeps it as it is until the transaction ends. */
export async function lockAccount(db: Queryable, accountId: string): Promise<LivingAccount> {
  const account = await lockIfLiving(db, accountId)
  if (account === undefined) throw notFound('account')
  return account
}

/** The same; undefined if there is none any more. */
export async function lockIfLiving(
  db: Queryable,
  accountId: string,
): Promise<LivingAccount | undefined> {
  const { rows } = await db.query<LivingAccount>(
    `SELECT is_owner AS "isOwner", is_operator AS "isOperator", suspended_at AS "suspendedAt",
       features
     FROM accounts WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE`,
    [accountId],
  )
  return rows[0]
}
