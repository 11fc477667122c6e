import { foreignSecret } from '../platform/adopt-secret.ts'
import type { Database, Queryable } from '../platform/database/database.ts'
import type { Logger } from '../platform/logger.ts'
import { type SealingKeys, seal, unseal } from '../platform/sealing.ts'
import { placeOf } from './endpoints.ts'

type SealedRow = { id: string; sealedSecret: string; sealedBy: string }

const batchLength = 100

/**
 * Seals anew what an old secret has sealed, a few endpoints at a time. Stopped in the middle it goes
 * on at the next start; several nodes may do it at once: each row is changed only as it was read.
 */
export async function resealSigningSecrets(
  db: Database,
  keys: SealingKeys,
  { lostSecret, logger }: { lostSecret: string | undefined; logger: Logger },
): Promise<void> {
  const counts = { resealed: 0, disabled: 0, damaged: 0 }
  let after = ''
  for (;;) {
    const rows = await readBatch(db, keys, after)
    for (const row of rows) counts[await carryOver(db, keys, row, lostSecret)] += 1
    after = rows.at(-1)?.id ?? after
    if (rows.length < batchLength) break
  }
  const { resealed, disabled, damaged } = counts
  if (resealed > 0) logger.info({ resealed }, 'webhook secrets are sealed with the new secret')
  if (disabled > 0) logger.warn({ disabled }, 'webhooks of the lost secret are disabled')
  if (damaged > 0) logger.warn({ damaged }, 'webhook secrets are damaged: they can never be opened')
}

async function readBatch(db: Queryable, [newest]: SealingKeys, after: string) {
  const { rows } = await db.query<SealedRow>(
    `SELECT id, sealed_secret AS "sealedSecret", sealed_by AS "sealedBy" FROM webhook_endpoints
     WHERE sealed_by <> $1 AND id > $2 ORDER BY id LIMIT $3`,
    [newest.fingerprint, after, batchLength],
  )
  return rows
}

async function carryOver(
  db: Queryable,
  keys: SealingKeys,
  row: SealedRow,
  lostSecret: string | undefined,
): Promise<'resealed' | 'disabled' | 'damaged'> {
  const { id, sealedSecret, sealedBy } = row
  if (!keys.some(({ fingerprint }) => fingerprint === sealedBy)) {
    if (sealedBy !== lostSecret) throw foreignSecret(sealedBy)
    await db.query(
      `UPDATE webhook_endpoints SET sealed_secret = NULL, disabled_reason = 'secretLost',
         disabled_at = coalesce(disabled_at, now_ms()) WHERE id = $1 AND sealed_secret = $2`,
      [id, sealedSecret],
    )
    return 'disabled'
  }
  const secret = unseal(keys, sealedSecret, placeOf(row))
  if (secret === undefined) return 'damaged'
  await db.query(
    'UPDATE webhook_endpoints SET sealed_secret = $3 WHERE id = $1 AND sealed_secret = $2',
    [id, sealedSecret, seal(keys, secret, placeOf(row))],
  )
  return 'resealed'
}
