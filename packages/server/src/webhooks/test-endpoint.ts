import type { WebhookDelivery } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import { type Claimed, claimMs } from './claim-deliveries.ts'
import { type Delivering, deliver } from './deliver.ts'
import { readDelivery } from './deliveries.ts'
import { findEndpoint, type Owned } from './endpoints.ts'

/** So many tests of an endpoint are kept: work has a price, but trying it out has none. */
const mostKept = 50

/** Sends a message that tells nothing, once, and says what came of it. */
export async function testEndpoint(
  context: Delivering,
  endpoint: Owned,
  signal: AbortSignal,
): Promise<WebhookDelivery> {
  const { isEnabled } = await findEndpoint(context.db, endpoint)
  if (!isEnabled) throw new ApiError('WRONG_STATE', 'This webhook is disabled; enable it first')
  await removeOldTests(context.db, endpoint.id)
  const body = JSON.stringify({ type: 'test', timestamp: Date.now(), data: {} })
  // As if claimed already, so that nobody else sends it.
  const { rows } = await context.db.query<Claimed>(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body, attempts, try_at)
     SELECT id, 'test', $2, 1, now_ms() + $3::bigint FROM webhook_endpoints WHERE id = $1
     RETURNING id, endpoint_id AS "endpointId", event, body, attempts,
       (SELECT url FROM webhook_endpoints WHERE id = $1),
       (SELECT sealed_secret FROM webhook_endpoints WHERE id = $1) AS "sealedSecret"`,
    [endpoint.id, body, claimMs],
  )
  for (const claimed of rows) await deliver(context, claimed, signal)
  return readDelivery(context.db, rows[0]?.id ?? '')
}

async function removeOldTests(db: Queryable, endpointId: string): Promise<void> {
  await db.query(
    `DELETE FROM webhook_deliveries WHERE try_at IS NULL AND id IN (
       SELECT id FROM webhook_deliveries WHERE endpoint_id = $1 AND event = 'test'
       ORDER BY created_at DESC, id DESC OFFSET $2)`,
    [endpointId, mostKept - 1],
  )
}
