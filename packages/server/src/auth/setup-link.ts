import type { IncomingHttpHeaders } from 'node:http'
import type { Context } from '../context.ts'
import { ApiError } from '../platform/api-error.ts'
import { countWrongTry, createLink, dropLinks, looksLikeToken, takeLink } from './links.ts'
import { mayBeFromForeignPage } from './same-origin.ts'
import { findUser } from './users.ts'

const lifeMs = 15 * 60 * 1000
const mostWrongTries = 5

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']
const proxyHeaders = ['forwarded', 'via', 'x-real-ip']

type Needed = Pick<Context, 'config' | 'db'>

/** How the owner can sign in: with a password, with a link, or not before there is a password. */
export type WayIn = { by: 'password' } | { by: 'link'; url: string } | { by: 'nothing yet' }

/**
 * What the owner can sign in with after this start. While there is no password, and only people at
 * this machine reach us, that is a new link; those of earlier starts die.
 */
export async function openWayIn(
  { config, db }: Needed,
  { ownerId, address }: { ownerId: string; address: string },
): Promise<WayIn> {
  await dropLinks(db, 'setup')
  if ((await findUser(db, ownerId))?.password != null) return { by: 'password' }
  if (!isForThisMachine(config)) return { by: 'nothing yet' }
  const { token } = await createLink(db, { purpose: 'setup', lifeMs, accountId: ownerId })
  return { by: 'link', url: `${config.publicUrl ?? address}/setup?token=${token}` }
}

/**
 * Uses the link up and returns whom it signs in. A few wrong tries end it, but none that a page
 * elsewhere can bring about: any site the owner visits could otherwise lock the owner out.
 */
export async function takeSetupLink(
  { config, db }: Needed,
  token: string,
  headers: IncomingHttpHeaders,
): Promise<string> {
  if (!isForThisMachine(config) || isForwarded(headers))
    throw new ApiError(
      'FORBIDDEN',
      'Where this server is reached from elsewhere nobody comes in without a password: set one with PUT /api/account/password and the API key of the owner',
    )
  const link = await takeLink(db, ['setup'], token)
  if (link?.accountId != null) return link.accountId
  if (looksLikeToken(token) && !mayBeFromForeignPage(headers))
    await countWrongTry(db, 'setup', mostWrongTries)
  throw new ApiError(
    'UNAUTHENTICATED',
    'This link was used, has expired, or is none of ours; the next start prints a new one',
  )
}

/** Whether only people at this machine reach us, as far as the settings tell. */
function isForThisMachine({ publicUrl, trustedProxies }: Context['config']): boolean {
  if (trustedProxies !== undefined) return false
  return publicUrl === undefined || loopbackNames.includes(new URL(publicUrl).hostname)
}

/** Whether a request has come through a proxy, whose users need not be at this machine. */
function isForwarded(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some(
    (name) => proxyHeaders.includes(name) || name.startsWith('x-forwarded-'),
  )
}
