import { ApiError } from '../platform/api-error.ts'
import type { Database } from '../platform/database/database.ts'
import { giveBack, lease, removeOldUsage } from './key-usage.ts'

/** How a key stands in its day, which begins at midnight UTC on the database's clock. */
export type QuotaStanding = {
  limit: number
  remaining: number
  isOver: boolean
  dayEndsInMs: number
}

export type KeyQuota = {
  /** Counts one request; undefined where nothing bounds the key. */
  count(key: MeteredKey): Promise<QuotaStanding | undefined>
  /** Gives back what was leased and is not being used. */
  tidy(): Promise<void>
  close(): Promise<void>
}

export type MeteredKey = { keyId: string; dailyLimit: number | null }

/** What this process may let through of a key's day without asking. */
type Lease = {
  day: number
  left: number
  /** What all nodes together had leased when this one last asked. */
  leased: number
  /** By this process's clock, and early rather than late: yesterday's is worth nothing today. */
  endsAt: number
  /** The same moment late rather than early: whoever waits until then finds a new day. */
  newDayAt: number
  usedAt: number
  /** When everything is leased: until then it need not be asked for again. */
  usedUpUntil: number
}

type Asking = { answer: Promise<void>; waiting: number }

const mostPerLease = 20
const shareOfLimit = 0.02
/** What others did not use comes back to the database after `idleMs`, so it is worth asking again. */
const askAgainMs = 1_000
const idleMs = 5_000
const unlimited = Number.POSITIVE_INFINITY

/**
 * Counts the requests of keys in the database, in small leases: most calls ask nothing. A lease is
 * written before it is used, so a crash may cost a key one lease and never gives it one. Towards the
 * end of a quota leases become as small as one request, so that no node holds what another needs.
 */
export function openKeyQuota(
  db: Database,
  { perDay, now }: { perDay: number; now: () => number },
): KeyQuota {
  const leases = new Map<string, Lease>()
  const asking = new Map<string, Asking>()
  let cleanedDay: number | undefined
  let cleaning: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    // What cannot be given back now is lost to the key for today, which is the safe side.
    tidy().catch(() => undefined)
  }, idleMs).unref()

  async function ask(keyId: string, limit: number, question: Asking): Promise<void> {
    const askedAt = now()
    const block = Math.max(1, Math.min(mostPerLease, Math.floor(limit * shareOfLimit)))
    // Those who come at the same moment are asked for too.
    await Promise.resolve()
    const answer = await lease(db, { keyId, limit, block, waiting: question.waiting })
    if (answer === undefined)
      throw new ApiError('UNAUTHENTICATED', 'This API key is not valid, or no longer')
    leases.set(keyId, {
      day: answer.day,
      left: answer.granted,
      leased: answer.leased,
      endsAt: askedAt + answer.dayEndsInMs,
      newDayAt: now() + answer.dayEndsInMs,
      usedAt: askedAt,
      usedUpUntil: answer.granted > 0 ? 0 : askedAt + askAgainMs,
    })
    if (cleanedDay === answer.day) return
    cleanedDay = answer.day
    // If it fails, the next day's turn removes these rows too.
    cleaning = removeOldUsage(db, answer.day).catch(() => undefined)
  }

  /** Calls that come while a lease is asked for wait for that one. */
  async function refill(keyId: string, limit: number): Promise<void> {
    let question = asking.get(keyId)
    if (question === undefined) {
      const asked: Asking = { answer: Promise.resolve(), waiting: 0 }
      asked.answer = ask(keyId, limit, asked).finally(() => asking.delete(keyId))
      asking.set(keyId, asked)
      question = asked
    }
    question.waiting += 1
    await question.answer
  }

  /** One request out of the lease; undefined if the database has to be asked. */
  function takeFrom(found: Lease | undefined, limit: number): QuotaStanding | undefined {
    const at = now()
    if (found === undefined || at >= found.endsAt) return undefined
    const isOver = found.left === 0
    if (isOver && at >= found.usedUpUntil) return undefined
    if (!isOver) {
      found.left -= 1
      found.usedAt = at
    }
    const remaining = Math.max(0, limit - found.leased + found.left)
    return { limit, remaining, isOver, dayEndsInMs: found.newDayAt - at }
  }

  async function tidy(): Promise<void> {
    const at = now()
    await giveBackLeases([...leases].filter(([, { usedAt }]) => at - usedAt >= idleMs))
  }

  async function giveBackLeases(idle: [string, Lease][]): Promise<void> {
    for (const [keyId] of idle) leases.delete(keyId)
    const unused = idle.filter(([, { left }]) => left > 0)
    if (unused.length === 0) return
    await giveBack(
      db,
      unused.map(([keyId, { day, left }]) => ({ keyId, day, left })),
    )
  }

  return {
    async count({ keyId, dailyLimit }) {
      const limit = Math.min(perDay === 0 ? unlimited : perDay, dailyLimit ?? unlimited)
      if (limit === unlimited) return undefined
      for (;;) {
        const standing = takeFrom(leases.get(keyId), limit)
        if (standing !== undefined) return standing
        // Each answer serves whoever waited for it, so nobody goes round for long.
        await refill(keyId, limit)
      }
    },
    tidy,
    async close() {
      clearInterval(timer)
      await Promise.allSettled([cleaning, ...[...asking.values()].map(({ answer }) => answer)])
      await giveBackLeases([...leases])
    },
  }
}
