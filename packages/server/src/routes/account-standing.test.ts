import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, signUpInBrowser, testPassword } from '../open-test-browser.ts'

const signIn = { signUp: 'open', google: undefined, github: undefined, oidc: undefined } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const { adminCreatePasswordLink, adminUpdateAccount, deleteAccount, getAccount, resetPassword } =
  operations

const suspend = (uid: string, isSuspended: boolean) =>
  app.call(adminUpdateAccount, { params: { uid }, body: { isSuspended } })
const comeIn = (email: string, password = testPassword) =>
  openTestBrowser(app).call(operations.signIn, { body: { email, password } })

test('401: the browser of a suspended account is signed out, and cannot sign in again', async () => {
  const browser = await signUpInBrowser(app, 'suspended@example.com')
  assert.equal((await browser.call(getAccount)).statusCode, 200)
  await suspend(browser.accountId, true)
  assert.equal((await browser.call(getAccount)).statusCode, 401)
  assert.equal((await comeIn(browser.email)).statusCode, 403)
  await suspend(browser.accountId, false)
  assert.equal((await browser.call(getAccount)).statusCode, 401)
  assert.equal((await comeIn(browser.email)).statusCode, 200)
})

test('200: an operator works from the browser, until dismissed', async () => {
  const browser = await signUpInBrowser(app, 'operator@example.com')
  const setRole = (role: string) =>
    app.call(adminUpdateAccount, { params: { uid: browser.accountId }, body: { role } })
  await setRole('operator')
  assert.equal((await browser.call(operations.adminListAccounts)).statusCode, 200)
  await setRole('member')
  assert.equal((await browser.call(operations.adminListAccounts)).statusCode, 403)
})

test('200: who has lost a password comes in by the link the operator hands out', async () => {
  const { accountId, email } = await signUpInBrowser(app, 'lost@example.com')
  const link = await app.call(adminCreatePasswordLink, { params: { uid: accountId } })
  const token = new URL(link.json().url).searchParams.get('token') ?? ''
  const body = { token, newPassword: 'another long password' }
  assert.equal((await openTestBrowser(app).call(resetPassword, { body })).statusCode, 200)
  assert.equal((await comeIn(email, 'another long password')).statusCode, 200)
})

test('204: who deletes an account is signed out everywhere, and may begin anew', async () => {
  const browser = await signUpInBrowser(app, 'gone@example.com')
  const { accountId, email } = browser
  const elsewhere = openTestBrowser(app)
  await elsewhere.call(operations.signIn, { body: { email, password: testPassword } })
  assert.equal(await elsewhere.uid(), accountId)
  const body = { confirm: accountId, password: testPassword }
  assert.equal((await browser.call(deleteAccount, { body })).statusCode, 204)
  for (const each of [browser, elsewhere])
    assert.equal((await each.call(getAccount)).statusCode, 401)
  assert.equal((await comeIn(email)).statusCode, 401)
  const again = await signUpInBrowser(app, email)
  assert.notEqual(again.accountId, accountId)
})
