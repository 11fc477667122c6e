import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations, sessionCookie } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestMailServer } from '../platform/mail/test-mail-server.ts'

const origin = 'http://localhost'
const providers = { google: undefined, github: undefined, oidc: undefined }
const settings = { signIn: { signUp: 'invite', ...providers }, publicUrl: origin } as const
const app = await openTestApp({ hasWorker: false, config: settings })
const password = 'a password to try with'

type Site = { app: (typeof app)['app'] }

/** Sends a form as a browser does. */
function send(
  path: string,
  fields: Record<string, string>,
  { headers = {}, site = app }: { headers?: Record<string, string>; site?: Site } = {},
) {
  return site.app.inject({
    method: 'POST',
    url: path,
    payload: new URLSearchParams(fields).toString(),
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
}

async function invitedPath(email?: string): Promise<string> {
  const made = await app.call(operations.adminCreateInvitation, { body: email ? { email } : {} })
  const { pathname, search } = new URL(made.json().url)
  return `${pathname}${search}`
}

const cookieOf = ({ headers }: { headers: Record<string, unknown> }): string =>
  String(headers['set-cookie']).split(';')[0] ?? ''

async function accountIdOf(email: string): Promise<string> {
  const { rows } = await app.db.query<{ id: string }>(
    'SELECT id FROM auth.users WHERE email = $1',
    [email],
  )
  return rows[0]?.id ?? ''
}

test('303: the link of an invitation leads to a page that opens an account and signs in', async () => {
  const path = await invitedPath()
  const page = await app.app.inject(path)
  assert.equal(page.statusCode, 200)
  assert.equal(page.headers['cache-control'], 'no-store')
  const invitation = new URL(path, origin).searchParams.get('invitation') ?? ''
  assert.ok(page.body.includes(`name="invitation" value="${invitation}"`))
  const answer = await send('/sign-up', { invitation, email: 'guest@example.com', password })
  assert.equal(answer.statusCode, 303, answer.body)
  const home = await app.app.inject({ url: '/', headers: { cookie: cookieOf(answer) } })
  assert.match(home.body, /signed in as <b>guest@example.com<\/b>/)
})

test('400, 403: what is wrong with a sign-up is told on its page, which keeps what was typed', async () => {
  const invitation = new URL(await invitedPath('for@example.com'), origin).searchParams
  const fields = { invitation: invitation.get('invitation') ?? '', email: 'for@example.com' }
  const short = await send('/sign-up', { ...fields, password: 'short' })
  assert.equal(short.statusCode, 400)
  assert.match(short.body, /role="alert">The password must have at least 10 characters/)
  assert.match(short.body, /value="for@example.com"/)
  assert.doesNotMatch(short.body, /value="short"/)
  const other = await send('/sign-up', { ...fields, email: 'other@example.com', password })
  assert.equal(other.statusCode, 403)
  assert.match(other.body, /This invitation is not valid/)
  assert.equal((await send('/sign-up', { ...fields, password })).statusCode, 303)
})

test('200: who comes without an invitation is told that one is needed', async () => {
  const page = await app.app.inject('/sign-up')
  assert.match(page.body, /by invitation/)
  assert.doesNotMatch(page.body, /<form/)
})

test('303, 401: who knows the password signs in, makes a key that works, and signs out', async () => {
  const email = 'kay@example.com'
  const invitation = new URL(await invitedPath(), origin).searchParams.get('invitation') ?? ''
  await send('/sign-up', { invitation, email, password })
  const wrong = await send('/sign-in', { email, password: 'another password' })
  assert.equal(wrong.statusCode, 401)
  assert.match(wrong.body, /do not match/)
  assert.equal(wrong.headers['set-cookie'], undefined)
  const entered = await send('/sign-in', { email, password })
  assert.equal(entered.statusCode, 303)
  const cookie = cookieOf(entered)
  assert.ok(cookie.startsWith(`${sessionCookie}=`))

  const made = await send('/api-key', { label: 'Made in a browser' }, { headers: { cookie } })
  assert.equal(made.statusCode, 200, made.body)
  assert.equal(made.headers['cache-control'], 'no-store')
  const [key = ''] = /ncs_[\w-]{43}/.exec(made.body) ?? []
  assert.equal((await app.call(operations.getAccount, { key })).json().email, email)

  assert.equal((await send('/sign-out', {}, { headers: { cookie } })).statusCode, 303)
  const home = await app.app.inject({ url: '/', headers: { cookie } })
  assert.doesNotMatch(home.body, /signed in as/)
  const late = await send('/api-key', {}, { headers: { cookie } })
  assert.equal(late.statusCode, 401)
  assert.doesNotMatch(late.body, /ncs_[\w-]{43}/)
})

test('200: a session is renewed by looking at the page, cookie and all', async () => {
  const invitation = new URL(await invitedPath(), origin).searchParams.get('invitation') ?? ''
  const fields = { invitation, email: 'rolling@example.com', password }
  const headers = { cookie: cookieOf(await send('/sign-up', fields)) }
  const look = () => app.app.inject({ url: '/', headers })
  assert.equal((await look()).headers['set-cookie'], undefined)
  await app.db.query("UPDATE auth.sessions SET expires_at = now() + interval '5 days'")
  app.context.auth.sessions.forget({ accountId: await accountIdOf('rolling@example.com') })
  assert.match(String((await look()).headers['set-cookie']), /; Max-Age=604800; /)
})

test('403: no page elsewhere signs in, makes keys or signs out', async () => {
  const invitation = new URL(await invitedPath(), origin).searchParams.get('invitation') ?? ''
  const fields = { email: 'csrf@example.com', password }
  const cookie = cookieOf(await send('/sign-up', { ...fields, invitation }))
  const headers = { origin: 'https://elsewhere.example', cookie }
  for (const path of ['/sign-in', '/sign-up', '/sign-out', '/api-key', '/forgot-password']) {
    const answer = await send(path, fields, { headers })
    assert.equal(answer.statusCode, 403, path)
    assert.equal(answer.headers['set-cookie'], undefined, path)
  }
  const home = await app.app.inject({ url: '/', headers: { cookie } })
  assert.match(home.body, /signed in as/)
})

test('409: where no mail is sent the page says who makes a link for a new password', async () => {
  assert.match(
    (await app.app.inject('/sign-in')).body,
    /An operator of this server can make a link/,
  )
  const answer = await send('/forgot-password', { email: 'kay@example.com' })
  assert.equal(answer.statusCode, 409)
  assert.match(answer.body, /role="alert"/)
})

test('200: where mail is sent a new account and a forgotten password begin with one', async () => {
  const mails = await openTestMailServer()
  after(() => mails.close())
  const signIn = { ...settings.signIn, signUp: 'open' } as const
  const config = { ...settings, signIn, mail: mails.settings }
  const site = await openTestApp({ hasWorker: false, config })
  const email = 'new@example.com'
  const verification = mails.next(email)
  const signedUp = await send('/sign-up', { invitation: '', email, password }, { site })
  assert.equal(signedUp.statusCode, 200, signedUp.body)
  assert.match(signedUp.body, /on its way to <b>new@example.com<\/b>/)
  const { pathname, searchParams } = new URL((await verification).link)
  const token = searchParams.get('token') ?? ''
  assert.equal((await send(pathname, { token, password }, { site })).statusCode, 303)

  assert.match((await site.app.inject('/sign-in')).body, /href="\/forgot-password"/)
  const reset = mails.next(email)
  const asked = await send('/forgot-password', { email }, { site })
  assert.match(asked.body, /on its way to/)
  assert.equal(new URL((await reset).link).pathname, '/reset-password')
  const stranger = await send('/forgot-password', { email: 'nobody@example.com' }, { site })
  assert.equal(stranger.body.replace('nobody@', 'new@'), asked.body)
})
