import { operations } from '@newcharactersheet/contract'
import { changeEndpoint } from '../webhooks/endpoints.ts'
import { route } from './route.ts'

export const updateWebhook = route(operations.updateWebhook, ({ context, caller, params, body }) =>
  changeEndpoint(context.db, { id: params.id, accountId: caller.accountId }, body),
)
