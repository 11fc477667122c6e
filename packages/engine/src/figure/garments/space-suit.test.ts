import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'
import type { Part } from '../figure.ts'

const grown = plainDesign().person
const heights = ({ positions }: Part) => positions.filter((_, k) => k % 3 === 1)

test('a space suit goes into padded boots and gloves, each closed by a ring', () => {
  for (const person of [grown, { ...grown, heightCm: 110, heads: 2.6 }, { ...grown, bulk: 1 }]) {
    const body = makeBody(person)
    const worn = plainDesign({ person, wear: [plainGarment('space_suit', { length: 1 })] })
    const { parts } = dress(worn, body)
    const named = (name: string) => {
      const found = parts.find((part) => part.name === name)
      assert.ok(found, name)
      return found
    }
    for (const name of ['boot ring', 'ankle ring', 'wrist ring'])
      assert.ok(named(name) && named(`${name}-right`))
    const hem = Math.min(...heights(named('trouser leg')))
    assert.ok(hem < Math.max(...heights(named('boot ring'))), 'legs end above the boots')
    assert.ok(hem > body.level(0.5), 'legs hang over the boots')
    const broad = ({ positions }: Part, below = Infinity) => {
      const across = positions.filter((_, k) => k % 3 === 0 && positions[k + 1] < below)
      return Math.max(...across) - Math.min(...across)
    }
    const end = broad(named('trouser leg'), hem + 1)
    assert.ok(broad(named('boot padding')) > 1.1 * end, 'boots without bulk')
  }
})

test('the ring at the waist of a space suit is round, like those at its neck and wrists', () => {
  const { parts } = dress(
    plainDesign({ wear: [plainGarment('space_suit', { length: 1 })] }),
    makeBody(grown),
  )
  const ring = parts.find(({ name }) => name === 'waist ring')
  assert.ok(ring)
  const [low, high] = [Math.min(...heights(ring)), Math.max(...heights(ring))]
  const wideAt = (from: number, to: number) => {
    const inside = (y: number) => y >= low + from * (high - low) && y <= low + to * (high - low)
    return Math.max(
      ...ring.positions.filter((_, k) => k % 3 === 0 && inside(ring.positions[k + 1])),
    )
  }
  assert.ok(wideAt(0.35, 0.65) > wideAt(0.9, 1) + 0.5)
})
