import { limits } from '@newcharactersheet/contract'
import type { Claim } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { createKey } from '../keys/api-keys.ts'
import { boundsFor, type WantedBounds } from '../keys/key-grant.ts'
import { lockKeysOf } from '../keys/lock-keys.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Database, Queryable } from '../platform/database/database.ts'
import type { Caller } from './caller.ts'
import { isStillIn } from './still-in.ts'

export type KeyOrder = WantedBounds & { label: string }

/** Makes the key an account asks for, by one of its keys or by a session. */
export async function grantKey(
  db: Database,
  caller: Pick<Caller, 'accountId' | 'key' | 'sessionId'>,
  order: KeyOrder,
  claim?: Claim,
): Promise<{ key: string; keyId: string }> {
  const { accountId } = caller
  const bounds = boundsFor(caller.key, order)
  const make = async (tx: Queryable) => {
    await lockKeysOf(tx, accountId)
    // When all keys are revoked at this moment, none may be made by one of them after that.
    if (!(await isStillIn(tx, caller)))
      throw new ApiError('UNAUTHENTICATED', 'This key or session is not valid any more')
    const { living, now } = await countLivingKeys(tx, accountId)
    if (bounds.expiresAt !== null && bounds.expiresAt <= now)
      throw new ApiError('INVALID_REQUEST', 'The key would have expired before it is made', {
        fields: [{ path: 'expiresAt', message: 'must be in the future' }],
      })
    if (living >= limits.keysPerAccount)
      throw new ApiError(
        'WRONG_STATE',
        `An account has at most ${limits.keysPerAccount} keys; revoke one first`,
      )
    return createKey(tx, accountId, order.label, bounds)
  }
  return makeOnce(db, claim, make, ({ keyId }) => ({ id: keyId }))
}

async function countLivingKeys(
  db: Queryable,
  accountId: string,
): Promise<{ living: number; now: number }> {
  const { rows } = await db.query<{ living: number; now: number }>(
    `SELECT count(*)::integer AS living, now_ms() AS now FROM api_keys
     WHERE account_id = $1 AND revoked_at IS NULL
       AND (expires_at IS NULL OR expires_at > now_ms())`,
    [accountId],
  )
  const [row] = rows
  if (row === undefined) throw new Error('a count has no row')
  return row
}
