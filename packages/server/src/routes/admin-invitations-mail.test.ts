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

test('201: without an address nothing is mailed; whoever has the link comes in', async () => {
  const before = mails.received.length
  const { url, isMailed } = (await app.call(adminCreateInvitation, { body: {} })).json()
  assert.equal(isMailed, false)
  assert.equal((await come('without@example.com')).statusCode, 403)
  assert.equal((await come('anybody@example.com', tokenOf(url))).statusCode, 201)
  assert.equal(mails.received.length, before)
})

test('201: when the mail server is out of order the link is there to be handed on', async () => {
  mails.refuse(true)
  const answer = await app.call(adminCreateInvitation, { body: { email: 'late@example.com' } })
  mails.refuse(false)
  assert.equal(answer.statusCode, 201)
  assert.equal(answer.json().isMailed, false)
  assert.equal((await come('late@example.com', tokenOf(answer.json().url))).statusCode, 201)
})
