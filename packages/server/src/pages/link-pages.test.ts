import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations, sessionCookie } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, testPassword } from '../open-test-browser.ts'
import { openTestMailServer } from '../platform/mail/test-mail-server.ts'

const mails = await openTestMailServer()
const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const config = { signIn, publicUrl: 'http://localhost', mail: mails.settings }
const app = await openTestApp({ hasWorker: false, config })
after(() => mails.close())
const origin = 'http://localhost'

/** Signs up and returns the path the mailed link leads to. */
async function mailedPath(email: string): Promise<string> {
  const mailed = mails.next(email)
  const body = { email, password: testPassword }
  await openTestBrowser(app).call(operations.signUp, { body })
  const { pathname, search } = new URL((await mailed).link)
  return `${pathname}${search}`
}

const tokenIn = (path: string) => new URL(path, origin).searchParams.get('token') ?? ''

/** Sends a form as a browser does. */
function send(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return app.app.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
}

test('200: a mailed link shows a page with the address and asks for the password', async () => {
  const path = await mailedPath('kay@example.com')
  const page = await app.app.inject(path)
  assert.equal(page.statusCode, 200)
  assert.equal(page.headers['set-cookie'], undefined)
  assert.equal(page.headers['cache-control'], 'no-store')
  assert.match(page.body, /mailed to <b>kay@example.com<\/b>/)
  assert.match(
    String(page.headers['content-security-policy']),
    /form-action 'self'.*frame-ancestors 'none'/,
  )
  // With no-referrer a browser would call the Origin of the form null, and it would be refused.
  assert.equal(page.headers['referrer-policy'], 'same-origin')
  const again = await app.app.inject(path)
  assert.equal(again.statusCode, 200)
})

test('303: the right password signs in and leads on to the site', async () => {
  const token = tokenIn(await mailedPath('in@example.com'))
  const answer = await send('/verify-email', { token, password: testPassword })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.equal(answer.headers.location, '/')
  const [cookie = ''] = String(answer.headers['set-cookie']).split(';')
  assert.ok(cookie.startsWith(`${sessionCookie}=`))
  const who = await app.call(operations.getAccount, { key: null, headers: { cookie } })
  assert.equal(who.json().email, 'in@example.com')
})

test('303: whoever does not know the password sets a new one', async () => {
  const token = tokenIn(await mailedPath('own@example.com'))
  const answer = await send('/verify-email', { token, newPassword: 'a password of my own' })
  assert.equal(answer.statusCode, 303, answer.body)
})

test('403: no page elsewhere signs anybody in, whatever link and password it sends', async () => {
  const token = tokenIn(await mailedPath('thief@example.com'))
  const fields = { token, password: testPassword }
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://localhost:8080' },
  ]) {
    const answer = await send('/verify-email', fields, headers)
    assert.equal(answer.statusCode, 403, headers.origin)
    assert.equal(answer.headers['set-cookie'], undefined)
  }
  const nameless = await app.app.inject({
    method: 'POST',
    url: '/verify-email',
    payload: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  assert.equal(nameless.statusCode, 403)
  const asText = await send('/verify-email', fields, { 'content-type': 'text/plain' })
  assert.equal(asText.statusCode, 415)
  assert.equal((await send('/verify-email', fields)).statusCode, 303)
})

test('403, 409: what is wrong is told on the page, and nothing sent comes back as HTML', async () => {
  const token = tokenIn(await mailedPath('wrong@example.com'))
  const wrong = await send('/verify-email', { token, password: 'not the password' })
  assert.equal(wrong.statusCode, 403)
  assert.match(wrong.body, /role="alert".*not the password of the sign-up/)
  assert.match(wrong.body, /name="newPassword"/)
  const evil = '"><script>alert(1)</script>'
  for (const path of ['/verify-email', '/reset-password']) {
    const url = `${path}?${new URLSearchParams({ token: evil })}`
    const answers = [
      await app.app.inject(url),
      await send(path, { token: evil, newPassword: evil }),
    ]
    for (const answer of answers) {
      assert.ok(!answer.body.includes('<script'), path)
      assert.match(String(answer.headers['content-type']), /^text\/html/)
    }
  }
  assert.equal((await app.app.inject('/verify-email?token=made-up')).statusCode, 409)
  assert.equal((await app.app.inject('/verify-email')).statusCode, 400)
  assert.equal((await send('/verify-email', { token: 'x'.repeat(20_000) })).statusCode, 413)
})

test('200: a new password is set on the page a mailed link leads to', async () => {
  const email = 'forgot@example.com'
  await send('/verify-email', { token: tokenIn(await mailedPath(email)), password: testPassword })
  const mailed = mails.next(email)
  await app.call(operations.requestPasswordReset, { key: null, body: { email } })
  const { pathname, search } = new URL((await mailed).link)
  const path = `${pathname}${search}`
  assert.match((await app.app.inject(path)).body, /name="newPassword"/)
  const token = tokenIn(path)
  const short = await send(pathname, { token, newPassword: 'short' })
  assert.equal(short.statusCode, 400)
  const newPassword = 'a password I remember'
  const fields = { token, newPassword }
  const elsewhere = await send(pathname, fields, { origin: 'https://elsewhere.example' })
  assert.equal(elsewhere.statusCode, 403)
  const answer = await send(pathname, fields)
  assert.equal(answer.statusCode, 200, answer.body)
  assert.match(answer.body, /new password is set/)
  const entered = await openTestBrowser(app).call(operations.signIn, {
    body: { email, password: newPassword },
  })
  assert.equal(entered.statusCode, 200)
})

test('429: the pages count against the limits of the calls they make', async () => {
  const rateLimits = { ...app.context.config.rateLimits, signInsPerMinute: 2 }
  const limited = await openTestApp({ hasWorker: false, config: { rateLimits } })
  const look = () => limited.app.inject('/verify-email?token=x')
  assert.deepEqual([(await look()).statusCode, (await look()).statusCode], [409, 409])
  const over = await look()
  assert.equal(over.statusCode, 429)
  assert.ok(Number(over.headers['retry-after']) > 0)
})
