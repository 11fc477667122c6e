import { operations } from '@newcharactersheet/contract'
import { grantKey } from '../auth/grant-key.ts'
import { secretWasShown } from '../idempotency/claims.ts'
import { route } from './route.ts'

export const createApiKey = route(
  operations.createApiKey,
  ({ context, caller, body, claim }) => grantKey(context.db, caller, body, claim),
  {
    replay: async (_call, { made }) => {
      throw secretWasShown(`the key with the keyId ${made.id}`)
    },
  },
)
