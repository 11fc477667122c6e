import { lookup, Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { addressKind } from './addresses.ts'
import { bareHost, isOwnHost, mayReceive, type OwnHosts } from './endpoint-url.ts'

/** The addresses a name has. `isOwn` says whether it is one the operator has given. */
export type Resolve = (
  host: string,
  options: { isOwn: boolean; signal: AbortSignal },
) => Promise<string[]>

/** More addresses than these nobody needs to be reached. */
const mostAddresses = 8

/** A message is not sent where its address leads. Which that is is nobody's business. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
}

/**
 * The addresses a message may be sent to. One that must not be reached spoils them all: such a name
 * is not meant well.
 */
export async function findAddresses(
  url: URL,
  { ownHosts, resolve, signal }: { ownHosts: OwnHosts; resolve: Resolve; signal: AbortSignal },
): Promise<string[]> {
  const host = bareHost(url)
  const isOwn = isOwnHost(url, ownHosts)
  const found = isIP(host) === 0 ? await resolve(host, { isOwn, signal }) : [host]
  if (found.length === 0) throw new ForbiddenAddress('its name leads nowhere')
  if (found.some((address) => !mayReceive(addressKind(address), isOwn)))
    throw new ForbiddenAddress('its name leads to an address that is not public')
  return found.slice(0, mostAddresses)
}

/**
 * Asks the name servers. Names of the operator's own may also stand in this machine's list of hosts,
 * which those of others must not be looked up in.
 */
export const resolveNames: Resolve = async (host, { isOwn, signal }) => {
  if (isOwn) return (await lookup(host, { all: true })).map(({ address }) => address)
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  const stop = () => resolver.cancel()
  signal.addEventListener('abort', stop)
  try {
    const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    signal.throwIfAborted()
    return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
