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
  { baseUrl, headers }: Visit,
): Promise<string> {
  const { internalAdapter } = await (await auth.engine(baseUrl)).$context
  const userAgent = headers['user-agent']?.slice(0, userAgentCharacters)
  const session = await internalAdapter.createSession(accountId, false, { userAgent })
  return writeSessionCookie(session.token, auth)
}
