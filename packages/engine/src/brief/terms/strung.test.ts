import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('teeth on a string are one necklace and no fangs', () => {
  const { wear, features } = understand('a trapper, seven bear teeth on a blue cord')
  assert.deepEqual(features, [])
  assert.equal(wear[0]?.name, 'necklace of bear teeth')
  assert.deepEqual([wear[0]?.concept, wear[0]?.count], ['necklace', 1])
  assert.deepEqual(wear[0]?.parts[0]?.colours[0]?.name, 'blue')
  assert.deepEqual(understand('a necklace of shark teeth').wear[0]?.materials, ['bone'])
})

test('small things round the neck are worn there', () => {
  for (const words of ['an iron key on a bootlace round her neck', 'a coin around his neck']) {
    const { wear, hold } = understand(words)
    assert.deepEqual(hold, [])
    assert.equal(wear[0]?.concept, 'pendant')
  }
  assert.equal(understand('a boy with a coin in his hand').hold[0]?.name, 'coin')
})
