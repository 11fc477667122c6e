import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a thing hangs on is a part of it, not a second thing', () => {
  const { wear, hold } = understand(
    'an usher with opera glasses on a brass chain, a satchel on a wide strap and red shoes',
  )
  assert.deepEqual(
    [...wear, ...hold].map(({ name, parts }) => [name, ...parts.map((part) => part.name)]),
    [['satchel', 'strap'], ['shoes'], ['opera glasses', 'chain']],
  )
  assert.deepEqual(hold[0]?.parts[0]?.colours[0]?.name, 'brass')
})

test('a chain that hangs on nothing is held, and what is chained somewhere has one', () => {
  assert.deepEqual(understand('a ghost with a chain').hold[0]?.name, 'chain')
  const [book] = understand('a monk, a heavy book chained to his belt').hold
  assert.deepEqual([book?.name, book?.parts[0]?.name], ['book', 'chain'])
})

test('a dog on a lead is led, and nobody carries the lead', () => {
  const brief = understand('an old woman with two terriers on leads')
  assert.deepEqual(brief.companions[0]?.modifiers, ['on leads'])
  assert.deepEqual(brief.hold, [])
})
