import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, testPassword } from '../open-test-browser.ts'
import { openTestMailServer } from '../platform/mail/test-mail-server.ts'

const mails = await openTestMailServer()
const signIn = { signUp: 'invite', google: undefined, github: undefined, oidc: undefined } as const
const config = { signIn, publicUrl: 'http://localhost', mail: mails.settings }
const app = await openTestApp({ hasWorker: false, config })
after(() => mails.close())

const { adminCreateInvitation, adminListInvitations, signUp } = operations

const tokenOf = (url: string) => new URL(url).searchParams.get('invitation') ?? ''

function come(email: string, invitation?: string) {
  const body = { email, password: testPassword, invitation }
  return openTestBrowser(app).call(signUp, { body })
}

test('201: who is invited by mail signs up with what came, and nobody else after that', async () => {
  const mailed = mails.next('kay@example.com')
  const answer = await app.call(adminCreateInvitation, { body: { email: 'kay@example.com' } })
  const { url, isMailed } = answer.json()
  assert.equal(isMailed, true)
  assert.ok((await mailed).text.includes(url))
  assert.equal((await come('other@example.com', tokenOf(url))).statusCode, 403)
  assert.equal((await come('kay@example.com', tokenOf(url))).statusCode, 201)
  assert.equal((await come('kim@example.com', tokenOf(url))).statusCode, 403)
  const [listed] = (await app.call(adminListInvitations)).json().invitations
  assert.ok(listed.usedAt > 0)
})

async function openInvitation(): Promise<{ id: string; invitation: string }> {
  const { id, url, isMailed } = (await app.call(adminCreateInvitation, { body: {} })).json()
  assert.equal(isMailed, false)
  return { id, invitation: tokenOf(url) }
}

/** Comes with an invitation, and returns the token of the link that is then mailed. */
async function comeByMail(email: string, invitation: string): Promise<string> {
  const mailed = mails.next(email)
  const answer = await come(email, invitation)
  assert.equal(answer.statusCode, 201, answer.body)
  assert.deepEqual(answer.json(), { uid: null, needsVerification: true })
  assert.equal(answer.headers['set-cookie'], undefined)
  return new URL((await mailed).link).searchParams.get('token') ?? ''
}

function verify(token: string) {
  const body = { token, password: testPassword }
  return openTestBrowser(app).call(operations.verifyEmail, { body })
}

test('201: without an address whoever has the link comes in, once the own one is verified', async () => {
  const { id, invitation } = await openInvitation()
  assert.equal((await come('without@example.com')).statusCode, 403)
  const [one, other] = [
    await comeByMail('anybody@example.com', invitation),
    await comeByMail('somebody@example.com', invitation),
  ]
  assert.equal((await verify(one)).statusCode, 200)
  const { rows } = await app.db.query('SELECT used_at FROM invitations WHERE id = $1', [id])
  assert.ok(rows[0]?.used_at > 0)
  const late = await verify(other)
  assert.equal(late.statusCode, 403, late.body)
  assert.match(late.json().error.message, /invitation/)
  assert.equal((await come('late@example.com', invitation)).statusCode, 403)
})

test('201: nobody learns with an invitation who has an account; its holder is told by mail', async () => {
  const { id, invitation } = await openInvitation()
  const mailed = mails.next('anybody@example.com')
  const answer = await come('anybody@example.com', invitation)
  assert.equal(answer.statusCode, 201)
  assert.deepEqual(answer.json(), { uid: null, needsVerification: true })
  assert.match((await mailed).subject, /account already/)
  const { rows } = await app.db.query('SELECT used_at FROM invitations WHERE id = $1', [id])
  assert.deepEqual(rows, [{ used_at: null }])
})

test('201: the link to verify that is mailed again brings the same invitation', async () => {
  const { invitation } = await openInvitation()
  await comeByMail('again@example.com', invitation)
  const mailed = mails.next('again@example.com')
  const ask = { key: null, body: { email: 'again@example.com' } }
  await app.call(operations.sendVerification, ask)
  const token = new URL((await mailed).link).searchParams.get('token') ?? ''
  const body = { token, newPassword: testPassword }
  const browser = openTestBrowser(app)
  assert.equal((await browser.call(operations.verifyEmail, { body })).statusCode, 200)
  assert.equal((await browser.call(operations.getCreditsBalance)).json().balance, 300)
  assert.equal((await come('more@example.com', invitation)).statusCode, 403)
})

test('409: an invitation that is taken back takes those with it who have not come in yet', async () => {
  const { id, invitation } = await openInvitation()
  const token = await comeByMail('slow@example.com', invitation)
  await app.call(operations.adminRevokeInvitation, { params: { id } })
  assert.equal((await verify(token)).statusCode, 409)
})

test('201: when the mail server is out of order the link is there to be handed on', async () => {
  mails.refuse(true)
  const answer = await app.call(adminCreateInvitation, { body: { email: 'late@example.com' } })
  mails.refuse(false)
  assert.equal(answer.statusCode, 201)
  assert.equal(answer.json().isMailed, false)
  assert.equal((await come('late@example.com', tokenOf(answer.json().url))).statusCode, 201)
})
