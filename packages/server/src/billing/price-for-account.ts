import type { BillingMode, Payer } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { decidePayer } from './payer.ts'

/**
 * Who pays for some work, and how many credits: none where the account's own key does it. In BYO
 * mode a key that is missing is an error, and never a reason to take one of the platform's.
 */
export async function priceForAccount(
  db: Queryable,
  accountId: string,
  work: { provider: string; credits: number },
): Promise<{ payer: Payer; price: number }> {
  const payer = decidePayer({ ...(await readPayment(db, accountId)), provider: work.provider })
  if (payer === undefined)
    throw new ApiError(
      'PROVIDER_KEY_INVALID',
      `In BYO mode ${work.provider} works with a key of your own, and none is saved: save one with PUT /api/billing, or choose the mode CREDITS`,
      { fields: [{ path: 'apiKey', message: `of ${work.provider} is not saved` }] },
    )
  return { payer, price: payer === 'ownKey' ? 0 : work.credits }
}

async function readPayment(
  db: Queryable,
  accountId: string,
): Promise<{ mode: BillingMode; savedKeys: string[] }> {
  const { rows } = await db.query<{ mode: BillingMode | null; savedKeys: string[] }>(
    `SELECT (SELECT mode FROM billing_modes WHERE account_id = $1) AS mode,
       ARRAY(SELECT provider_name FROM provider_keys WHERE account_id = $1) AS "savedKeys"`,
    [accountId],
  )
  const { mode = null, savedKeys = [] } = rows[0] ?? {}
  return { mode: mode ?? 'CREDITS', savedKeys }
}
