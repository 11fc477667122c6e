import assert from 'node:assert/strict'
import type { Queryable } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import { holdCredits, openBalance } from './ledger.ts'

/** An account with books, for tests of the ledger alone. */
export async function openTestAccount(db: Queryable, startingCredits = 0): Promise<string> {
  const accountId = newId()
  await db.query('INSERT INTO accounts (id) VALUES ($1)', [accountId])
  await openBalance(db, { accountId, startingCredits })
  return accountId
}

/** Sets credits aside for work that is nowhere else. */
export async function holdFor(db: Queryable, accountId: string, amount: number): Promise<string> {
  const generationId = newId()
  await holdCredits(db, { accountId, generationId, amount, description: 'Character sheet' })
  return generationId
}

/** Takes the clock of this test's database into its own hands: it stands still until it is set. */
export async function stopClock(
  db: Queryable,
  now: number,
): Promise<(now: number) => Promise<void>> {
  await db.query('CREATE TABLE clock (ms bigint NOT NULL)')
  await db.query('INSERT INTO clock VALUES ($1)', [now])
  await db.query(
    `CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ms FROM clock'`,
  )
  return async (ms) => {
    const { rowCount } = await db.query('UPDATE clock SET ms = $1', [ms])
    assert.equal(rowCount, 1)
  }
}

/** Every balance is the sum of its entries, and every entry's balance is the sum up to it. */
export async function assertBooksAddUp(db: Queryable): Promise<void> {
  const { rows } = await db.query(
    `SELECT account_id FROM credit_balances LEFT JOIN (
       SELECT account_id, sum(subscription) AS subscription, sum(topup) AS topup,
         sum(held) AS held, sum(spent) AS spent, sum(source) AS source
       FROM credit_entries GROUP BY account_id
     ) AS entries USING (account_id)
     WHERE (credit_balances.subscription, credit_balances.topup, credit_balances.held,
         credit_balances.spent, credit_balances.source)
       IS DISTINCT FROM (entries.subscription, entries.topup, entries.held, entries.spent,
         entries.source)`,
  )
  assert.deepEqual(rows, [])
  const running = await db.query(
    `SELECT * FROM (
       SELECT balance, sum(subscription + topup) OVER (PARTITION BY account_id ORDER BY sequence) AS sum
       FROM credit_entries
     ) AS entries WHERE balance <> sum`,
  )
  assert.deepEqual(running.rows, [])
}
