import type { ErrorCode, JobState } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'

export type Outcome = {
  id: string
  state: JobState
  errorCode: ErrorCode | null
  errorMessage: string | null
}

export type Outcomes = {
  /** Says that a generation may have come to its end in this process. */
  announce(generationId: string): void
  /** Waits for the end of a generation; undefined when the signal comes first. */
  wait(generationId: string, signal: AbortSignal): Promise<Outcome | undefined>
  /** Ends all waiting, for the program is to end. */
  close(): void
  closed: AbortSignal
}

type Waiter = (outcome: Outcome | undefined) => void

/** How soon the end of work done on another node is noticed. */
const pollMs = 1_000

/**
 * Lets callers wait for generations. One done here is noticed at once; for those done elsewhere the
 * database is asked once a second, for all callers together and only while somebody waits.
 */
export function openOutcomes(db: Queryable): Outcomes {
  const waiters = new Map<string, Set<Waiter>>()
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined

  async function look(ids: readonly string[]): Promise<void> {
    for (const outcome of await readOutcomes(db, ids)) {
      for (const tell of waiters.get(outcome.id) ?? []) tell(outcome)
    }
  }

  function poll(): void {
    // A database that is away is asked again a second later; those who wait have their own limits.
    look([...waiters.keys()]).catch(() => undefined)
  }

  function leave(id: string, waiter: Waiter): void {
    const others = waiters.get(id)
    others?.delete(waiter)
    if (others?.size === 0) waiters.delete(id)
    if (waiters.size > 0) return
    clearInterval(timer)
    timer = undefined
  }

  return {
    announce(id) {
      if (waiters.has(id)) look([id]).catch(() => undefined)
    },
    async wait(id, patience) {
      const signal = AbortSignal.any([patience, closing.signal])
      const { promise, resolve } = Promise.withResolvers<Outcome | undefined>()
      const stop = () => resolve(undefined)
      waiters.set(id, (waiters.get(id) ?? new Set()).add(resolve))
      timer ??= setInterval(poll, pollMs)
      signal.addEventListener('abort', stop)
      if (signal.aborted) stop()
      try {
        // It may have ended before anybody waited for it.
        await look([id])
        return await promise
      } finally {
        signal.removeEventListener('abort', stop)
        leave(id, resolve)
      }
    },
    close: () => closing.abort(),
    closed: closing.signal,
  }
}

/** The end of a generation, if it has come to one. */
export async function readOutcome(db: Queryable, id: string): Promise<Outcome | undefined> {
  return (await readOutcomes(db, [id]))[0]
}

async function readOutcomes(db: Queryable, ids: readonly string[]): Promise<Outcome[]> {
  const { rows } = await db.query<Outcome>(
    `SELECT id, state, error_code AS "errorCode", error_message AS "errorMessage"
     FROM generations WHERE id = ANY($1) AND state IN ('succeeded', 'failed', 'canceled')`,
    [ids],
  )
  return rows
}
