import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { openTestBrowser, signUpInBrowser, testPassword } from '../open-test-browser.ts'

const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const { getAccount, setPassword, updateAccount } = operations
const newPassword = 'another long password'

test('200: an owner who has named no address yet is an owner all the same', async () => {
  const account = (await app.call(getAccount)).json()
  assert.equal(account.uid, app.accountId)
  assert.equal(account.role, 'owner')
  assert.equal(account.email, null)
  assert.equal(account.hasPassword, false)
  assert.deepEqual(account.features, { scenes: true })
  const named = await app.call(updateAccount, { body: { name: '  Ada ' } })
  assert.equal(named.json().name, 'Ada')
  assert.equal((await app.call(updateAccount, { body: {} })).json().name, 'Ada')
  assert.equal((await app.call(updateAccount, { body: { name: null } })).json().name, null)
})

test('200: an owner sets a first password with the API key, and signs in with it', async () => {
  const without = await app.call(setPassword, { body: { newPassword } })
  assert.equal(without.statusCode, 400)
  assert.equal(without.json().error.fields[0].path, 'email')
  const body = { email: 'owner@example.com', newPassword }
  const account = (await app.call(setPassword, { body })).json()
  assert.equal(account.email, 'owner@example.com')
  assert.equal(account.hasPassword, true)
  const browser = openTestBrowser(app)
  await browser.call(operations.signIn, { body: { email: body.email, password: newPassword } })
  assert.equal(await browser.uid(), app.accountId)
})

test('400: who has a password names it to set another, with a key too', async () => {
  const answer = await app.call(setPassword, { body: { newPassword } })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.fields[0].path, 'currentPassword')
  const short = { currentPassword: newPassword, newPassword: 'short' }
  assert.equal((await app.call(setPassword, { body: short })).statusCode, 400)
})

test('403: a wrong current password changes nothing, and ten of them must wait', async () => {
  const browser = await signUpInBrowser(app, 'wrong@example.com')
  for (let tries = 0; tries < 9; tries += 1) {
    const body = { currentPassword: 'not this one', newPassword }
    assert.equal((await browser.call(setPassword, { body })).statusCode, 403)
  }
  const long = { currentPassword: 'x'.repeat(1000), newPassword }
  assert.equal((await browser.call(setPassword, { body: long })).statusCode, 403)
  const right = { currentPassword: testPassword, newPassword }
  assert.equal((await browser.call(setPassword, { body: right })).statusCode, 429)
})

test('200: a new password ends all other sessions, and the old one is worth nothing', async () => {
  const browser = await signUpInBrowser(app, 'change@example.com')
  const { email } = browser
  const other = openTestBrowser(app)
  await other.call(operations.signIn, { body: { email, password: testPassword } })
  assert.equal(await other.uid(), browser.accountId)
  const body = { currentPassword: testPassword, newPassword }
  assert.equal((await browser.call(setPassword, { body })).statusCode, 200)
  assert.equal(await other.uid(), null)
  assert.equal(await browser.uid(), browser.accountId)
  const old = await other.call(operations.signIn, { body: { email, password: testPassword } })
  assert.equal(old.statusCode, 401)
  await other.call(operations.signIn, { body: { email, password: newPassword } })
  assert.equal(await other.uid(), browser.accountId)
})

/** Does something between the moment in which a password is found right and what follows from that. */
async function openRace() {
  const racing = await openTestApp({ hasWorker: false, config: { signIn } })
  const { passwords } = racing.context.auth
  const { verify } = passwords
  let meanwhile: (() => Promise<void>) | undefined
  passwords.verify = async (sample) => {
    const isRight = await verify(sample)
    const work = meanwhile
    meanwhile = undefined
    await work?.()
    return isRight
  }
  const browser = await signUpInBrowser(racing, 'racing@example.com')
  const body = { currentPassword: testPassword, newPassword }
  return {
    browser,
    body,
    elsewhere: openTestBrowser(racing),
    changeMeanwhile() {
      meanwhile = async () =>
        assert.equal((await browser.call(setPassword, { body })).statusCode, 200)
    },
  }
}

test('401: who signs in with the old password while another is being set gets no session', async () => {
  const { browser, elsewhere, changeMeanwhile } = await openRace()
  changeMeanwhile()
  const old = { email: browser.email, password: testPassword }
  const answer = await elsewhere.call(operations.signIn, { body: old })
  assert.equal(answer.statusCode, 401, answer.body)
  assert.equal(answer.headers['set-cookie'], undefined)
  assert.equal((await browser.call(operations.listSessions)).json().sessions.length, 1)
})

test('403: of two who change the same password at once one does', async () => {
  const { browser, body, changeMeanwhile } = await openRace()
  changeMeanwhile()
  const answer = await browser.call(setPassword, {
    body: { ...body, newPassword: 'yet another password' },
  })
  assert.equal(answer.statusCode, 403, answer.body)
})

test('409: an address belongs to one account and is not changed this way', async () => {
  const { email } = await signUpInBrowser(app, 'holder@example.com')
  const { key } = await openOtherAccount(app)
  const taken = await app.call(setPassword, { key, body: { email, newPassword } })
  assert.equal(taken.statusCode, 409)
  assert.equal((await app.call(getAccount, { key })).json().hasPassword, false)
  const browser = await signUpInBrowser(app, 'stays@example.com')
  const body = { email: 'moved@example.com', currentPassword: testPassword, newPassword }
  assert.equal((await browser.call(setPassword, { body })).statusCode, 409)
})

test('403: a key that is held back in any way cannot make itself a session', async () => {
  const made = await app.call(operations.createApiKey, { body: { scopes: ['read', 'write'] } })
  const { key } = made.json()
  const body = { email: 'owner@example.com', newPassword }
  assert.equal((await app.call(setPassword, { key, body })).statusCode, 403)
  assert.equal((await app.call(operations.listSessions, { key })).statusCode, 403)
  assert.equal((await app.call(updateAccount, { key, body: { name: 'x' } })).statusCode, 403)
})

test('401: an account is for its owner', async () => {
  for (const operation of [getAccount, updateAccount, setPassword])
    assert.equal((await app.call(operation, { key: null, body: { newPassword } })).statusCode, 401)
})
