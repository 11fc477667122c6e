import type { Context } from '../context.ts'
import type { Database } from '../platform/database/database.ts'
import { unseal } from '../platform/sealing.ts'
import { type Claimed, leaveDelivery } from './claim-deliveries.ts'
import { placeOf } from './endpoints.ts'
import { type Attempt, postMessage } from './post-message.ts'
import { settleDelivery } from './settle-delivery.ts'
import { signatureHeaders } from './sign.ts'

/** What delivering needs of all that was opened. */
export type Delivering = Pick<Context, 'db' | 'secrets' | 'logger' | 'webhooks'>

/** Sends a message that was claimed and writes down what came of it; stopped, gives it back. */
export async function deliver(
  context: Delivering,
  claimed: Claimed,
  stopping: AbortSignal,
): Promise<void> {
  const { db } = context
  if (claimed.url === null) return giveUp(db, claimed)
  const attempt = await tryOnce(context, claimed, claimed.url, stopping).catch((error) => {
    if (!stopping.aborted) throw error
    return undefined
  })
  if (attempt === undefined) await leaveDelivery(db, claimed)
  else await settleDelivery(db, claimed, attempt)
}

async function tryOnce(
  { secrets, webhooks }: Delivering,
  { id, endpointId, body, sealedSecret }: Claimed,
  url: string,
  stopping: AbortSignal,
): Promise<Attempt> {
  const secret = unseal(secrets.sealingKeys, sealedSecret ?? '', placeOf({ id: endpointId }))
  if (secret === undefined) return unsigned
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'newcharactersheet-webhooks',
    ...signatureHeaders(secret, { id, body, seconds: Math.floor(Date.now() / 1000) }),
  }
  return postMessage({ url, headers, body }, webhooks.wayOut, stopping)
}

const unsigned: Attempt = {
  ...{ milliseconds: 0, status: null, headers: {}, body: '', retryAfter: undefined },
  error: 'the secret of this webhook cannot be opened; make a new webhook',
}

/** The endpoint was deleted or switched off as the message was being written. */
async function giveUp(db: Database, { id, endpointId }: Claimed): Promise<void> {
  await db.query(
    `WITH ended AS (
       UPDATE webhook_deliveries SET state = 'failed', try_at = NULL,
         error = 'the webhook was disabled'
       WHERE id = $1 AND EXISTS (SELECT FROM webhook_endpoints WHERE id = $2)
     )
     DELETE FROM webhook_deliveries
     WHERE id = $1 AND NOT EXISTS (SELECT FROM webhook_endpoints WHERE id = $2)`,
    [id, endpointId],
  )
}
