import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const wornIn = (prompt: string) => understand(prompt).wear.map(({ name }) => name)

test('a hooded cloak has a hood of its colour', () => {
  const { wear } = understand('a thief in a hooded brown cloak')
  const hood = wear.find(({ concept }) => concept === 'hood')
  assert.deepEqual(
    hood?.colours.map(({ name }) => name),
    ['brown'],
  )
  assert.ok(wornIn('a monk, hooded black robe').includes('hood'))
})

test('it lies on the back where hair or a hat is told of', () => {
  for (const more of ['hair in two braids', 'a straw hat']) {
    const cloak = understand(`an elf in a green hooded cloak, ${more}`).wear.find(
      ({ concept }) => concept === 'cloak',
    )
    assert.ok(cloak?.parts.some(({ name }) => name === 'hood'))
    assert.ok(!wornIn(`an elf in a green hooded cloak, ${more}`).includes('hood'))
  }
})

test('what has a hood of its own or is denied one gets none', () => {
  assert.ok(!wornIn('a girl in a hooded sweatshirt').includes('hood'))
  assert.ok(!wornIn('a man in a hooded cloak, no hood').includes('hood'))
})
