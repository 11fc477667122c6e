import type { JobState } from '@newcharactersheet/contract'
import type { Queryable } from '../platform/database/database.ts'
import { type Move, moves } from './moves.ts'
import { type Ended, tellEnds } from './tell-ends.ts'

/** How fast and how often things are done; tests set their own. */
export type Pace = {
  /** A running generation whose worker has been silent this long is lost. */
  leaseMs: number
  /** How often the sweep looks for what was lost. */
  sweepMs: number
  /** How often what has expired is removed. */
  removeExpiredMs: number
  /** How long one attempt may take. */
  deadlineMs: number
  mostAttempts: number
  /** How long all of it may take, from when it was ordered. */
  lifeMs: number
  /** How many may wait in line before new ones are refused: in all, and of one account. */
  mostQueued: number
  queuedPerAccount: number
  /** How many of one account are worked on at once, by however many programs. */
  runningPerAccount: number
}

/** What operators do not set. */
export const defaultPace: Omit<Pace, 'lifeMs' | 'queuedPerAccount' | 'runningPerAccount'> = {
  leaseMs: 10_000,
  sweepMs: 5_000,
  removeExpiredMs: 60 * 60 * 1000,
  deadlineMs: 180_000,
  mostAttempts: 3,
  mostQueued: 60,
}

export type Moved = { id: string; sheetId: string; accountId: string; attempt: number }

/** Which generation, and as whom: who names an attempt can move only that attempt. */
export type Mover = { id: string; attempt?: number; jobId?: string }

type Change = {
  leaseMs?: number
  jobId?: string
  error?: { code: string; message: string }
  /** What a provider is asked with after work that goes on there. */
  operation?: object
}

/**
 * Makes a move if the generation is in a state it can be made from and the mover still has it.
 * Undefined otherwise: somebody else moved it first, and the caller has nothing more to do.
 */
export async function makeMove(
  db: Queryable,
  move: Move,
  { id, attempt, jobId }: Mover,
  change: Change = {},
): Promise<Moved | undefined> {
  const { from, to } = moves[move]
  const { rows } = await db.query<Ended>(moveQuery, [
    ...[to, from, change.jobId, change.leaseMs, change.error?.code, change.error?.message],
    ...[id, attempt, jobId, change.operation],
  ])
  if (isEnd(to) && rows.length > 0) await tellEnds(db, to, rows)
  return rows[0]
}

/** The same for many, which are locked in the order of their ids. Returns those that moved. */
export async function makeMoves(
  db: Queryable,
  move: Move,
  movers: readonly Mover[],
  change: Change = {},
): Promise<Moved[]> {
  const [first] = movers
  if (first !== undefined && movers.length === 1) {
    const moved = await makeMove(db, move, first, change)
    return moved === undefined ? [] : [moved]
  }
  const { from, to } = moves[move]
  const ids = movers.map(({ id }) => id)
  await db.query('SELECT 1 FROM generations WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids])
  const { rows } = await db.query<Ended>(moveManyQuery, [
    ...[to, from, change.jobId, change.leaseMs, change.error?.code, change.error?.message],
    ids,
    movers.map(({ attempt }) => attempt ?? null),
    movers.map(({ jobId }) => jobId ?? null),
    change.operation,
  ])
  if (isEnd(to) && rows.length > 0) await tellEnds(db, to, rows)
  return rows
}

function isEnd(state: JobState): state is 'succeeded' | 'failed' | 'canceled' {
  return state === 'succeeded' || state === 'failed' || state === 'canceled'
}

const moving = `UPDATE generations SET state = $1::text,
    attempt = attempt + CASE WHEN $1 = 'running' AND state = 'queued' THEN 1 ELSE 0 END,
    job_id = coalesce($3::uuid, job_id),
    queued_at = CASE WHEN $1 = 'queued' THEN now_ms() ELSE queued_at END,
    started_at = CASE WHEN $1 = 'running' THEN coalesce(started_at, now_ms()) ELSE started_at END,
    lease_until = CASE WHEN $1 = 'running' THEN now_ms() + $4::bigint END,
    finished_at = CASE WHEN $1 IN ('succeeded', 'failed', 'canceled') THEN now_ms() END,
    error_code = $5::text, error_message = $6::text, progress = NULL,
    operation = coalesce($10::jsonb, operation)
  WHERE state = ANY($2::text[])`

const moved = `RETURNING id, sheet_id AS "sheetId", account_id AS "accountId", attempt, kind, price,
  key_id AS "keyId", model, finished_at AS "finishedAt", error_code AS "errorCode",
  EXISTS (SELECT FROM webhook_endpoints AS endpoint
    WHERE endpoint.account_id = generations.account_id) AS "isWatched"`

const moveQuery = {
  name: 'move-generation',
  text: `${moving} AND id = $7 AND ($8::integer IS NULL OR attempt = $8)
    AND ($9::uuid IS NULL OR job_id = $9) ${moved}`,
}

const moveManyQuery = {
  name: 'move-generations',
  text: `${moving} AND id = ANY($7::text[])
    AND EXISTS (SELECT FROM unnest($7, $8::integer[], $9::uuid[]) AS mover (id, attempt, job_id)
      WHERE mover.id = generations.id
        AND (mover.attempt IS NULL OR mover.attempt = generations.attempt)
        AND (mover.job_id IS NULL OR mover.job_id = generations.job_id)) ${moved}`,
}
