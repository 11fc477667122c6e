import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'
import { garmentDefaults } from './tables/garment-defaults.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)

test('a werewolf has burst shirt and boots, unless they are asked for or belong to a calling', () => {
  for (const words of ['a werewolf in torn jeans, grey fur, claws', 'a male werewolf']) {
    const zones = designOf(words).wear.map(({ kind }) => garmentDefaults(kind).zone)
    assert.deepEqual(
      zones.filter((zone) => /top|jacket|feet|cloak|full/.test(zone)),
      [],
      words,
    )
    assert.ok(zones.includes('legs'), words)
  }
  const zonesOf = (words: string) =>
    designOf(words).wear.map(({ kind }) => garmentDefaults(kind).zone)
  assert.ok(zonesOf('a werewolf in a red hoodie').includes('top'))
  assert.ok(zonesOf('a werewolf detective').includes('top'))
})

test('a machine without hair has the hair that it is said to have', () => {
  assert.notEqual(designOf('an android girl with blue hair').hair.style, 'bald')
  assert.equal(designOf('an android girl').hair.style, 'bald')
})
