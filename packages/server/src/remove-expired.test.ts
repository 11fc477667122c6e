import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { ensureOwner } from './accounts/first-run.ts'
import { createInvitation, listInvitations, redeemInvitation } from './accounts/invitations.ts'
import { createLink, takeLink } from './auth/links.ts'
import { openTestApp } from './open-test-app.ts'
import { newId } from './platform/id.ts'
import { removeExpired } from './remove-expired.ts'
import { startWorker } from './worker.ts'

const app = await openTestApp({ hasWorker: false })
const { accountId, context, db } = app
const never = new AbortController().signal
const remove = () => removeExpired(db, never)
const page = { limit: 100, after: undefined }
const dayMs = 24 * 60 * 60 * 1000

/** What keeps each table from growing for ever. Whoever adds one says it here, and in docs/operations.md. */
const bounds: Record<string, string> = {
  accounts: 'one for each account there ever was: the books name them',
  api_keys: 'so many an account; revoked ones are removed here',
  billing_modes: 'one an account',
  credit_balances: 'one an account',
  credit_cycles: 'the books: one an invoice',
  credit_entries: 'the books: three at most for each piece of work, grant or payment',
  folders: 'so many a project',
  former_people: 'removed here',
  generations: 'receipts: one for each piece of work, until its account goes',
  generation_turns: 'one an account that had work done today; removed here',
  idempotency_keys: 'a day each; removed here',
  installation: 'one row',
  invitations: 'removed here',
  key_usage: 'two days a key; limits/key-quota.ts removes the rest',
  migrations: 'one for each migration',
  operator_actions: 'what operators did, kept on purpose',
  paybacks: 'the books: one for each refund or dispute',
  plan_invoices: 'the books: one an invoice',
  projects: 'so many an account',
  provider_keys: 'one an account and provider',
  purchases: 'the books: one for each order of credits; those never paid are removed here',
  sheet_cast: 'goes with its sheet',
  sheet_files: 'goes with its sheet',
  sheet_like_counts: 'goes with its sheet',
  sheet_likes: 'goes with its sheet or account',
  sheet_search: 'goes with its sheet',
  sheet_word_changes: 'removed when counted, by sheets/search/count-words.ts',
  sheet_words: 'removed with the last sheet that has the word, there too',
  sheets: 'until their owners delete them',
  stored_content: 'removed by sheets/stored-content.ts',
  webhook_deliveries: 'removed here; so many wait an endpoint',
  webhook_endpoints: 'so many an account',
  stripe_customers: 'one an account',
  stripe_events: 'what Stripe told: removed by payments/ when it is long done',
  subscriptions: 'one for each plan somebody took',
  'auth.identities': 'one a user and provider',
  'auth.links': 'removed here',
  'auth.sessions': 'so many an account; ended ones are removed here',
  'auth.states': 'removed here',
  'auth.users': 'one an account',
}

test('of every table it is known what bounds it', async () => {
  const { rows } = await db.query<{ name: string }>(
    `SELECT CASE schemaname WHEN 'public' THEN '' ELSE schemaname || '.' END || tablename AS name
     FROM pg_tables WHERE schemaname IN ('public', 'auth')`,
  )
  const unknown = rows.map(({ name }) => name).filter((name) => bounds[name] === undefined)
  assert.ok(rows.length > 20)
  assert.deepEqual(unknown, [])
})

/** Begins so many sessions that end at a time relative to now. */
async function openSessions(count: number, endsInMs: number): Promise<void> {
  await db.query(
    `INSERT INTO auth.sessions (id, account_id, token, expires_at)
     SELECT $1 || n, $2, $1 || n, now() + make_interval(secs => $3 / 1000.0)
     FROM generate_series(1, $4) AS n`,
    [newId(), accountId, endsInMs, count],
  )
}

async function count(table: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`SELECT count(*) FROM ${table}`)
  return rows[0]?.count ?? 0
}

test('ended sessions go, however many and whoever else is at it, and running ones stay', async () => {
  await openSessions(950, -1)
  await openSessions(3, dayMs)
  await Promise.all([remove(), remove(), remove()])
  await remove()
  assert.equal(await count('auth.sessions'), 3)
})

test('links go when they have expired; one that is good still opens', async () => {
  const link = { purpose: 'password' as const, accountId }
  for (const lifeMs of [-1, -1, 0]) await createLink(db, { ...link, lifeMs })
  const { token } = await createLink(db, { ...link, lifeMs: dayMs })
  assert.equal(await count('auth.links'), 4)
  await remove()
  assert.equal(await count('auth.links'), 1)
  assert.equal((await takeLink(db, ['password'], token))?.accountId, accountId)
})

test('who went to a provider and never came back is forgotten', async () => {
  for (const [id, ends] of [
    ['gone', '-1 second'],
    ['away', '1 minute'],
  ])
    await db.query(
      `INSERT INTO auth.states (id, identifier, value, expires_at)
       VALUES ($1, $1, '', now() + $2::interval)`,
      [id, ends],
    )
  await remove()
  const { rows } = await db.query('SELECT id FROM auth.states')
  assert.deepEqual(rows, [{ id: 'away' }])
})

test('an invitation is listed for a month after it has expired, and then its address is gone', async () => {
  const ages = [0, 8, 36, 38]
  for (const days of ages) {
    const { invitation, token } = await createInvitation(db, accountId, `${days}@example.com`)
    if (days === 36) await redeemInvitation(db, { token, email: '36@example.com' })
    await db.query(
      `UPDATE invitations SET created_at = created_at - $2::bigint,
         expires_at = expires_at - $2::bigint WHERE id = $1`,
      [invitation.id, days * dayMs],
    )
  }
  await remove()
  const listed = (await listInvitations(db, page)).map(({ email }) => email)
  assert.deepEqual(listed, ['0@example.com', '8@example.com', '36@example.com'])
})

/** Makes a key that was revoked so many days ago. */
async function revokedKey(days: number): Promise<{ keyId: string; key: string }> {
  const made = (await app.call(operations.createApiKey, { body: {} })).json()
  const params = { keyId: made.keyId }
  assert.equal((await app.call(operations.revokeApiKeyById, { params })).statusCode, 200)
  await db.query('UPDATE api_keys SET revoked_at = revoked_at - $2::bigint WHERE id = $1', [
    made.keyId,
    days * dayMs,
  ])
  return made
}

test('a revoked key goes after a month, and the work it ordered is still told', async () => {
  const order = { body: { prompt: 'a knight' }, headers: { prefer: 'respond-async' } }
  const old = await revokedKey(31)
  const young = await revokedKey(29)
  const ticket = (await app.call(operations.generateSheet, order)).json()
  await db.query('UPDATE generations SET key_id = $2 WHERE id = $1', [ticket.jobId, old.keyId])
  await remove()
  const { rows } = await db.query('SELECT id FROM api_keys WHERE revoked_at IS NOT NULL')
  assert.deepEqual(rows, [{ id: young.keyId }])
  for (const { key } of [old, young])
    assert.equal((await app.call(operations.getAccount, { key })).statusCode, 401)
  const job = await app.call(operations.getJob, { params: { id: ticket.jobId } })
  assert.equal(job.json().receipt.price, 12)
  assert.equal((await app.call(operations.getAccount)).statusCode, 200)
})

test('the key an operator has set and its owner revoked is not brought back by a start years later', async () => {
  const ownerKey = `ncs_${'o'.repeat(43)}`
  const start = () => ensureOwner({ db, config: { ...context.config, ownerKey } })
  await start()
  const { keys } = (await app.call(operations.listApiKeys)).json()
  const { keyId } = keys.find(({ label }: { label: string }) => label === 'NCS_OWNER_KEY')
  await app.call(operations.revokeApiKey, { body: { keyId } })
  await db.query('UPDATE api_keys SET revoked_at = 1 WHERE id = $1', [keyId])
  await remove()
  await start()
  assert.equal((await app.call(operations.getAccount, { key: ownerKey })).statusCode, 401)
})

test('the worker does it by itself, at its start and again', async () => {
  await openSessions(1, -1)
  const before = await count('auth.sessions')
  const worker = await startWorker({ ...context, pace: { ...context.pace, removeExpiredMs: 10 } })
  while ((await count('auth.sessions')) >= before);
  await openSessions(1, -1)
  while ((await count('auth.sessions')) >= before);
  await worker.stop()
})

test('told to stop it leaves the rest for later', async () => {
  await openSessions(1, -1)
  const before = await count('auth.sessions')
  await removeExpired(db, AbortSignal.abort())
  assert.equal(await count('auth.sessions'), before)
})
