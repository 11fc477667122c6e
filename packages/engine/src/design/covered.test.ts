import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const wornBy = (prompt: string) => designCharacter(understand(prompt), 1).wear

test('with a hijab go long sleeves and legs, unless the words say otherwise', () => {
  const worn = wornBy('an athlete girl in a sports hijab')
  assert.ok(worn.every(({ kind }) => !/shorts|tank_top/.test(kind)))
  assert.ok(worn.some(({ sleeve }) => sleeve === 'long'))
  assert.ok(wornBy('a girl in a hijab and shorts').some(({ kind }) => kind === 'shorts'))
  assert.ok(wornBy('an athlete girl').some(({ kind }) => /shorts|tank_top/.test(kind)))
  const kinds = wornBy('an athlete girl in a hijab and track trousers').map(({ kind }) => kind)
  assert.equal(new Set(kinds).size, kinds.length)
})
