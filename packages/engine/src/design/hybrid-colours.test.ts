import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

test('a band nobody asked for is of the tail’s colours, and of another lightness than the skin', () => {
  const words = 'a mermaid with a teal tail and long red hair'
  for (let seed = 1; seed < 24; seed++) {
    const { wear, skin } = designCharacter(understand(words), seed)
    const band = wear.find(({ kind }) => kind === 'bandeau')
    if (band === undefined) continue
    const apart = hexToOklch(band.colours.main).l - hexToOklch(skin.colour).l
    assert.ok(Math.abs(apart) > 0.1, `seed ${seed}: ${band.colours.main} on ${skin.colour}`)
  }
})
