import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emblems } from '../brief/concepts.ts'
import { emblemAt } from './emblem.ts'

test('every emblem is a bold shape of its own that leaves room round it', () => {
  const seen = new Set<string>()
  for (const kind of emblems) {
    let filled = 0
    let shape = ''
    for (let row = 0; row < 40; row++) {
      for (let column = 0; column < 40; column++) {
        const ink = emblemAt(kind, (column + 0.5) / 20 - 1, 1 - (row + 0.5) / 20)
        if (ink) filled++
        shape += ink ? '#' : '.'
      }
    }
    const share = filled / 1600
    assert.ok(share > 0.1 && share < 0.75, `${kind} fills ${share}`)
    assert.equal(emblemAt(kind, 1.2, 0), undefined)
    seen.add(shape)
  }
  assert.equal(seen.size, emblems.length)
})
