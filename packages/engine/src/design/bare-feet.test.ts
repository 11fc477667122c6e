import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const wearOf = (words: string) => designCharacter(understand(words), 1).wear

test('bare feet that are asked for are seen below a robe, and in no stockings', () => {
  const [robe] = wearOf('a barefoot monk in an orange robe').filter(({ kind }) => kind === 'robe')
  assert.ok(robe.length < 0.8)
  for (const words of ['a barefoot witch in a black dress', 'bruja descalza con vestido negro'])
    assert.ok(!wearOf(words).some(({ kind }) => /stocking|socks|boots|shoes/.test(kind)), words)
})

test('a gown that is to reach the floor reaches it, and a robe over shoes stays as long as ever', () => {
  const [gown] = wearOf('a barefoot bride in a floor-length gown').filter(
    ({ slot }) => slot === 'full',
  )
  assert.ok(gown.length > 0.9)
  const [robe] = wearOf('a monk in an orange robe').filter(({ kind }) => kind === 'robe')
  assert.ok(robe.length > 0.9)
})
