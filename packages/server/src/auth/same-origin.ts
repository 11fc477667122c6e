import type { IncomingHttpHeaders } from 'node:http'
import { ApiError } from '../platform/api-error.ts'

const harmless = ['GET', 'HEAD']

/**
 * Refuses a change asked for by a browser that is signed in, unless a page of ours asked for it:
 * a page elsewhere can make a browser send its cookie, but not lie about where it is.
 */
export function checkSameOrigin(
  method: string,
  headers: IncomingHttpHeaders,
  baseUrl: string,
): void {
  if (harmless.includes(method)) return
  const { origin } = headers
  const isSame =
    origin === undefined
      ? headers['sec-fetch-site'] === 'same-origin'
      : origin === new URL(baseUrl).origin
  if (!isSame)
    throw new ApiError(
      'FORBIDDEN',
      'With a session, changes are made from pages of this site alone; send its Origin, or use an API key',
    )
}

/**
 * Whether a page of another site, or of another port of this machine, may have made a browser ask.
 * Browsers say so, which no page can keep them from; those too old to say are known by their name.
 */
export function mayBeFromForeignPage(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined) return /^Mozilla\//.test(headers['user-agent'] ?? '')
  return site !== 'same-origin' && site !== 'none'
}

/** Whether a browser asks ahead of its user, who may never follow the link. */
function isPrefetch(headers: IncomingHttpHeaders): boolean {
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-moz']]
  return purposes.some((purpose) => /\b(prefetch|prerender|preview)\b/i.test(String(purpose ?? '')))
}

/** Refuses to use a link up for a browser, or a mail program, that only looks what is behind it. */
export function refuseUnfollowed(method: string, headers: IncomingHttpHeaders): void {
  if (method === 'HEAD' || isPrefetch(headers))
    throw new ApiError('FORBIDDEN', 'This link works once: it must be opened by a person')
}
