import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, signUpInBrowser, testPassword } from '../open-test-browser.ts'

const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const password = testPassword

test('200: whoever knows the password is signed in, by a cookie no script can read', async () => {
  const { accountId, email } = await signUpInBrowser(app, 'kay@example.com')
  const browser = openTestBrowser(app)
  const answer = await browser.call(operations.signIn, {
    body: { email: 'Kay@Example.com', password },
  })
  assert.equal(answer.statusCode, 200, answer.body)
  assert.deepEqual(answer.json(), { uid: accountId })
  const cookie = String(answer.headers['set-cookie'])
  assert.match(
    cookie,
    /^ncs\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  assert.equal(await browser.uid(), accountId)
  assert.equal(email, 'kay@example.com')
})

test('401: a wrong password and an unknown address are refused in the same words', async () => {
  await signUpInBrowser(app, 'known@example.com')
  const messages = await Promise.all(
    [
      { email: 'known@example.com', password: 'not the password' },
      { email: 'unknown@example.com', password: 'not the password' },
      { email: 'known@example.com', password: 'x'.repeat(500) },
    ].map(async (body) => {
      const answer = await openTestBrowser(app).call(operations.signIn, { body })
      assert.equal(answer.statusCode, 401, answer.body)
      assert.equal(answer.headers['set-cookie'], undefined)
      return answer.json().error.message
    }),
  )
  assert.equal(new Set(messages).size, 1)
})

test('400: an address that is none, and a missing password', async () => {
  for (const body of [{ email: 'kay', password }, { email: 'kay@example.com' }, {}])
    assert.equal((await app.call(operations.signIn, { key: null, body })).statusCode, 400)
})

test('429: after ten wrong passwords an address waits, whether it has an account or not', async () => {
  await signUpInBrowser(app, 'tried@example.com')
  for (const email of ['tried@example.com', 'nobody@example.com']) {
    const tries = await Promise.all(
      Array.from({ length: 11 }, () =>
        app.call(operations.signIn, { key: null, body: { email, password: 'a wrong password' } }),
      ),
    )
    const statuses = tries.map(({ statusCode }) => statusCode).sort()
    assert.deepEqual(statuses, [...Array(10).fill(401), 429])
    const right = await app.call(operations.signIn, { key: null, body: { email, password } })
    assert.equal(right.statusCode, 429)
    assert.ok(Number(right.headers['retry-after']) > 0)
  }
})

test('200: wrong passwords from elsewhere keep the holder neither out nor from a new password', async () => {
  const browser = await signUpInBrowser(app, 'bothered@example.com')
  const { email } = browser
  const attempt = (remoteAddress: string, tried: string) =>
    app.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: { email, password: tried },
      remoteAddress,
    })
  for (let count = 0; count < 11; count += 1) await attempt('203.0.113.7', 'a wrong password')
  assert.equal((await attempt('203.0.113.7', password)).statusCode, 429)
  assert.equal((await attempt('198.51.100.1', password)).statusCode, 200)
  for (let count = 0; count < 11; count += 1) await attempt('127.0.0.1', 'a wrong password')
  const body = { currentPassword: password, newPassword: 'another long password' }
  assert.equal((await browser.call(operations.setPassword, { body })).statusCode, 200)
})

test('415: no form of a page elsewhere signs a browser in: only JSON is taken, which it cannot send', async () => {
  const { email } = await signUpInBrowser(app, 'form@example.com')
  const payload = JSON.stringify({ email, password })
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', undefined]) {
    const headers = type === undefined ? {} : { 'content-type': type }
    const answer = await app.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: Buffer.from(payload),
      headers,
    })
    assert.equal(answer.statusCode, 415, `${type}: ${answer.body}`)
    assert.equal(answer.headers['set-cookie'], undefined)
  }
})

test('403: a suspended account cannot sign in, and what it has open ends at once', async () => {
  const browser = await signUpInBrowser(app, 'suspended@example.com')
  const params = { uid: browser.accountId }
  await app.call(operations.adminUpdateAccount, { params, body: { isSuspended: true } })
  assert.notEqual((await browser.call(operations.getAccount)).statusCode, 200)
  const again = await browser.call(operations.signIn, { body: { email: browser.email, password } })
  assert.equal(again.statusCode, 403, again.body)
})

test('200: a sign-up cut short before its account was there is mended by the next sign-in', async () => {
  const browser = await signUpInBrowser(app, 'halfway@example.com')
  const { accountId, email } = browser
  await app.db.query('DELETE FROM auth.sessions WHERE account_id = $1', [accountId])
  await app.db.query('DELETE FROM credit_balances WHERE account_id = $1', [accountId])
  await app.db.query('DELETE FROM accounts WHERE id = $1', [accountId])
  const again = openTestBrowser(app)
  assert.equal((await again.call(operations.signIn, { body: { email, password } })).statusCode, 200)
  assert.equal((await again.call(operations.getCreditsBalance)).json().balance, 300)
})

test('503: when too many passwords are to be checked at once, some must come again', async () => {
  const ask = { key: null }
  const crowd = Array.from({ length: 45 }, (_, index) =>
    app.call(operations.signIn, { ...ask, body: { email: `crowd${index}@example.com`, password } }),
  )
  const others = [
    app.call(operations.signUp, { ...ask, body: { email: 'late@example.com', password } }),
    app.call(operations.setPassword, { body: { email: 'o@example.com', newPassword: password } }),
  ]
  const answers = await Promise.all([...crowd, ...others])
  const refused = answers.filter(({ statusCode }) => statusCode === 503)
  assert.equal(refused.length, 5)
  for (const answer of refused) {
    assert.equal(answer.json().error.code, 'OVERLOADED')
    assert.ok(Number(answer.headers['retry-after']) > 0)
  }
})
