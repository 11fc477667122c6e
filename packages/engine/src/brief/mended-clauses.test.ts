import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('what things are held together with is their state, and nobody carries it', () => {
  const { wear, hold } = understand('an inventor, goggles held together with duct tape')
  assert.deepEqual(wear[0]?.modifiers, ['taped'])
  assert.deepEqual(hold, [])
})

test('a net or rollers that hair is in are worn on it', () => {
  assert.equal(understand('a cook, her hair in a fine net').wear[0]?.name, 'hairnet')
  const { wear } = understand('granny with her hair in pink rollers')
  assert.equal(wear[0]?.name, 'hair curlers')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['pink'],
  )
})

test('what skin is cracked or veined with is seen in the cracks', () => {
  const { body, features } = understand('a golem, grey skin cracked with glowing green')
  assert.deepEqual(
    body.skin.map(({ name }) => name),
    ['grey'],
  )
  assert.ok(
    features.some(({ name, colours }) => name === 'cracks' && colours[0]?.name === 'glowing green'),
  )
})

test('teeth too human make nobody human', () => {
  const { subject, features } = understand('a horse demon, teeth far too human')
  assert.equal(subject.species?.name, 'demon')
  assert.ok(features.some(({ name, modifiers }) => name === 'teeth' && modifiers.includes('human')))
})

test('tops of socks and boots are theirs, and bows on a dress are no weapons', () => {
  const { wear } = understand('a doll, black stockings with lace tops')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['stockings'],
  )
  assert.equal(wear[0]?.parts[0]?.name, 'tops')
  const bows = understand('a girl in a mint dress with little bows').wear.find(
    ({ name }) => name === 'bows',
  )
  assert.equal(bows?.concept, 'ribbon')
  assert.ok(understand('an archer with two bows').hold.some(({ concept }) => concept === 'bow'))
})

test('stains of what is worn over something are not on what is under it', () => {
  const { wear } = understand('a lab coat with grass stains over a white shirt')
  assert.ok(wear[0]?.modifiers.some((word) => word.includes('grass')))
  assert.deepEqual(wear[1]?.modifiers, [])
})

test('what holds trousers up is a belt', () => {
  const { wear } = understand('a tramp whose jeans are held up with string')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['jeans', 'string belt'],
  )
})

test('a straw that is chewed is in the mouth, and zinc on a nose is against the sun', () => {
  const { hold, subject } = understand('a sniper chewing on a straw')
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['stalk of straw'],
  )
  assert.deepEqual(subject.poses, ['chewing'])
  const { features } = understand('a surfer with zinc on his nose')
  assert.deepEqual(
    features.map(({ name }) => name),
    ['sunscreen'],
  )
})

test('what a limb is already is what it is', () => {
  const [stone] = understand('a boy, his right hand already stone').features
  assert.deepEqual([stone?.name, stone?.materials, stone?.side], ['hand', ['stone'], 'right'])
})

test('a game in a wheelchair makes a player, seated in one', () => {
  const { subject, hold } = understand('Petra, 15, wheelchair basketball, red jersey with a 4')
  assert.equal(subject.roles[0]?.name, 'basketball player')
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['wheelchair'],
  )
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
