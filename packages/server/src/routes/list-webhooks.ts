import { operations } from '@newcharactersheet/contract'
import { readPage } from '../platform/http/page.ts'
import { listEndpoints } from '../webhooks/endpoints.ts'
import { route } from './route.ts'

export const listWebhooks = route(operations.listWebhooks, async ({ context, caller, query }) => {
  const { items, nextCursor } = await readPage(
    query,
    (page) => listEndpoints(context.db, caller.accountId, page),
    (webhook) => webhook,
  )
  return { webhooks: items, nextCursor }
})
