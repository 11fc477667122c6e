import type { ProviderName } from '@newcharactersheet/contract'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { type SealingKeys, seal } from '../platform/sealing.ts'

type Place = { accountId: string; providerName: string }

/** Shorter keys would be guessed more easily by four of their characters. */
const shownFromLength = 12

/** What a key is sealed for: in the row of another account or provider it does not open. */
export function placeOf({ accountId, providerName }: Place): string[] {
  return ['provider key', accountId, providerName]
}

/** Seals a key and keeps it in the place of the one before. */
export async function saveProviderKey(
  db: Queryable,
  keys: SealingKeys,
  { apiKey, ...place }: { accountId: string; providerName: ProviderName; apiKey: string },
): Promise<void> {
  const last4 = apiKey.length < shownFromLength ? '' : apiKey.slice(-4)
  await db.query(
    `INSERT INTO provider_keys (account_id, provider_name, sealed_key, last4)
     VALUES ($1, $2, $3, $4)
     ON CONFLICT (account_id, provider_name) DO UPDATE SET
       sealed_key = excluded.sealed_key, last4 = excluded.last4, saved_at = now_ms()`,
    [place.accountId, place.providerName, seal(keys, apiKey, placeOf(place)), last4],
  )
}

export async function deleteProviderKey(db: Queryable, place: Place): Promise<void> {
  const { rowCount } = await db.query(
    'DELETE FROM provider_keys WHERE account_id = $1 AND provider_name = $2',
    [place.accountId, place.providerName],
  )
  if (rowCount === 0) throw notFound('provider key')
}
