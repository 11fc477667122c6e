import { limits } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'

const keptMs = limits.webhookDeliveryDays * 24 * 60 * 60 * 1000

/** Removes some messages that came to their end long ago, and says how many. */
export async function removeOldDeliveries(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM webhook_deliveries WHERE id IN (
       SELECT id FROM webhook_deliveries
       WHERE created_at < now_ms() - $1::bigint AND try_at IS NULL
       ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [keptMs, most],
  )
  return rowCount ?? 0
}

/** Removes the endpoints of an account, and what was sent to them. Call it in a transaction. */
export async function removeWebhooksOf(db: Queryable, accountId: string): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    'DELETE FROM webhook_endpoints WHERE account_id = $1 RETURNING id',
    [accountId],
  )
  await db.query('DELETE FROM webhook_deliveries WHERE endpoint_id = ANY($1)', [
    rows.map(({ id }) => id),
  ])
}
