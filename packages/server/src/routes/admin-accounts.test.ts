import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { newId } from '../platform/id.ts'
import { paintSheet } from '../sheets/test-sheets.ts'

const app = await openTestApp({ hasWorker: false })
const { adminListAccounts, adminGetAccount, adminUpdateAccount, getAuthMe, getSheet } = operations

/** An account with a person behind it. */
async function openPerson(name: string, email: string) {
  const account = await openOtherAccount(app)
  await app.db.query('INSERT INTO auth.users (id, name, email) VALUES ($1, $2, $3)', [
    account.accountId,
    name,
    email,
  ])
  return account
}

async function openOperator() {
  const account = await openOtherAccount(app)
  await change(account.accountId, { role: 'operator' })
  return account
}

const change = (uid: string, body: object, key = app.key) =>
  app.call(adminUpdateAccount, { params: { uid }, body, key })
const read = async (uid: string) => (await app.call(adminGetAccount, { params: { uid } })).json()

async function search(q: string): Promise<string[]> {
  const { accounts } = (await app.call(adminListAccounts, { query: { q } })).json()
  return accounts.map(({ uid }: { uid: string }) => uid)
}

const kay = await openPerson('Kay', 'kay@example.com')
const percent = await openPerson('50% off_now', 'sale\\x@example.org')

test('200: an account as operators see it, with its balance and number of sheets', async () => {
  for (let count = 0; count < 3; count += 1)
    await app.db.query(
      `INSERT INTO sheets (id, account_id, sheet_type, visibility, prompt, model, seed)
       VALUES ($1, $2, 'character', 'private', 'a knight', 'engine', 1)`,
      [newId(), kay.accountId],
    )
  const { createdAt, ...account } = await read(kay.accountId)
  assert.ok(createdAt > 0)
  assert.deepEqual(account, {
    uid: kay.accountId,
    email: 'kay@example.com',
    emailVerified: false,
    name: 'Kay',
    role: 'member',
    features: { scenes: true },
    balance: 300,
    sheets: 3,
    suspendedAt: null,
  })
  const owner = await read(app.accountId)
  assert.deepEqual([owner.role, owner.email, owner.name], ['owner', null, null])
})

test('200: q is found in names and addresses, stands for itself, or is a whole uid', async () => {
  assert.deepEqual(await search('KA'), [kay.accountId])
  assert.deepEqual(await search('y@exam'), [kay.accountId])
  assert.deepEqual(await search(kay.accountId), [kay.accountId])
  assert.deepEqual(await search('50% off_'), [percent.accountId])
  assert.deepEqual(await search('sale\\x'), [percent.accountId])
  assert.deepEqual(await search('50_'), [])
  assert.deepEqual(await search(kay.accountId.slice(0, 8)), [])
  assert.equal((await search('')).length, 3)
})

test('200: lists newest first, page by page, while others are made; deleted ones are gone', async () => {
  const gone = await openOtherAccount(app)
  await app.db.query('UPDATE accounts SET deleted_at = now_ms() WHERE id = $1', [gone.accountId])
  const expected = (await app.call(adminListAccounts)).json().accounts
  const seen: object[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '1', ...(cursor === undefined ? {} : { cursor }) }
    const page = (await app.call(adminListAccounts, { query })).json()
    seen.push(...page.accounts)
    cursor = page.nextCursor ?? undefined
    await openOtherAccount(app)
  } while (cursor !== undefined)
  assert.deepEqual(seen, expected)
  assert.ok(!JSON.stringify(seen).includes(gone.accountId))
})

test('200: suspending refuses keys at once, and lifting it lets them in again', async () => {
  const { accountId, key } = await openOtherAccount(app)
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
  const answer = await change(accountId, { isSuspended: true })
  assert.equal(answer.statusCode, 200)
  const { suspendedAt } = answer.json()
  assert.ok(suspendedAt > 0)
  assert.equal((await app.call(getSheet, { params: { id: 'x' }, key })).statusCode, 403)
  assert.equal((await change(accountId, { isSuspended: true })).json().suspendedAt, suspendedAt)
  assert.equal((await change(accountId, { features: {} })).json().suspendedAt, suspendedAt)
  assert.equal((await change(accountId, { isSuspended: false })).json().suspendedAt, null)
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
})

test('200: suspending ends sessions at once', async () => {
  const { accountId } = await openOtherAccount(app)
  await app.db.query(
    `INSERT INTO auth.sessions (id, account_id, token, expires_at)
     VALUES ($1, $1, $1, now() + interval '1 day')`,
    [accountId],
  )
  const isThere = async () =>
    (await app.context.auth.sessions.find(app.db, accountId)) !== undefined
  assert.ok(await isThere())
  await change(accountId, { features: {} })
  assert.ok(await isThere())
  await change(accountId, { isSuspended: true })
  assert.ok(!(await isThere()))
})

test('200: what a suspended account has made public stays public, and nothing else is', async () => {
  const { accountId } = await openOtherAccount(app)
  const shown = await paintSheet(app.context, { accountId, visibility: 'public' })
  const hidden = await paintSheet(app.context, { accountId })
  await change(accountId, { isSuspended: true })
  assert.equal((await app.call(getSheet, { params: { id: shown }, key: null })).statusCode, 200)
  assert.equal((await app.call(getSheet, { params: { id: hidden }, key: null })).statusCode, 404)
})

test('200: features follow the defaults unless they are set to differ', async () => {
  const { accountId } = await openOtherAccount(app)
  const stored = async () => {
    const { rows } = await app.db.query<{ features: object }>(
      'SELECT features FROM accounts WHERE id = $1',
      [accountId],
    )
    return rows[0]?.features
  }
  const off = await change(accountId, { features: { scenes: false } })
  assert.deepEqual(off.json().features, { scenes: false })
  assert.deepEqual(await stored(), { scenes: false })
  assert.deepEqual((await change(accountId, {})).json().features, { scenes: false })
  const unknown = await change(accountId, { features: { films: true, ['__proto__']: 7 }, other: 1 })
  assert.deepEqual(unknown.json().features, { scenes: false }, 'what nobody knows is ignored')
  assert.deepEqual(await stored(), { scenes: false })
  const wrong = await change(accountId, { features: { scenes: 'off' } })
  assert.equal(wrong.json().error.fields[0].path, 'features.scenes')
  const on = await change(accountId, { features: { scenes: true } })
  assert.deepEqual(on.json().features, { scenes: true })
  assert.deepEqual(await stored(), {})
})

test('200: an operator may what operators may until dismissed by the owner', async () => {
  const { accountId, key } = await openOperator()
  assert.equal((await read(accountId)).role, 'operator')
  assert.equal((await app.call(adminListAccounts, { key })).statusCode, 200)
  assert.equal((await change(kay.accountId, { isSuspended: false }, key)).statusCode, 200)
  assert.equal((await change(accountId, { role: 'member' })).json().role, 'member')
  assert.equal((await app.call(adminListAccounts, { key })).statusCode, 403)
})

test('200: every change is noted with who, whom and what, and a refused one is not', async () => {
  const { accountId, key } = await openOperator()
  await change(kay.accountId, { features: { scenes: false } }, key)
  await change(kay.accountId, { role: 'operator' }, key)
  const { rows } = await app.db.query(
    'SELECT account_id, action, detail FROM operator_actions WHERE operator_id = $1',
    [accountId],
  )
  const detail = { features: { scenes: false } }
  assert.deepEqual(rows, [{ account_id: kay.accountId, action: 'change', detail }])
})

test('403: only the owner appoints operators, and only operators see accounts', async () => {
  const operator = await openOperator()
  assert.equal((await change(kay.accountId, { role: 'operator' }, operator.key)).statusCode, 403)
  for (const operation of [adminListAccounts, adminGetAccount, adminUpdateAccount]) {
    const ask = { params: { uid: kay.accountId }, body: {} }
    assert.equal((await app.call(operation, { ...ask, key: kay.key })).statusCode, 403)
    assert.equal((await app.call(operation, { ...ask, key: null })).statusCode, 401)
  }
})

test('403: operators change nothing of each other, nor of the owner', async () => {
  const [one, other] = [await openOperator(), await openOperator()]
  for (const uid of [other.accountId, app.accountId])
    for (const body of [{ isSuspended: true }, { features: { scenes: false } }, {}])
      assert.equal((await change(uid, body, one.key)).statusCode, 403, JSON.stringify(body))
  assert.equal((await change(other.accountId, { isSuspended: true })).statusCode, 200)
  assert.equal((await change(other.accountId, { isSuspended: false }, one.key)).statusCode, 403)
  const own = await change(one.accountId, { features: { scenes: false } }, one.key)
  assert.equal(own.statusCode, 200)
  assert.deepEqual((await read(app.accountId)).features, { scenes: true })
})

test('409: the owner stays the owner and is not suspended, nor does anyone suspend their own account', async () => {
  const operator = await openOperator()
  const isSuspended = true
  assert.equal((await change(app.accountId, { isSuspended })).statusCode, 409)
  assert.equal((await change(app.accountId, { role: 'member' })).statusCode, 409)
  assert.equal((await change(operator.accountId, { isSuspended }, operator.key)).statusCode, 409)
})

test('404: what is not there, or not any more, is neither shown nor changed', async () => {
  const gone = await openOtherAccount(app)
  await app.db.query('UPDATE accounts SET deleted_at = now_ms() WHERE id = $1', [gone.accountId])
  for (const uid of ['nobody', gone.accountId, '..']) {
    assert.equal((await app.call(adminGetAccount, { params: { uid } })).statusCode, 404)
    assert.equal((await change(uid, {})).statusCode, 404)
  }
})

test('400: says what is wrong with a change or a search', async () => {
  const wrong = [
    { isSuspended: 'yes' },
    { role: 'owner' },
    { features: [] },
    { features: { scenes: 1 } },
  ]
  for (const body of wrong) assert.equal((await change(kay.accountId, body)).statusCode, 400)
  for (const q of ['\u0000', 'x'.repeat(201)])
    assert.equal((await app.call(adminListAccounts, { query: { q } })).statusCode, 400)
})
