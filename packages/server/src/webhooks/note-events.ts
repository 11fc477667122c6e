import type { WebhookEvent } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'

/** Something an account may want to be told of. What is told holds ids and states, nothing of its content. */
export type AccountEvent = {
  accountId: string
  /** The key that ordered it; null where none did, or it is gone. */
  keyId: string | null
  type: WebhookEvent
  timestamp: number
  data: Record<string, unknown>
}

/** So many messages may wait for one endpoint; an endpoint where they do is disabled. */
export const mostWaiting = 5_000

/**
 * Writes messages for whoever wants to be told, in the caller's transaction: what is rolled back is
 * not told of, and what is committed is told of even if this process dies at once. Nothing is locked.
 */
export async function noteEvents(db: Queryable, events: readonly AccountEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ accountId, keyId, ...told }) => ({
    accountId,
    keyId,
    type: told.type,
    body: JSON.stringify(told),
  }))
  await db.query(noteQuery, [JSON.stringify(rows), mostWaiting - 1])
}

const noteQuery = {
  name: 'note-events',
  text: `INSERT INTO webhook_deliveries (endpoint_id, event, body)
    SELECT endpoint.id, told.type, told.body
    FROM json_to_recordset($1) AS told ("accountId" text, "keyId" text, type text, body text)
    JOIN webhook_endpoints AS endpoint
      ON endpoint.account_id = told."accountId" AND told.type = ANY(endpoint.events)
        AND (endpoint.key_id IS NULL OR endpoint.key_id = told."keyId")
    WHERE endpoint.disabled_at IS NULL AND NOT EXISTS (
      SELECT FROM webhook_deliveries AS waiting
      WHERE waiting.endpoint_id = endpoint.id AND waiting.try_at IS NOT NULL OFFSET $2)`,
}
