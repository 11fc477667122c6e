import assert from 'node:assert/strict'
import { test } from 'node:test'
import { patterns } from '../../../brief/concepts.ts'
import { understand } from '../../../brief/understand.ts'
import type { Garment } from '../../../design/design.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { patternColour } from '../../../design/pattern-colour.ts'
import { fabricOfGarment } from './every-fabric.ts'
import type { Fabric } from './fabric.ts'

const colours = { main: '#111111', trim: '#222222', lining: '#333333', accent: '#444444' }

test('the colour that notes give a pattern is the one it has most of', () => {
  const [shirt] = designCharacter(understand('a shirt', undefined), 1).wear
  assert.ok(shirt)
  for (const pattern of patterns) {
    const garment: Garment = { ...shirt, pattern, colours }
    const fabric = fabricOfGarment(garment)
    const named = patternColour(garment)
    if (fabric === undefined || named === undefined) continue
    const counts = countTones(fabric)
    const most = counts.accent > counts.trim ? colours.accent : colours.trim
    assert.equal(named, most, `${pattern}: ${counts.trim} of the trim, ${counts.accent} accents`)
  }
})

function countTones(fabric: Fabric): { trim: number; accent: number } {
  const counts = { trim: 0, accent: 0 }
  for (let place = 0; place < 130 * 130; place++) {
    const [x, y] = [(place % 130) * 0.7, Math.floor(place / 130) * 0.7]
    const tone = fabric(x, y, 40 - y / 3)
    if (tone === 'trim' || tone === 'accent') counts[tone]++
  }
  return counts
}
