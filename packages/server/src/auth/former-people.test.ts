import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from '../open-test-app.ts'
import { openTestBrowser, type TestBrowser } from '../open-test-browser.ts'
import { removeExpired } from '../remove-expired.ts'
import { plainAddress } from './former-people.ts'
import { issuerClient, openTestIssuer } from './test-oidc-issuer.ts'

const provider = await openTestIssuer()
after(() => provider.close())
const oidc = { ...issuerClient, issuer: provider.issuer, name: 'Staff' }
const signIn = { signUp: 'open', google: undefined, github: undefined, oidc } as const
const app = await openTestApp({ hasWorker: false, config: { signIn } })

/** Comes by the provider, as somebody it knows by this subject and address. */
async function come(sub: string, email: string): Promise<TestBrowser> {
  provider.state.person = { sub, email, email_verified: true, name: 'Kay' }
  const browser = openTestBrowser(app)
  const params = { provider: 'oidc' }
  const begun = await browser.call(operations.startProviderSignIn, { params, body: {} })
  const away = await fetch(begun.json().url, { redirect: 'manual' })
  const back = new URL(away.headers.get('location') ?? '')
  const query = Object.fromEntries(back.searchParams)
  const answer = await browser.call(operations.finishProviderSignIn, { params, query })
  assert.equal(answer.statusCode, 303, answer.body)
  return browser
}

async function leave(browser: TestBrowser): Promise<void> {
  const body = { confirm: await browser.uid() }
  assert.equal((await browser.call(operations.deleteAccount, { body })).statusCode, 204)
}

const balanceOf = async (browser: TestBrowser): Promise<number> =>
  (await browser.call(operations.getCreditsBalance)).json().balance

test('who deletes an account and comes again gets no starting credits a second time', async () => {
  const first = await come('sub of kay', 'kay@example.com')
  assert.equal(await balanceOf(first), 300)
  await leave(first)
  const sameSubject = await come('sub of kay', 'kay@elsewhere.example')
  assert.equal(await balanceOf(sameSubject), 0)
  const sameAddress = await come('another sub', 'kay+again@example.com')
  assert.equal(await balanceOf(sameAddress), 0)
  const somebodyElse = await come('sub of kim', 'kim@example.com')
  assert.equal(await balanceOf(somebodyElse), 300)
})

test('an address nobody had proven spoils nothing for whose it is', async () => {
  const squatter = openTestBrowser(app)
  const body = { email: 'victim@example.com', password: 'correct horse battery' }
  const uid: string = (await squatter.call(operations.signUp, { body })).json().uid
  const { password } = body
  await squatter.call(operations.deleteAccount, { body: { confirm: uid, password } })
  assert.equal(await balanceOf(await come('sub of victim', 'victim@example.com')), 300)
})

test('they are remembered by hashes, for half a year', async () => {
  await leave(await come('sub of zan', 'zan@example.com'))
  const kept = await app.db.query('SELECT former_people::text AS row FROM former_people')
  assert.ok((kept.rowCount ?? 0) >= 2 && !JSON.stringify(kept.rows).includes('zan'))
  const age = (days: number) =>
    app.db.query('UPDATE former_people SET left_at = now_ms() - $1::bigint', [days * 86_400_000])
  const removed = async () => {
    await removeExpired(app.db, new AbortController().signal)
    return (await app.db.query('SELECT FROM former_people')).rowCount === 0
  }
  await age(179)
  assert.equal(await removed(), false)
  await age(180)
  assert.equal(await balanceOf(await come('sub of zan', 'zan@example.com')), 300)
  assert.equal(await removed(), true)
})

test('a mailbox is known by each of its addresses', () => {
  for (const [email, plain] of [
    ['Kay@Example.com', 'kay@example.com'],
    ['kay+1@example.com', 'kay@example.com'],
    ['k.a.y+x+y@googlemail.com', 'kay@gmail.com'],
    ['k.ay@example.com', 'k.ay@example.com'],
  ] as const)
    assert.equal(plainAddress(email), plain)
})
