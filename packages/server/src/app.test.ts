import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp } from './open-test-app.ts'

const app = await openTestApp({ hasWorker: false })
const rateLimits = {
  readsPerMinute: 3,
  writesPerMinute: 2,
  generationsPerMinute: 1,
  signInsPerMinute: 1,
  keyRequestsPerDay: 5,
}
const limited = await openTestApp({ hasWorker: false, config: { rateLimits } })
const metered = await openTestApp({
  hasWorker: false,
  config: { rateLimits: { ...rateLimits, readsPerMinute: 0, writesPerMinute: 0 } },
})
const publicOne = await openTestApp({
  hasWorker: false,
  config: { publicUrl: 'https://ncs.example/' },
})
await app.app.listen({ host: '127.0.0.1', port: 0 })
// Safe: a server that listens on TCP has an address with a port.
const { port } = app.app.server.address() as AddressInfo

/** Sends bytes as they are, and returns everything that comes back. */
async function sendRaw(request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write(request)
  return text(socket)
}

function errorIn(answer: string): { code: string; requestId: string; fields?: object[] } {
  return JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))).error
}

test('404: an unknown address is refused in the one form', async () => {
  for (const [method, url] of [
    ['GET', '/api/nothing'],
    ['POST', '/api/auth/me'],
    ['DELETE', '/'],
    ['GET', '/api/sheets/'],
    ['GET', `/api/sheets/${'x'.repeat(500)}`],
  ] as const) {
    const answer = await app.app.inject({ method, url })
    assert.equal(answer.statusCode, 404, url)
    const { code, requestId, docs } = answer.json().error
    assert.equal(code, 'NOT_FOUND')
    assert.equal(requestId, answer.headers['x-request-id'])
    assert.equal(docs, 'http://localhost:80/docs/errors/NOT_FOUND')
    assert.equal(answer.headers['access-control-allow-origin'], '*')
  }
})

test('400: an address that is no URL is refused in the one form', async () => {
  const answer = await app.app.inject('/api/sheets/%E0%A4%A')
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.code, 'INVALID_REQUEST')
  assert.ok(answer.headers['x-request-id'])
})

test('400: what is not HTTP, or has no Host or two, is refused in the one form', async () => {
  const requests = [
    'nonsense\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
  ]
  for (const request of requests) {
    const answer = await sendRaw(request)
    assert.match(answer, /^HTTP\/1\.1 400 /, request.slice(0, 60))
    const { code, requestId, fields } = errorIn(answer)
    assert.equal(code, 'INVALID_REQUEST')
    assert.equal(fields?.length, 1)
    assert.ok(answer.toLowerCase().includes(`x-request-id: ${requestId}`))
  }
})

test('417: what we cannot be expected to do is refused in the one form', async () => {
  const head = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n'
  const answer = await sendRaw(`${head}Expect: 300-foo\r\n\r\n`)
  assert.match(answer, /^HTTP\/1\.1 417 /)
  const { code, requestId } = errorIn(answer)
  assert.equal(code, 'INVALID_REQUEST')
  assert.ok(answer.toLowerCase().includes(`x-request-id: ${requestId}`))
  assert.match(await sendRaw(`${head}Expect: 100-continue\r\n\r\n`), /HTTP\/1\.1 200 /)
})

test('403: another host than ours is refused, whatever is asked', async () => {
  for (const url of ['/healthz', '/api/auth/me', '/nothing', '/']) {
    const answer = await app.app.inject({ url, headers: { host: 'evil.example' } })
    assert.equal(answer.statusCode, 403)
    assert.equal(answer.json().error.code, 'FORBIDDEN')
  }
  const { healthz } = operations
  const named = await publicOne.call(healthz, { headers: { host: 'ncs.example' } })
  assert.equal(named.statusCode, 200)
  assert.equal((await app.call(healthz, { headers: { host: 'ncs.example' } })).statusCode, 403)
})

test('a public address is named in what is answered, whatever the host was', async () => {
  const { getOpenapi } = operations
  const answer = await publicOne.call(getOpenapi, { headers: { host: 'localhost:3000' } })
  assert.equal(answer.json().servers[0].url, 'https://ncs.example')
})

test('204: a browser of any origin may ask, without credentials', async () => {
  const answer = await app.app.inject({
    method: 'OPTIONS',
    url: '/api/generate',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  })
  assert.equal(answer.statusCode, 204)
  assert.equal(answer.headers['access-control-allow-origin'], '*')
  assert.equal(answer.headers['access-control-allow-credentials'], undefined)
  assert.match(String(answer.headers['access-control-allow-headers']), /X-API-Key/)
  const exposed = String(answer.headers['access-control-expose-headers'])
  for (const name of ['X-Request-Id', 'RateLimit', 'RateLimit-Policy', 'Retry-After'])
    assert.ok(exposed.split(', ').includes(name), name)
})

test('429: counts reads, writes and generations by address, and says when to come back', async () => {
  const { getAuthMe, createApiKey, generateSheet, healthz } = operations
  const first = await limited.call(getAuthMe, { key: null })
  assert.equal(first.headers['ratelimit-policy'], '"reads";q=3;w=60')
  assert.match(String(first.headers.ratelimit), /^"reads";r=2;t=\d+$/)
  await limited.call(getAuthMe, { key: null })
  await limited.call(getAuthMe, { key: null })
  const over = await limited.call(getAuthMe, { key: null })
  assert.equal(over.statusCode, 429)
  assert.equal(over.json().error.code, 'RATE_LIMITED')
  assert.ok(Number(over.headers['retry-after']) >= 1 && Number(over.headers['retry-after']) <= 60)

  const body = { prompt: 'a knight' }
  const wrong = { key: null, body }
  const refused = await limited.call(generateSheet, wrong)
  assert.equal(refused.statusCode, 401)
  // A generation is a write as well, and who is refused hears of both limits.
  const policy = '"generations";q=1;w=60, "writes";q=2;w=60'
  assert.equal(refused.headers['ratelimit-policy'], policy)
  assert.match(String(refused.headers.ratelimit), /^"generations";r=0;t=\d+, "writes";r=1;t=\d+$/)
  const second = await limited.call(generateSheet, wrong)
  assert.equal(second.statusCode, 429)
  assert.match(second.json().error.message, /^No more than 1 /)
  assert.equal(second.headers['ratelimit-policy'], policy)
  assert.match(String(second.headers.ratelimit), /^"generations";r=0;t=\d+, "writes";r=1;t=\d+$/)
  for (const status of [401, 429])
    assert.equal((await limited.call(createApiKey, wrong)).statusCode, status)
  for (let count = 0; count < 10; count += 1)
    assert.equal((await limited.call(healthz, { key: null })).statusCode, 200)
})

test('429: a key has its quota of the day, and another key its own', async () => {
  const one = metered
  const { getAuthMe, createApiKey } = operations
  const { key } = (await one.call(createApiKey, { body: {} })).json()
  for (let left = 4; left >= 0; left -= 1) {
    const answer = await one.call(getAuthMe, { key })
    assert.match(String(answer.headers.ratelimit), new RegExp(`^"key";r=${left};t=\\d+$`))
  }
  const over = await one.call(getAuthMe, { key })
  assert.equal(over.statusCode, 429)
  assert.equal(over.json().error.code, 'QUOTA_EXCEEDED')
  assert.equal(over.headers['ratelimit-policy'], '"key";q=5;w=86400')
  assert.match(String(over.headers.ratelimit), /^"key";r=0;t=\d+$/)
  const untilMidnight = 86_400 - (Math.floor(Date.now() / 1_000) % 86_400)
  assert.ok(Math.abs(Number(over.headers['retry-after']) - untilMidnight) <= 2)
  assert.equal((await one.call(getAuthMe)).statusCode, 200)
})

test('200: a browser finds where the API is', async () => {
  const answer = await app.app.inject('/')
  assert.equal(answer.statusCode, 200)
  assert.match(answer.body, /openapi\.json/)
})

test('200: a call that takes no body does not care what is sent as one', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/json', '/'])
    for (const payload of ['', '{"never": "closed', 'x'.repeat(2_000_000)]) {
      const headers = { 'content-type': type }
      const url = '/api/auth/sign-out'
      const answer = await app.app.inject({ method: 'POST', url, headers, payload })
      assert.equal(answer.statusCode, 200, `${type} ${payload.length}`)
    }
  const asked = 'POST /api/auth/sign-out HTTP/1.1\r\nHost: localhost\r\n'
  const body = 'Content-Length: 5\r\n\r\nabcde'
  const answers = await sendRaw(`${asked}${body}${asked}Connection: close\r\n${body}`)
  assert.equal(answers.match(/HTTP\/1\.1 200 /g)?.length, 2)
})

test('a caller who hangs up loses nothing', async () => {
  const body = JSON.stringify({ prompt: 'who hangs up' })
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `POST /api/generate HTTP/1.1\r\nHost: localhost\r\nX-API-Key: ${app.key}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  let found = false
  while (!found) {
    const { rows } = await app.db.query(`SELECT 1 FROM sheets WHERE prompt = 'who hangs up'`)
    found = rows.length === 1
  }
  socket.destroy()
  const { rows } = await app.db.query<{ state: string }>('SELECT state FROM generations')
  assert.equal(rows[0]?.state, 'queued')
})
