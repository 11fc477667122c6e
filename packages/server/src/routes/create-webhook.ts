import { operations } from '@newcharactersheet/contract'
import { secretWasShown } from '../idempotency/claims.ts'
import { makeOnce } from '../idempotency/make-once.ts'
import { checkOwnKey } from '../keys/api-keys.ts'
import { addEndpoint } from '../webhooks/endpoints.ts'
import { route } from './route.ts'

export const createWebhook = route(
  operations.createWebhook,
  async ({ context, caller, body, claim }) => {
    const { db, webhooks, secrets } = context
    const { accountId } = caller
    if (body.keyId !== undefined) await checkOwnKey(db, { accountId, keyId: body.keyId })
    const { ownHosts } = webhooks.wayOut
    const keys = secrets.sealingKeys
    return makeOnce(
      db,
      claim,
      (inside) => addEndpoint(inside, { accountId, ownHosts, keys }, body),
      ({ id }) => ({ id }),
    )
  },
  {
    replay: async (_call, { made }) => {
      throw secretWasShown(`the webhook with the id ${made.id}`)
    },
  },
)
