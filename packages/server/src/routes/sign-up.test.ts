import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { createInvitation } from '../accounts/invitations.ts'
import type { SignUpMode } from '../config/sign-in.ts'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, testPassword } from '../open-test-browser.ts'

const { signUp, getCreditsBalance } = operations
const open = await appWith('open')
const invite = await appWith('invite')
const closed = await appWith('closed')
const password = testPassword

function appWith(mode: SignUpMode) {
  const signIn = { signUp: mode, google: undefined, github: undefined, oidc: undefined }
  return openTestApp({ hasWorker: false, config: { signIn } })
}

test('201: where anybody may sign up and no mail is sent, an account opens without credits', async () => {
  const browser = openTestBrowser(open)
  const answer = await browser.call(signUp, { body: { email: 'kay@example.com', password } })
  assert.equal(answer.statusCode, 201)
  assert.deepEqual(answer.json().needsVerification, false)
  assert.equal(await browser.uid(), answer.json().uid)
  assert.equal((await browser.call(getCreditsBalance)).json().balance, 0)
})

test('201: who is invited comes in at once, with the credits of a new account', async () => {
  const { token } = await createInvitation(invite.db, invite.accountId, 'guest@example.com')
  const browser = openTestBrowser(invite)
  const answer = await browser.call(signUp, {
    body: { email: 'guest@example.com', password, invitation: token, name: 'Guest' },
  })
  assert.equal(answer.statusCode, 201, answer.body)
  assert.equal((await browser.call(getCreditsBalance)).json().balance, 300)
  const account = (await browser.call(operations.getAccount)).json()
  assert.equal(account.name, 'Guest')
  assert.equal(account.emailVerified, false)
  assert.equal(account.role, 'member')
})

test('403: without an invitation, with a used one or that of somebody else', async () => {
  const { token } = await createInvitation(invite.db, invite.accountId, 'one@example.com')
  const attempt = (email: string, invitation?: string) =>
    openTestBrowser(invite).call(signUp, {
      body: { email, password, ...(invitation !== undefined && { invitation }) },
    })
  assert.equal((await attempt('one@example.com')).statusCode, 403)
  assert.equal((await attempt('other@example.com', token)).statusCode, 403)
  assert.equal((await attempt('one@example.com', 'made up')).statusCode, 403)
  assert.equal((await attempt('one@example.com', token)).statusCode, 201)
  assert.equal((await attempt('one@example.com', token)).statusCode, 403)
})

test('403: where sign-up is closed nobody gets in', async () => {
  const { token } = await createInvitation(closed.db, closed.accountId, undefined)
  for (const invitation of [undefined, token]) {
    const body = { email: 'kay@example.com', password, ...(invitation && { invitation }) }
    const answer = await openTestBrowser(closed).call(signUp, { body })
    assert.equal(answer.statusCode, 403)
    assert.equal(answer.json().error.code, 'FORBIDDEN')
  }
  const { rows } = await closed.db.query('SELECT count(*) FROM auth.users')
  assert.deepEqual(rows, [{ count: 0 }])
})

test('409: an address has one account, and an invitation is not used up in vain', async () => {
  const { token } = await createInvitation(open.db, open.accountId, undefined)
  const body = { email: 'twice@example.com', password }
  const all = await Promise.all([1, 2, 3].map(() => openTestBrowser(open).call(signUp, { body })))
  assert.deepEqual(all.map(({ statusCode }) => statusCode).sort(), [201, 409, 409])
  const taken = { ...body, invitation: token }
  assert.equal((await openTestBrowser(open).call(signUp, { body: taken })).statusCode, 409)
  const free = { ...body, email: 'free@example.com', invitation: token }
  assert.equal((await openTestBrowser(open).call(signUp, { body: free })).statusCode, 201)
})

test('400: a password that is too short or too long, an address that is none', async () => {
  for (const body of [
    { email: 'a@example.com', password: 'x'.repeat(9) },
    { email: 'a@example.com', password: 'x'.repeat(129) },
    { email: 'a@', password },
    { email: 'a@example.com', password, name: '' },
  ])
    assert.equal((await openTestBrowser(open).call(signUp, { body })).statusCode, 400)
})

test('201: no password is kept as it is', async () => {
  const body = { email: 'hashed@example.com', password: 'a rather unusual phrase' }
  await openTestBrowser(open).call(signUp, { body })
  const { rows } = await open.db.query('SELECT identities::text AS row FROM auth.identities')
  assert.ok(rows.length > 0 && !JSON.stringify(rows).includes('unusual'))
})
