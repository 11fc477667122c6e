import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const wearOf = (words: string) =>
  understand(words).wear.map(({ name, modifiers }) => [...modifiers, name].join(' '))

test('what things are held together with is their state, and nobody carries it', () => {
  const { wear, hold } = understand('an inventor, goggles held together with duct tape')
  assert.deepEqual(wear[0]?.modifiers, ['taped'])
  assert.deepEqual(hold, [])
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

test('what is left of a garment is that garment, tattered', () => {
  assert.deepEqual(wearOf('the remnants of a wedding dress'), ['tattered wedding dress'])
  assert.deepEqual(wearOf("a ghoul in what's left of a blue uniform"), ['tattered uniform'])
  assert.deepEqual(wearOf('the rags of what was once a grey cloak'), ['tattered cloak'])
})

test('bodies told by what has become of them and by their own measure', () => {
  assert.equal(understand('a boy, knees scabbed').features[0]?.modifiers[0], 'scabbed')
  assert.ok(understand('She is as wide as she is tall.').subject.figure.includes('round'))
  assert.ok(understand('A dragon the size of a teapot').subject.builds.includes('short'))
  assert.notEqual(understand('chitin the colour of old honey').subject.age, 'elder')
  assert.equal(understand('hide the black of peat').body.skin[0]?.name, 'black')
})

test('a ladder in stockings is no ladder, and nets that are more holes are torn', () => {
  const { wear, hold } = understand('a dancer, a ladder running up one leg of the pink tights')
  assert.deepEqual(hold, [])
  assert.deepEqual(
    wear.map(({ name, modifiers }) => [name, modifiers]),
    [['tights', ['laddered']]],
  )
  const nets = understand('a skater; the fishnets are more holes than net').wear
  assert.deepEqual(nets[0]?.modifiers, ['torn'])
})
