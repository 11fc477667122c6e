import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the shoulders of a coat are no part of the body', () => {
  const { wear, features } = understand('a green coat with fringed shoulders, a big nose')
  assert.equal(wear[0]?.parts[0]?.name, 'shoulders')
  assert.deepEqual(
    features.map(({ name }) => name),
    ['big nose'],
  )
})

test('what a garment is cut from comes after its sleeves', () => {
  const { wear } = understand('a dancer in a gown with bell sleeves in sea green silk')
  assert.equal(wear.length, 1)
  assert.deepEqual(wear[0]?.materials, ['silk'])
})

test('insides are linings', () => {
  for (const words of [
    'a black cloak, purple on the inside',
    'a black cloak with a purple inside',
    'black cloak, the inside of the cloak is purple',
  ]) {
    const [cloak] = understand(words).wear
    assert.deepEqual(
      cloak?.colours.map(({ name }) => name),
      ['black'],
      words,
    )
    assert.equal(cloak?.parts[0]?.part, 'lining', words)
    assert.equal(cloak?.parts[0]?.colours[0]?.name, 'purple', words)
  }
})

test('round the neck, and also in red', () => {
  const { wear, features } = understand('medal round neck silver, cap blue, boots also blue')
  assert.deepEqual(features, [])
  assert.deepEqual(
    wear.map(({ colours }) => colours[0]?.name),
    ['silver', 'blue', 'blue'],
  )
})
