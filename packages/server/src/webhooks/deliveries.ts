import type { WebhookDelivery } from '@newcharactersheet/contract'
import { notFound } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { findEndpoint, type Owned } from './endpoints.ts'

type Row = Pick<WebhookDelivery, 'id' | 'event' | 'state' | 'attempts' | 'createdAt'> & {
  nextTryAt: number | null
  payload: Record<string, unknown>
  triedAt: number | null
  milliseconds: number
  status: number | null
  error: string | null
  headers: Record<string, string>
  body: string
}

const columns = `id, event, state, attempts, created_at AS "createdAt", try_at AS "nextTryAt",
  body::json AS payload, tried_at AS "triedAt", milliseconds, status, error,
  response_headers AS headers, response_body AS body`

/** What was sent to an endpoint and what is to be, newest first. */
export async function listDeliveries(
  db: Queryable,
  endpoint: Owned,
  page: PageRequest,
): Promise<WebhookDelivery[]> {
  await findEndpoint(db, endpoint)
  const { rows } = await db.query<Row>(
    `SELECT ${columns} FROM webhook_deliveries WHERE endpoint_id = $1
       AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [endpoint.id, page.after?.createdAt, page.after?.id, page.limit],
  )
  return rows.map(describe)
}

export async function readDelivery(db: Queryable, id: string): Promise<WebhookDelivery> {
  const { rows } = await db.query<Row>(`SELECT ${columns} FROM webhook_deliveries WHERE id = $1`, [
    id,
  ])
  // Its endpoint was deleted just now.
  if (rows[0] === undefined) throw notFound('webhook')
  return describe(rows[0])
}

function describe({ triedAt, milliseconds, status, error, headers, body, ...rest }: Row) {
  const lastTry = triedAt === null ? null : { at: triedAt, milliseconds, status, headers, body }
  return { ...rest, error, lastTry }
}
