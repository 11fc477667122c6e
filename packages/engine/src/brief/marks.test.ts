import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from './brief.ts'
import { understand } from './understand.ts'

function worn(words: string): BriefItem {
  const [item] = understand(words).wear
  assert.ok(item, words)
  return item
}

test('holes, stains and torn knees named behind clothes are those of the clothes', () => {
  assert.deepEqual(worn('Grey trench coat, cigarette burns on the cuff.').modifiers, [
    'cigarette burns',
  ])
  assert.deepEqual(worn('a boiler suit, oil stains, a torch').modifiers, ['oil stains'])
  assert.deepEqual(worn('corduroy trousers, patched knees').patterns, ['patched'])
  assert.deepEqual(understand('a boiler suit, oil stains').features, [])
  const { wear, features } = understand('a knight in a red tabard, scratches on his face')
  assert.deepEqual(wear[0]?.modifiers, [])
  assert.deepEqual(
    features.map(({ name }) => name),
    ['scratches'],
  )
})

test('elbow patches are no knee pads', () => {
  const { wear } = understand('a professor in a corduroy blazer with elbow patches')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['blazer'],
  )
  assert.ok(wear[0]?.modifiers.includes('elbow patches'))
})

test('what brackets say of it is said of the thing, though somebody stands between', () => {
  assert.deepEqual(
    worn('a mitten hat my aunt made (it is red and white), a sledge').colours.map(
      ({ name }) => name,
    ),
    ['red', 'white'],
  )
})
