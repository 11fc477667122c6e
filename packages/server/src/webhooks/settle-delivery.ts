import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import type { Claimed } from './claim-deliveries.ts'
import { disableEndpoint } from './endpoints.ts'
import { mostWaiting } from './note-events.ts'
import type { Attempt } from './post-message.ts'
import { pauseAfter } from './retry.ts'

type Outcome =
  | { state: 'delivered'; pauseMs?: undefined }
  | { state: 'failed'; pauseMs?: undefined }
  | { state: 'waiting'; pauseMs: number }

/** An endpoint that has taken nothing for so long is given up with the next message that is. */
const failingMs = 3 * 24 * 60 * 60 * 1000

/**
 * Writes down how an attempt went, and what follows for the message and its endpoint. The endpoint
 * is locked before its messages, as everybody does. An attempt that was taken over changes nothing.
 */
export async function settleDelivery(
  database: Database,
  claimed: Claimed,
  attempt: Attempt,
): Promise<void> {
  const outcome = outcomeOf(claimed, attempt)
  await transaction(database, async (db) => {
    const { rows } = await db.query<{ isFailing: boolean; isFull: boolean }>(
      `SELECT coalesce(failing_since < now_ms() - $2::bigint, false) AS "isFailing",
         EXISTS (SELECT FROM webhook_deliveries AS waiting
           WHERE waiting.endpoint_id = $1 AND waiting.try_at IS NOT NULL OFFSET $3) AS "isFull"
       FROM webhook_endpoints WHERE id = $1 FOR NO KEY UPDATE`,
      [claimed.endpointId, failingMs, mostWaiting - 1],
    )
    const [endpoint] = rows
    if (endpoint === undefined) return
    if (!(await keepAttempt(db, claimed, attempt, outcome))) return
    await noteHealth(db, claimed.endpointId, outcome.state === 'delivered')
    const isGivenUp = outcome.state === 'failed' && claimed.event !== 'test'
    if (attempt.status === 410) await disableEndpoint(db, claimed.endpointId, 'gone')
    else if (isGivenUp && endpoint.isFailing)
      await disableEndpoint(db, claimed.endpointId, 'failing')
    else if (endpoint.isFull) await disableEndpoint(db, claimed.endpointId, 'full')
  })
}

function outcomeOf({ attempts, event }: Claimed, { status, retryAfter }: Attempt): Outcome {
  if (status !== null && status >= 200 && status < 300) return { state: 'delivered' }
  // Whoever tries it out looks at what comes of it at once.
  if (status === 410 || event === 'test') return { state: 'failed' }
  const options = { retryAfter, now: Date.now(), chance: Math.random() }
  const pauseMs = pauseAfter(attempts, options)
  return pauseMs === undefined ? { state: 'failed' } : { state: 'waiting', pauseMs }
}

async function keepAttempt(
  db: Queryable,
  { id, attempts }: Claimed,
  { milliseconds, status, error, headers, body }: Attempt,
  { state, pauseMs }: Outcome,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE webhook_deliveries SET state = $3, try_at = now_ms() + $4::bigint, tried_at = now_ms(),
       milliseconds = $5, status = $6, error = $7, response_headers = $8, response_body = $9
     WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
    [id, attempts, state, pauseMs, milliseconds, status, error, JSON.stringify(headers), body],
  )
  return rowCount === 1
}

/** Written only when it changes, so that a busy endpoint is not written for each message. */
async function noteHealth(db: Queryable, endpointId: string, isWell: boolean): Promise<void> {
  const change = isWell
    ? 'SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL'
    : 'SET failing_since = now_ms() WHERE id = $1 AND failing_since IS NULL'
  await db.query(`UPDATE webhook_endpoints ${change}`, [endpointId])
}
