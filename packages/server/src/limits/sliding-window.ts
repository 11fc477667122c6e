import { openByRecency } from './by-recency.ts'

/**
 * How often each caller did something in the last so many milliseconds, whenever one looks: a
 * window that begins anew at a fixed time would let twice the limit through around it.
 *
 * Up to `exactUpTo` every request is remembered with its time. Above that they are counted in slots
 * of a hundred-and-twentieth of the window, and a slot counts until its last moment has left the
 * window. So there is never more than the limit in any window; a request may only count for 0.8 %
 * longer than it should.
 */
export type SlidingWindow = {
  limit: number
  /** How the caller stands, without counting anything. */
  look(caller: string, now: number): WindowStanding
  /** Counts one request, if there is room for it. Refused ones do not count. */
  take(caller: string, now: number): WindowStanding
  forget(caller: string): void
  /** How many callers are remembered. */
  size(): number
}

export type WindowStanding = {
  isOver: boolean
  remaining: number
  /** Until more is left; nothing while nothing is used. */
  moreInMs: number
}

const exactUpTo = 100
const slotsPerWindow = 120

/** Requests by the time at which they leave the window, the first to leave first. */
type Log = { total: number; leaveAt: number[]; counts: number[] }

/**
 * `now` must never go back. Of the callers the one that was let in least recently is forgotten
 * first: to be forgotten itself before its time, a caller needs `mostCallers` others.
 */
export function openSlidingWindow(options: {
  limit: number
  windowMs: number
  mostCallers: number
}): SlidingWindow {
  const { limit, windowMs, mostCallers } = options
  const slotMs = limit <= exactUpTo ? 0 : windowMs / slotsPerWindow
  // In the order in which callers were last let in.
  const logs = openByRecency<Log>()

  function leavesAt(now: number): number {
    const counted = slotMs === 0 ? now : (Math.floor(now / slotMs) + 1) * slotMs
    return counted + windowMs
  }

  function read(caller: string, now: number): Log | undefined {
    const log = logs.get(caller)
    if (log === undefined) return undefined
    dropPast(log, now)
    return log
  }

  function forgetSome(now: number): void {
    // More than one at a time, so that there are fewer again after a rush.
    for (let count = 0; count < 2; count += 1) {
      const oldest = logs.oldest()
      if (oldest === undefined) return
      const isQuiet = (oldest.value.leaveAt.at(-1) ?? 0) <= now
      if (!isQuiet && logs.size() < mostCallers) return
      logs.remove(oldest.name)
    }
  }

  return {
    limit,
    look: (caller, now) => standingOf(limit, read(caller, now), now),
    take(caller, now) {
      const known = read(caller, now)
      if (known !== undefined && known.total >= limit)
        return { ...standingOf(limit, known, now), isOver: true }
      if (known === undefined) forgetSome(now)
      const log = known ?? { total: 0, leaveAt: [], counts: [] }
      add(log, leavesAt(now))
      logs.put(caller, log)
      return { ...standingOf(limit, log, now), isOver: false }
    },
    forget: logs.remove,
    size: logs.size,
  }
}

function standingOf(limit: number, log: Log | undefined, now: number): WindowStanding {
  const remaining = limit - (log?.total ?? 0)
  const moreInMs = Math.max(0, (log?.leaveAt[0] ?? now) - now)
  return { isOver: remaining <= 0, remaining, moreInMs }
}

function add(log: Log, leavesAt: number): void {
  const last = log.leaveAt.length - 1
  if (log.leaveAt[last] === leavesAt) log.counts[last] = (log.counts[last] ?? 0) + 1
  else {
    log.leaveAt.push(leavesAt)
    log.counts.push(1)
  }
  log.total += 1
}

function dropPast(log: Log, now: number): void {
  let past = 0
  while ((log.leaveAt[past] ?? Number.POSITIVE_INFINITY) <= now) {
    log.total -= log.counts[past] ?? 0
    past += 1
  }
  if (past === 0) return
  log.leaveAt.splice(0, past)
  log.counts.splice(0, past)
}
