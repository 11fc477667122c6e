import { isDeepStrictEqual } from 'node:util'
import type { Account, Entry } from '../../../packages/server/src/credits/arithmetic.ts'
import type { Database } from '../../../packages/server/src/platform/database/database.ts'
import { type Generation, isUnfinished, type World } from '../world.ts'
import { bytesOf } from './perform-life.ts'

/** Where the books of a world were last looked at, and which work may still change. */
export type Seen = { sequence: number; entries: readonly number[]; open: ReadonlySet<string> }

export const nothingSeen: Seen = { sequence: 0, entries: [], open: new Set() }

type Books = Omit<Account, 'cycle' | 'begun' | 'waiting' | 'entries'> & {
  cycleEndsAt: number | null
  planId: string | null
}
type Row = {
  books: Books[]
  entries: (Omit<Entry, 'generationId'> & { account: string; sequence: number })[] | null
  work: { id: string }[] | null
}

/**
 * What of a world is in the database otherwise than in the model: balances, the entries added since
 * it was last looked at, and all work that was not over then. Undefined if all is the same.
 */
export async function compare(
  db: Database,
  prefix: string,
  world: World,
  seen: Seen,
): Promise<{ difference: string | undefined; seen: Seen }> {
  const looked = world.generations.filter(
    (generation) =>
      isUnfinished(generation) || seen.open.has(generation.id) || isNew(generation, world),
  )
  const { rows } = await db.query<Row>(readQuery, [
    world.accounts.map((_, account) => `${prefix}${account}`),
    seen.sequence,
    looked.map(({ id }) => prefix + id),
    prefix.length,
  ])
  const { books, entries, work } = rows[0]
  const added = entries ?? []
  const now = {
    sequence: added.at(-1)?.sequence ?? seen.sequence,
    entries: world.accounts.map((account) => account.entries.length),
    open: new Set(looked.filter(isUnfinished).map(({ id }) => id)),
  }
  const difference =
    differ('balances', books, world.accounts.map(booksOf)) ??
    world.accounts
      .map((account, index) =>
        differ(
          `entries of account ${index}`,
          added.filter((entry) => entry.account === String(index)).map(plain),
          account.entries.slice(seen.entries[index] ?? 0).map(expectEntry),
        ),
      )
      .find((found) => found !== undefined) ??
    differ('work', work ?? [], looked.map(expectWork))
  return { difference, seen: now }
}

/** Work that was ordered at this very moment may be over already. */
function isNew({ createdAt }: Generation, { now }: World): boolean {
  return createdAt === now
}

function differ(what: string, found: unknown, expected: unknown): string | undefined {
  if (isDeepStrictEqual(found, expected)) return undefined
  return `${what}: ${JSON.stringify(found)} in the database, ${JSON.stringify(expected)} in the model`
}

function booksOf({ subscription, topup, held, spent, source, purchased, cycle }: Account): Books {
  const legs = { subscription, topup, held, spent, source, purchased }
  return { ...legs, cycleEndsAt: cycle?.endsAt ?? null, planId: cycle?.planId ?? null }
}

function plain({ account, sequence, ...entry }: NonNullable<Row['entries']>[number]) {
  return entry
}

function expectEntry(entry: Entry) {
  const { generationId = null, paymentId = null, cycleEndsAt = null, ...rest } = entry
  return { ...rest, generationId, paymentId, cycleEndsAt }
}

function expectWork(generation: Generation) {
  const { id, price, life, queuedAt, deadlineAt, leaseUntil, hasPicture } = generation
  const sheet = life.state === 'succeeded' ? 'ready' : isOver(life.state) ? 'failed' : 'drawing'
  return {
    ...{ id, price, ...life, queuedAt, deadlineAt, sheet },
    leaseUntil: life.state === 'running' ? leaseUntil : null,
    title: hasPicture ? id : null,
    pictures: hasPicture ? [bytesOf(id)] : [],
  }
}

const isOver = (state: string) => state === 'failed' || state === 'canceled'

const readQuery = {
  name: 'compare-world',
  text: `SELECT
    (SELECT json_agg(json_build_object('subscription', subscription, 'topup', topup, 'held', held,
        'spent', spent, 'source', source, 'purchased', purchased, 'cycleEndsAt', cycle_ends_at,
        'planId', plan_id) ORDER BY account_id)
      FROM credit_balances WHERE account_id = ANY($1)) AS books,
    (SELECT json_agg(json_build_object('account', substr(account_id, $4::integer + 1),
        'sequence', sequence, 'kind', kind, 'subscription', subscription, 'topup', topup,
        'held', held, 'spent', spent, 'source', source, 'balance', balance,
        'generationId', substr(generation_id, $4::integer + 1),
        'paymentId', substr(payment_id, $4::integer + 1),
        'cycleEndsAt', cycle_ends_at) ORDER BY sequence)
      FROM credit_entries WHERE account_id = ANY($1) AND sequence > $2) AS entries,
    (SELECT json_agg(json_build_object('id', substr(generations.id, $4::integer + 1),
        'price', price, 'state', state, 'attempt', attempt, 'queuedAt', queued_at,
        'deadlineAt', deadline_at, 'sheet', sheets.status, 'leaseUntil', lease_until,
        'title', sheets.title, 'pictures', (SELECT coalesce(json_agg(bytes), '[]')
          FROM sheet_files WHERE sheet_files.sheet_id = sheets.id))
        ORDER BY generations.id)
      FROM generations LEFT JOIN sheets ON sheets.id = generations.sheet_id
      WHERE generations.id = ANY($3)) AS work`,
}
