import { operations } from '@newcharactersheet/contract'
import { grantKey } from '../keys/grant-key.ts'
import { route } from './route.ts'

export const createApiKey = route(operations.createApiKey, ({ context, caller, body }) =>
  grantKey(context.db, caller, body),
)
