import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, testPassword } from '../open-test-browser.ts'
import { openTestMailServer } from '../platform/mail/test-mail-server.ts'

const mails = await openTestMailServer()
const publicUrl = 'http://localhost'
const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const config = { signIn, publicUrl, mail: mails.settings }
const app = await openTestApp({ hasWorker: false, config })
after(() => mails.close())

const { getVerification, requestPasswordReset, resetPassword } = operations
const { sendVerification, signUp, verifyEmail } = operations
const password = testPassword

/** Follows a mailed link as a browser does. */
function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? ''
}

async function signUpByMail(email: string, name = 'Kay') {
  const mailed = mails.next(email)
  const answer = await openTestBrowser(app).call(signUp, { body: { email, password, name } })
  assert.equal(answer.statusCode, 201, answer.body)
  return { answer, token: tokenOf((await mailed).link) }
}

async function openVerifiedAccount(email: string) {
  const { token } = await signUpByMail(email)
  const browser = openTestBrowser(app)
  assert.equal((await browser.call(verifyEmail, { body: { token, password } })).statusCode, 200)
  return browser
}

test('201: an address is verified before there is an account, a session or a credit', async () => {
  const mailed = mails.next('kay@example.com')
  const browser = openTestBrowser(app)
  const body = { email: 'kay@example.com', password, name: 'Kay' }
  const answer = await browser.call(signUp, { body })
  assert.deepEqual(answer.json(), { uid: null, needsVerification: true })
  assert.equal(answer.headers['set-cookie'], undefined)
  const { rows } = await app.db.query('SELECT count(*) FROM accounts')
  assert.deepEqual(rows, [{ count: 1 }])

  const mail = await mailed
  assert.match(mail.subject, /verify/)
  assert.match(mail.link, /^http:\/\/localhost\/verify-email\?token=[\w-]{43}$/)
  const token = tokenOf(mail.link)
  const verified = await browser.call(verifyEmail, { body: { token, password } })
  assert.equal(verified.statusCode, 200, verified.body)
  assert.equal(await browser.uid(), verified.json().uid)
  const account = (await browser.call(operations.getAccount)).json()
  assert.equal(account.email, 'kay@example.com')
  assert.equal(account.name, 'Kay')
  assert.equal(account.emailVerified, true)
  assert.equal((await browser.call(operations.getCreditsBalance)).json().balance, 300)
  const signedIn = await openTestBrowser(app).call(operations.signIn, { body })
  assert.deepEqual(signedIn.json(), { uid: account.uid })
})

test('409: a link to verify works once, for a day, and a made-up one never', async () => {
  const { token } = await signUpByMail('once@example.com')
  const follow = async (query: { token: string }) => {
    const seen = await app.call(getVerification, { key: null, query })
    const body = { ...query, password }
    const { statusCode } = await app.call(verifyEmail, { key: null, body })
    assert.ok(seen.statusCode === 409 || statusCode === 200)
    return statusCode
  }
  const body = { token, password }
  const all = await Promise.all([1, 2, 3].map(() => app.call(verifyEmail, { key: null, body })))
  assert.deepEqual(all.map(({ statusCode }) => statusCode).sort(), [200, 409, 409])
  assert.equal(await follow({ token: 'made-up' }), 409)
  assert.equal(await follow({ token }), 409)
  const late = await signUpByMail('late@example.com')
  await app.db.query("UPDATE auth.links SET expires_at = now_ms() WHERE email = 'late@example.com'")
  assert.equal(await follow({ token: late.token }), 409)
})

test('200: looking at a link tells what it is for, and changes nothing', async () => {
  const { token } = await signUpByMail('ahead@example.com')
  const accounts = async () => (await app.db.query('SELECT FROM accounts')).rowCount
  const before = await accounts()
  for (let times = 0; times < 3; times += 1) {
    const seen = await app.call(getVerification, { key: null, query: { token } })
    assert.deepEqual(seen.json(), { email: 'ahead@example.com', needsNewPassword: false })
    assert.equal(seen.headers['set-cookie'], undefined)
  }
  assert.equal(await accounts(), before)
  const body = { token, password }
  assert.equal((await app.call(verifyEmail, { key: null, body })).statusCode, 200)
})

test('403: the link alone begins no session; who follows it knows the password of its sign-up', async () => {
  const email = 'prehijack@example.com'
  const own = await signUpByMail(email, 'Kay')
  const mailed = mails.next(email)
  const thief = { email, password: 'chosen by a thief', name: 'Thief' }
  await openTestBrowser(app).call(signUp, { body: thief })
  const stranger = { token: tokenOf((await mailed).link), password }
  const browser = openTestBrowser(app)
  const refused = await browser.call(verifyEmail, { body: stranger })
  assert.equal(refused.statusCode, 403, refused.body)
  assert.equal(await browser.uid(), null)
  const body = { token: own.token, password }
  assert.equal((await browser.call(verifyEmail, { body })).statusCode, 200)
  assert.equal((await browser.call(operations.getAccount)).json().name, 'Kay')
  const tried = await openTestBrowser(app).call(operations.signIn, { body: thief })
  assert.equal(tried.statusCode, 401)
})

test('200: who did not sign up sets a password with the link, and nothing of the sign-up counts', async () => {
  const { token } = await signUpByMail('newcomer@example.com', 'Thief')
  const newPassword = 'a password of my own'
  const browser = openTestBrowser(app)
  const answer = await browser.call(verifyEmail, { body: { token, newPassword } })
  assert.equal(answer.statusCode, 200, answer.body)
  const account = (await browser.call(operations.getAccount)).json()
  assert.deepEqual([account.name, account.emailVerified], [null, true])
  const enter = async (tried: string) => {
    const body = { email: account.email, password: tried }
    return (await openTestBrowser(app).call(operations.signIn, { body })).statusCode
  }
  assert.deepEqual([await enter(password), await enter(newPassword)], [401, 200])
})

test('201: who has an account is told by mail, and whoever asks sees no difference', async () => {
  await openVerifiedAccount('holder@example.com')
  const mailed = mails.next('holder@example.com')
  const body = { email: 'holder@example.com', password: 'some other password' }
  const answer = await openTestBrowser(app).call(signUp, { body })
  assert.equal(answer.statusCode, 201)
  assert.deepEqual(answer.json(), { uid: null, needsVerification: true })
  const mail = await mailed
  assert.match(mail.subject, /account already/)
  assert.equal(mail.link, '')
  const signedIn = await openTestBrowser(app).call(operations.signIn, { body })
  assert.equal(signedIn.statusCode, 401)
})

test('409: until the address is verified the right password is told so, a wrong one is not', async () => {
  const email = 'pending@example.com'
  await signUpByMail(email)
  const attempt = (tried: string) =>
    openTestBrowser(app).call(operations.signIn, { body: { email, password: tried } })
  const right = await attempt(password)
  assert.equal(right.statusCode, 409)
  assert.match(right.json().error.message, /Verify/)
  assert.equal((await attempt('a wrong password')).statusCode, 401)
})

test('409: of two sign-ups with one address the first that is verified counts', async () => {
  const first = await signUpByMail('race@example.com', 'First')
  const second = await signUpByMail('race@example.com', 'Second')
  const browser = openTestBrowser(app)
  await browser.call(verifyEmail, { body: { token: second.token, password } })
  assert.equal((await browser.call(operations.getAccount)).json().name, 'Second')
  const body = { token: first.token, password }
  const late = await app.call(verifyEmail, { key: null, body })
  assert.equal(late.statusCode, 409)
})

test('200: the link to verify is mailed again without a password, and nobody learns for whom', async () => {
  const email = 'again@example.com'
  await signUpByMail(email)
  const mailed = mails.next(email)
  for (const body of [{ email }, { email: 'nobody@example.com' }, { email: 'kay@example.com' }])
    assert.deepEqual((await app.call(sendVerification, { key: null, body })).json(), { ok: true })
  const token = tokenOf((await mailed).link)
  const seen = await app.call(getVerification, { key: null, query: { token } })
  assert.deepEqual(seen.json(), { email, needsNewPassword: true })
  // Whose password it was that somebody gave at a sign-up nobody can tell any more.
  const old = await app.call(verifyEmail, { key: null, body: { token, password } })
  assert.equal(old.statusCode, 403)
  const browser = openTestBrowser(app)
  const body = { token, newPassword: 'a password of my own' }
  assert.equal((await browser.call(verifyEmail, { body })).statusCode, 200)
  const account = (await browser.call(operations.getAccount)).json()
  assert.deepEqual([account.email, account.name], [email, null])
  assert.ok(!mails.received.some(({ to }) => to === 'nobody@example.com'))
})

test('200: an address named by an owner is verified by mail', async () => {
  const email = 'owner@example.com'
  await app.call(operations.setPassword, { body: { email, newPassword: password } })
  const mailed = mails.next(email)
  await app.call(sendVerification, { key: null, body: { email } })
  const browser = openTestBrowser(app)
  const token = tokenOf((await mailed).link)
  const wrong = { token, password: 'not the password' }
  assert.equal((await browser.call(verifyEmail, { body: wrong })).statusCode, 403)
  await browser.call(verifyEmail, { body: { token, password } })
  assert.equal(await browser.uid(), app.accountId)
  assert.equal((await browser.call(operations.getAccount)).json().emailVerified, true)
})

test('200: a forgotten password is set anew by mail; all sessions end, the link works once', async () => {
  const email = 'forgot@example.com'
  const browser = await openVerifiedAccount(email)
  const mailed = mails.next(email)
  for (const body of [{ email }, { email: 'nobody@example.com' }]) {
    const answer = await app.call(requestPasswordReset, { key: null, body })
    assert.deepEqual(answer.json(), { ok: true })
  }
  const { link, text } = await mailed
  assert.match(link, /^http:\/\/localhost\/reset-password\?token=/)
  assert.match(text, /works once/)
  const newPassword = 'a password I remember'
  const body = { token: tokenOf(link), newPassword }
  assert.equal((await app.call(resetPassword, { key: null, body })).statusCode, 200)
  assert.equal(await browser.uid(), null)
  const enter = async (tried: string) =>
    (await browser.call(operations.signIn, { body: { email, password: tried } })).statusCode
  assert.equal(await enter(password), 401)
  assert.equal(await enter(newPassword), 200)
  assert.equal((await app.call(resetPassword, { key: null, body })).statusCode, 409)
})

test('409: a link to reset is refused when it is wrong, late, or of another kind', async () => {
  const email = 'refused@example.com'
  const { token } = await signUpByMail(email)
  const reset = async (tried: string) => {
    const body = { token: tried, newPassword: password }
    return (await app.call(resetPassword, { key: null, body })).statusCode
  }
  assert.equal(await reset('made-up'), 409)
  assert.equal(await reset(token), 409)
  await app.call(verifyEmail, { key: null, body: { token, password } })
  const mailed = mails.next(email)
  await app.call(requestPasswordReset, { key: null, body: { email } })
  const late = tokenOf((await mailed).link)
  const other = { token: late, password }
  assert.equal((await app.call(verifyEmail, { key: null, body: other })).statusCode, 409)
  await app.db.query("UPDATE auth.links SET expires_at = now_ms() WHERE purpose = 'password'")
  assert.equal(await reset(late), 409)
})

test('429: nobody’s mailbox is filled', async () => {
  for (const email of ['filled@example.com', 'kay@example.com']) {
    const body = { email }
    const all = await Promise.all(
      Array.from({ length: 6 }, () => app.call(requestPasswordReset, { key: null, body })),
    )
    const refused = all.filter(({ statusCode }) => statusCode === 429)
    assert.ok(refused.length >= 1)
    assert.ok(refused.every(({ headers }) => Number(headers['retry-after']) > 0))
  }
})

test('503: when the mail server is out of order nothing is left half made', async () => {
  mails.refuse(true)
  const email = 'unlucky@example.com'
  for (const [operation, body] of [
    [signUp, { email, password }],
    [signUp, { email: 'race@example.com', password }],
    [requestPasswordReset, { email: 'once@example.com' }],
    [requestPasswordReset, { email: 'nobody2@example.com' }],
    [sendVerification, { email: 'nobody3@example.com' }],
  ] as const) {
    const answer = await app.call(operation, { key: null, body })
    assert.equal(answer.statusCode, 503, answer.body)
    assert.equal(answer.json().error.code, 'PROVIDER_UNAVAILABLE')
  }
  mails.refuse(false)
  const { rows } = await app.db.query('SELECT FROM auth.links WHERE email = $1', [email])
  assert.deepEqual(rows, [])
  await openVerifiedAccount(email)
})

test('409: a server that sends no mail sends people to its operator', async () => {
  const silent = await openTestApp({ hasWorker: false })
  for (const operation of [requestPasswordReset, sendVerification]) {
    const answer = await silent.call(operation, { key: null, body: { email: 'kay@example.com' } })
    assert.equal(answer.statusCode, 409)
  }
  const methods = await silent.call(operations.getSignInMethods, { key: null })
  assert.deepEqual(methods.json(), { signUp: 'closed', providers: [], sendsMail: false })
})

test('400: what is no address or no password', async () => {
  for (const [operation, body] of [
    [requestPasswordReset, { email: 'kay' }],
    [sendVerification, {}],
    [resetPassword, { token: 'x', newPassword: 'short' }],
    [resetPassword, { newPassword: password }],
    [verifyEmail, { password }],
    [verifyEmail, { token: 'x' }],
    [verifyEmail, { token: 'x', newPassword: 'short' }],
    [verifyEmail, { token: 'x', password, newPassword: password }],
  ] as const)
    assert.equal((await app.call(operation, { key: null, body })).statusCode, 400)
  assert.equal((await app.call(getVerification, { key: null })).statusCode, 400)
})
