import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { adminCreatePasswordLink, adminUpdateAccount } = operations

async function openPerson() {
  const account = await openOtherAccount(app)
  const { accountId } = account
  const email = `${accountId}@example.com`
  await app.db.query('INSERT INTO auth.users (id, email) VALUES ($1, $2)', [accountId, email])
  return account
}

async function openOperator() {
  const account = await openPerson()
  const ask = { params: { uid: account.accountId }, body: { role: 'operator' } }
  assert.equal((await app.call(adminUpdateAccount, ask)).statusCode, 200)
  return account
}

const link = (uid: string, key: string | null = app.key) =>
  app.call(adminCreatePasswordLink, { params: { uid }, key })

test('201: a link for a day, kept only as a hash, and noted', async () => {
  const { accountId } = await openPerson()
  const answer = await link(accountId)
  assert.equal(answer.statusCode, 201)
  const { url, expiresAt } = answer.json()
  const token = /^http:\/\/[^/]+\/reset-password\?token=([\w-]{43})$/.exec(url)?.[1] ?? ''
  assert.ok(expiresAt > Date.now() + 23 * 60 * 60 * 1000)
  const kept = await app.db.query('SELECT links::text AS row FROM auth.links AS links')
  assert.ok(kept.rowCount === 1 && !JSON.stringify(kept.rows).includes(token))
  const noted = await app.db.query('SELECT action, account_id, detail FROM operator_actions')
  assert.deepEqual(noted.rows, [{ action: 'password-link', account_id: accountId, detail: {} }])
})

test('201: operators make one for members and for themselves', async () => {
  const operator = await openOperator()
  const { accountId } = await openPerson()
  assert.equal((await link(accountId, operator.key)).statusCode, 201)
  assert.equal((await link(operator.accountId, operator.key)).statusCode, 201)
})

test('403: an operator gets no way into the owner’s account or another operator’s', async () => {
  const [operator, other] = [await openOperator(), await openOperator()]
  assert.equal((await link(app.accountId, operator.key)).statusCode, 403)
  assert.equal((await link(other.accountId, operator.key)).statusCode, 403)
  assert.equal((await link(other.accountId)).statusCode, 201)
})

/** Whether a link still sets a password. */
async function works(url: string): Promise<boolean> {
  const token = new URL(url).searchParams.get('token') ?? ''
  const body = { token, newPassword: 'correct horse battery' }
  const { statusCode } = await app.call(operations.resetPassword, { key: null, body })
  assert.ok(statusCode === 200 || statusCode === 409)
  return statusCode === 200
}

const change = (uid: string, body: object) =>
  app.call(adminUpdateAccount, { params: { uid }, body })
const handed = async (uid: string, key: string): Promise<string> =>
  (await link(uid, key)).json().url

test('409: a link made for a member leads into no operator’s account, nor back', async () => {
  const operator = await openOperator()
  const { accountId } = await openPerson()
  for (const role of ['operator', 'member']) {
    const key = role === 'operator' ? operator.key : app.key
    const url = await handed(accountId, key)
    await change(accountId, { role })
    assert.equal(await works(url), false, role)
  }
  assert.equal(await works(await handed(accountId, operator.key)), true)
})

test('409: the links of an operator who is dismissed or suspended are worth nothing, ever', async () => {
  for (const [end, undo] of [
    [{ role: 'member' }, { role: 'operator' }],
    [{ isSuspended: true }, { isSuspended: false }],
  ] as const) {
    const operator = await openOperator()
    const [one, other] = [await openPerson(), await openPerson()]
    const urls = [await handed(one.accountId, operator.key)]
    const stays = await handed(other.accountId, app.key)
    await change(operator.accountId, end)
    await change(operator.accountId, undo)
    assert.deepEqual(await Promise.all(urls.map(works)), [false])
    assert.equal(await works(stays), true)
  }
})

test('409: nor is a link that was being made as its maker lost the right to make it', async () => {
  const operator = await openOperator()
  const { accountId } = await openPerson()
  const url = await handed(accountId, operator.key)
  await app.db.query('UPDATE accounts SET suspended_at = 1 WHERE id = $1', [operator.accountId])
  assert.equal(await works(url), false)
})

test('403: members make none, and 401: nor does anybody without a key', async () => {
  const { accountId, key } = await openPerson()
  assert.equal((await link(accountId, key)).statusCode, 403)
  assert.equal((await link(accountId, null)).statusCode, 401)
})

test('404: there is none for an account that is not there', async () => {
  for (const uid of ['nobody', '..']) assert.equal((await link(uid)).statusCode, 404)
})

test('409: an account without an address has nothing to sign in with', async () => {
  const { accountId } = await openOtherAccount(app)
  assert.equal((await link(accountId)).statusCode, 409)
})
