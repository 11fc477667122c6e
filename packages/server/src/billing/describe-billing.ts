import type { Billing, BillingMode } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'

/** What this server can draw with by its own means, and whether it sells plans. */
type Offer = Pick<
  Billing,
  'platformProviders' | 'imageProvider' | 'videoProvider' | 'managedPlanAvailable'
>

/** How an account pays, and what can work for it. Of its saved keys only the last characters. */
export async function describeBilling(
  db: Queryable,
  accountId: string,
  offer: Offer,
): Promise<Billing> {
  const { rows } = await db.query<{
    mode: BillingMode | null
    providerKeys: Billing['providerKeys']
  }>(
    `SELECT (SELECT mode FROM billing_modes WHERE account_id = $1) AS mode,
       (SELECT coalesce(json_agg(json_build_object('providerName', provider_name, 'last4', last4,
          'savedAt', saved_at) ORDER BY provider_name), '[]')
        FROM provider_keys WHERE account_id = $1) AS "providerKeys"`,
    [accountId],
  )
  const { mode = null, providerKeys = [] } = rows[0] ?? {}
  return {
    mode: mode ?? 'CREDITS',
    creditsAvailable: offer.platformProviders.length > 0,
    hasByoApiKey: providerKeys.length > 0,
    ...offer,
    providerKeys,
  }
}
