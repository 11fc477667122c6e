import { foreignSecret } from '../platform/adopt-secret.ts'
import type { Database, Queryable } from '../platform/database/database.ts'
import type { Logger } from '../platform/logger.ts'
import { type SealingKeys, seal, unseal } from '../platform/sealing.ts'
import { placeOf } from './provider-keys.ts'

type SealedRow = { accountId: string; providerName: string; sealedKey: string; sealedBy: string }

const batchLength = 100

/**
 * Seals anew what an old secret has sealed, a few keys at a time. Stopped in the middle it goes on
 * at the next start, and several nodes may do it at once: each row is changed only as it was read.
 */
export async function resealKeys(
  db: Database,
  keys: SealingKeys,
  { lostSecret, logger }: { lostSecret: string | undefined; logger: Logger },
): Promise<void> {
  const counts = { resealed: 0, forgotten: 0, damaged: 0 }
  let after: SealedRow | undefined
  for (;;) {
    const rows = await readBatch(db, keys, after)
    for (const row of rows) counts[await carryOver(db, keys, row, lostSecret)] += 1
    after = rows.at(-1)
    if (rows.length < batchLength) break
  }
  const { resealed, forgotten, damaged } = counts
  if (resealed > 0) logger.info({ resealed }, 'provider keys are sealed with the new secret')
  if (forgotten > 0) logger.warn({ forgotten }, 'provider keys of the lost secret are forgotten')
  if (damaged > 0) logger.warn({ damaged }, 'provider keys are damaged: they can never be opened')
}

async function readBatch(
  db: Queryable,
  [newest]: SealingKeys,
  after: SealedRow | undefined,
): Promise<SealedRow[]> {
  const { rows } = await db.query<SealedRow>(
    `SELECT account_id AS "accountId", provider_name AS "providerName",
       sealed_key AS "sealedKey", sealed_by AS "sealedBy"
     FROM provider_keys WHERE sealed_by <> $1 AND (account_id, provider_name) > ($2, $3)
     ORDER BY account_id, provider_name LIMIT $4`,
    [newest.fingerprint, after?.accountId ?? '', after?.providerName ?? '', batchLength],
  )
  return rows
}

async function carryOver(
  db: Queryable,
  keys: SealingKeys,
  row: SealedRow,
  lostSecret: string | undefined,
): Promise<'resealed' | 'forgotten' | 'damaged'> {
  const { accountId, providerName, sealedKey, sealedBy } = row
  if (!keys.some(({ fingerprint }) => fingerprint === sealedBy)) {
    if (sealedBy !== lostSecret) throw foreignSecret(sealedBy)
    await db.query(
      `DELETE FROM provider_keys
       WHERE account_id = $1 AND provider_name = $2 AND sealed_key = $3`,
      [accountId, providerName, sealedKey],
    )
    return 'forgotten'
  }
  const apiKey = unseal(keys, sealedKey, placeOf(row))
  if (apiKey === undefined) return 'damaged'
  await db.query(
    `UPDATE provider_keys SET sealed_key = $4
     WHERE account_id = $1 AND provider_name = $2 AND sealed_key = $3`,
    [accountId, providerName, sealedKey, seal(keys, apiKey, placeOf(row))],
  )
  return 'resealed'
}
