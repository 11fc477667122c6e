import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { createInvitation } from '../accounts/invitations.ts'
import { issuerClient, openTestIssuer } from '../auth/test-oidc-issuer.ts'
import type { SignUpMode } from '../config/sign-in.ts'
import { openTestApp, type TestApp } from '../open-test-app.ts'
import { openTestBrowser, signUpInBrowser, type TestBrowser } from '../open-test-browser.ts'

const { startProviderSignIn, finishProviderSignIn, getAccount } = operations
const provider = await openTestIssuer()
after(() => provider.close())
const { state } = provider

const open = await appWith('open')
const invite = await appWith('invite')
const closed = await appWith('closed')

function appWith(signUp: SignUpMode): Promise<TestApp> {
  const client = { clientId: 'id', clientSecret: 'secret' }
  const oidc = { ...issuerClient, issuer: provider.issuer, name: 'Staff' }
  const signIn = { signUp, google: client, github: client, oidc }
  return openTestApp({ hasWorker: false, config: { signIn } })
}

const oidc = { provider: 'oidc' }

/** Goes to the provider and comes back with what it says. */
async function visitProvider(browser: TestBrowser, body: object = {}) {
  const begun = await browser.call(startProviderSignIn, { params: oidc, body })
  assert.equal(begun.statusCode, 200, begun.body)
  const away = await fetch(begun.json().url, { redirect: 'manual' })
  const back = new URL(away.headers.get('location') ?? '')
  assert.equal(back.pathname, '/api/auth/callback/oidc')
  return Object.fromEntries(back.searchParams)
}

async function signInByProvider(browser: TestBrowser, body: object = {}) {
  const query = await visitProvider(browser, body)
  return browser.call(finishProviderSignIn, { params: oidc, query })
}

function beSomebody(email: string, isVerified = true): void {
  state.person = { sub: `sub of ${email}`, email, email_verified: isVerified, name: 'Kay' }
}

test('303: somebody new comes by a provider, and is the same on coming again', async () => {
  beSomebody('new@example.com')
  const browser = openTestBrowser(open)
  const answer = await signInByProvider(browser, { returnPath: '/sheets?sort=new#top' })
  assert.equal(answer.statusCode, 303, answer.body)
  assert.equal(answer.headers.location, '/sheets?sort=new#top')
  const account = (await browser.call(getAccount)).json()
  assert.equal(account.email, 'new@example.com')
  assert.equal(account.emailVerified, true)
  assert.equal(account.hasPassword, false)
  assert.deepEqual(account.signInProviders, ['oidc'])
  assert.equal((await browser.call(operations.getCreditsBalance)).json().balance, 300)
  const again = openTestBrowser(open)
  await signInByProvider(again)
  assert.equal(await again.uid(), account.uid)
  const named = await browser.call(operations.updateAccount, { body: { name: 'Other' } })
  assert.equal(named.statusCode, 200)
  const { rows } = await open.db.query(
    'SELECT access_token, refresh_token, id_token FROM auth.identities WHERE account_id = $1',
    [account.uid],
  )
  assert.deepEqual(rows, [{ access_token: null, refresh_token: null, id_token: null }])
})

test('400: the return belongs to the browser that began, and counts once', async () => {
  beSomebody('thief@example.com')
  const query = await visitProvider(openTestBrowser(open))
  const params = oidc
  const victim = openTestBrowser(open)
  assert.equal((await victim.call(finishProviderSignIn, { params, query })).statusCode, 400)
  assert.equal(await victim.uid(), null)
  const browser = openTestBrowser(open)
  const own = await visitProvider(browser)
  assert.equal((await browser.call(finishProviderSignIn, { params, query: own })).statusCode, 303)
  const twice = openTestBrowser(open)
  for (const [name, value] of browser.jar) twice.jar.set(name, value)
  assert.equal((await twice.call(finishProviderSignIn, { params, query: own })).statusCode, 400)
  for (const wrong of [
    {},
    { state: 'made-up', code: 'x' },
    { state: 'a\0b', code: 'x' },
    { code: 'x' },
  ])
    assert.equal(
      (await victim.call(finishProviderSignIn, { params, query: wrong })).statusCode,
      400,
    )
})

test('403: where sign-up is closed nobody new comes in by a provider either', async () => {
  beSomebody('stranger@example.com')
  const browser = openTestBrowser(closed)
  const answer = await signInByProvider(browser)
  assert.equal(answer.statusCode, 403, answer.body)
  assert.match(answer.json().error.message, /no new accounts/)
  assert.equal(await browser.uid(), null)
  const { rows } = await closed.db.query('SELECT count(*) FROM auth.users')
  assert.deepEqual(rows, [{ count: 0 }])
})

test('303: an account of the same verified address is signed in to, where sign-up is closed too', async () => {
  const email = 'owner@example.com'
  const body = { email, newPassword: 'a long enough password' }
  await closed.call(operations.setPassword, { body })
  beSomebody(email)
  assert.equal((await signInByProvider(openTestBrowser(closed))).statusCode, 403)
  await closed.db.query('UPDATE auth.users SET email_verified = true')
  const browser = openTestBrowser(closed)
  assert.equal((await signInByProvider(browser)).statusCode, 303)
  assert.equal(await browser.uid(), closed.accountId)
  const account = (await browser.call(getAccount)).json()
  assert.deepEqual([account.hasPassword, account.signInProviders], [true, ['oidc']])
})

test('403: an address the provider has not verified takes over no account and opens none', async () => {
  const holder = await signUpInBrowser(open, 'target@example.com')
  await open.db.query('UPDATE auth.users SET email_verified = true WHERE id = $1', [
    holder.accountId,
  ])
  for (const email of ['target@example.com', 'unverified@example.com']) {
    beSomebody(email, false)
    const browser = openTestBrowser(open)
    assert.equal((await signInByProvider(browser)).statusCode, 403)
    assert.equal(await browser.uid(), null)
  }
})

test('403: an account whose own address is not verified is not handed to whoever has verified it', async () => {
  await signUpInBrowser(open, 'squatted@example.com')
  beSomebody('squatted@example.com')
  assert.equal((await signInByProvider(openTestBrowser(open))).statusCode, 403)
})

test('303: by invitation, with the right one', async () => {
  beSomebody('guest@example.com')
  assert.equal((await signInByProvider(openTestBrowser(invite))).statusCode, 403)
  const { token } = await createInvitation(invite.db, invite.accountId, 'guest@example.com')
  beSomebody('other@example.com')
  const other = await signInByProvider(openTestBrowser(invite), { invitation: token })
  assert.equal(other.statusCode, 403, other.body)
  beSomebody('guest@example.com')
  const browser = openTestBrowser(invite)
  assert.equal((await signInByProvider(browser, { invitation: token })).statusCode, 303)
  assert.equal((await browser.call(getAccount)).json().email, 'guest@example.com')
  assert.equal((await signInByProvider(openTestBrowser(invite))).statusCode, 303)
})

test('403: a suspended account is not signed in to, and a refusal at the provider is told', async () => {
  beSomebody('new@example.com')
  const browser = openTestBrowser(open)
  await signInByProvider(browser)
  const uid = await browser.uid()
  await open.call(operations.adminUpdateAccount, { params: { uid }, body: { isSuspended: true } })
  assert.equal((await signInByProvider(openTestBrowser(open))).statusCode, 403)
  const broken = openTestBrowser(open)
  const { state: given = '' } = await visitProvider(broken)
  const query = { error: 'access_denied', state: given }
  const refused = await broken.call(finishProviderSignIn, { params: oidc, query })
  assert.equal(refused.statusCode, 403)
})

test('400: nobody is led away from this site', async () => {
  for (const returnPath of [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    'javascript:alert(1)',
    'sheets',
    '',
  ]) {
    const ask = { key: null, params: oidc, body: { returnPath } }
    assert.equal((await open.call(startProviderSignIn, ask)).statusCode, 400, returnPath)
  }
})

test('200: Google and GitHub are asked in their own way, and only what is set up is offered', async () => {
  for (const [name, host] of [
    ['google', 'accounts.google.com'],
    ['github', 'github.com'],
  ] as const) {
    const ask = { key: null, params: { provider: name }, body: {} }
    const answer = await open.call(startProviderSignIn, ask)
    assert.equal(answer.statusCode, 200, answer.body)
    const url = new URL(answer.json().url)
    assert.equal(url.hostname, host)
    const back = `http://localhost:80/api/auth/callback/${name}`
    assert.equal(url.searchParams.get('redirect_uri'), back)
    assert.match(String(answer.headers['set-cookie']), /^ncs\.state=.*HttpOnly/)
  }
  const methods = (await open.call(operations.getSignInMethods, { key: null })).json()
  assert.deepEqual(methods.providers, [
    { id: 'google', name: 'Google' },
    { id: 'github', name: 'GitHub' },
    { id: 'oidc', name: 'Staff' },
  ])
})

test('404: a provider that is not set up, or that nobody knows', async () => {
  const plain = await openTestApp({ hasWorker: false })
  for (const name of ['google', 'github', 'oidc', 'myspace']) {
    const ask = { key: null, params: { provider: name } }
    const body = {}
    assert.equal((await plain.call(startProviderSignIn, { ...ask, body })).statusCode, 404)
    assert.equal((await plain.call(finishProviderSignIn, ask)).statusCode, 404)
  }
})

test('503: a provider that does not answer hinders nobody else', async () => {
  const started = state.requests
  const late = await appWith('open')
  state.isBroken = true
  const ask = { key: null, params: oidc, body: {} }
  const browser = await signUpInBrowser(late, 'byhand@example.com')
  assert.equal(await browser.uid(), browser.accountId)
  assert.equal(state.requests, started, 'nobody is asked before it is needed')
  assert.equal((await late.call(startProviderSignIn, ask)).statusCode, 503)
  state.isBroken = false
  assert.equal((await late.call(startProviderSignIn, ask)).statusCode, 200)
  beSomebody('broken@example.com')
  const query = await visitProvider(browser)
  state.isBroken = true
  const answer = await browser.call(finishProviderSignIn, { params: oidc, query })
  assert.equal(answer.statusCode, 503, answer.body)
  state.isBroken = false
})

test('303: however a provider writes a name, it is kept as ours are, or not at all', async () => {
  for (const [index, [name, kept]] of [
    ['Kay\0 \ud83d 👑', 'Kay \ufffd 👑'],
    ['\0', null],
    [7, null],
    ['👑'.repeat(150), '👑'.repeat(100)],
  ].entries()) {
    beSomebody(`named${index}@example.com`)
    Object.assign(state.person, { name })
    const browser = openTestBrowser(open)
    const answer = await signInByProvider(browser)
    assert.equal(answer.statusCode, 303, answer.body)
    assert.equal((await browser.call(getAccount)).json().name, kept)
  }
})

test('403, 503: what a provider says that names nobody lets nobody in, and is no fault of ours', async () => {
  const refusals = [
    [{ email: 'a\0b@example.com' }, 403],
    [{ email: '\ud83d@example.com' }, 403],
    [{ sub: 'a\0b' }, 503],
    [{ sub: 'x'.repeat(2_000) }, 503],
  ] as const
  for (const [wrong, status] of refusals) {
    beSomebody('nobody@example.com')
    Object.assign(state.person, wrong)
    const browser = openTestBrowser(open)
    const answer = await signInByProvider(browser)
    assert.equal(answer.statusCode, status, answer.body)
    assert.equal(await browser.uid(), null)
  }
})

test('200: the issuer is asked once, by however many names and ports we are asked for', async () => {
  const asked = state.requests
  const fresh = await appWith('open')
  for (const host of ['localhost:1', 'localhost:2', '127.0.0.1:3', '[::1]:4']) {
    const headers = { host }
    const answer = await fresh.call(startProviderSignIn, {
      key: null,
      params: oidc,
      body: {},
      headers,
    })
    assert.equal(answer.statusCode, 200, answer.body)
    const url = new URL(answer.json().url)
    assert.ok(url.searchParams.get('redirect_uri')?.startsWith(`http://${host}/`))
  }
  assert.equal(state.requests, asked + 1)
})

test('503: a token meant for somebody else is not taken', async () => {
  beSomebody('aud@example.com')
  state.audience = 'another client'
  const browser = openTestBrowser(open)
  assert.equal((await signInByProvider(browser)).statusCode, 503)
  state.audience = issuerClient.clientId
  assert.equal(await browser.uid(), null)
})
