import { isIP } from 'node:net'
import { type AddressKind, addressKind } from './addresses.ts'

/** Where messages may go beside public addresses: names the operator has given, as in URLs. */
export type OwnHosts = readonly string[]

/** Below are the services every machine has; only that of the web's own takes messages. */
const firstFreePort = 1024
const httpsPort = 443

/**
 * An address messages may be sent to, or why not. What its name leads to is looked at when something
 * is sent: today's answer says nothing about tomorrow's.
 */
export function readEndpointUrl(text: string, ownHosts: OwnHosts): URL | { problem: string } {
  const url = URL.parse(text)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return { problem: 'must be an https:// address' }
  if (url.username !== '' || url.password !== '')
    return { problem: 'must not hold a name or password' }
  const isOwn = isOwnHost(url, ownHosts)
  if (url.protocol === 'http:' && !isOwn) return { problem: 'must be an https:// address' }
  const port = Number(url.port || httpsPort)
  if (!isOwn && port !== httpsPort && port < firstFreePort)
    return { problem: `must have port ${httpsPort}, or one from ${firstFreePort} on` }
  const host = bareHost(url)
  if (isIP(host) !== 0 && !mayReceive(addressKind(host), isOwn))
    return { problem: 'must not lead to an address that is not public' }
  if (isIP(host) === 0 && !isOwn && !/\.[a-z][a-z\d-]*\.?$/.test(host))
    return { problem: 'must have a host of the public internet' }
  url.hash = ''
  return url
}

export function isOwnHost(url: URL, ownHosts: OwnHosts): boolean {
  return ownHosts.includes(bareHost(url))
}

export function mayReceive(kind: AddressKind, isOwn: boolean): boolean {
  return kind === 'public' || (kind === 'inside' && isOwn)
}

/** An IPv6 address stands in brackets in a URL, and nowhere else. */
export function bareHost({ hostname }: Pick<URL, 'hostname'>): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
