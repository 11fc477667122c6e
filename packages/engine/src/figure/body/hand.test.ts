import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign } from '../../design/plain-design.ts'
import { dot, subtract } from '../../math/vector.ts'
import { makeBody } from './body.ts'
import { buildHand } from './hand.ts'

test('a hand begins within the forearm, and has no rim at the wrist', () => {
  const { person } = plainDesign()
  const man = { ...person, presentation: 1, heightCm: 184, heads: 7.2 }
  const child = { ...person, age: 'child' as const, heightCm: 120, heads: 5.8 }
  for (const who of [person, man, child]) {
    const { hand, arm } = makeBody(who)
    const { along, wrist } = hand.frame
    const { positions } = buildHand(hand.frame, hand.shape).mesh
    const points = Array.from({ length: positions.length / 3 }, (_, i) => {
      const off = subtract([positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]], wrist)
      const far = dot(off, along)
      return { far, aside: Math.sqrt(Math.max(0, dot(off, off) - far * far)) }
    })
    const first = Math.min(...points.map(({ far }) => far))
    const root = points.filter(({ far }) => far < first + 0.2)
    assert.ok(root.every(({ aside }) => aside < 0.7 * arm.radiusAt(1)))
  }
})
