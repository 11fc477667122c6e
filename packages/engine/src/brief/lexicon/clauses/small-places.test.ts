import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('a gap in a grin is between the teeth', () => {
  for (const words of ['a sweep, grin with a gap', 'a boy with a smile full of gaps'])
    assert.deepEqual(names(understand(words).features), ['tooth gap'], words)
})

test('a rag around the forehead is worn, and who teaches from a wheelchair has one', () => {
  assert.deepEqual(names(understand('a stoker, a rag around the forehead').wear), ['headband'])
  assert.deepEqual(names(understand('she teaches from a wheelchair').hold), ['wheelchair'])
})

test('violet in the buttonhole is a flower', () => {
  const { hold, wear } = understand('an ogre in a suit, violet in the buttonhole')
  assert.deepEqual(names(hold), ['flower'])
  assert.deepEqual(wear[0]?.colours, [])
})

test('several glasses are for drinking', () => {
  const { hold, wear } = understand('a bartender, one shaker, two glasses')
  assert.deepEqual(names(hold), ['shaker', 'drinking glasses'])
  assert.deepEqual(wear, [])
})
