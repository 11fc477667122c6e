import { isIP } from 'node:net'
import { StartProblem } from '../platform/start-problem.ts'
import { type Environment, readText } from './read-settings.ts'

/**
 * Whose word on where a request comes from is taken: that of proxies at these addresses, or that of
 * so many in a row, whoever they are.
 */
export type TrustedProxies = { networks: readonly string[] } | { hops: number }

export const proxySettings = ['NCS_TRUSTED_PROXIES']

const mostHops = 10

/** Undefined where there are none: what a request says of others is then not listened to. */
export function readTrustedProxies(environment: Environment): TrustedProxies | undefined {
  const text = readText(environment, 'NCS_TRUSTED_PROXIES')
  if (text === undefined || text === '0') return undefined
  if (/^\d+$/.test(text) && Number(text) <= mostHops) return { hops: Number(text) }
  const networks = text.split(',').map((each) => each.trim())
  const wrong = networks.find((each) => !isNetwork(each))
  if (wrong === undefined) return { networks }
  throw new StartProblem(
    `NCS_TRUSTED_PROXIES has "${wrong}": it must be addresses or networks, as in 10.0.0.0/8, 2001:db8::7, or how many proxies there are, 1 to ${mostHops}`,
  )
}

/** A whole family (/0) is not a network of ours: anybody could then say to be anybody. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/')
  const version = address.includes('%') ? 0 : isIP(address)
  if (version === 0 || more.length > 0) return false
  if (prefix === undefined) return true
  const most = version === 4 ? 32 : 128
  return /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= most
}
