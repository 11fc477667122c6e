import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limits, operations } from '@newcharactersheet/contract'
import { readRateLimits } from './config/rate-limits.ts'
import { createKey } from './keys/api-keys.ts'
import { unbounded } from './keys/key-grant.ts'
import { openRateKeeper } from './limits/rate-limits.ts'
import { openTestApp } from './open-test-app.ts'

type Answer = Awaited<ReturnType<typeof app.call>>

const app = await openTestApp({ hasWorker: false })
const usual = readRateLimits({})
let now = 0

// The database's clock stands still as well, until it is moved.
await app.db.query('CREATE TABLE clock AS SELECT now_ms() AS ms')
await app.db.query(
  `CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT ms FROM clock'`,
)

/** A server where nobody has called yet, with the limits of one that has no settings. */
async function beginAnew(rates = usual): Promise<void> {
  await app.context.rates.close()
  app.context.rates = openRateKeeper(app.db, { rates, now: () => now })
}

async function wait(ms: number): Promise<void> {
  now += ms
  await app.db.query('UPDATE clock SET ms = ms + $1', [Math.round(ms)])
}

const read = () => app.call(operations.listModels, { key: null })
const write = () => app.call(operations.revokeApiKey, { body: { keyId: 'nobody' } })
const generate = () => {
  const [query, body] = [{ dryRun: 'true' }, { prompt: 'a knight' }]
  return app.call(operations.generateSheet, { query, body })
}
/** Passwords are slow to check, so most calls are others that count with them. */
const signIn = (count: number) => {
  if (count % 5 !== 0) return app.call(operations.useSetupLink, { key: null, body: { token: 'x' } })
  const body = { email: `${count}@example.com`, password: 'a wrong password' }
  return app.call(operations.signIn, { key: null, body })
}

const edges: [name: string, limit: number, call: (count: number) => Promise<Answer>][] = [
  ['reads', limits.readsPerMinute, read],
  ['writes', limits.writesPerMinute, write],
  ['generations', limits.generationsPerMinute, generate],
  ['signIns', limits.signInsPerMinute, signIn],
]

for (const [name, limit, call] of edges)
  test(`429: of ${limit} ${name} a minute the last passes and the next does not, until the time it is told`, async () => {
    await beginAnew()
    for (let count = 1; count <= limit; count += 1) {
      const { statusCode } = await call(count)
      assert.notEqual(statusCode, 429, `${count}`)
      // Some time passes between them, so that one leaves the minute before the others.
      now += 10_100 / limit
    }
    const refused = await call(0)
    assert.equal(refused.statusCode, 429)
    assert.equal(refused.json().error.code, 'RATE_LIMITED')
    const seconds = Number(refused.headers['retry-after'])
    assert.ok(seconds === 50 || (limit > 100 && seconds === 51), `${seconds}`)
    const standing = new RegExp(`(^|, )"${name}";r=0;t=${seconds}(,|$)`)
    assert.match(String(refused.headers.ratelimit), standing)
    await wait(seconds * 1_000 - 1_000)
    assert.equal((await call(0)).statusCode, 429)
    await wait(1_000)
    assert.notEqual((await call(0)).statusCode, 429)
  })

test('429: of a key’s day the last request passes and the next does not, until midnight UTC', async () => {
  for (const [rates, dailyLimit, most] of [
    [usual, null, limits.keyRequestsPerDay],
    [usual, 30, 30],
    [{ ...usual, keyRequestsPerDay: 0 }, 1, 1],
  ] as const) {
    await beginAnew({ ...rates, readsPerMinute: 0 })
    const { key } = await createKey(app.db, app.accountId, 'test', { ...unbounded, dailyLimit })
    await app.db.query(`UPDATE clock SET ms = ms / 86400000 * 86400000 + 86390500`)
    const call = () => app.call(operations.getAuthMe, { key })
    for (let count = 1; count <= most; count += 1) assert.equal((await call()).statusCode, 200)
    const refused = await call()
    assert.equal(refused.statusCode, 429)
    assert.equal(refused.json().error.code, 'QUOTA_EXCEEDED')
    assert.equal(refused.headers['retry-after'], '10')
    assert.equal(refused.headers['ratelimit-policy'], `"key";q=${most};w=86400`)
    assert.equal(refused.headers.ratelimit, '"key";r=0;t=10')
    await wait(9_000)
    assert.equal((await call()).statusCode, 429)
    await wait(1_000)
    const fresh = await call()
    assert.equal(fresh.statusCode, 200)
    assert.equal(fresh.headers.ratelimit, `"key";r=${most - 1};t=86400`)
  }
})

test('429: of two limits that are used up the longer wait is told', async () => {
  await beginAnew({ ...usual, writesPerMinute: 2, generationsPerMinute: 1 })
  await write()
  await wait(20_000)
  await generate()
  const refused = await generate()
  assert.equal(refused.headers.ratelimit, '"generations";r=0;t=60, "writes";r=0;t=40')
  assert.equal(refused.headers['retry-after'], '60')
})

/** One item of a list of strings with whole numbers, as structured fields (RFC 9651) write them. */
const item = /^"([ !#-[\]-~]+)"((?:;[a-z*][a-z0-9_.*-]*=\d{1,15})+)$/

function readItems(field: unknown): Record<string, Record<string, number>> {
  const items = String(field)
    .split(', ')
    .map((text) => {
      const [, name = '', parameters = ''] = item.exec(text) ?? assert.fail(`${text} is no item`)
      const pairs = parameters.slice(1).split(';')
      const numbers = pairs.map((pair) => pair.split('=')).map(([key, value]) => [key, +`${value}`])
      return [name, Object.fromEntries(numbers)]
    })
  return Object.fromEntries(items)
}

test('whatever is answered, what is said of limits is well-formed and agrees with itself', async () => {
  const most = 1_000_000_000
  for (const rates of [
    usual,
    { ...usual, readsPerMinute: most, writesPerMinute: 1, keyRequestsPerDay: most },
  ]) {
    await beginAnew(rates)
    const answers = [await read(), await write(), await write(), await generate(), await signIn(0)]
    answers.push(await app.call(operations.getAuthMe, { key: 'ncs_wrong' }))
    answers.push(await app.call(operations.getAuthMe))
    answers.push(await app.call(operations.getSheet, { params: { id: 'nothing' } }))
    for (const { headers, statusCode } of answers) {
      const policies = readItems(headers['ratelimit-policy'])
      const standings = readItems(headers.ratelimit)
      assert.deepEqual(Object.keys(standings), Object.keys(policies), `${statusCode}`)
      for (const [name, { q = -1, w = -1 }] of Object.entries(policies)) {
        const { r = -1, t = -1 } = standings[name] ?? {}
        assert.ok(q > 0 && w > 0 && r >= 0 && r <= q && t >= 0 && t <= w + 1, `${name} ${r} ${t}`)
      }
      assert.equal('retry-after' in headers, statusCode === 429)
    }
  }
})
