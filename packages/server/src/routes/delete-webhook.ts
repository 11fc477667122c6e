import { operations } from '@newcharactersheet/contract'
import { deleteEndpoint } from '../webhooks/endpoints.ts'
import { route } from './route.ts'

export const deleteWebhook = route(
  operations.deleteWebhook,
  async ({ context, caller, params }) => {
    await deleteEndpoint(context.db, { id: params.id, accountId: caller.accountId })
    return undefined
  },
)
