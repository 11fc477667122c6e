import { isIPv4, isIPv6 } from 'node:net'

/**
 * Whose limit a request counts against. One customer has a whole /64 of IPv6, and would otherwise
 * have as many limits as it likes; an IPv4 address is one, in whatever form it comes. What is no
 * address at all shares one limit, and so do those who hung up at once: their connection has none.
 */
export function networkOf(address: string | undefined): string {
  const bare = withoutPort(address ?? '')
  if (isIPv4(bare)) return bare
  const [plain = ''] = bare.split('%')
  if (!isIPv6(plain)) return 'no address'
  const groups = groupsOf(plain)
  const embedded = embeddedIpv4(groups)
  if (embedded !== undefined) return embedded
  const prefix = groups.slice(0, 4).map((group) => group.toString(16))
  return `${prefix.join(':')}::/64`
}

/** Some proxies name the port of their caller as well. It is another for each connection. */
function withoutPort(address: string): string {
  const inBrackets = /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1]
  if (inBrackets !== undefined) return inBrackets
  return /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
}

/** The eight groups of an IPv6 address, of which `::` leaves out some and dots write two as four. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::')
  const before = readGroups(head)
  if (tail === undefined) return before
  const after = readGroups(tail)
  const missing = Array<number>(8 - before.length - after.length).fill(0)
  return [...before, ...missing, ...after]
}

function readGroups(text: string): number[] {
  if (text === '') return []
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return Number.parseInt(group, 16)
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a * 256 + b, c * 256 + d]
  })
}

/** ::ffff:0:0/96 is how a socket writes IPv4, 64:ff9b::/96 how a network that has only IPv6 does. */
const ipv4Prefixes = ['0,0,0,0,0,65535', '100,65435,0,0,0,0']

function embeddedIpv4(groups: readonly number[]): string | undefined {
  if (!ipv4Prefixes.includes(groups.slice(0, 6).join())) return undefined
  const [high = 0, low = 0] = groups.slice(6)
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
