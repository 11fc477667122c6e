import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openTestDatabase } from '../platform/database/test-database.ts'
import { openRateKeeper, rateLimitHeaders } from './rate-limits.ts'

const db = await openTestDatabase()
after(() => db.close())

const rates = {
  readsPerMinute: 2_000,
  writesPerMinute: 300,
  generationsPerMinute: 10,
  signInsPerMinute: 10,
  keyRequestsPerDay: 0,
}

test('each limit is kept at its edge, and returns when its minute is over', () => {
  for (const [name, limit] of [
    ['reads', 2_000],
    ['writes', 300],
    ['generations', 10],
    ['signIns', 10],
  ] as const) {
    let now = 0
    const keeper = openRateKeeper(db, { rates, now: () => now })
    const isOver = () => keeper.countAddress([name], '192.0.2.1')[0]?.isOver
    for (let count = 0; count < limit; count += 1) assert.equal(isOver(), false, `${count}`)
    assert.equal(isOver(), true)
    now += limit > 100 ? 60_500 : 60_000
    assert.equal(isOver(), false)
  }
})

test('an address has its own limit, and a network of IPv6 is one address', () => {
  const keeper = openRateKeeper(db, { rates: { ...rates, readsPerMinute: 2 } })
  const isOver = (address: string) => keeper.countAddress(['reads'], address)[0]?.isOver
  assert.deepEqual([isOver('10.0.0.1'), isOver('::ffff:10.0.0.1')], [false, false])
  assert.equal(isOver('10.0.0.1'), true)
  assert.equal(isOver('10.0.0.2'), false)
  const house = ['2001:db8::1', '2001:db8:0:0:aaaa::2', '2001:db8:0:0:ffff:1:2:3']
  assert.deepEqual(house.map(isOver), [false, false, true])
  assert.equal(isOver('2001:db8:0:1::1'), false)
})

test('a request that one limit refuses counts against no other', () => {
  let now = 0
  const keeper = openRateKeeper(db, {
    rates: { ...rates, generationsPerMinute: 1, writesPerMinute: 3 },
    now: () => now,
  })
  const generate = () => keeper.countAddress(['generations', 'writes'], '10.0.0.1')
  const left = () => generate().map(({ name, remaining, isOver }) => [name, remaining, isOver])
  assert.deepEqual(left(), [
    ['generations', 0, false],
    ['writes', 2, false],
  ])
  for (let count = 0; count < 5; count += 1)
    assert.deepEqual(left(), [
      ['generations', 0, true],
      ['writes', 2, false],
    ])
  now += 60_000
  assert.deepEqual(left(), [
    ['generations', 0, false],
    ['writes', 2, false],
  ])
})

test('a limit of 0 is off', async () => {
  const keeper = openRateKeeper(db, { rates: { ...rates, writesPerMinute: 0 } })
  assert.deepEqual(keeper.countAddress(['writes'], '10.0.0.1'), [])
  assert.equal(await keeper.countKey({ keyId: 'key', dailyLimit: null }), undefined)
})

test('the headers name every limit a request counted in, and no wait longer than its window', () => {
  const keeper = openRateKeeper(db, { rates, now: () => 0 })
  const standings = keeper.countAddress(['generations', 'writes'], '10.0.0.1')
  assert.deepEqual(rateLimitHeaders(standings), {
    'ratelimit-policy': '"generations";q=10;w=60, "writes";q=300;w=60',
    ratelimit: '"generations";r=9;t=60, "writes";r=299;t=60',
  })
  assert.deepEqual(rateLimitHeaders([]), {})
})
