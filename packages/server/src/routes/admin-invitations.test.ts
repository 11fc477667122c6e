import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { redeemInvitation } from '../accounts/invitations.ts'
import { openOtherAccount, openTestApp } from '../open-test-app.ts'
import { transaction } from '../platform/database/database.ts'

const signIn = { signUp: 'invite' as const, google: undefined, github: undefined, oidc: undefined }
const app = await openTestApp({ hasWorker: false, config: { signIn } })
const { adminCreateInvitation, adminListInvitations, adminRevokeInvitation } = operations
const member = await openOtherAccount(app)

async function invite(email?: string): Promise<{ id: string; token: string }> {
  const answer = await app.call(adminCreateInvitation, { body: { email } })
  assert.equal(answer.statusCode, 201)
  const { id, url } = answer.json()
  return { id, token: new URL(url).searchParams.get('invitation') ?? '' }
}

const revoke = (id: string) => app.call(adminRevokeInvitation, { params: { id } })
const redeem = (token: string, email = 'kay@example.com') =>
  redeemInvitation(app.db, { token, email })
const isRefused = { code: 'FORBIDDEN', status: 403 }

test('201: an invitation is a link for a week, told once and kept only as a hash', async () => {
  const answer = await app.call(adminCreateInvitation, { body: { email: 'Kay@Example.com' } })
  assert.equal(answer.statusCode, 201)
  const { url, isMailed, ...invitation } = answer.json()
  assert.match(url, /^http:\/\/[^/]+\/sign-up\?invitation=[\w-]{43}$/)
  assert.equal(isMailed, false)
  assert.equal(invitation.email, 'kay@example.com')
  assert.equal(invitation.expiresAt - invitation.createdAt, 7 * 24 * 60 * 60 * 1000)
  const token = url.split('=')[1]
  const list = await app.call(adminListInvitations)
  assert.deepEqual(list.json().invitations[0], invitation)
  assert.ok(!list.body.includes(token))
  const { rows } = await app.db.query('SELECT invitations::text AS row FROM invitations')
  const bytes = Buffer.from(token, 'base64url').toString('hex')
  assert.ok(!JSON.stringify(rows).includes(token) && !JSON.stringify(rows).includes(bytes))
})

test('201: an invitation lets one person in, however many come at once', async () => {
  const { token } = await invite()
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) => redeem(token, `${index}@example.com`)),
  )
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1)
  await assert.rejects(redeem(token), isRefused)
})

test('201: a sign-up that fails leaves its invitation good', async () => {
  const { token } = await invite()
  const failing = transaction(app.db, async (db) => {
    await redeemInvitation(db, { token, email: 'kay@example.com' })
    throw new Error('the rest failed')
  })
  await assert.rejects(failing, /the rest failed/)
  await redeem(token)
})

test('201: an invitation for an address is for that address alone, however it is written', async () => {
  const { id, token } = await invite('kay@example.com')
  await assert.rejects(redeem(token, 'other@example.com'), isRefused)
  await redeem(token, 'KAY@example.com')
  const { invitations } = (await app.call(adminListInvitations)).json()
  assert.ok(invitations.find((each: { id: string }) => each.id === id).usedAt > 0)
})

test('201: a week later, and with a token nobody was given, there is no way in', async () => {
  const { id, token } = await invite()
  await app.db.query('UPDATE invitations SET expires_at = now_ms() WHERE id = $1', [id])
  await assert.rejects(redeem(token), isRefused)
  for (const wrong of ['', 'x'.repeat(43), '\u0000']) await assert.rejects(redeem(wrong), isRefused)
})

test('200: one taken back opens nothing and is not listed any more', async () => {
  const { id, token } = await invite()
  assert.equal((await revoke(id)).statusCode, 200)
  await assert.rejects(redeem(token), isRefused)
  const list = await app.call(adminListInvitations)
  assert.ok(!list.body.includes(id))
})

test('403: an invitation ends with the right of its maker to invite', async () => {
  const { adminUpdateAccount } = operations
  for (const end of [{ role: 'member' }, { isSuspended: true }]) {
    const { accountId, key } = await openOtherAccount(app)
    const params = { uid: accountId }
    await app.call(adminUpdateAccount, { params, body: { role: 'operator' } })
    const made = await app.call(adminCreateInvitation, { key, body: {} })
    const token = new URL(made.json().url).searchParams.get('invitation') ?? ''
    await app.call(adminUpdateAccount, { params, body: end })
    await app.call(adminUpdateAccount, { params, body: { role: 'operator', isSuspended: false } })
    await assert.rejects(redeem(token), isRefused)
  }
  const { accountId, key } = await openOtherAccount(app)
  await app.call(adminUpdateAccount, { params: { uid: accountId }, body: { role: 'operator' } })
  const made = await app.call(adminCreateInvitation, { key, body: {} })
  const token = new URL(made.json().url).searchParams.get('invitation') ?? ''
  await app.db.query('UPDATE accounts SET suspended_at = 1 WHERE id = $1', [accountId])
  await assert.rejects(redeem(token), isRefused)
})

test('404: what is not there or was taken back cannot be taken back', async () => {
  const { id } = await invite()
  await revoke(id)
  for (const each of [id, 'nothing', '..', '%00'])
    assert.equal((await revoke(each)).statusCode, 404)
})

test('409: one that was used cannot be taken back', async () => {
  const { id, token } = await invite()
  await redeem(token)
  assert.equal((await revoke(id)).statusCode, 409)
})

test('200: lists newest first, page by page, while others are made', async () => {
  const expected = (await app.call(adminListInvitations)).json().invitations
  const seen: object[] = []
  let cursor: string | undefined
  do {
    const query = { limit: '2', ...(cursor === undefined ? {} : { cursor }) }
    const page = (await app.call(adminListInvitations, { query })).json()
    seen.push(...page.invitations)
    cursor = page.nextCursor ?? undefined
    await invite()
  } while (cursor !== undefined)
  assert.deepEqual(seen, expected)
})

test('409: nobody is invited who is here, or where nobody can sign up', async () => {
  await app.db.query('INSERT INTO auth.users (id, email) VALUES ($1, $2)', [
    ...[member.accountId, 'here@example.com'],
  ])
  const body = { email: 'Here@example.com' }
  assert.equal((await app.call(adminCreateInvitation, { body })).statusCode, 409)
  const closed = await openTestApp({ hasWorker: false })
  assert.equal((await closed.call(adminCreateInvitation, { body: {} })).statusCode, 409)
})

test('400: an invitation is for an address mail can be sent to, and a page is one we gave', async () => {
  for (const email of ['kay', 'kay@', '', 7, `${'x'.repeat(250)}@example.com`])
    assert.equal((await app.call(adminCreateInvitation, { body: { email } })).statusCode, 400)
  const query = { cursor: 'nonsense' }
  assert.equal((await app.call(adminListInvitations, { query })).statusCode, 400)
})

test('403: only operators invite, and 401: nobody without a key', async () => {
  for (const operation of [adminCreateInvitation, adminListInvitations, adminRevokeInvitation]) {
    const ask = { params: { id: 'x' }, body: {} }
    assert.equal((await app.call(operation, { ...ask, key: member.key })).statusCode, 403)
    assert.equal((await app.call(operation, { ...ask, key: null })).statusCode, 401)
  }
})
