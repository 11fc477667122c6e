import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Caller } from './caller.ts'

/**
 * Who sent a request. A key that is there but wrong is refused even where none is needed: its
 * sender believes to be somebody.
 */
export async function authenticate(
  { db, keys, standings }: Context,
  headers: IncomingHttpHeaders,
): Promise<Caller | undefined> {
  const secret = secretIn(headers)
  if (secret === undefined) return undefined
  const key = await keys.find(db, secret)
  if (key === undefined)
    throw new ApiError('UNAUTHENTICATED', 'This API key is not valid, or no longer')
  const standing = await standings.find(db, key.accountId)
  return { accountId: key.accountId, standing, key, sessionId: undefined }
}

function secretIn(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['x-api-key']
  if (key !== undefined) return Array.isArray(key) ? key.join() : key.trim()
  const { authorization } = headers
  if (authorization === undefined) return undefined
  // Another scheme is a key as well, only never a right one.
  return /^Bearer\s+(.*)$/i.exec(authorization)?.[1]?.trim() ?? authorization
}
