import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import type { Fault } from '../ops.ts'

/** What a step is interrupted with. Nobody catches it: the process that did the step is gone. */
export class Died extends Error {}

type Ask = (...asked: unknown[]) => Promise<unknown>

/**
 * The database as a process sees it that dies at one moment: before its nth statement, or when its
 * first change is committed and it has not yet heard of that. What it had not committed is undone.
 */
export function makeFragile(
  db: Database,
  fault: Fault | undefined,
): { db: Database; hasCommitted: () => boolean } {
  let statements = 0
  let isDead = false
  let isCommitted = false

  async function pass(ask: () => Promise<unknown>, commits: boolean) {
    statements += 1
    if (fault?.dies === 'before' && statements === fault.statement) isDead = true
    if (isDead) throw new Died()
    const answer = await ask()
    if (!commits) return answer
    isCommitted = true
    if (fault?.dies !== 'after') return answer
    isDead = true
    throw new Died()
  }

  async function connect() {
    const client = await db.pool.connect()
    // Safe: arguments are handed on as they came.
    const query = client.query.bind(client) as Ask
    return {
      query(...asked: unknown[]) {
        const [text] = asked
        // The server rolls back what a dead process leaves open; here its client is told to.
        if (text === 'ROLLBACK') return query(text)
        return pass(() => query(...asked), text === 'COMMIT')
      },
      release: (broken?: Error) => client.release(broken),
    }
  }

  return {
    // Safe: steps take a client from the pool, ask it, and give it back; more is not there.
    db: {
      ...db,
      pool: { connect } as unknown as Database['pool'],
      query: (text, values) => pass(() => db.query(text, values), true) as never,
    },
    hasCommitted: () => isCommitted,
  }
}
