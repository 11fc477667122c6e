const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failed attempt the next one comes; after the last there is none. */
const pausesMs = [
  ...[5 * second, minute, 5 * minute, 30 * minute],
  ...[2 * hour, 5 * hour, 10 * hour, 14 * hour],
]

/** Whoever asks for more patience than this is not waited for longer. */
const mostPatienceMs = 24 * hour

export const mostAttempts = pausesMs.length + 1

/**
 * How long to wait after so many failed attempts; undefined when they were enough. Messages that
 * failed together do not all come back together; and what the receiver asked for is heeded.
 */
export function pauseAfter(
  attempts: number,
  { retryAfter, now, chance }: { retryAfter: string | undefined; now: number; chance: number },
): number | undefined {
  const pauseMs = pausesMs[attempts - 1]
  if (pauseMs === undefined) return undefined
  const spread = pauseMs * (0.8 + 0.4 * chance)
  return Math.round(Math.max(spread, Math.min(askedFor(retryAfter, now), mostPatienceMs)))
}

/** Retry-After as RFC 9110 has it: seconds, or a date. What is neither asks for nothing. */
function askedFor(retryAfter: string | undefined, now: number): number {
  if (retryAfter === undefined) return 0
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * second
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
