import type { Queryable } from '../platform/database/database.ts'

/** What an event is about; what it says of that is asked of Stripe when it is handled. */
export type Subject = { subject: 'checkout' | 'subscription' | 'payment' | 'customer'; id: string }

export type Claimed = {
  subject: Subject['subject']
  subjectId: string
  events: string[]
  tries: number
}

/**
 * Whoever has claimed an event and not said what became of it by then has died. Stripe may take longer
 * to answer; then two look at the same, and the one that is later finds that it is done.
 */
const claimMs = 30_000
const firstPauseMs = 15_000
const longestPauseMs = 6 * 60 * 60_000
/** With these pauses it is given up after about three days. */
const mostTries = 24
const keptMs = 90 * 24 * 60 * 60_000
const mostAtOnce = 50

/** Stores an event, once, to be handled later. Says whether it is new. */
export async function storeEvent(
  db: Queryable,
  event: { id: string; type: string } & { about: Subject },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO stripe_events (id, type, subject, subject_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (id) DO NOTHING`,
    [event.id, event.type, event.about.subject, event.about.id],
  )
  return rowCount === 1
}

/** Takes events that are due. Those of one subject come together: looking once is enough. */
export async function claimEvents(db: Queryable): Promise<Claimed[]> {
  const { rows } = await db.query<Claimed>(
    `WITH due AS (
       SELECT id FROM stripe_events WHERE try_at <= now_ms()
       ORDER BY try_at LIMIT $1 FOR UPDATE SKIP LOCKED
     ), claimed AS (
       UPDATE stripe_events SET tries = tries + 1, try_at = now_ms() + $2::bigint
       FROM due WHERE stripe_events.id = due.id
       RETURNING stripe_events.id, subject, subject_id, tries, received_at
     )
     SELECT subject, subject_id AS "subjectId", array_agg(id) AS events, max(tries) AS tries
     FROM claimed GROUP BY subject, subject_id ORDER BY min(received_at)`,
    [mostAtOnce, claimMs],
  )
  return rows
}

export async function noteHandled(db: Queryable, events: readonly string[]): Promise<void> {
  await db.query(
    'UPDATE stripe_events SET try_at = NULL, handled_at = now_ms() WHERE id = ANY($1)',
    [events],
  )
}

/** Puts events off, each time for longer. Says whether they are given up. */
export async function putOff(
  db: Queryable,
  { events, tries }: Pick<Claimed, 'events' | 'tries'>,
): Promise<boolean> {
  const isGivenUp = tries >= mostTries
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries - 1, 20))
  await db.query(
    `UPDATE stripe_events SET try_at = CASE WHEN NOT $2 THEN now_ms() + $3::bigint END
     WHERE id = ANY($1)`,
    [events, isGivenUp, pauseMs],
  )
  return isGivenUp
}

/** Events whoever stops has claimed and not begun are for whoever looks next. */
export async function leaveEvents(db: Queryable, events: readonly string[]): Promise<void> {
  await db.query(
    `UPDATE stripe_events SET try_at = now_ms(), tries = tries - 1
     WHERE id = ANY($1) AND handled_at IS NULL`,
    [events],
  )
}

/** Removes what was handled long ago; Stripe repeats nothing for that long. */
export async function removeOldEvents(db: Queryable): Promise<void> {
  await db.query(
    `DELETE FROM stripe_events WHERE id IN (
       SELECT id FROM stripe_events
       WHERE received_at < now_ms() - $1::bigint AND try_at IS NULL LIMIT 1000)`,
    [keptMs],
  )
}
