import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const wears = (words: string): string[] =>
  understand(words).wear.map(({ name, modifiers }) => [...modifiers, name].join(' '))

test('layers of a stuff are clothes of it, and nobody is made of it', () => {
  const { wear, body } = understand('a nomad, many layers of faded cloth')
  assert.deepEqual(wear[0]?.modifiers, ['layered', 'faded'])
  assert.deepEqual(body.skinLooks, [])
  assert.deepEqual(wears('a dress with three layers of tulle'), ['tulle dress'])
})

test('a sports vest has the colour that is said of it, and whoever sports one wears it', () => {
  for (const words of ['an otter in a blue sports vest', 'an otter who sports a blue vest'])
    assert.equal(understand(words).wear[0]?.colours[0]?.name, 'blue', words)
})

test('a silver star that a sheriff wears is a badge, and what it is on is worn', () => {
  const { wear } = understand('a sheriff, silver star on the left side of the vest')
  assert.deepEqual(
    wear.map(({ name, side }) => [name, side]),
    [
      ['star badge', 'left'],
      ['vest', 'both'],
    ],
  )
})

test('a raven head on a cane and a turban with a jewel are theirs', () => {
  const { hold, features } = understand('a cane with a raven head')
  assert.deepEqual(features, [])
  assert.equal(hold[0]?.parts.length, 1)
  assert.equal(understand('an emerald turban jewel').wear[0]?.name, 'turban')
})

test('dyed tips are those of the hair, tanned leathery skin is tanned, and hides are no pose', () => {
  const { hair } = understand('a cashier, dyed blue tips').body
  assert.deepEqual(
    hair.tips.map(({ name }) => name),
    ['blue'],
  )
  const { body } = understand('a mummy, tanned leathery skin')
  assert.deepEqual([body.skin[0]?.name, body.skinLooks], ['tanned', ['leathery']])
  const { wear, subject } = understand('a coat of hides')
  assert.deepEqual([wear[0]?.materials, subject.poses], [['leather'], []])
})

test('hair in ropes holds none, and a muddy brown skirt is brown and muddy', () => {
  const { hold, body } = understand('a hermit, hair in wet ropes')
  assert.deepEqual([hold, body.hair.looks], [[], ['ropey']])
  const [skirt] = understand('a lady in a muddy brown skirt').wear
  assert.deepEqual([skirt?.colours[0]?.name, skirt?.modifiers], ['brown', ['muddy']])
})

test('what is half painted is there in both colours, and a top button is no top', () => {
  const [armour] = understand('a deserter, half of his white armour painted over in black').wear
  assert.deepEqual(
    [armour?.name, armour?.colours.map(({ name }) => name)],
    ['armour', ['white', 'black']],
  )
  assert.deepEqual(wears('a chola, flannel buttoned at the top'), ['buttoned up flannel shirt'])
  assert.deepEqual(wears('a clerk, shirt buttoned to the top'), ['buttoned up shirt'])
})

test('a stuff by itself in a list is what the clothes are of, but not behind what is of it', () => {
  const spy = understand('a spy, spider brooch, dark leather, no metal')
  assert.deepEqual(
    spy.wear.map(({ name, materials }) => [name, materials]),
    [
      ['brooch', []],
      ['leather', ['leather']],
    ],
  )
  assert.deepEqual(wears('a knight, boots, laced, black leather'), ['laced boots'])
})

test('in pinstripes is in a suit of them, and in polka dots in clothes of them', () => {
  const [suit] = understand('a loan shark in pinstripes, gold tooth').wear
  assert.deepEqual([suit?.name, suit?.patterns], ['suit', ['pinstriped']])
  const [clothes] = understand('a girl in polka dots').wear
  assert.deepEqual(clothes?.patterns, ['polka_dot'])
  assert.equal(understand('a dress in polka dots').wear.length, 1)
})

test('a cracked helmet visor comes with its helmet', () => {
  assert.deepEqual(wears('an astronaut with a cracked helmet visor'), [
    'cracked helmet',
    'cracked visor',
  ])
})
