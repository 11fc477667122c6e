import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const robeOf = (words: string) =>
  designCharacter(understand(words), 2).wear.find(({ kind }) => kind === 'robe')

test('no badge that nobody asked for peeps out from under long hair, one that is asked for stays', () => {
  assert.equal(robeOf('a fire mage with red robes and long auburn hair')?.emblem, 'none')
  assert.equal(robeOf('a mage with long hair, a moon on the back of her robe')?.emblem, 'moon')
})
