import { limits, operations } from '@newcharactersheet/contract'
import { listKeys } from '../keys/api-keys.ts'
import { readCursor, writeCursor } from '../platform/http/cursor.ts'
import { route } from './route.ts'

export const listApiKeys = route(operations.listApiKeys, async ({ context, caller, query }) => {
  const limit = query.limit ?? limits.pageLength
  const after = readCursor(query.cursor)
  // One more than asked for tells whether there is another page.
  const found = await listKeys(context.db, caller.accountId, { limit: limit + 1, after })
  const keys = found.slice(0, limit)
  const last = keys.at(-1)
  const hasMore = found.length > limit && last !== undefined
  return {
    keys,
    nextCursor: hasMore ? writeCursor({ createdAt: last.createdAt, id: last.keyId }) : null,
  }
})
