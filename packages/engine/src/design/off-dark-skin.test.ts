import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { hexToOklch } from '../math/colour.ts'
import { designCharacter } from './design-character.ts'

const lightnessIn = (words: string) => {
  const { wear, skin } = designCharacter(understand(words), 39)
  const of = (kind: string) =>
    hexToOklch(wear.find((item) => item.kind === kind)?.colours.main ?? '#888888').l
  return { socks: of('knee_socks'), satchel: of('satchel'), skin: hexToOklch(skin.colour).l }
}

test('socks and straps of no said colour are a clear step lighter than dark skin', () => {
  const { socks, satchel, skin } = lightnessIn(
    'a dark-skinned girl in a sailor school uniform with a satchel',
  )
  assert.ok(skin < 0.46, `${skin}`)
  assert.ok(socks > 0.85, `${socks}`)
  assert.ok(satchel - skin > 0.12, `${satchel}`)
})

test('on fair skin socks stay navy, and socks that were asked to be black stay black', () => {
  assert.ok(lightnessIn('a pale girl in a sailor school uniform').socks < 0.4)
  const asked = 'a dark-skinned girl in a sailor school uniform with black knee socks'
  assert.ok(lightnessIn(asked).socks < 0.35)
})

test('skin nobody coloured is a clear step lighter than the dark skirt above bare legs and than black hair', () => {
  const { wear, skin, hair } = designCharacter(
    understand('a teenage girl in a sailor school uniform with a satchel'),
    39,
  )
  const lightnessOf = (colour: string) => hexToOklch(colour).l
  const skirt = wear.find(({ kind }) => kind === 'pleated_skirt')?.colours.main ?? '#ffffff'
  assert.ok(lightnessOf(skin.colour) - lightnessOf(skirt) > 0.12)
  assert.ok(lightnessOf(skin.colour) - lightnessOf(hair.colour) > 0.16)
  const socks = wear.find(({ kind }) => kind === 'knee_socks')?.colours.main ?? '#000000'
  assert.ok(lightnessOf(socks) > 0.85)
})

test('fair skin that grows darker beside yellow cloth is not ashen', () => {
  const { skin } = designCharacter(understand('a lighthouse keeper in a yellow raincoat'), 58)
  const { l, c } = hexToOklch(skin.colour)
  assert.ok(l < 0.8, `${l}`)
  assert.ok(c > 0.065, `${c}`)
})
