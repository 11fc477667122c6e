import { operations } from '@newcharactersheet/contract'
import { revokeKey } from '../keys/api-keys.ts'
import { route } from './route.ts'

export const revokeApiKey = route(operations.revokeApiKey, async ({ context, caller, body }) => {
  const { accountId, key: by } = caller
  await revokeKey(context.db, context.keys, { accountId, keyId: body.keyId, by })
  return { ok: true as const }
})
