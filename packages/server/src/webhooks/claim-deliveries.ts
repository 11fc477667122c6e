import type { Queryable } from '../platform/database/database.ts'

/** A message somebody has taken to send it. */
export type Claimed = {
  id: string
  endpointId: string
  event: string
  body: string
  /** Who holds an older number has lost the message and may not say what became of it. */
  attempts: number
  /** Null where the endpoint is gone or switched off. */
  url: string | null
  sealedSecret: string | null
}

/** Longer than an attempt takes: whoever has said nothing by then has died. */
export const claimMs = 60_000

/**
 * Takes messages that are due, one an endpoint at most, of the endpoints that come after `after`.
 * Going on from there the next time every endpoint has its turn, however much waits for one.
 */
export async function claimDeliveries(
  db: Queryable,
  { after, busy, most }: { after: string; busy: readonly string[]; most: number },
): Promise<Claimed[]> {
  const { rows } = await db.query<Claimed>(claimQuery, [after, busy, most, claimMs])
  return rows
}

// The endpoints are found one after another in the index, so what else waits for them costs nothing.
const claimQuery = {
  name: 'claim-deliveries',
  text: `WITH RECURSIVE turns (endpoint_id) AS (
      (SELECT endpoint_id FROM webhook_deliveries
        WHERE try_at <= now_ms() AND endpoint_id > $1 AND endpoint_id <> ALL($2::text[])
        ORDER BY endpoint_id LIMIT 1)
      UNION ALL
      SELECT (SELECT later.endpoint_id FROM webhook_deliveries AS later
        WHERE later.try_at <= now_ms() AND later.endpoint_id > turns.endpoint_id
          AND later.endpoint_id <> ALL($2::text[])
        ORDER BY later.endpoint_id LIMIT 1)
      FROM turns WHERE turns.endpoint_id IS NOT NULL
    ), mine AS MATERIALIZED (
      SELECT due.id FROM (SELECT endpoint_id FROM turns WHERE endpoint_id IS NOT NULL LIMIT $3) AS turn
      CROSS JOIN LATERAL (
        SELECT id FROM webhook_deliveries
        WHERE endpoint_id = turn.endpoint_id AND try_at <= now_ms()
        ORDER BY try_at LIMIT 1 FOR UPDATE SKIP LOCKED
      ) AS due
    ), claimed AS (
      UPDATE webhook_deliveries SET attempts = attempts + 1, try_at = now_ms() + $4::bigint
      WHERE id IN (SELECT id FROM mine) RETURNING id, endpoint_id, event, body, attempts
    )
    SELECT claimed.id, claimed.endpoint_id AS "endpointId", event, body, attempts, url,
      sealed_secret AS "sealedSecret"
    FROM claimed LEFT JOIN webhook_endpoints AS endpoint
      ON endpoint.id = claimed.endpoint_id AND endpoint.disabled_at IS NULL
    ORDER BY claimed.endpoint_id`,
}

/** Gives back what was taken and not sent, to whoever looks next. */
export async function leaveDelivery(
  db: Queryable,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
): Promise<void> {
  await db.query(
    `UPDATE webhook_deliveries SET try_at = now_ms(), attempts = attempts - 1
     WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
    [id, attempts],
  )
}
