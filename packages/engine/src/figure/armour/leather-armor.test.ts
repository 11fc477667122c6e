import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../build-figure.ts'
import type { Part } from '../figure.ts'
import { laceAt } from './leather-armor.ts'

test('the laces of a jerkin cross between eyelets, one over the other', () => {
  for (const side of [-1, 1]) assert.equal(laceAt(side, 3), 'eyelet')
  assert.equal(laceAt(0, 0.5), 'lace', 'they cross in the middle')
  assert.equal(laceAt(0.5, 0.75), 'lace')
  assert.equal(laceAt(0.5, 0.25), 'lace')
  assert.equal(laceAt(0.11, 0.445), 'shade', 'the lower one is in shade beside the upper one')
  assert.equal(laceAt(0.16, 0.42), 'lace', 'and comes out of it at once: no end is seen')
  assert.equal(laceAt(0, 0), undefined, 'leather is seen between two crossings')
})

test('no seam of a jerkin is gone through backwards where its ends meet', () => {
  const { parts } = buildFigure(designCharacter(understand('a goblin thief with a dagger'), 32))
  const { uvs, indices } = parts.find(({ name }) => name === 'jerkin') as Part
  assert.ok(uvs)
  for (let k = 0; k < indices.length; k += 3) {
    const across = [...indices.slice(k, k + 3)].map((i) => uvs[2 * i])
    assert.ok(Math.max(...across) - Math.min(...across) < 0.1)
  }
})
