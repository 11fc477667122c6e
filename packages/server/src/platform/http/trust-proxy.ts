import { BlockList, isIPv4, isIPv6 } from 'node:net'

type Trust = (address: string | undefined, hop: number) => boolean

/**
 * Whether what an address says of the one before it is believed. Hop 0 is who has connected to us.
 * The caller is the first, from our side, who is not believed. Without proxies nobody is. Who has
 * hung up has no address any more.
 */
export function trustIn(
  proxies: { networks: readonly string[] } | { hops: number } | undefined,
): Trust | false {
  if (proxies === undefined) return false
  if ('hops' in proxies) return (_address, hop) => hop < proxies.hops
  const trusted = new BlockList()
  for (const network of proxies.networks) {
    const [address = '', prefix] = network.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    const bits = family === 'ipv4' ? 32 : 128
    trusted.addSubnet(address, prefix === undefined ? bits : Number(prefix), family)
  }
  return (address = '') => {
    // A link-local address names the interface it came by, which is no part of it.
    const [plain = ''] = address.split('%')
    if (isIPv4(plain)) return trusted.check(plain, 'ipv4')
    return isIPv6(plain) && trusted.check(plain, 'ipv6')
  }
}
