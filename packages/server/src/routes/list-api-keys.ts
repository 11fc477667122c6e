import { operations } from '@newcharactersheet/contract'
import { listKeys } from '../keys/api-keys.ts'
import { readPage } from '../platform/http/page.ts'
import { route } from './route.ts'

export const listApiKeys = route(operations.listApiKeys, async ({ context, caller, query }) => {
  const { items: keys, nextCursor } = await readPage(
    query,
    (page) => listKeys(context.db, caller.accountId, page),
    ({ createdAt, keyId }) => ({ createdAt, id: keyId }),
  )
  return { keys, nextCursor }
})
