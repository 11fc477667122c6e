import type { IncomingHttpHeaders } from 'node:http'
import type { Caller, KeyCache } from '../keys/key-cache.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * Who sent a request. A key that is there but wrong is refused even where none is needed: its
 * sender believes to be somebody.
 */
export async function authenticate(
  db: Queryable,
  keys: KeyCache,
  headers: IncomingHttpHeaders,
): Promise<Caller | undefined> {
  const secret = secretIn(headers)
  if (secret === undefined) return undefined
  const caller = await keys.find(db, secret)
  if (caller === undefined)
    throw new ApiError('UNAUTHENTICATED', 'This API key is not valid, or no longer')
  return caller
}

function secretIn(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['x-api-key']
  if (key !== undefined) return Array.isArray(key) ? key.join() : key.trim()
  const { authorization } = headers
  if (authorization === undefined) return undefined
  // Another scheme is a key as well, only never a right one.
  return /^Bearer\s+(.*)$/i.exec(authorization)?.[1]?.trim() ?? authorization
}
