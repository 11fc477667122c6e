import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openRateKeeper, rateLimitHeaders } from './rate-limits.ts'

const rates = {
  readsPerMinute: 2,
  writesPerMinute: 0,
  generationsPerMinute: 1,
  signInsPerMinute: 1,
  keyRequestsPerDay: 1,
}

test('an address has its own limit, and a network of IPv6 is one address', async () => {
  const keeper = openRateKeeper(rates)
  const isOver = async (address: string) => (await keeper.countAddress('reads', address))?.isOver
  assert.deepEqual([await isOver('10.0.0.1'), await isOver('::ffff:10.0.0.1')], [false, false])
  assert.equal(await isOver('10.0.0.1'), true)
  assert.equal(await isOver('10.0.0.2'), false)
  const house = ['2001:db8::1', '2001:db8:0:0:aaaa::2', '2001:db8:0:0:ffff:1:2:3']
  const over = [await isOver(house[0] ?? ''), await isOver(house[1] ?? '')]
  assert.deepEqual([...over, await isOver(house[2] ?? '')], [false, false, true])
  assert.equal(await isOver('2001:db8:0:1::1'), false)
})

test('a limit of 0 is off', async () => {
  const keeper = openRateKeeper(rates)
  assert.equal(await keeper.countAddress('writes', '10.0.0.1'), undefined)
  assert.equal(await keeper.countAddress('none', '10.0.0.1'), undefined)
})

test('the quota of a key begins anew at midnight UTC', async () => {
  let now = Date.UTC(2026, 0, 1, 23, 59, 50)
  const keeper = openRateKeeper(rates, () => now)
  assert.equal((await keeper.countKey('key'))?.isOver, false)
  const over = await keeper.countKey('key')
  assert.deepEqual([over?.isOver, over?.resetSeconds], [true, 10])
  now += 10_000
  assert.equal((await keeper.countKey('key'))?.isOver, false)
})

test('the headers name every limit a request counted in', async () => {
  const keeper = openRateKeeper(rates)
  const standings = [await keeper.countAddress('reads', '10.0.0.1'), await keeper.countKey('key')]
  const headers = rateLimitHeaders(standings.filter((each) => each !== undefined))
  assert.equal(headers['ratelimit-policy'], '"reads";q=2;w=60, "key";q=1;w=86400')
  assert.match(headers.ratelimit ?? '', /^"reads";r=1;t=\d+, "key";r=0;t=\d+$/)
})
