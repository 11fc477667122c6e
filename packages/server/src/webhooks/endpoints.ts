import { limits, type Webhook, type WebhookEvent } from '@newcharactersheet/contract'
import { ApiError, notFound } from '../platform/api-error.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import type { PageRequest } from '../platform/http/page.ts'
import { newId } from '../platform/id.ts'
import { type SealingKeys, seal } from '../platform/sealing.ts'
import { type OwnHosts, readEndpointUrl } from './endpoint-url.ts'
import { newSigningSecret } from './sign.ts'

export type Owned = { id: string; accountId: string }

type NewEndpoint = {
  url: string
  label: string
  events: readonly WebhookEvent[]
  /** The key it is told of alone. */
  keyId?: string | undefined
}

const columns = `id, url, label, events, key_id AS "keyId", created_at AS "createdAt",
  disabled_at IS NULL AS "isEnabled", failing_since AS "failingSince",
  disabled_at AS "disabledAt", disabled_reason AS "disabledReason"`

/** What a signing secret is sealed for: in the row of another endpoint it does not open. */
export function placeOf({ id }: { id: string }): string[] {
  return ['webhook secret', id]
}

/** Adds an endpoint. Its secret is not to be had again. */
export async function addEndpoint(
  db: Queryable,
  { accountId, ownHosts, keys }: { accountId: string; ownHosts: OwnHosts; keys: SealingKeys },
  { url, label, events, keyId }: NewEndpoint,
): Promise<Webhook & { secret: string }> {
  const read = readEndpointUrl(url, ownHosts)
  if ('problem' in read)
    throw new ApiError('INVALID_REQUEST', `The request is not valid: url ${read.problem}`, {
      fields: [{ path: 'url', message: read.problem }],
    })
  await refuseTooMany(db, accountId)
  const id = newId()
  const secret = newSigningSecret()
  const { rows } = await db.query<Webhook>(
    `INSERT INTO webhook_endpoints (id, account_id, url, label, events, key_id, sealed_secret)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`,
    [
      ...[id, accountId, read.href, label, [...new Set(events)], keyId],
      seal(keys, secret, placeOf({ id })),
    ],
  )
  const [made] = rows
  if (made === undefined) throw new Error('an endpoint was added without a row')
  return { ...made, secret }
}

/** One after another: two at once would both take the last place. */
async function refuseTooMany(db: Queryable, accountId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('webhooks ' || $1, 0))`, [
    accountId,
  ])
  const { rows } = await db.query<{ count: number }>(
    'SELECT count(*) FROM webhook_endpoints WHERE account_id = $1',
    [accountId],
  )
  if ((rows[0]?.count ?? 0) >= limits.webhooksPerAccount)
    throw new ApiError(
      'WRONG_STATE',
      `An account has at most ${limits.webhooksPerAccount} webhooks; delete one first`,
    )
}

/** The endpoints of an account, newest first. */
export async function listEndpoints(
  db: Queryable,
  accountId: string,
  page: PageRequest,
): Promise<Webhook[]> {
  const { rows } = await db.query<Webhook>(
    `SELECT ${columns} FROM webhook_endpoints WHERE account_id = $1
       AND ($2::bigint IS NULL OR (created_at, id) < ($2, $3))
     ORDER BY created_at DESC, id DESC LIMIT $4`,
    [accountId, page.after?.createdAt, page.after?.id, page.limit],
  )
  return rows
}

/** To everybody but its owner there is none. */
export async function findEndpoint(db: Queryable, { id, accountId }: Owned): Promise<Webhook> {
  const { rows } = await db.query<Webhook>(
    `SELECT ${columns} FROM webhook_endpoints WHERE id = $1 AND account_id = $2`,
    [id, accountId],
  )
  if (rows[0] === undefined) throw notFound('webhook')
  return rows[0]
}

type Change = {
  label?: string | undefined
  events?: readonly WebhookEvent[] | undefined
  isEnabled?: boolean | undefined
}

/** Changes an endpoint. What waits for one that is switched off is given up. */
export async function changeEndpoint(
  database: Database,
  endpoint: Owned,
  { label, events, isEnabled }: Change,
): Promise<Webhook> {
  return transaction(database, async (db) => {
    const { rows } = await db.query<{ canSign: boolean }>(
      `SELECT sealed_secret IS NOT NULL AS "canSign" FROM webhook_endpoints
       WHERE id = $1 AND account_id = $2 FOR NO KEY UPDATE`,
      [endpoint.id, endpoint.accountId],
    )
    if (rows[0] === undefined) throw notFound('webhook')
    if (isEnabled === true && !rows[0].canSign)
      throw new ApiError('WRONG_STATE', 'The secret of this webhook is lost; make a new one')
    await db.query(
      'UPDATE webhook_endpoints SET label = coalesce($2, label), events = coalesce($3, events) WHERE id = $1',
      [endpoint.id, label, events && [...new Set(events)]],
    )
    if (isEnabled === true)
      await db.query(
        `UPDATE webhook_endpoints SET disabled_at = NULL, disabled_reason = NULL,
           failing_since = NULL WHERE id = $1 AND disabled_at IS NOT NULL`,
        [endpoint.id],
      )
    if (isEnabled === false) await disableEndpoint(db, endpoint.id, 'owner')
    return findEndpoint(db, endpoint)
  })
}

/** Switches an endpoint off, in a transaction that has locked it, and gives up what waits for it. */
export async function disableEndpoint(
  db: Queryable,
  id: string,
  reason: NonNullable<Webhook['disabledReason']>,
): Promise<void> {
  await db.query(
    `UPDATE webhook_endpoints SET disabled_at = now_ms(), disabled_reason = $2
     WHERE id = $1 AND disabled_at IS NULL`,
    [id, reason],
  )
  await db.query(
    `UPDATE webhook_deliveries SET state = 'failed', try_at = NULL,
       error = coalesce(error, 'the webhook was disabled')
     WHERE endpoint_id = $1 AND try_at IS NOT NULL`,
    [id],
  )
}

/** Deletes an endpoint and what was sent to it. */
export async function deleteEndpoint(database: Database, { id, accountId }: Owned): Promise<void> {
  await transaction(database, async (db) => {
    const { rowCount } = await db.query(
      'DELETE FROM webhook_endpoints WHERE id = $1 AND account_id = $2',
      [id, accountId],
    )
    if (rowCount === 0) throw notFound('webhook')
    await db.query('DELETE FROM webhook_deliveries WHERE endpoint_id = $1', [id])
  })
}
