import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const glovesOf = (words: string, seed: number) =>
  designCharacter(understand(words), seed).wear.find(({ kind }) => kind === 'gloves')

test('leather gloves that nobody coloured are darker or greyer than a hand, those of a named colour are not', () => {
  for (const seed of [1, 2, 9]) {
    const { l, c } = hexToOklch(
      glovesOf('a plague doctor in gloves', seed)?.colours.main ?? '#cc986c',
    )
    assert.ok(l < 0.34 || c < 0.02, `seed ${seed}`)
  }
  assert.match(glovesOf('a plague doctor in tan gloves', 1)?.label ?? '', /tan/i)
})

test('dark gloves are seen before a black coat', () => {
  const { wear } = designCharacter(understand('a stern plague doctor with a black coat'), 9)
  const of = (kind: string) =>
    hexToOklch(wear.find((item) => item.kind === kind)?.colours.main ?? '#000000').l
  assert.ok(of('gloves') - of('coat') > 0.2)
})
