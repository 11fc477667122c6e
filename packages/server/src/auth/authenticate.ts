import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import type { Caller } from './caller.ts'
import { checkSameOrigin } from './same-origin.ts'
import type { FoundSession } from './session-cache.ts'
import { readSessionToken, writeSessionCookie } from './session-cookie.ts'

type Asked = { method: string; headers: IncomingHttpHeaders; baseUrl: string }

/**
 * Who sent a request. A key that is there but wrong is refused even where none is needed: its
 * sender believes to be somebody. With a key the cookie does not count.
 */
export async function authenticate(context: Context, asked: Asked): Promise<Caller | undefined> {
  const { db, keys, standings } = context
  const secret = secretIn(asked.headers)
  if (secret === undefined) return authenticateBrowser(context, asked)
  const key = await keys.find(db, secret)
  if (key === undefined)
    throw new ApiError('UNAUTHENTICATED', 'This API key is not valid, or no longer')
  const standing = await standings.find(db, key.accountId)
  return { accountId: key.accountId, standing, key, sessionId: undefined }
}

/**
 * Where nobody needs to be signed in a browser that is may still not be made to change anything by
 * a page elsewhere.
 */
export async function refuseForeignPage(context: Context, asked: Asked): Promise<void> {
  if (secretIn(asked.headers) === undefined) await findSession(context, asked)
}

async function authenticateBrowser(context: Context, asked: Asked): Promise<Caller | undefined> {
  const found = await findSession(context, asked)
  if (found === undefined) return undefined
  const { session, token } = found
  const { accountId, sessionId, isRenewed } = session
  const standing = await context.standings.find(context.db, accountId)
  const newCookie = isRenewed
    ? writeSessionCookie(token, context.auth.key, asked.baseUrl)
    : undefined
  return { accountId, standing, key: undefined, sessionId, newCookie }
}

/** The session of a browser. A cookie that is not ours, or of a session that is over, is none. */
async function findSession(
  { db, auth }: Context,
  { method, headers, baseUrl }: Asked,
): Promise<{ session: FoundSession; token: string } | undefined> {
  const token = readSessionToken(headers, auth.key)
  if (token === undefined) return undefined
  const session = await auth.sessions.find(db, token)
  if (session === undefined) return undefined
  checkSameOrigin(method, headers, baseUrl)
  return { session, token }
}

function secretIn(headers: IncomingHttpHeaders): string | undefined {
  const key = headers['x-api-key']
  if (key !== undefined) return Array.isArray(key) ? key.join() : key.trim()
  const { authorization } = headers
  if (authorization === undefined) return undefined
  // Another scheme is a key as well, only never a right one.
  return /^Bearer\s+(.*)$/i.exec(authorization)?.[1]?.trim() ?? authorization
}
