import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations, sessionCookie } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openTestBrowser, signUpInBrowser, testPassword } from '../open-test-browser.ts'

const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const { getAccount, getAuthMe, listSessions, revokeSession, signOut, updateAccount } = operations

test('200: a cookie is as good as a key, and a HEAD and a GET need no Origin', async () => {
  const browser = await signUpInBrowser(app, 'kay@example.com')
  const headers = { cookie: `${sessionCookie}=${browser.session()}` }
  const me = await app.call(getAuthMe, { key: null, headers })
  assert.deepEqual(me.json(), { authenticated: true, uid: browser.accountId })
  assert.equal((await app.call(getAccount, { key: null, headers })).json().email, browser.email)
  const head = await app.app.inject({ method: 'HEAD', url: '/api/account', headers })
  assert.equal(head.statusCode, 200)
})

test('403: a change by cookie must come from a page of this site', async () => {
  const browser = await signUpInBrowser(app, 'csrf@example.com')
  const cookie = `${sessionCookie}=${browser.session()}`
  const change = (proof: Record<string, string>) =>
    app.call(updateAccount, { key: null, body: { name: 'Kay' }, headers: { cookie, ...proof } })
  for (const proof of [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:8080' },
    { origin: 'https://localhost' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { referer: 'http://localhost/' },
  ])
    assert.equal((await change(proof)).statusCode, 403, JSON.stringify(proof))
  for (const proof of [{ origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin' }])
    assert.equal((await change(proof)).statusCode, 200, JSON.stringify(proof))
})

test('403: that holds for calls nobody must be signed in for, too', async () => {
  const browser = await signUpInBrowser(app, 'optional@example.com')
  const headers = { cookie: `${sessionCookie}=${browser.session()}` }
  assert.equal((await app.call(signOut, { key: null, headers })).statusCode, 403)
  const body = { email: browser.email, password: testPassword }
  const again = await app.call(operations.signIn, { key: null, headers, body })
  assert.equal(again.statusCode, 403)
  assert.equal(await browser.uid(), browser.accountId)
})

test('200: with both a key and a cookie the key alone counts', async () => {
  const browser = await signUpInBrowser(app, 'both@example.com')
  const { key, accountId } = await openOtherAccount(app)
  const headers = { cookie: `${sessionCookie}=${browser.session()}` }
  assert.equal((await app.call(getAuthMe, { key, headers })).json().uid, accountId)
  const body = { name: 'By key' }
  assert.equal((await app.call(updateAccount, { key, headers, body })).json().name, 'By key')
  const wrong = await app.call(getAuthMe, { key: 'ncs_wrongwrongwrongwrong', headers })
  assert.equal(wrong.statusCode, 401)
})

test('401: a cookie that is made up, altered or over counts as none', async () => {
  const browser = await signUpInBrowser(app, 'over@example.com')
  const value = browser.session() ?? ''
  const [token = ''] = decodeURIComponent(value).split('.')
  const withCookie = (cookie: string) =>
    app.call(getAccount, { key: null, headers: { cookie: `${sessionCookie}=${cookie}` } })
  for (const cookie of [
    '',
    token,
    `${token}.${'A'.repeat(43)}%3D`,
    value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
    `%${value}`,
  ])
    assert.equal((await withCookie(cookie)).statusCode, 401, cookie)
  const doubled = `other.${sessionCookie}=x; ${sessionCookie}=nonsense; ${sessionCookie}=${value}`
  const both = await app.call(getAccount, { key: null, headers: { cookie: doubled } })
  assert.equal(both.statusCode, 200)
  await app.db.query(
    "UPDATE auth.sessions SET expires_at = now() - interval '1 second' WHERE token = $1",
    [token],
  )
  app.context.auth.sessions.forget({ accountId: browser.accountId })
  assert.equal((await withCookie(value)).statusCode, 401)
  const me = await browser.call(getAuthMe)
  assert.deepEqual(me.json(), { authenticated: false, uid: null })
  assert.equal((await browser.call(signOut)).statusCode, 200)
})

test('200: a session in use is renewed once a day, cookie and all', async () => {
  const browser = await signUpInBrowser(app, 'rolling@example.com')
  assert.equal((await browser.call(getAccount)).headers['set-cookie'], undefined)
  await app.db.query(
    "UPDATE auth.sessions SET expires_at = now() + interval '5 days' WHERE account_id = $1",
    [browser.accountId],
  )
  app.context.auth.sessions.forget({ accountId: browser.accountId })
  const renewed = String((await browser.call(getAccount)).headers['set-cookie'])
  assert.match(renewed, /^ncs\.session_token=[^;]+; Max-Age=604800; /)
  const [session] = (await browser.call(listSessions)).json().sessions
  assert.ok(session.expiresAt > Date.now() + 6.9 * 24 * 60 * 60 * 1000)
  assert.equal((await browser.call(getAccount)).headers['set-cookie'], undefined)
})

test('200: signing out ends the session for good and takes the cookie away', async () => {
  const browser = await signUpInBrowser(app, 'out@example.com')
  const kept = `${sessionCookie}=${browser.session()}`
  const answer = await browser.call(signOut)
  assert.deepEqual(answer.json(), { ok: true })
  assert.match(String(answer.headers['set-cookie']), /^ncs\.session_token=; Max-Age=0; Path=\/; /)
  assert.equal(browser.session(), undefined)
  const after = await app.call(getAccount, { key: null, headers: { cookie: kept } })
  assert.equal(after.statusCode, 401)
  const { rowCount } = await app.db.query('SELECT FROM auth.sessions WHERE account_id = $1', [
    browser.accountId,
  ])
  assert.equal(rowCount, 0)
})

test('200: lists where one is signed in, without what would sign anybody in', async () => {
  const browser = await signUpInBrowser(app, 'list@example.com')
  const second = openTestBrowser(app)
  const body = { email: browser.email, password: testPassword }
  await second.call(operations.signIn, { body, headers: { 'user-agent': 'Second/1.0' } })
  const answer = await browser.call(listSessions)
  const { sessions } = answer.json()
  assert.equal(sessions.length, 2)
  assert.equal(sessions[0].userAgent, 'Second/1.0')
  assert.deepEqual(
    sessions.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent),
    [false, true],
  )
  const [token = ''] = decodeURIComponent(browser.session() ?? '').split('.')
  assert.ok(!answer.body.includes(token))
})

test('200: ends another of one’s sessions at once, though it was in use', async () => {
  const browser = await signUpInBrowser(app, 'revoke@example.com')
  const second = openTestBrowser(app)
  const body = { email: browser.email, password: testPassword }
  await second.call(operations.signIn, { body })
  assert.equal(await second.uid(), browser.accountId)
  const { sessions } = (await browser.call(listSessions)).json()
  const other = sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
  const ended = await browser.call(revokeSession, { params: { id: other.id } })
  assert.deepEqual(ended.json(), { ok: true })
  assert.equal(await second.uid(), null)
  assert.equal(await browser.uid(), browser.accountId)
  assert.equal((await browser.call(revokeSession, { params: { id: other.id } })).statusCode, 404)
})

test('404: there is no ending somebody else’s session', async () => {
  const browser = await signUpInBrowser(app, 'mine@example.com')
  const [session] = (await browser.call(listSessions)).json().sessions
  const { key } = await openOtherAccount(app)
  const params = { id: session.id }
  assert.equal((await app.call(revokeSession, { key, params })).statusCode, 404)
  assert.equal((await app.call(revokeSession, { params })).statusCode, 404)
  assert.equal(await browser.uid(), browser.accountId)
})

test('401: sessions are for those who have any', async () => {
  assert.equal((await app.call(listSessions, { key: null })).statusCode, 401)
  const params = { id: 'x' }
  assert.equal((await app.call(revokeSession, { key: null, params })).statusCode, 401)
})
