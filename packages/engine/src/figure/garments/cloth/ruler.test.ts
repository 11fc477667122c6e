import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulerOf } from './ruler.ts'
import { sheetOf } from './sheet.ts'

const flared = sheetOf(64, 32, true, (u, v) => {
  const angle = (u - 0.5) * 2 * Math.PI
  const radius = 10 + 10 * v
  return [Math.sin(angle) * radius, 100 - 40 * v, Math.cos(angle) * radius]
})

test('a pattern keeps its size where a skirt widens', () => {
  const ruler = rulerOf(flared)
  const above = ruler(0.6, 0.1).across
  const below = ruler(0.6, 0.9).across
  // A tenth of the way round at radii 11 and 19.
  assert.ok(Math.abs(above - 0.2 * Math.PI * 11) < 0.1)
  assert.ok(Math.abs(below - 0.2 * Math.PI * 19) < 0.1)
})

test('hems are measured along the cloth', () => {
  const spot = rulerOf(flared)(0.5, 0.75)
  const length = Math.hypot(10, 40)
  assert.ok(Math.abs(spot.columnLength - length) < 0.05)
  assert.ok(Math.abs(spot.toHem - length / 4) < 0.05)
})
