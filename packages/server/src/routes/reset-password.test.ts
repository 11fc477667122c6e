import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { createInvitation } from '../accounts/invitations.ts'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, type TestBrowser, testPassword } from '../open-test-browser.ts'
import { openTestMailServer } from '../platform/mail/test-mail-server.ts'

const mails = await openTestMailServer()
const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const config = { signIn, publicUrl: 'http://localhost', mail: mails.settings }
const app = await openTestApp({ hasWorker: false, config })
after(() => mails.close())

const { getAuthMe, requestPasswordReset, resetPassword } = operations
const newPassword = 'another long password'

const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? ''

/** Somebody who came in with an address nobody has proven, with a key and a provider beside it. */
async function openUnproven(email: string) {
  const { token: invitation } = await createInvitation(app.db, app.accountId, email)
  const browser = openTestBrowser(app)
  const body = { email, password: testPassword, invitation }
  const accountId: string = (await browser.call(operations.signUp, { body })).json().uid
  await addProvider(accountId)
  return { browser, accountId, email, key: await makeKey(browser) }
}

async function addProvider(accountId: string): Promise<void> {
  await app.db.query(
    `INSERT INTO auth.identities (id, account_id, provider, subject) VALUES ($1, $1, 'oidc', $1)`,
    [accountId],
  )
}

async function makeKey(browser: TestBrowser): Promise<string> {
  return (await browser.call(operations.createApiKey, { body: {} })).json().key
}

async function mailedToken(email: string): Promise<string> {
  const mailed = mails.next(email)
  await app.call(requestPasswordReset, { key: null, body: { email } })
  return tokenOf((await mailed).link)
}

async function handedToken(uid: string, key = app.key): Promise<string> {
  const made = await app.call(operations.adminCreatePasswordLink, { params: { uid }, key })
  return tokenOf(made.json().url)
}

async function reset(token: string) {
  const answer = await app.call(resetPassword, { key: null, body: { token, newPassword } })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json()
}

const opens = async (key: string) => (await app.call(getAuthMe, { key })).statusCode === 200

async function providersOf(accountId: string): Promise<number> {
  const { rowCount } = await app.db.query(
    `SELECT FROM auth.identities WHERE account_id = $1 AND provider <> 'credential'`,
    [accountId],
  )
  return rowCount ?? 0
}

test('200: whose address it is by a mail ends all that somebody else may have set up', async () => {
  const { browser, accountId, email, key } = await openUnproven('mailed@example.com')
  assert.ok(await opens(key))
  const body = { url: 'https://elsewhere.example/told' }
  assert.equal((await browser.call(operations.createWebhook, { body })).statusCode, 201)
  assert.deepEqual(await reset(await mailedToken(email)), {
    ok: true,
    revokedKeys: 1,
    workingKeys: 0,
  })
  assert.equal(await opens(key), false)
  assert.equal(await providersOf(accountId), 0)
  assert.equal(await browser.uid(), null)
  assert.equal((await app.db.query('SELECT FROM webhook_endpoints')).rowCount, 0)
})

test('200: whoever verifies an address without knowing the password ends all that was set up', async () => {
  const { browser, accountId, email, key } = await openUnproven('verified@example.com')
  const mailed = mails.next(email)
  await app.call(operations.sendVerification, { key: null, body: { email } })
  const body = { token: tokenOf((await mailed).link), newPassword }
  const holder = openTestBrowser(app)
  assert.equal((await holder.call(operations.verifyEmail, { body })).json().uid, accountId)
  assert.equal(await opens(key), false)
  assert.equal(await providersOf(accountId), 0)
  assert.equal(await browser.uid(), null)
  const account = (await holder.call(operations.getAccount)).json()
  assert.deepEqual([account.uid, account.emailVerified], [accountId, true])
})

test('200: the holder of a proven address keeps keys and providers, and is told of the keys', async () => {
  const { browser, accountId, email } = await openUnproven('proven@example.com')
  await reset(await mailedToken(email))
  await browser.call(operations.signIn, { body: { email, password: newPassword } })
  const key = await makeKey(browser)
  await addProvider(accountId)
  assert.deepEqual(await reset(await mailedToken(email)), {
    ok: true,
    revokedKeys: 0,
    workingKeys: 1,
  })
  assert.ok(await opens(key))
  assert.equal(await providersOf(accountId), 1)
  assert.equal(await browser.uid(), null)
})

test('200: by a link of an operator all ends as well, unless it is the operator’s own', async () => {
  const { accountId, key } = await openUnproven('handed@example.com')
  const { revokedKeys } = await reset(await handedToken(accountId))
  assert.equal(revokedKeys, 1)
  assert.equal(await opens(key), false)
  const operator = await openUnproven('operator@example.com')
  const params = { uid: operator.accountId }
  await app.call(operations.adminUpdateAccount, { params, body: { role: 'operator' } })
  await reset(await handedToken(operator.accountId, operator.key))
  assert.ok(await opens(operator.key))
})

test('200: the owner’s keys were made with the server, and stay', async () => {
  const email = 'owner@example.com'
  await app.call(operations.setPassword, { body: { email, newPassword: testPassword } })
  const { revokedKeys, workingKeys } = await reset(await mailedToken(email))
  assert.deepEqual([revokedKeys, workingKeys], [0, 1])
  assert.ok(await opens(app.key))
})

test('200: who is kept out by guessers everywhere comes in where a mailed link set the password', async () => {
  const { email } = await openUnproven('besieged@example.com')
  const { attempts } = app.context.auth
  for (let index = 0; index < 100; index += 1) await attempts.tryAtDoor(email, `network ${index}`)
  const body = { email, password: newPassword }
  const comeIn = () => openTestBrowser(app).call(operations.signIn, { body })
  assert.equal((await comeIn()).statusCode, 429)
  await reset(await mailedToken(email))
  assert.equal((await comeIn()).statusCode, 200)
})

test('409: a made-up link costs us no password hash', async () => {
  const { passwords } = app.context.auth
  const { hash } = passwords
  let hashed = 0
  passwords.hash = (password) => {
    hashed += 1
    return hash(password)
  }
  const body = { token: 'made-up', newPassword }
  assert.equal((await app.call(resetPassword, { key: null, body })).statusCode, 409)
  passwords.hash = hash
  assert.equal(hashed, 0)
})
