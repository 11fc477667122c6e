import { operations } from '@newcharactersheet/contract'
import { createKey } from '../keys/api-keys.ts'
import { route } from './route.ts'

export const createApiKey = route(operations.createApiKey, ({ context, caller, body }) =>
  createKey(context.db, caller.accountId, body.label),
)
