import type { Queryable } from '../platform/database/database.ts'

/** Removes how an account pays, and its keys at providers. */
export async function removeBillingOf(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM provider_keys WHERE account_id = $1', [accountId])
  await db.query('DELETE FROM billing_modes WHERE account_id = $1', [accountId])
}
