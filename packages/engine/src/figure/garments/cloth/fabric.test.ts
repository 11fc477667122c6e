import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patterns } from '../../../brief/concepts.ts'
import { everyFabric } from './every-fabric.ts'

/** Shares of the tones on a piece of cloth of 60 × 60 cm. */
function tonesOf(pattern: (typeof patterns)[number]): Map<string, number> {
  const shares = new Map<string, number>()
  for (let y = 0; y < 60; y += 0.5) {
    for (let x = -30; x < 30; x += 0.5) {
      const tone = everyFabric[pattern](x, y, 60 - y)
      shares.set(tone, (shares.get(tone) ?? 0) + 1 / 14_400)
    }
  }
  return shares
}

test('every pattern shows at least two tones, and none of them on less than a speck', () => {
  for (const pattern of patterns) {
    const shares = tonesOf(pattern)
    assert.ok(shares.size >= 2, `${pattern} is plain`)
    const second = [...shares.values()].sort((a, b) => b - a)[1] ?? 0
    assert.ok(second > 0.01, `${pattern} hardly shows`)
  }
})

test('stripes and checks repeat in true centimetres, wherever they begin', () => {
  for (const [x, y] of [
    [0.3, 1.1],
    [-17.2, 40.4],
    [5.5, -3.3],
  ] as const) {
    assert.equal(everyFabric.striped(x, y, 0), everyFabric.striped(x, y + 5.6, 0))
    assert.equal(everyFabric.plaid(x, y, 0), everyFabric.plaid(x + 9, y + 9, 0))
  }
})
