import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openWayIn } from '../auth/setup-link.ts'
import { openTestApp, type TestApp } from '../open-test-app.ts'
import { openTestBrowser } from '../open-test-browser.ts'

const app = await openTestApp({ hasWorker: false })
const { useSetupLink, getAccount } = operations

/** As at a start of the program. */
async function newToken(at: TestApp = app): Promise<string> {
  const wayIn = await openWayIn(at.context, {
    ownerId: at.accountId,
    address: 'http://127.0.0.1:3000',
  })
  const url = wayIn.by === 'link' ? wayIn.url : ''
  const [, token = ''] = /^http:\/\/127\.0\.0\.1:3000\/setup\?token=([\w-]{43})$/.exec(url) ?? []
  return token
}

/** Of the form of a token, but nobody's. */
function madeUp(): string {
  return randomBytes(32).toString('base64url')
}

test('303: the link printed at the start signs the owner in, once', async () => {
  const token = await newToken()
  const browser = openTestBrowser(app)
  const answer = await browser.call(useSetupLink, { query: { token } })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.equal(answer.headers.location, '/')
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.equal((await browser.call(getAccount)).json().role, 'owner')
  const again = await openTestBrowser(app).call(useSetupLink, { query: { token } })
  assert.equal(again.statusCode, 401)
})

test('401: of several who come at once one gets in', async () => {
  const query = { token: await newToken() }
  const all = await Promise.all(
    [1, 2, 3, 4].map(() => app.call(useSetupLink, { key: null, query })),
  )
  assert.deepEqual(all.map(({ statusCode }) => statusCode).sort(), [303, 401, 401, 401])
})

test('401: a link dies with the next start, after 15 minutes, and after a few wrong tries', async () => {
  const attempt = async (token: string) =>
    (await app.call(useSetupLink, { key: null, query: { token } })).statusCode
  const first = await newToken()
  const second = await newToken()
  assert.equal(await attempt(first), 401)
  const { rows } = await app.db.query<{ minutes: number }>(
    "SELECT (expires_at - created_at) / 60000 AS minutes FROM auth.links WHERE purpose = 'setup'",
  )
  assert.deepEqual(rows, [{ minutes: 15 }])
  await app.db.query('UPDATE auth.links SET expires_at = now_ms()')
  assert.equal(await attempt(second), 401)
  const third = await newToken()
  for (let tries = 0; tries < 5; tries += 1) assert.equal(await attempt(madeUp()), 401)
  assert.equal(await attempt(third), 401)
})

test('303: no page elsewhere can use up the few tries of the link', async () => {
  const token = await newToken()
  const wrong = { key: null, query: { token: madeUp() } }
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'user-agent': 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/15.6 Safari/605.1.15' },
  ])
    for (let tries = 0; tries < 6; tries += 1)
      assert.equal((await app.call(useSetupLink, { ...wrong, headers })).statusCode, 401)
  for (let tries = 0; tries < 6; tries += 1)
    assert.equal(
      (await app.call(useSetupLink, { key: null, query: { token: 'x' } })).statusCode,
      401,
    )
  assert.equal((await app.call(useSetupLink, { key: null, query: { token } })).statusCode, 303)
})

test('403: looking ahead does not use the link up', async () => {
  const token = await newToken()
  const url = `/setup?token=${token}`
  for (const headers of [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }])
    assert.equal((await app.app.inject({ url, headers })).statusCode, 403)
  assert.equal((await app.app.inject({ method: 'HEAD', url })).statusCode, 403)
  assert.equal((await app.call(useSetupLink, { key: null, query: { token } })).statusCode, 303)
})

test('403: whoever comes through a proxy needs a password', async () => {
  const query = { token: await newToken() }
  for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'via']) {
    const headers = { [name]: '203.0.113.7' }
    const answer = await app.call(useSetupLink, { key: null, query, headers })
    assert.equal(answer.statusCode, 403, name)
    assert.match(answer.json().error.message, /password/)
  }
  assert.equal((await app.call(useSetupLink, { key: null, query })).statusCode, 303)
})

test('403: where people come from elsewhere there is no link, and none works', async () => {
  const before = { key: null, query: { token: await newToken() } }
  for (const config of [
    { publicUrl: 'https://sheets.example.com' },
    { trustedProxies: { hops: 1 } },
  ]) {
    const outside = await openTestApp({ hasWorker: false, config })
    assert.equal(await newToken(outside), '')
    assert.equal((await outside.call(useSetupLink, before)).statusCode, 403)
  }
})

test('400: a link without a token', async () => {
  assert.equal((await app.call(useSetupLink, { key: null })).statusCode, 400)
})

test('the token is not kept, and an owner with a password gets no link', async () => {
  const token = await newToken()
  const { rows } = await app.db.query('SELECT links::text AS row FROM auth.links')
  assert.ok(rows.length > 0 && !JSON.stringify(rows).includes(token))
  const body = { email: 'owner@example.com', newPassword: 'a long enough password' }
  await app.call(operations.setPassword, { body })
  assert.equal(await newToken(), '')
  assert.equal((await app.call(useSetupLink, { key: null, query: { token } })).statusCode, 401)
})

test('a cookie for a site behind https travels over https alone, and its name stays', async () => {
  const config = {
    publicUrl: 'https://sheets.example.com',
    signIn: { signUp: 'open', google: undefined, github: undefined, oidc: undefined },
  } as const
  const outside = await openTestApp({ hasWorker: false, config })
  const browser = openTestBrowser(outside, 'https://sheets.example.com')
  const body = { email: 'kay@example.com', password: 'a long enough password' }
  const answer = await browser.call(operations.signUp, { body })
  assert.match(String(answer.headers['set-cookie']), /^ncs\.session_token=.*; Secure; /)
  assert.equal(
    (await browser.call(operations.updateAccount, { body: { name: 'K' } })).statusCode,
    200,
  )
  const local = { origin: 'http://localhost' }
  const foreign = await browser.call(operations.updateAccount, { body: {}, headers: local })
  assert.equal(foreign.statusCode, 403)
})
