import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import { openPlaces } from './places.ts'

const two = { perCaller: 2, inAll: 3 }

/** More than is ever held on the way, so that it stands still when nobody reads. */
function longBody(): Readable {
  return Readable.from(Array.from({ length: 8 }, () => Buffer.alloc(1024 * 1024)))
}

test('a caller has its places and no more, and one that is left is free again', () => {
  const places = openPlaces()
  const place = places.take('export', two, 'ann')
  places.take('export', two, 'ann')
  const third = () => places.take('export', two, 'ann')
  assert.throws(third, { code: 'RATE_LIMITED', details: { retryAfterSeconds: 10 } })
  places.take('other', two, 'ann')
  places.take('export', two, 'bob')
  place.leave()
  place.leave()
  third()
  assert.throws(third, { code: 'RATE_LIMITED' })
})

test('for all together there are so many places and no more', () => {
  const places = openPlaces()
  const [place] = ['ann', 'bob', 'cid'].map((name) => places.take('export', two, name))
  const fourth = () => places.take('export', two, 'dan')
  assert.throws(fourth, { code: 'OVERLOADED', details: { retryAfterSeconds: 10 } })
  assert.throws(fourth, { code: 'OVERLOADED' })
  place?.leave()
  fourth()
})

test('a place is kept until its body is read, broken off, or fails', async () => {
  const one = { perCaller: 1, inAll: 1 }
  const places = openPlaces()
  const take = () => places.take('export', one, 'ann')

  const read = take().keepFor(longBody())
  assert.throws(take, { code: 'RATE_LIMITED' })
  assert.equal((await buffer(read)).length, 8 * 1024 * 1024)

  const source = longBody()
  const left = take().keepFor(source)
  left.destroy()
  await once(left, 'close')
  assert.ok(source.destroyed)

  const failing = take().keepFor(
    Readable.from(
      (async function* () {
        yield 'some'
        throw new Error('the disk is gone')
      })(),
    ),
  )
  await assert.rejects(buffer(failing), /the disk is gone/)
  take()
})

test('a body nobody reads on is closed, its maker hears of it, and the place is free', async () => {
  const one = { perCaller: 1, inAll: 1 }
  const places = openPlaces({ patienceMs: 20 })
  const place = places.take('export', one, 'ann')
  const source = longBody()
  const body = place.keepFor(source)
  await once(body, 'close')
  assert.ok(source.destroyed)
  assert.ok(place.signal.aborted)
  places.take('export', one, 'ann')
})
