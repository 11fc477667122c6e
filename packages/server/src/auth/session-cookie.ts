import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sessionCookie } from '@newcharactersheet/contract'

/** How long a session lasts after it was last renewed. */
export const sessionSeconds = 7 * 24 * 60 * 60

/** The token in a request's session cookie; undefined where there is none that we have signed. */
export function readSessionToken(headers: IncomingHttpHeaders, key: string): string | undefined {
  return cookiesNamed(headers.cookie, sessionCookie)
    .map((value) => readSigned(value, key))
    .find((token) => token !== undefined)
}

/**
 * The Set-Cookie that begins or renews a session of a browser that reached us at `baseUrl`.
 * better-auth writes and reads the same form.
 */
export function writeSessionCookie(token: string, key: string, baseUrl: string): string {
  const value = encodeURIComponent(`${token}.${sign(token, key)}`)
  return `${sessionCookie}=${value}; Max-Age=${sessionSeconds}; ${attributes(baseUrl)}`
}

/** The Set-Cookie that takes the cookie away. */
export function clearSessionCookie(baseUrl: string): string {
  return `${sessionCookie}=; Max-Age=0; ${attributes(baseUrl)}`
}

function attributes(baseUrl: string): string {
  return `Path=/; HttpOnly${isSecure(baseUrl) ? '; Secure' : ''}; SameSite=Lax`
}

/** Whether cookies for this address may travel over https alone. */
export function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith('https:')
}

/** A browser may send two of one name, set for different paths or by a neighbour. */
function cookiesNamed(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}

function readSigned(value: string, key: string): string | undefined {
  const match = /^([A-Za-z0-9]{16,100})\.([A-Za-z0-9+/=]{44})$/.exec(decode(value))
  const [, token, signature] = match ?? []
  if (token === undefined || signature === undefined) return undefined
  const isOurs = timingSafeEqual(Buffer.from(sign(token, key)), Buffer.from(signature))
  return isOurs ? token : undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // Not a value we have written, and so no token.
    return ''
  }
}

function sign(token: string, key: string): string {
  return createHmac('sha256', key).update(token).digest('base64')
}
