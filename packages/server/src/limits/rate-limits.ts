import type { AddressLimit, RateLimits } from '@newcharactersheet/contract'
import type { Database } from '../platform/database/database.ts'
import { type MeteredKey, openKeyQuota } from './key-quota.ts'
import { networkOf } from './network.ts'
import { openSlidingWindow, type SlidingWindow } from './sliding-window.ts'

/** How one limit stands after a request was counted against it. */
export type Standing = {
  name: string
  quota: number
  windowSeconds: number
  remaining: number
  /** Until the next one is back. */
  resetSeconds: number
  isOver: boolean
}

export type RateKeeper = {
  /**
   * Counts a request of an address against each of these limits. If one of them is used up the
   * request is refused, and then counts against none. Who has hung up has no address any more.
   */
  countAddress(limits: readonly AddressLimit[], address: string | undefined): Standing[]
  /** Counts a request of a key in its day; undefined where nothing bounds it. */
  countKey(key: MeteredKey): Promise<Standing | undefined>
  /** Gives back what of the keys' days is unused. */
  close(): Promise<void>
}

type Options = {
  rates: RateLimits
  /** Milliseconds that never go back, whatever is done to the clock of this machine. */
  now?: () => number
}

const windowMs = 60_000
const daySeconds = 24 * 60 * 60

/** Of each limit. Beyond that the address let in least recently is forgotten, at 300 bytes each. */
const mostAddresses = 50_000

/** Counts addresses in this process's memory and keys in the database. A limit of 0 is off. */
export function openRateKeeper(
  db: Database,
  { rates, now = () => performance.now() }: Options,
): RateKeeper {
  const perMinute = (limit: number) =>
    openSlidingWindow({ limit, windowMs, mostCallers: mostAddresses })
  const windows: Record<AddressLimit, SlidingWindow> = {
    reads: perMinute(rates.readsPerMinute),
    writes: perMinute(rates.writesPerMinute),
    generations: perMinute(rates.generationsPerMinute),
    signIns: perMinute(rates.signInsPerMinute),
  }
  const keys = openKeyQuota(db, { perDay: rates.keyRequestsPerDay, now })

  return {
    countAddress(names, address) {
      const at = now()
      const network = networkOf(address)
      const counted = names.filter((name) => windows[name].limit > 0)
      const isRefused = counted.some((name) => windows[name].look(network, at).isOver)
      return counted.map((name) => {
        const { limit: quota, look, take } = windows[name]
        const { isOver, remaining, moreInMs } = isRefused ? look(network, at) : take(network, at)
        const resetSeconds = Math.ceil(moreInMs / 1_000)
        return { name, quota, windowSeconds: windowMs / 1_000, remaining, resetSeconds, isOver }
      })
    },
    async countKey(key) {
      const standing = await keys.count(key)
      if (standing === undefined) return undefined
      const { limit: quota, remaining, isOver, dayEndsInMs } = standing
      const resetSeconds = Math.ceil(dayEndsInMs / 1_000)
      return { name: 'key', quota, windowSeconds: daySeconds, remaining, resetSeconds, isOver }
    },
    close: keys.close,
  }
}

/**
 * The header fields of draft-ietf-httpapi-ratelimit-headers for the limits a request counted in. A
 * request may count for a moment longer than its window, which no reader of the header expects:
 * `Retry-After` alone says so.
 */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  if (standings.length === 0) return {}
  const policy = standings.map(
    ({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds}`,
  )
  const standing = standings.map(
    ({ name, remaining, resetSeconds, windowSeconds }) =>
      `"${name}";r=${remaining};t=${Math.min(resetSeconds, windowSeconds)}`,
  )
  return { 'ratelimit-policy': policy.join(', '), ratelimit: standing.join(', ') }
}
