import assert from 'node:assert/strict'
import type { JobState } from '@newcharactersheet/contract'
import { ApiError } from '../platform/api-error.ts'
import type { Queryable } from '../platform/database/database.ts'

/**
 * What an Idempotency-Key was used for. A claim is written in the transaction that makes what was
 * asked for: both are there, or neither is. What was refused leaves no claim.
 */

/** What a caller wants done once: a key of an account's for one call, and a print of its content. */
export type Claim = {
  accountId: string
  operation: string
  key: string
  fingerprint: Buffer
  /** This very request, among those that come with the same key. */
  takenBy: string
}

/** What was made. With the request, which is the same, the answer follows from it. */
export type Made = { id: string; createdAt?: number; balance?: number }

/** When it was made. */
export function timeOf({ createdAt }: Made): number {
  assert(createdAt !== undefined, 'a claim does not say when what it is for was made')
  return createdAt
}

/** How a caller was answered who did not wait until the work was done, and how that stood then. */
export type Given = { as: 'ticket' | 'pending'; status: JobState }

/** What is remembered of a claim. */
export type Kept = { takenBy: string; made: Made; given: Given | null }

/** How long a key is remembered. */
const keptMs = 24 * 60 * 60 * 1000

/** When it makes sense to ask again for what somebody else is just asking for. */
const retryAfterSeconds = 5

/**
 * What was made with a key, if anything. A key that was used for other content is refused. Until a
 * transaction with the same claim has ended there is nothing to find.
 */
export async function findClaim(db: Queryable, claim: Claim): Promise<Kept | undefined> {
  const { accountId, operation, key, fingerprint } = claim
  const { rows } = await db.query<Kept & { isSame: boolean }>(
    `SELECT taken_by AS "takenBy", made, given, fingerprint = $4 AS "isSame"
     FROM idempotency_keys
     WHERE account_id = $1 AND operation = $2 AND key = $3 AND expires_at > now_ms()`,
    [accountId, operation, key, fingerprint],
  )
  const [found] = rows
  if (found === undefined) return undefined
  const { isSame, ...kept } = found
  if (isSame) return kept
  throw new ApiError(
    'IDEMPOTENCY_MISMATCH',
    'This Idempotency-Key was used with other content; for new work use a new one',
  )
}

type NewClaim = { claim: Claim; made?: Made; given?: Given | undefined }

/**
 * Takes claims in the caller's transaction and returns those it got. Others had one of the rest
 * first; if their transaction is still going on this waits a moment for its end, and if that does
 * not come ends this one.
 */
export async function takeClaims(
  db: Queryable,
  claims: readonly NewClaim[],
): Promise<ReadonlySet<Claim>> {
  // One statement cannot write a row twice: of several with the same key the first is taken.
  const first = new Map<string, NewClaim>()
  for (const each of claims) if (!first.has(nameOf(each.claim))) first.set(nameOf(each.claim), each)
  if (first.size === 0) return new Set()
  const rows = [...first.values()].map(({ claim, made, given }) => ({
    ...claim,
    fingerprint: claim.fingerprint.toString('hex'),
    made,
    given,
  }))
  await db.query(patienceQuery, [`${patienceMs}ms`])
  const taken = await db
    .query<{ takenBy: string }>(takeQuery, [JSON.stringify(rows), keptMs])
    .catch(refuseImpatience)
  await db.query(patienceQuery, ['0'])
  const takers = new Set(taken.rows.map(({ takenBy }) => takenBy))
  return new Set(claims.map(({ claim }) => claim).filter(({ takenBy }) => takers.has(takenBy)))
}

/** For a lock, until this transaction ends. */
const patienceQuery = "SELECT set_config('lock_timeout', $1, true)"

/** A transaction takes some milliseconds, unless its program stands still. */
const patienceMs = 2_000

function refuseImpatience(cause: unknown): never {
  const isLocked = cause instanceof Error && 'code' in cause && cause.code === lockNotAvailable
  throw isLocked ? stillGoingOn() : cause
}

/** PostgreSQL's code for a lock that did not come in time. */
const lockNotAvailable = '55P03'

function nameOf({ accountId, operation, key }: Claim): string {
  return JSON.stringify([accountId, operation, key])
}

// All take them in the same order, so that no two wait for each other. A transaction of which it is
// not known whether it was committed may be done again, and finds the claim its own.
const takeQuery = {
  name: 'take-claims',
  text: `INSERT INTO idempotency_keys AS kept
      (account_id, operation, key, fingerprint, taken_by, made, given, expires_at)
    SELECT "accountId", operation, key, decode(fingerprint, 'hex'), "takenBy", made, given,
      now_ms() + $2::bigint
    FROM json_to_recordset($1) AS claim ("accountId" text, operation text, key text,
      fingerprint text, "takenBy" text, made jsonb, given jsonb)
    ORDER BY "accountId", operation, key
    ON CONFLICT (account_id, operation, key) DO UPDATE SET fingerprint = excluded.fingerprint,
      taken_by = excluded.taken_by, made = excluded.made, given = excluded.given,
      expires_at = excluded.expires_at
    WHERE kept.expires_at <= now_ms() OR kept.taken_by = excluded.taken_by
    RETURNING taken_by AS "takenBy"`,
}

/** Gives claims back in the transaction that took them: what they were for was refused. */
export async function dropClaims(db: Queryable, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return
  await db.query('DELETE FROM idempotency_keys WHERE taken_by = ANY($1) AND account_id = ANY($2)', [
    claims.map(({ takenBy }) => takenBy),
    claims.map(({ accountId }) => accountId),
  ])
}

/** Writes down what was made, in the transaction that made it. */
export async function noteMade(db: Queryable, claim: Claim, made: Made): Promise<void> {
  await change(db, claim, { made })
}

/** Notes how the caller is about to be answered. From then on repetitions are answered like it. */
export async function noteGiven(db: Queryable, claim: Claim, given: Given): Promise<void> {
  await change(db, claim, { given })
}

async function change(
  db: Queryable,
  { accountId, operation, key, takenBy }: Claim,
  { made, given }: { made?: Made; given?: Given },
): Promise<void> {
  await db.query(
    `UPDATE idempotency_keys SET made = coalesce($5::jsonb, made), given = coalesce($6::jsonb, given)
     WHERE account_id = $1 AND operation = $2 AND key = $3 AND taken_by = $4`,
    [accountId, operation, key, takenBy, ...[made, given].map(asJson)],
  )
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

/** Refuses who comes with a claim that another request has taken in the meantime. */
export async function refuseTwin(db: Queryable, claim: Claim): Promise<void> {
  const kept = await findClaim(db, claim)
  if (kept !== undefined && kept.takenBy !== claim.takenBy) throw stillGoingOn()
}

/** Says that the first request with this key has not been answered yet. */
export function stillGoingOn(what = 'Work with this Idempotency-Key is still going on'): ApiError {
  return new ApiError('IDEMPOTENCY_CONFLICT', what, { retryAfterSeconds })
}

/** Says that what was made holds a secret, which is shown once and kept nowhere. */
export function secretWasShown(what: string): ApiError {
  return new ApiError(
    'IDEMPOTENCY_CONFLICT',
    `This Idempotency-Key has made ${what}; its secret was shown then, and is not shown again`,
  )
}

/** Removes some claims that are remembered no longer, and says how many. */
export async function removeExpiredClaims(db: Queryable, most: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM idempotency_keys WHERE (account_id, operation, key) IN (
       SELECT account_id, operation, key FROM idempotency_keys WHERE expires_at <= now_ms()
       ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED
     )`,
    [most],
  )
  return rowCount ?? 0
}

/** Removes the claims of an account. */
export async function removeClaimsOf(db: Queryable, accountId: string): Promise<void> {
  await db.query('DELETE FROM idempotency_keys WHERE account_id = $1', [accountId])
}
