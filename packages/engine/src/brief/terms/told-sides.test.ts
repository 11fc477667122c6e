import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function wornOf(prompt: string): string[] {
  const { wear, features } = understand(prompt)
  return [...wear, ...features].map(({ side, name, colours, modifiers }) =>
    [side, name, ...colours.map((colour) => colour.name), ...modifiers].join(' '),
  )
}

test('each of a pair is told by its side, in brackets and lists', () => {
  assert.deepEqual(wornOf('odd mittens (left purple, right orange)'), [
    'left mittens purple odd',
    'right mittens orange odd',
  ])
  assert.deepEqual(wornOf('a beret, socks: left striped, right plain').slice(1), [
    'left socks',
    'right socks plain',
  ])
})

test('one of two is told of, with its side where that is said', () => {
  assert.ok(
    wornOf('an imp, horns black, one is chipped (the left one)').includes(
      'left horns black chipped',
    ),
  )
  const { features } = understand('a moth girl with grey wings, one torn')
  assert.deepEqual(features[0]?.parts[0]?.modifiers, ['torn'])
})

test('L and R in brackets and before a limb are sides', () => {
  assert.deepEqual(wornOf('white armband (L), eyepatch (right eye)'), [
    'left armband white',
    'right eyepatch',
  ])
  assert.equal(understand('R hand: a torch').hold[0]?.side, 'right')
})

test('a garment of two halves has both colours', () => {
  assert.deepEqual(
    wornOf('a tabard, left half blue, right half white, and grey hose')[0],
    'both tabard blue white',
  )
})

test('rings in the left one are in that ear', () => {
  const rings = understand('big ears with two silver rings in the left one').wear[0]
  assert.equal(rings?.side, 'left')
  assert.equal(rings?.count, 2)
})

test('what is in a sleeve or a pocket is there, and the other in the other', () => {
  const { hold, companions } = understand(
    'a conjurer, coin up the left sleeve, mouse peeking out of the right one, a live frog in his pocket',
  )
  assert.equal(hold[0]?.side, 'left')
  assert.deepEqual(
    companions.map(({ side, name }) => `${side} ${name}`),
    ['right mouse', 'both frog'],
  )
})

test('a number in brackets counts the thing before it', () => {
  assert.equal(understand('a beggar with keys (five) at the belt').hold[0]?.count, 5)
})
