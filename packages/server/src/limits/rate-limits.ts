import type { RateLimit, RateLimits } from '@newcharactersheet/contract'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How one limit stands after a request was counted against it. */
export type Standing = {
  name: string
  quota: number
  windowSeconds: number
  remaining: number
  resetSeconds: number
  isOver: boolean
}

export type RateKeeper = {
  /** Counts a request of an address; undefined where there is no limit. */
  countAddress(kind: RateLimit, address: string): Promise<Standing | undefined>
  /** Counts a request of a key in its day, which ends at midnight UTC. */
  countKey(keyId: string): Promise<Standing | undefined>
}

const daySeconds = 24 * 60 * 60

/** Counts requests in this process's memory. A limit of 0 is off. */
export function openRateKeeper(rates: RateLimits, now: () => number = Date.now): RateKeeper {
  const perMinute = (points: number) => new RateLimiterMemory({ points, duration: 60 })
  const limiters = {
    reads: perMinute(rates.readsPerMinute),
    writes: perMinute(rates.writesPerMinute),
    generations: perMinute(rates.generationsPerMinute),
    signIns: perMinute(rates.signInsPerMinute),
  }
  const keyLimiter = new RateLimiterMemory({
    points: rates.keyRequestsPerDay,
    duration: daySeconds,
  })

  return {
    async countAddress(kind, address) {
      if (kind === 'none' || limiters[kind].points === 0) return undefined
      const { remaining, isOver, resetSeconds } = await consume(limiters[kind], network(address))
      const quota = limiters[kind].points
      return { name: kind, quota, windowSeconds: 60, remaining, resetSeconds, isOver }
    },
    async countKey(keyId) {
      if (keyLimiter.points === 0) return undefined
      const seconds = now() / 1_000
      const { remaining, isOver } = await consume(
        keyLimiter,
        `${keyId} ${Math.floor(seconds / daySeconds)}`,
      )
      const resetSeconds = Math.ceil(daySeconds - (seconds % daySeconds))
      const quota = keyLimiter.points
      return { name: 'key', quota, windowSeconds: daySeconds, remaining, resetSeconds, isOver }
    },
  }
}

async function consume(limiter: RateLimiterMemory, name: string) {
  const result = await limiter.consume(name).catch((refusal: unknown) => {
    // The library throws what it would otherwise return; anything else is a fault.
    if (refusal instanceof RateLimiterRes) return refusal
    throw refusal
  })
  return {
    remaining: Math.max(0, result.remainingPoints),
    isOver: result.consumedPoints > limiter.points,
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1_000)),
  }
}

/** One customer has a whole /64 of IPv6, and would otherwise have as many limits as it likes. */
function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length
  return [...groups, ...Array(Math.max(0, missing)).fill('0')].slice(0, 4).join(':')
}

/** The header fields of draft-ietf-httpapi-ratelimit-headers for the limits a request counted in. */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  if (standings.length === 0) return {}
  const policy = standings.map(
    ({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds}`,
  )
  const standing = standings.map(
    ({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`,
  )
  return { 'ratelimit-policy': policy.join(', '), ratelimit: standing.join(', ') }
}
