import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string, seed: number) => designCharacter(understand(words), seed)
const lightnessOf = (hex: string) => hexToOklch(hex).l

test('dark hair stands off deep skin where the words leave both open', () => {
  for (const [words, seed] of [
    ['a naga queen with a golden crown', 23],
    ['a small witch with a purple pointed hat and a broom', 10],
    ['a firefighter with an axe', 53],
  ] as const) {
    const { skin, hair } = designOf(words, seed)
    assert.ok(lightnessOf(skin.colour) - lightnessOf(hair.colour) > 0.16, words)
  }
})

test('skin that the words call dark stays dark, and black hair that is asked for stays black', () => {
  const words = 'a very dark-skinned queen with black hair'
  const { skin, hair } = designOf(words, 6)
  assert.ok(lightnessOf(skin.colour) < 0.42)
  assert.equal(hair.colour, designOf('a queen with black hair', 6).hair.colour)
})

test('skin nobody coloured stands off green scrubs, and so does the board before them', () => {
  const { skin, wear, hold } = designOf('a nurse in green scrubs with a clipboard', 52)
  const scrubs = lightnessOf(wear.find(({ kind }) => kind === 'scrub_top')?.colours.main ?? '')
  assert.ok(Math.abs(lightnessOf(skin.colour) - scrubs) > 0.11)
  assert.ok(Math.abs(lightnessOf(hold[0].colours.main) - scrubs) > 0.11)
})
