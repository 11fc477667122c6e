import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostAttempts, pauseAfter } from './retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const usual = { retryAfter: undefined, now, chance: 0.5 }

test('pauses grow from seconds to hours, last for more than a day, and end', () => {
  const pauses = Array.from({ length: mostAttempts }, (_, index) => pauseAfter(index + 1, usual))
  assert.equal(pauses.pop(), undefined)
  const known = pauses.map(Number)
  assert.deepEqual(
    known,
    known.toSorted((one, other) => one - other),
  )
  assert.equal(known[0], 5_000)
  assert.ok(known.reduce((sum, each) => sum + each) > 24 * 3_600_000)
})

test('what failed together does not come back together', () => {
  assert.equal(pauseAfter(1, { ...usual, chance: 0 }), 4_000)
  assert.equal(pauseAfter(1, { ...usual, chance: 1 }), 6_000)
})

test('Retry-After is heeded as seconds and as a date, never shortens a pause, and asks for a day at most', () => {
  for (const [retryAfter, pauseMs] of [
    ['30', 30_000],
    ['1', 5_000],
    ['0', 5_000],
    ['-5', 5_000],
    ['soon', 5_000],
    ['999999999', 86_400_000],
    ['99999999999999999999', 5_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Thu, 01 Jan 2020 00:00:00 GMT', 5_000],
    ['Fri, 01 Jan 2100 00:00:00 GMT', 86_400_000],
  ] as const)
    assert.equal(pauseAfter(1, { ...usual, retryAfter }), pauseMs, retryAfter)
})
