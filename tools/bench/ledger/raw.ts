import { randomUUID } from 'node:crypto'
import {
  type Database,
  type Queryable,
  transaction,
} from '../../../packages/server/src/platform/database/database.ts'
import { newId } from '../../../packages/server/src/platform/id.ts'
import { filled, price, prompt } from './order.ts'
import type { Held, Way } from './way.ts'

/**
 * The same writes as ours by plain, prepared statements, one transaction for each hold and each
 * settling, as one would write them down at first.
 */
export function rawOrders(database: Database): Way {
  return {
    name: 'orders, raw',
    async hold(accountId) {
      const held = { id: newId(), sheetId: newId(), accountId }
      await transaction(database, async (db) => {
        await insertSheet(db, held)
        await holdRaw(db, held)
        await insertWork(db, held)
      })
      return held
    },
    between: (held) => beginAll(database, held),
    async settle(held) {
      await transaction(database, async (db) => {
        await finishRaw(db, held)
        await chargeRaw(db, held)
      })
    },
  }
}

/** The writes of the ledger alone: the classic update of one row, and a line in a history. */
export function rawLedger(database: Database): Way {
  return {
    name: 'ledger, raw',
    async hold(accountId) {
      const held = { id: newId(), sheetId: '', accountId }
      await transaction(database, (db) => holdRaw(db, held))
      return held
    },
    between: async () => undefined,
    settle: (held) => transaction(database, (db) => chargeRaw(db, held)),
  }
}

/** Lets work run that was ordered. */
export async function beginAll(db: Queryable, held: readonly Held[]): Promise<void> {
  await db.query(
    `UPDATE generations SET state = 'running', attempt = 1, started_at = now_ms(),
       lease_until = now_ms() + 600000 WHERE id = ANY($1)`,
    [held.map(({ id }) => id)],
  )
}

async function holdRaw(db: Queryable, { id, accountId }: Held): Promise<void> {
  const { rows } = await db.query<{ balance: number }>(
    {
      name: 'raw-hold-balance',
      text: `UPDATE credit_balances SET topup = topup - $2::integer, held = held + $2::integer
        WHERE account_id = $1 AND subscription + topup >= $2::integer
        RETURNING subscription + topup AS balance`,
    },
    [accountId, price],
  )
  await db.query(
    {
      name: 'raw-hold-entry',
      text: `INSERT INTO credit_entries
          (account_id, kind, generation_id, topup, held, balance, description)
        VALUES ($1, 'hold', $2, -$3::integer, $3::integer, $4, 'Character sheet')`,
    },
    [accountId, id, price, rows[0]?.balance],
  )
}

async function chargeRaw(db: Queryable, { id, accountId }: Held): Promise<void> {
  const { rows } = await db.query<{ balance: number }>(
    {
      name: 'raw-charge-balance',
      text: `UPDATE credit_balances SET held = held - $2::integer, spent = spent + $2::integer
        WHERE account_id = $1 RETURNING subscription + topup AS balance`,
    },
    [accountId, price],
  )
  await db.query(
    {
      name: 'raw-charge-entry',
      text: `INSERT INTO credit_entries
          (account_id, kind, generation_id, held, spent, balance, description)
        VALUES ($1, 'charge', $2, -$3::integer, $3::integer, $4, 'Character sheet')`,
    },
    [accountId, id, price, rows[0]?.balance],
  )
}

async function insertSheet(db: Queryable, { sheetId, accountId }: Held): Promise<void> {
  await db.query(
    {
      name: 'raw-sheet',
      text: `INSERT INTO sheets
          (id, account_id, sheet_type, visibility, prompt, keywords, model, seed)
        VALUES ($1, $2, 'character', 'private', $3, '{}', 'engine', 1)`,
    },
    [sheetId, accountId, prompt],
  )
}

async function insertWork(db: Queryable, { id, sheetId, accountId }: Held): Promise<void> {
  const jobId = randomUUID()
  await db.query(
    {
      name: 'raw-generation',
      text: `INSERT INTO generations (id, account_id, sheet_id, kind, provider, model, price, payer,
          resolution, request, job_id)
        VALUES ($1, $2, $3, 'sheet', 'embedded', 'engine', $4, 'credits', 1024, $5, $6)`,
    },
    [id, accountId, sheetId, price, '{"kind": "sheet", "references": []}', jobId],
  )
  await db.query(
    {
      name: 'raw-job',
      text: `INSERT INTO pgboss.job (id, name, data, expire_seconds, deletion_seconds, keep_until,
          retry_limit, retry_delay, retry_backoff, policy)
        VALUES ($1, 'generations', $2, 900, 3600, now() + interval '14 days', 0, 0, false,
          'standard')`,
    },
    [jobId, JSON.stringify({ generationId: id })],
  )
}

async function finishRaw(db: Queryable, { id, sheetId }: Held): Promise<void> {
  await db.query(
    {
      name: 'raw-finish',
      text: `UPDATE generations SET state = 'succeeded', lease_until = NULL, finished_at = now_ms()
        WHERE id = $1 AND state = 'running' AND attempt = 1`,
    },
    [id],
  )
  await db.query(
    {
      name: 'raw-fill',
      text: `UPDATE sheets SET status = 'ready', title = $2, brief = $3, design = $4, panels = $5,
        palette = $6, updated_at = now_ms() WHERE id = $1`,
    },
    [
      sheetId,
      filled.title,
      ...[filled.brief, filled.design, filled.panels, filled.palette].map((each) =>
        JSON.stringify(each),
      ),
    ],
  )
}
