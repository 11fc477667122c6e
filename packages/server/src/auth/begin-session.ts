import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../context.ts'
import { writeSessionCookie } from './session-cookie.ts'

/** Who asks, from where, and by which name of ours. */
export type Visit = { baseUrl: string; headers: IncomingHttpHeaders }

const userAgentCharacters = 300

/** Signs an account in and returns the Set-Cookie that says so to the browser. */
export async function beginSession(
  { auth }: Pick<Context, 'auth'>,
  accountId: string,
  visit: Visit,
): Promise<string> {
  const { internalAdapter } = await (await auth.engine(visit.baseUrl)).$context
  const userAgent = browserOf(visit).get('user-agent') ?? ''
  const session = await internalAdapter.createSession(accountId, false, { userAgent })
  return writeSessionCookie(session.token, auth.key, visit.baseUrl)
}

/** What better-auth may know of a request: its browser's name, and what it was to bring back. */
export function browserOf({ headers }: Visit): Headers {
  const browser = headers['user-agent']?.slice(0, userAgentCharacters)
  return new Headers({
    ...(browser !== undefined && { 'user-agent': browser }),
    ...(headers.cookie !== undefined && { cookie: headers.cookie }),
  })
}
