import { operations } from '@newcharactersheet/contract'
import { readSpending } from '../generations/key-spending.ts'
import { listKeys } from '../keys/api-keys.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const listApiKeys = route(operations.listApiKeys, async ({ context, caller, query }) => {
  const { items, nextCursor } = await readPage(
    query,
    (page) => listKeys(context.db, caller.accountId, page),
    ({ createdAt, keyId }) => ({ createdAt, id: keyId }),
  )
  const spent = await readSpending(
    context.db,
    items.map(({ keyId }) => keyId),
  )
  const keys = items.map((key) => ({ ...key, creditsThisMonth: spent.get(key.keyId) ?? 0 }))
  return { keys, nextCursor }
})
