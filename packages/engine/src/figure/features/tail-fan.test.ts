import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fanOf } from './tail-fan.ts'

test('a fan has as many places as tails, no two alike, half of them on each side', () => {
  for (let count = 2; count <= 9; count++) {
    const places = fanOf(count)
    assert.equal(places.length, count)
    assert.equal(new Set(places.map((place) => JSON.stringify(place))).size, count)
    assert.equal(places.filter(({ isMirrored }) => isMirrored).length, Math.floor(count / 2))
  }
})
