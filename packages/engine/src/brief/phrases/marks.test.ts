import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BriefItem } from '../brief.ts'
import { understand } from '../understand.ts'

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

test('elbow patches are no knee pads, and what they are of is not what the jacket is of', () => {
  const { wear } = understand('a professor in a corduroy blazer with suede elbow patches and boots')
  assert.deepEqual(
    wear.map(({ name, parts }) => [name, ...parts.map((part) => part.name)]),
    [['blazer', 'elbow patches'], ['boots']],
  )
  assert.deepEqual([wear[0]?.patterns, wear[0]?.concept], [[], 'blazer'])
  assert.deepEqual(wear[0]?.parts[0]?.materials, ['leather'])
})

test('what brackets say of it is said of the thing, though somebody stands between', () => {
  assert.deepEqual(
    worn('a mitten hat my aunt made (it is red and white), a sledge').colours.map(
      ({ name }) => name,
    ),
    ['red', 'white'],
  )
})

test('what a part of an instrument or the crown of a hat is like is theirs', () => {
  const { hold, features } = understand('a bard with a guitar with a cracked neck')
  assert.deepEqual([hold[0]?.parts[0]?.name, hold[0]?.parts[0]?.modifiers], ['neck', ['cracked']])
  assert.deepEqual(features, [])
  const { wear } = understand('a bowler hat with a bullet hole through the crown')
  assert.deepEqual(
    wear.map(({ name, modifiers }) => [name, ...modifiers]),
    [['bowler hat', 'bullet hole']],
  )
})

test('stuffs in brackets and in the plural, at the cuffs and behind a colon are those of the thing', () => {
  assert.deepEqual(worn('breeches (velvet, plum)').materials, ['velvet'])
  assert.deepEqual(worn('a vest of seven tweeds').materials, ['wool'])
  assert.deepEqual(
    worn('a blouse with lace at the collar').parts.map(({ part, materials }) => [part, materials]),
    [['collar', ['lace']]],
  )
  assert.deepEqual(worn('a cloak borrowed from a shepherd: grey wool').materials, ['wool'])
})

test('what has frayed is frayed, and eyes all black are black', () => {
  assert.ok(
    understand('a moth man, white wings; they have frayed').features[0]?.modifiers.includes(
      'frayed',
    ),
  )
  assert.equal(understand('a demon, eyes all black').body.eyes[0]?.name, 'black')
})
