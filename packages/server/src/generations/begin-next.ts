import type { Context } from '../context.ts'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import { type Moved, makeMove, type Pace } from './lifecycle.ts'
import { requeueGeneration } from './requeue-generation.ts'

/** Work that was just begun, and how long it may take in all. */
export type Begun = Moved & { leftMs: number }

type Next = { id: string; attempt: number; jobId: string; leftMs: number }

/**
 * Begins the work whose turn it is. Accounts come by turns: first those of whom least is worked on,
 * and of these the one whose last turn is longest ago; of one account what was ordered first. An
 * account that has as much running as it may is passed over. Undefined when there is nothing to do.
 */
export async function beginNext({ db: database, pace }: Context): Promise<Begun | undefined> {
  return transaction(database, async (db) => {
    // One chooses at a time, of however many programs: each sees what the one before has begun.
    await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('whose turn it is', 0))`)
    for (let tries = 0; tries < mostTries; tries += 1) {
      const next = await chooseNext(db, pace)
      if (next === undefined) return undefined
      const begun = await makeMove(db, 'begin', { id: next.id }, { leaseMs: pace.leaseMs })
      // Its owner may have cancelled it at this moment.
      if (begun === undefined) continue
      await noteTurn(db, begun.accountId)
      return { ...begun, leftMs: next.leftMs }
    }
    return undefined
  })
}

const mostTries = 10

/**
 * Sees to it that somebody is called for the work whose turn it is: whoever was called for it may
 * have begun another's. To be called when a worker is free again.
 */
export async function callNext(context: Context): Promise<void> {
  const next = await chooseNext(context.db, context.pace)
  if (next === undefined || (await context.queue.isInLine(context.db, next.jobId))) return
  // By its attempt: somebody may have begun it in the meantime.
  const { id, attempt, jobId } = next
  await requeueGeneration(context, { id, attempt, jobId })
}

async function chooseNext(
  db: Queryable,
  { runningPerAccount }: Pick<Pace, 'runningPerAccount'>,
): Promise<Next | undefined> {
  const { rows } = await db.query<Next>(nextQuery, [runningPerAccount])
  return rows[0]
}

const nextQuery = {
  name: 'whose-turn',
  text: `WITH busy AS (
      SELECT account_id, count(*) AS running FROM generations WHERE state = 'running'
      GROUP BY account_id
    ), first AS (
      SELECT DISTINCT ON (account_id) account_id, id, attempt, job_id, created_at, deadline_at
      FROM generations WHERE state = 'queued' AND deadline_at > now_ms()
      ORDER BY account_id, created_at, id
    )
    SELECT id, attempt, job_id AS "jobId", deadline_at - now_ms() AS "leftMs"
    FROM first LEFT JOIN busy USING (account_id) LEFT JOIN generation_turns USING (account_id)
    WHERE coalesce(running, 0) < $1
    ORDER BY coalesce(running, 0), coalesce(last_turn_at, 0), created_at, id LIMIT 1`,
}

async function noteTurn(db: Queryable, accountId: string): Promise<void> {
  await db.query(
    `INSERT INTO generation_turns (account_id, last_turn_at) VALUES ($1, now_ms())
     ON CONFLICT (account_id) DO UPDATE SET last_turn_at = excluded.last_turn_at`,
    [accountId],
  )
}

/** Work waits for an hour or so; who had no turn for a day is as one who never had one. */
const keptMs = 24 * 60 * 60 * 1000

/** Removes some turns that are long ago, and says how many. */
export async function removeOldTurns(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM generation_turns WHERE account_id IN (
       SELECT account_id FROM generation_turns WHERE last_turn_at < now_ms() - $1::bigint
       ORDER BY last_turn_at LIMIT $2 FOR UPDATE SKIP LOCKED
     )`,
    [keptMs, most],
  )
  return rowCount ?? 0
}

/** Removes what is known of an account's turns. */
export async function removeTurnsOf(db: Database, accountId: string): Promise<void> {
  await db.query('DELETE FROM generation_turns WHERE account_id = $1', [accountId])
}
