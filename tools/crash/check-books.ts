import {
  cycleChecks,
  guardChecks,
  ledgerChecks,
} from '../../packages/server/src/credits/ledger-checks.ts'
import { findFaults } from '../../packages/server/src/credits/verify-books.ts'
import { holdChecks } from '../../packages/server/src/generations/hold-checks.ts'
import {
  type Database,
  type Queryable,
  transaction,
} from '../../packages/server/src/platform/database/database.ts'
import type { Promises } from './promises.ts'
import type { Sale, Shop } from './shop.ts'

type Known = { promises: Promises; shop: Shop; startingCredits: number }

/** What of the books is not as it must be at any moment. */
export async function checkBooks(db: Database, known: Known): Promise<string[]> {
  return transaction(db, async (snapshot) => {
    await snapshot.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const checks = [...ledgerChecks, ...cycleChecks, ...guardChecks, ...holdChecks]
    const findings = await findFaults(snapshot, checks)
    return [
      ...findings.map((finding) => JSON.stringify(finding)),
      ...(await checkMoney(snapshot, known)),
      ...(await checkPurchases(snapshot, known.shop.sales)),
      ...(await checkWork(snapshot)),
    ]
  })
}

/** What a few sums over all the books come to. */
type Sums = Record<
  'bought' | 'takenBack' | 'granted' | 'starting' | 'charged' | 'held' | 'there',
  number
>

/**
 * Purchased and granted credits, less those charged, are what is there and what is held; and granted
 * is what the callers know to have been.
 */
async function checkMoney(db: Queryable, { promises, startingCredits }: Known): Promise<string[]> {
  const { bought, takenBack, granted, starting, charged, held, there } = await addUp(db)
  const unanswered = promises.unanswered.some(({ kind }) => kind === 'grant')
  const left = bought - takenBack + granted + starting - charged
  return [
    ...(left === there + held
      ? []
      : [
          `purchased ${bought} − refunded ${takenBack} + granted ${granted} + at the start ${starting} − charged ${charged} = ${left} is not balance ${there} + held ${held}`,
        ]),
    ...(granted === promises.granted || unanswered
      ? []
      : [`${granted} granted, but ${promises.granted} answered`]),
    ...(starting === startingCredits ? [] : [`${starting} given at the start`]),
  ]
}

/** What is charged and held comes from the work itself, the rest from the ledger. */
async function addUp(db: Queryable): Promise<Sums> {
  const { rows } = await db.query<Sums>(
    `SELECT coalesce(sum(topup) FILTER (WHERE kind = 'purchase'), 0)::bigint AS bought,
       coalesce(-sum(subscription + topup) FILTER (WHERE kind IN ('clawback', 'restore')), 0)::bigint
         AS "takenBack",
       coalesce(sum(topup) FILTER (WHERE kind = 'grant' AND description <> 'Starting credits'),
         0)::bigint AS granted,
       coalesce(sum(topup) FILTER (WHERE kind = 'grant' AND description = 'Starting credits'),
         0)::bigint AS starting,
       (SELECT coalesce(sum(price), 0)::bigint FROM generations WHERE state = 'succeeded') AS charged,
       (SELECT coalesce(sum(price), 0)::bigint FROM generations
         WHERE state IN ('queued', 'running', 'waiting')) AS held,
       (SELECT coalesce(sum(subscription + topup), 0)::bigint FROM credit_balances) AS there
     FROM credit_entries`,
  )
  const [sums] = rows
  if (sums === undefined) throw new Error('a sum of nothing is a row, too')
  return sums
}

/** Nothing is booked that was not paid, and nothing otherwise than it was. */
async function checkPurchases(db: Queryable, sales: ReadonlyMap<string, Sale>): Promise<string[]> {
  const booked = await readBooked(db)
  return booked.flatMap(({ sessionId, credits, takenBack }) => {
    const sale = sales.get(sessionId)
    if (sale === undefined) return [`checkout ${sessionId} is booked, and nobody paid`]
    if (credits !== sale.credits) return [`checkout ${sessionId} gave ${credits}`]
    return takenBack > sale.takenBack
      ? [`of checkout ${sessionId} ${takenBack} are taken back`]
      : []
  })
}

type Booked = Sale & { sessionId: string }

async function readBooked(db: Queryable): Promise<Booked[]> {
  const { rows } = await db.query<Booked>(
    `SELECT session_id AS "sessionId", entry.topup AS credits,
       coalesce((SELECT sum(-subscription - topup) FROM credit_entries AS taken
         JOIN paybacks ON split_part(taken.payment_id, ':', 1) = paybacks.id
         WHERE paybacks.payment_intent = purchases.payment_intent
           AND taken.kind IN ('clawback', 'restore')), 0)::bigint AS "takenBack"
     FROM credit_entries AS entry
     LEFT JOIN purchases ON entry.payment_id = 'cs:' || session_id
     WHERE entry.kind = 'purchase'`,
  )
  return rows
}

/** What was paid or refunded and is not in the books, now that there was time for it. */
export async function unbooked(db: Queryable, { sales }: Shop): Promise<string[]> {
  const booked = new Map((await readBooked(db)).map((each) => [each.sessionId, each]))
  return [...sales].flatMap(([id, sale]) => {
    const found = booked.get(id)
    if (found === undefined) return [`checkout ${id} is paid and not booked`]
    return found.takenBack === sale.takenBack
      ? []
      : [`checkout ${id} is refunded and not taken back`]
  })
}

/** Every order is one piece of work, charged if it succeeded; what waits has something to wait for. */
async function checkWork(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ complaint: string }>(
    `SELECT prompt || ' was made ' || count(*) || ' times' AS complaint
       FROM generations JOIN sheets ON sheets.id = sheet_id GROUP BY prompt HAVING count(*) > 1
     UNION ALL
     SELECT id || ' is charged and has not succeeded, or the reverse' FROM generations
       WHERE (state = 'succeeded') <> EXISTS (SELECT FROM credit_entries
         WHERE generation_id = generations.id AND kind = 'charge')
     UNION ALL
     SELECT id || ' waits without a stored operation or a deadline' FROM generations
       WHERE state = 'waiting' AND (operation IS NULL OR deadline_at IS NULL)`,
  )
  return rows.map(({ complaint }) => complaint)
}

/** Holds of work that nobody does: none may be left half a minute after a start. */
export async function holdsForNothing(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT holds.generation_id AS id FROM credit_entries AS holds
     LEFT JOIN generations ON generations.id = holds.generation_id
       AND generations.state IN ('queued', 'running', 'waiting')
     WHERE holds.kind = 'hold' AND generations.id IS NULL
       AND NOT EXISTS (SELECT FROM credit_entries AS ends
         WHERE ends.generation_id = holds.generation_id AND ends.kind IN ('charge', 'release'))`,
  )
  return rows.map(({ id }) => `credits are held for ${id}, which nobody does`)
}
