import { BlockList, isIP } from 'node:net'

/**
 * What an IP address is to messages that somebody else may aim: `public` for everybody's, `inside`
 * for a machine or network of the operator's, `never` for what no message is ever sent to.
 */
export type AddressKind = 'public' | 'inside' | 'never'

type Net = readonly [address: string, bits: number]

/** Loopback, RFC 1918, CGNAT, and the unique local addresses of IPv6. */
const insideNets: readonly Net[] = [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['::1', 128],
  ['fc00::', 7],
]

/**
 * The rest of IANA's special-purpose registries, multicast, and where clouds keep what they tell
 * their machines alone.
 */
const neverNets: readonly Net[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['fd00:ec2::', 32],
  ['fd20:ce::254', 128],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

/** All that is handed out of IPv6: what maps or translates to IPv4 lies outside, or is named above. */
const globalNets: readonly Net[] = [['2000::', 3]]

const inside = listOf(insideNets)
const never = listOf(neverNets)
const global = listOf(globalNets)

export function addressKind(address: string): AddressKind {
  const version = isIP(address)
  // With a zone it is meant for one link of this machine.
  if (version === 0 || address.includes('%')) return 'never'
  if (version === 6 && isMapped(address)) return 'never'
  const family = version === 4 ? 'ipv4' : 'ipv6'
  if (never.check(address, family)) return 'never'
  if (inside.check(address, family)) return 'inside'
  return family === 'ipv4' || global.check(address, family) ? 'public' : 'never'
}

const mapped = listOf([['::ffff:0:0', 96]])

/** A list of IPv4 nets knows them in this form as well, so they are looked at first. */
function isMapped(address: string): boolean {
  return mapped.check(address, 'ipv6')
}

function listOf(nets: readonly Net[]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of nets)
    list.addSubnet(address, bits, isIP(address) === 4 ? 'ipv4' : 'ipv6')
  return list
}
