import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operations } from '@newcharactersheet/contract'
import { openTestApp, type TestApp } from './open-test-app.ts'

const rateLimits = {
  readsPerMinute: 2,
  writesPerMinute: 0,
  generationsPerMinute: 0,
  signInsPerMinute: 0,
  keyRequestsPerDay: 0,
}
const open = (config: object) =>
  openTestApp({ hasWorker: false, config: { rateLimits, ...config } })
const direct = await open({})
const behind = await open({ trustedProxies: { networks: ['127.0.0.1', '10.0.0.0/8'] } })
const behindTwo = await open({ trustedProxies: { hops: 2 } })
const named = await open({
  trustedProxies: { networks: ['127.0.0.1'] },
  publicUrl: 'https://ncs.example',
  rateLimits: { ...rateLimits, readsPerMinute: 0 },
})

type Asked = { headers?: Record<string, string>; from?: string }

function ask({ app }: TestApp, { headers = {}, from = '127.0.0.1' }: Asked) {
  return app.inject({ url: '/api/auth/me', headers, remoteAddress: from })
}

/** Uses one caller's two reads up, and says whether another caller's are left. */
async function areApart(app: TestApp, one: Asked, other: Asked): Promise<boolean> {
  const statuses = []
  for (const asked of [one, one, other]) statuses.push((await ask(app, asked)).statusCode)
  assert.deepEqual(statuses.slice(0, 2), [200, 200])
  return statuses[2] === 200
}

const forwardedFor = (addresses: string) => ({ headers: { 'x-forwarded-for': addresses } })

test('429: without a proxy one caller stays one, whatever it says it forwards', async () => {
  const from = '192.0.2.1'
  const one = { from, ...forwardedFor('198.51.100.1') }
  assert.equal(await areApart(direct, one, { from, ...forwardedFor('198.51.100.2') }), false)
  const real = { from, headers: { 'x-real-ip': '198.51.100.3', forwarded: 'for=198.51.100.3' } }
  assert.equal((await ask(direct, real)).statusCode, 429)
})

test('200: callers behind a trusted proxy have their own limits', async () => {
  const [one, other] = [forwardedFor('198.51.100.1'), forwardedFor('198.51.100.2')]
  assert.equal(await areApart(behind, one, other), true)
})

test('429: the caller is who the outermost trusted proxy saw, whatever was said before', async () => {
  for (const [one, other] of [
    // What a caller writes itself stands to the left of what the proxies write.
    ['1.1.1.1, 198.51.100.3', '2.2.2.2, 198.51.100.3'],
    ['198.51.100.4, 10.0.0.1', '3.3.3.3, 198.51.100.4, 10.9.9.9'],
    // Proxies of ours alone: the one that is farthest away has asked for itself.
    ['10.0.0.7', '10.0.0.7, 10.0.0.8'],
    // The port of a connection, and the form of an address, make no other caller.
    ['198.51.100.5:4001', '198.51.100.5:4002'],
    ['2001:db8:7::1', '[2001:db8:7::2]:443'],
    ['unknown', '_hidden'],
  ] as const)
    assert.equal(await areApart(behind, forwardedFor(one), forwardedFor(other)), false, one)
})

test('429: somebody who comes past the proxy is not believed', async () => {
  const from = '192.0.2.1'
  const one = { from, ...forwardedFor('198.51.100.6') }
  assert.equal(await areApart(behind, one, { from, ...forwardedFor('198.51.100.7') }), false)
})

test('a proxy that reaches us by an IPv4 address in IPv6 is the same proxy', async () => {
  const from = '::ffff:127.0.0.1'
  const one = { from, ...forwardedFor('198.51.100.8') }
  assert.equal(await areApart(behind, one, { from, ...forwardedFor('198.51.100.9') }), true)
})

test('of two proxies, whoever they are, the second from our side saw the caller', async () => {
  const one = forwardedFor('1.1.1.1, 198.51.100.1, 203.0.113.1')
  const same = forwardedFor('2.2.2.2, 198.51.100.1, 203.0.113.2')
  assert.equal(await areApart(behindTwo, one, same), false)
  assert.equal((await ask(behindTwo, forwardedFor('198.51.100.2, 203.0.113.1'))).statusCode, 200)
})

test('403: the host that counts is the one the proxy was asked by', async () => {
  const statusOf = async (app: TestApp, headers: Record<string, string>) =>
    (await app.app.inject({ url: '/healthz', headers })).statusCode
  const forwarded = (host: string) => ({ host: 'app:3000', 'x-forwarded-host': host })
  assert.equal(await statusOf(named, forwarded('ncs.example')), 200)
  assert.equal(await statusOf(named, forwarded('evil.example, ncs.example')), 200)
  assert.equal(await statusOf(named, forwarded('evil.example')), 403)
  assert.equal(await statusOf(named, forwarded('ncs.example, evil.example')), 403)
  assert.equal(
    await statusOf(named, { host: 'localhost', 'x-forwarded-host': 'evil.example' }),
    403,
  )
  assert.equal(await statusOf(named, { host: 'ncs.example' }), 200)
  assert.equal(await statusOf(named, { host: 'app:3000' }), 403)
  // Nobody is believed where there is no proxy.
  assert.equal(await statusOf(direct, forwarded('localhost')), 403)
  assert.equal(await statusOf(direct, { 'x-forwarded-host': 'evil.example' }), 200)
})

test('400: a malformed host is one, forwarded or not', async () => {
  for (const host of ['user@ncs.example', 'ncs.example/path'])
    for (const headers of [{ host }, { 'x-forwarded-host': host }])
      assert.equal((await named.app.inject({ url: '/healthz', headers })).statusCode, 400, host)
})

test('a proxy says whether it was asked by https, and nobody else does', async () => {
  const serverOf = async (app: TestApp, headers: Record<string, string>) =>
    (await app.call(operations.getOpenapi, { key: null, headers })).json().servers[0].url
  const secure = { host: 'localhost', 'x-forwarded-proto': 'https' }
  assert.equal(await serverOf(direct, secure), 'http://localhost')
  assert.equal(await serverOf(behindTwo, secure), 'https://localhost')
  assert.equal(
    await serverOf(behindTwo, { ...secure, 'x-forwarded-proto': 'javascript' }),
    'http://localhost',
  )
  assert.equal(
    await serverOf(named, { ...secure, 'x-forwarded-proto': 'http' }),
    'https://ncs.example',
  )
})
