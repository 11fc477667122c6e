import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const { adminUpdateAccount, deleteAccount, getAuthMe } = operations

const remove = (key: string | null, body: object) => app.call(deleteAccount, { key, body })

/** An account that signs in with a password. */
async function openWithPassword(password: string) {
  const account = await openOtherAccount(app)
  const { accountId } = account
  const email = `${accountId}@example.com`
  await app.db.query('INSERT INTO auth.users (id, email) VALUES ($1, $2)', [accountId, email])
  await app.db.query(
    `INSERT INTO auth.identities (id, account_id, provider, subject, password)
     VALUES ($1, $1, 'credential', $1, $2)`,
    [accountId, await app.context.auth.passwords.hash(password)],
  )
  return account
}

test('204: the account is gone, and its keys with it', async () => {
  const { accountId, key } = await openOtherAccount(app)
  assert.equal((await remove(key, { confirm: accountId })).statusCode, 204)
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 401)
  assert.equal((await remove(key, { confirm: accountId })).statusCode, 401)
})

test('204: of two who delete it at once nobody finds it half there', async () => {
  const { accountId, key } = await openOtherAccount(app)
  const both = await Promise.all([1, 2].map(() => remove(key, { confirm: accountId })))
  const statuses = both.map(({ statusCode }) => statusCode)
  assert.ok(statuses.includes(204))
  // Who comes a moment later has no key any more, or finds the account closed.
  assert.ok(
    statuses.every((status) => [204, 401, 403].includes(status)),
    statuses.join(),
  )
})

test('400: the uid must be repeated, and be the right one', async () => {
  const { key } = await openOtherAccount(app)
  for (const body of [{}, { confirm: 'yes' }, { confirm: app.accountId }, { confirm: 7 }]) {
    const answer = await remove(key, body)
    assert.equal(answer.statusCode, 400)
    assert.equal(answer.json().error.fields[0].path, 'confirm')
  }
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
})

test('403: where there is a password it is asked for, and must be right', async () => {
  const { accountId, key } = await openWithPassword('correct horse battery')
  assert.equal((await remove(key, { confirm: accountId })).statusCode, 403)
  const wrong = { confirm: accountId, password: 'incorrect horse' }
  assert.equal((await remove(key, wrong)).statusCode, 403)
  assert.equal((await app.call(getAuthMe, { key })).statusCode, 200)
  const right = { confirm: accountId, password: 'correct horse battery' }
  assert.equal((await remove(key, right)).statusCode, 204)
})

test('429: this is no other door to try passwords at', async () => {
  const { accountId, key } = await openWithPassword('correct horse battery')
  const attempt = () => remove(key, { confirm: accountId, password: 'incorrect horse' })
  let answer = await attempt()
  for (let count = 0; answer.statusCode === 403 && count < 50; count += 1) answer = await attempt()
  assert.equal(answer.statusCode, 429)
  assert.ok(Number(answer.headers['retry-after']) > 0)
  const right = { confirm: accountId, password: 'correct horse battery' }
  assert.equal((await remove(key, right)).statusCode, 429)
})

test('409: the owner of the server stays', async () => {
  assert.equal((await remove(app.key, { confirm: app.accountId })).statusCode, 409)
  assert.equal((await app.call(getAuthMe)).statusCode, 200)
})

test('403: a suspended account cannot hide by being deleted', async () => {
  const { accountId, key } = await openOtherAccount(app)
  await app.call(adminUpdateAccount, { params: { uid: accountId }, body: { isSuspended: true } })
  assert.equal((await remove(key, { confirm: accountId })).statusCode, 403)
})

test('401: nobody deletes without a key or a session', async () => {
  assert.equal((await remove(null, { confirm: app.accountId })).statusCode, 401)
})
