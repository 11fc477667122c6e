import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { closeAccount } from '../accounts/close-account.ts'
import { readBalance } from '../credits/balance.ts'
import { beginCycle } from '../credits/cycles.ts'
import { holdCredits } from '../credits/ledger.ts'
import { watchJob } from '../generations/watch-job.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { insertPaymentsOf } from '../payments/test-rows.ts'
import { dieAfter } from '../platform/database/dying-database.ts'
import { newId } from '../platform/id.ts'
import { countWords } from '../sheets/search/count-words.ts'
import { addFiles } from '../sheets/sheet-files.ts'
import { sweepContent } from '../sheets/stored-content.ts'
import { openSheet } from '../sheets/test-sheets.ts'
import { eraseAccount, eraseClosedAccounts } from './erase-account.ts'

const app = await openTestApp({ hasWorker: false })
const { db, context } = app
const never = new AbortController().signal
const address = 'zanzibar@example.com'
const prompt = 'a knight of Zanzibar'

/** An account with something of everything an account can have. */
async function openFullAccount() {
  const account = await openOtherAccount(app)
  const { accountId, key } = account
  const once = { body: { name: 'Zanzibar' }, headers: { 'idempotency-key': 'Zanzibar' } }
  const { id: projectId } = (await app.call(operations.createProject, { key, ...once })).json()
  const mine = { accountId, prompt, projectId, visibility: 'public' as const }
  const ready = await openSheet(context, mine)
  const content = await context.storage.put(Buffer.from(`picture of ${accountId}`))
  const file = { name: 'sheet.png', content, contentType: 'image/png', width: 1, height: 1 }
  await addFiles(db, ready, [file])
  await db.query(`UPDATE sheets SET status = 'ready' WHERE id = $1`, [ready])
  await countWords(db)
  for (const state of ['queued', 'running'])
    await openWork(accountId, await openSheet(context, mine), state)
  const other = await openSheet(context, { accountId: app.accountId, visibility: 'public' })
  for (const id of [ready, other]) {
    await app.call(operations.likeSheet, { params: { id } })
    await app.call(operations.likeSheet, { params: { id }, key })
  }
  await insertWebhook(accountId)
  await insertPerson(accountId)
  await db.query('INSERT INTO generation_turns VALUES ($1, now_ms())', [accountId])
  return { ...account, hash: content.hash, likedSheet: other }
}

/** Unfinished work with its hold. */
async function openWork(accountId: string, sheetId: string, state: string): Promise<void> {
  const generationId = newId()
  await holdCredits(db, { accountId, generationId, amount: 12, description: 'Character sheet' })
  await db.query(
    `INSERT INTO generations (id, account_id, sheet_id, kind, state, lease_until, provider, model,
       price, resolution, job_id, request)
     VALUES ($1, $2, $3, 'sheet', $4, CASE WHEN $4 = 'running' THEN now_ms() END, 'embedded',
       'engine', 12, 2048, gen_random_uuid(), $5)`,
    [
      generationId,
      accountId,
      sheetId,
      state,
      JSON.stringify({ kind: 'sheet', references: [], prompt }),
    ],
  )
}

/** Where the account is told of its work, and what was sent there. */
async function insertWebhook(accountId: string): Promise<void> {
  const id = newId()
  await db.query(
    `INSERT INTO webhook_endpoints (id, account_id, url, label, events, sealed_secret)
     VALUES ($1, $2, 'https://example.com/zanzibar', '', '{job.succeeded}', 'sealed')`,
    [id, accountId],
  )
  await db.query(
    `INSERT INTO webhook_deliveries (endpoint_id, event, body) VALUES ($1, 'test', $2)`,
    [id, JSON.stringify({ accountId })],
  )
}

async function insertPerson(accountId: string): Promise<void> {
  await db.query('INSERT INTO auth.users (id, name, email) VALUES ($1, $2, $3)', [
    ...[accountId, 'Zan Zibar', address],
  ])
  await db.query(
    `INSERT INTO auth.identities (id, account_id, provider, subject) VALUES ($1, $2, 'google', $1)`,
    [newId(), accountId],
  )
  await db.query(
    `INSERT INTO auth.sessions (id, account_id, token, expires_at)
     VALUES ($1, $2, $1, now() + interval '1 day')`,
    [newId(), accountId],
  )
  await db.query(
    `INSERT INTO auth.links (token_hash, purpose, account_id, email, expires_at)
     VALUES ($1, 'verify', $2, $3, now_ms() + 10000)`,
    [Buffer.from(newId()), accountId, address],
  )
  await db.query(`INSERT INTO billing_modes VALUES ($1, 'BYO')`, [accountId])
  await db.query(
    `INSERT INTO provider_keys (account_id, provider_name, sealed_key, last4)
     VALUES ($1, 'gemini', 'v1.a.b', 'zanz')`,
    [accountId],
  )
  await app.call(operations.adminCreateInvitation, { body: { email: address } })
  await db.query(
    `INSERT INTO invitations (id, token_hash, invited_by, expires_at) VALUES ($1, $2, $3, 1)`,
    [newId(), Buffer.from(newId()), accountId],
  )
  await app.call(operations.adminGrantCredits, { params: { uid: accountId }, body: { amount: 5 } })
  const over = { planId: 'plan', amount: 0, startsAt: 1, endsAt: 2, description: 'Plan' }
  await beginCycle(db, { accountId, paymentId: newId(), ...over })
  await insertPaymentsOf(db, accountId)
}

/** The tables in which a text stands, whatever the column. */
async function tablesWith(text: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found = await db.query<{ name: string }>(
    rows
      .map(({ name }) => {
        const holds = `EXISTS (SELECT FROM ${name} AS each WHERE each::text ILIKE $1)`
        return `SELECT '${name}' AS name WHERE ${holds}`
      })
      .join(' UNION ALL '),
    [`%${text}%`],
  )
  return found.rows.map(({ name }) => name).sort()
}

/** docs/operations.md says so to operators. */
const whatStays = [
  ...['accounts', 'credit_balances', 'credit_cycles', 'credit_entries', 'operator_actions'],
  ...['paybacks', 'plan_invoices', 'purchases'],
].map((name) => `public.${name}`)

async function assertErased({ accountId, likedSheet }: { accountId: string; likedSheet: string }) {
  // Words nobody uses any more are dropped by the worker's sweep.
  await countWords(db)
  assert.deepEqual(await tablesWith(accountId), whatStays)
  assert.deepEqual(await tablesWith('zan'), [])
  const { rows } = await db.query(
    `SELECT held, (SELECT likes FROM sheet_like_counts WHERE sheet_id = $2) AS likes
     FROM credit_balances WHERE account_id = $1`,
    [accountId, likedSheet],
  )
  assert.deepEqual(rows, [{ held: 0, likes: 1 }])
  const { balance, transactions } = await readBalance(db, accountId)
  assert.equal(balance, 305)
  assert.equal(
    transactions.reduce((sum, { amount }) => sum + amount, 0),
    305,
  )
}

test('the account of these tests has a row in every table that refers to accounts', async () => {
  const { accountId } = await openFullAccount()
  const { rows } = await db.query<{ name: string }>(
    `SELECT DISTINCT format('%I.%I', nspname, relname) AS name FROM pg_constraint
     JOIN pg_class ON pg_class.oid = conrelid JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE contype = 'f' AND confrelid IN ('accounts'::regclass, 'auth.users'::regclass)`,
  )
  const found = new Set(await tablesWith(accountId))
  assert.deepEqual(
    rows.filter(({ name }) => !found.has(name)),
    [],
  )
  await closeAccount(db, accountId)
  await eraseAccount(context, accountId, never)
})

test('of a deleted account nothing is left in any table but what the books need', async () => {
  const account = await openFullAccount()
  assert.ok((await tablesWith(account.accountId)).length > 10)
  assert.ok((await tablesWith('zan')).length > 5)
  const body = { confirm: account.accountId }
  const answer = await app.call(operations.deleteAccount, { key: account.key, body })
  assert.equal(answer.statusCode, 204)
  await assertErased(account)
  const { rows } = await db.query('SELECT is_operator, features FROM accounts WHERE id = $1', [
    account.accountId,
  ])
  assert.deepEqual(rows, [{ is_operator: false, features: {} }])
})

test('the bytes of its files are gone after the time of grace', async () => {
  const account = await openFullAccount()
  await closeAccount(db, account.accountId)
  await eraseAccount(context, account.accountId, never)
  const before = await context.storage.read(account.hash)
  assert.ok(before?.destroy() !== undefined)
  await db.query('UPDATE stored_content SET idle_since = 0 WHERE idle_since IS NOT NULL')
  await sweepContent(context)
  assert.equal(await context.storage.read(account.hash), undefined)
})

test('a deletion that dies at any step is finished by whoever looks next', async () => {
  let hasDied = true
  for (let queries = 0; hasDied; queries += 1) {
    const account = await openFullAccount()
    await closeAccount(db, account.accountId)
    const dying = { ...context, db: dieAfter(db, queries) }
    hasDied = await eraseAccount(dying, account.accountId, never).then(
      () => false,
      () => true,
    )
    await db.query('UPDATE accounts SET erase_at = 0 WHERE id = $1', [account.accountId])
    await eraseClosedAccounts(context, never)
    await assertErased(account)
    assert.ok(queries < 200, 'it never comes to an end')
  }
})

test('what comes in late is erased in a second round, after which there is none', async () => {
  const account = await openFullAccount()
  const { accountId } = account
  const dueIn = async () => {
    const { rows } = await db.query<{ due: number | null }>(
      'SELECT erase_at - now_ms() AS due FROM accounts WHERE id = $1',
      [accountId],
    )
    return rows[0]?.due ?? undefined
  }
  await closeAccount(db, accountId)
  await eraseAccount(context, accountId, never)
  assert.ok(((await dueIn()) ?? 0) > 10 * 60_000)
  await db.query('INSERT INTO projects (id, account_id, name) VALUES ($1, $2, $3)', [
    ...[newId(), accountId, 'Zanzibar'],
  ])
  await db.query('UPDATE accounts SET deleted_at = 1, erase_at = 1 WHERE id = $1', [accountId])
  await eraseClosedAccounts(context, never)
  await assertErased(account)
  assert.equal(await dueIn(), undefined)
})

test('what the caller cannot wait for is left to whoever looks next', async () => {
  const account = await openFullAccount()
  await closeAccount(db, account.accountId)
  await eraseAccount(context, account.accountId, AbortSignal.abort())
  assert.ok((await tablesWith(account.accountId)).includes('public.sheets'))
  await eraseClosedAccounts(context, never)
  await assertErased(account)
})

test('who watches a job of the account sees an end, and no fault', async () => {
  const { accountId } = await openFullAccount()
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM generations WHERE account_id = $1 AND state = 'queued'`,
    [accountId],
  )
  const job = { id: rows[0]?.id ?? '', accountId }
  const events = watchJob(context, job, undefined, never)
  assert.match((await events.next()).value ?? '', /"state":"queued"/)
  await closeAccount(db, accountId)
  await eraseAccount(context, accountId, never)
  for await (const event of events) assert.match(event, /"state":"canceled"/)
})

test('of many who look at once one erases', async () => {
  const { accountId } = await openFullAccount()
  await closeAccount(db, accountId)
  await db.query('UPDATE accounts SET erase_at = 0 WHERE id = $1', [accountId])
  await Promise.all(Array.from({ length: 5 }, () => eraseClosedAccounts(context, never)))
  assert.deepEqual(await tablesWith(accountId), whatStays)
})
