import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('an amount of clothes or things is those clothes and things', () => {
  const { wear, hold, body } = understand(
    'an old witch in layers of petticoats, stacks of bangles, bunches of dried lavender at her belt and coils of rope over her shoulder',
  )
  assert.deepEqual(wear[0]?.modifiers, ['layered'])
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['petticoats', 'bangles', 'belt'],
  )
  assert.ok(hold.some(({ name }) => name === 'rope'))
  assert.deepEqual(body.hair.styles, [])
})

test('a bunch of flowers and a pile of books stay one', () => {
  assert.equal(understand('a boy with a bunch of tulips').hold[0]?.concept, 'bouquet')
  assert.equal(understand('a clerk with a pile of books').hold.length, 1)
})
