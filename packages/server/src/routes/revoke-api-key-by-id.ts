import { operations } from '@newcharactersheet/contract'
import { revokeKey } from '../keys/api-keys.ts'
import { route } from './route.ts'

export const revokeApiKeyById = route(
  operations.revokeApiKeyById,
  async ({ context, caller, params }) => {
    const { accountId, key: by } = caller
    await revokeKey(context.db, context.keys, { accountId, keyId: params.keyId, by })
    return { ok: true as const }
  },
)
