import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestApp } from '../open-test-app.ts'

const { app } = await openTestApp({ hasWorker: false })

/** What browsers send when somebody follows a link. */
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

test('404, 401: a person is refused with a page that says why and where to read on', async () => {
  for (const [path, status, message] of [
    ['/nowhere', 404, /There is nothing at this address/],
    [`/setup?token=${'x'.repeat(43)}`, 401, /the next start prints a new one/],
  ] as const) {
    const answer = await app.inject({ url: path, headers: browser })
    assert.equal(answer.statusCode, status, path)
    assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
    assert.match(answer.body, message)
    assert.ok(answer.body.includes(String(answer.headers['x-request-id'])))
    const [, docs = ''] = /href="(\/docs\/errors\/\w+)"/.exec(answer.body) ?? []
    assert.equal((await app.inject(docs)).statusCode, 200, docs)
    assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'/)
    assert.equal(answer.headers['cache-control'], 'no-store')
  }
})

test('404, 401: programs are refused in JSON everywhere, and under /api so is a browser', async () => {
  const asked = [
    { url: '/nowhere', headers: {} },
    { url: '/nowhere', headers: { accept: '*/*' } },
    { url: '/api/nothing', headers: browser },
    { url: '/api/credits/balance', headers: browser },
  ]
  for (const { url, headers } of asked) {
    const answer = await app.inject({ url, headers })
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8', url)
    assert.ok(answer.json().error.code, url)
  }
})

test('404: who comes back from a sign-in provider is refused with a page as well', async () => {
  const answer = await app.inject({ url: '/api/auth/callback/github', headers: browser })
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
  assert.equal(answer.statusCode, 404)
})

test('what is asked for comes back as text on no page', async () => {
  const url = '/%3Cscript%3Ealert(1)%3C/script%3E?x=<script>alert(1)</script>'
  const answer = await app.inject({ url, headers: browser })
  assert.equal(answer.statusCode, 404)
  assert.doesNotMatch(answer.body, /<script/)
})

test('200: who comes back from paying, to wherever it is, finds a page', async () => {
  const paid = await app.inject({
    url: '/settings?checkout=success&session_id=cs_1',
    headers: browser,
  })
  assert.equal(paid.statusCode, 200)
  assert.match(paid.body, /Back from paying/)
  const left = await app.inject({ url: '/settings?checkout=canceled', headers: browser })
  assert.match(left.body, /nothing was charged/)
  const program = await app.inject('/settings?checkout=success')
  assert.equal(program.statusCode, 404)
})
