import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tube } from '../../../math/surface.ts'
import type { Part } from '../../figure.ts'
import { tautStrap, tightBand } from './tight-band.ts'
import { type Girth, girthSteps, tightReaches } from './tight-reach.ts'

const post = (name: string, x: number, z: number, radius: number): Part => ({
  name,
  material: 'wood',
  ...tube(
    Array.from({ length: 21 }, (_, i) => [x, i - 10, z] as const),
    () => radius,
    { sides: 32 },
  ),
})

const level: Girth = { centre: [0, 0, 0], front: [0, 0, 1], up: [1, 0, 0] }

test('a tight strap spans the hollow between two things', () => {
  const posts = [post('left', 10, 0, 4), post('right', -10, 0, 4)]
  const reach = tightReaches(posts, level, [0], { near: 1 })[0]
  assert.ok(Math.abs(reach[0] - 4) < 0.1, `${reach[0]} in front`)
  assert.ok(Math.abs(reach[girthSteps / 4] - 14) < 0.1, `${reach[girthSteps / 4]} aside`)
})

test('sleeves and arms do not hold a strap off the body', () => {
  const body = post('body', 0, 0, 8)
  const bare = tightReaches([body], level, [0], { near: 1 })[0]
  const dressed = tightReaches([body, post('sleeve', 30, 0, 5)], level, [0], { near: 1 })[0]
  assert.deepEqual(dressed, bare)
})

test('a band keeps its distance from what it goes round', () => {
  const band = tightBand([post('body', 0, 0, 8)], level, { width: 3, room: 1 })
  for (let i = 0; i < band.positions.length; i += 3) {
    const off = Math.hypot(band.positions[i], band.positions[i + 2])
    assert.ok(off > 8.8 && off < 9.2, `${off}`)
  }
})

test('what spreads beyond the end of a taut strap does not hold it off', () => {
  const ends = [
    [0, 0, 9],
    [0, 9, 0],
    [0, 0, -9],
  ] as const
  const spread = post('skirt', 0, -30, 2)
  const below = { ...spread, positions: spread.positions.map((x, i) => (i % 3 === 1 ? x - 12 : x)) }
  const strap = tautStrap([post('body', 0, 0, 8), below], ends, { width: 2, room: 0.5 })
  const deepest = Math.min(...strap.positions.filter((_, i) => i % 3 === 2))
  assert.ok(deepest > -10, `${deepest}`)
})
