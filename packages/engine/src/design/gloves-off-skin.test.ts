import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const glovesOf = (words: string, seed: number) =>
  designCharacter(understand(words), seed).wear.find(({ kind }) => kind === 'gloves')

test('leather gloves that nobody coloured are darker than a hand, those of a named colour are not', () => {
  for (const seed of [1, 2, 9]) {
    const gloves = glovesOf('a plague doctor in gloves', seed)
    assert.ok(gloves && hexToOklch(gloves.colours.main).l < 0.34, `seed ${seed}`)
  }
  assert.match(glovesOf('a plague doctor in tan gloves', 1)?.label ?? '', /tan/i)
})
