import { operations } from '@newcharactersheet/contract'
import { readPage } from '../platform/http/page.ts'
import { listDeliveries } from '../webhooks/deliveries.ts'
import { route } from './route.ts'

export const listWebhookDeliveries = route(
  operations.listWebhookDeliveries,
  async ({ context, caller, params, query }) => {
    const endpoint = { id: params.id, accountId: caller.accountId }
    const { items, nextCursor } = await readPage(
      query,
      (page) => listDeliveries(context.db, endpoint, page),
      (delivery) => delivery,
    )
    return { deliveries: items, nextCursor }
  },
)
