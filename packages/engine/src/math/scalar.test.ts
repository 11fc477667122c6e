import assert from 'node:assert/strict'
import { test } from 'node:test'
import { curve, curveThrough, type Keys } from './scalar.ts'

const keys: Keys = [
  [0, 1],
  [0.4, 3],
  [1, 2],
]

test('a curve goes through its keys, stays flat outside them and never overshoots', () => {
  for (const [at, value] of keys) assert.equal(curve(keys, at), value)
  assert.equal(curve(keys, -5), 1)
  assert.equal(curve(keys, 5), 2)
  const between = Array.from({ length: 101 }, (_, i) => curve(keys, i / 100))
  assert.ok(between.every((value) => value >= 1 && value <= 3))
})

test('a curve of one key is flat', () => {
  assert.equal(curve([[0.5, 7]], 0.2), 7)
})

test('a whole curve and a place asked for alone are the same to the last bit', () => {
  const whole = curveThrough(keys)
  for (let i = 0; i <= 100; i++) assert.equal(whole(i / 97), curve(keys, i / 97))
})
