import { operations } from '@newcharactersheet/contract'
import { revokeKey } from '../keys/api-keys.ts'
import { route } from './route.ts'

export const revokeApiKeyById = route(
  operations.revokeApiKeyById,
  async ({ context, caller, params }) => {
    const { accountId } = caller
    await revokeKey(context.db, context.keys, { accountId, keyId: params.keyId })
    return { ok: true as const }
  },
)
