import assert from 'node:assert/strict'
import { type Database, type Queryable, transaction } from '../platform/database/database.ts'
import { newId } from '../platform/id.ts'
import { holdCredits, openBalance } from './ledger.ts'
import { cycleChecks, guardChecks, ledgerChecks } from './ledger-checks.ts'
import { type Check, type Finding, findFaults } from './verify-books.ts'

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

/** The books are without a fault, as far as they can tell by themselves. */
export async function assertBooksAddUp(db: Queryable): Promise<void> {
  assert.deepEqual(await findFaults(db, [...ledgerChecks, ...cycleChecks, ...guardChecks]), [])
}

/** What checks find when this is done to the books behind their guards. It is undone afterwards. */
export async function findingsAfter(
  db: Database,
  sabotage: string,
  checks: readonly Check[],
): Promise<Finding[]> {
  const undo = new Error('undone')
  let findings: Finding[] = []
  const done = transaction(db, async (inside) => {
    await inside.query(`${guardsOff}; ${sabotage}`)
    findings = await findFaults(inside, checks)
    throw undo
  })
  await assert.rejects(done, undo)
  return findings
}

const guardsOff = `
  ALTER TABLE credit_entries DISABLE TRIGGER USER;
  ALTER TABLE credit_balances DROP CONSTRAINT credit_balances_check;
  ALTER TABLE credit_entries DROP CONSTRAINT credit_entries_sound,
    DROP CONSTRAINT credit_entries_pkey;
  ALTER TABLE credit_cycles DROP CONSTRAINT credit_cycles_payment_id_key;
  DROP INDEX credit_entries_one_hold, credit_entries_one_outcome, credit_entries_one_of_payment,
    credit_entries_one_expiry`
