import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a pack of cards is cards, and no backpack', () => {
  const { wear, hold } = understand(
    'a gambler with a pack of greasy cards, two rolls of sea charts',
  )
  assert.deepEqual(wear, [])
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['pack of cards', 'rolls of sea charts'],
  )
})

test('a kit is what a team wears, and its hoops are stripes', () => {
  const { wear } = understand('a badger in the kit of our team, red and black hoops')
  assert.equal(wear[0]?.concept, 'football_kit')
  assert.deepEqual(wear[0]?.patterns, ['striped'])
  assert.ok(
    understand('a woman with gold hoops').wear.some(({ concept }) => concept === 'earrings'),
  )
})

test('two colours of stripes are those of the shirt', () => {
  const [shirt] = understand('a shirt with pink and black stripes').wear
  assert.deepEqual(
    shirt?.colours.map(({ name }) => name),
    ['black', 'pink'],
  )
  assert.deepEqual(
    understand('a green shirt with pink and black stripes').wear[0]?.colours.length,
    1,
  )
})

test('what refuses to stay under a cap does not take the cap away', () => {
  const { absent, wear } = understand('curls that refuse to stay under her bonnet')
  assert.deepEqual(absent, [])
  assert.equal(wear.length, 1)
  assert.equal(understand("you can't see her face because of the veil").wear[0]?.name, 'veil')
})
