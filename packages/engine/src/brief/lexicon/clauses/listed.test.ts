/** Short wordings between two commas, and what they say. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const names = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('a hand full of things holds them', () => {
  const { hold } = understand('a doctor, neon hoodie, left hand full of scalpels')
  assert.deepEqual(
    hold.map(({ name, side }) => [name, side]),
    [['scalpels', 'left']],
  )
})

test('who is on the back of a beast rides it', () => {
  const brief = understand('a nomad on the back of a giant lizard, indigo turban')
  assert.ok(names(brief.companions).includes('lizard'))
  assert.deepEqual(names(understand('a monk, a jacket with a tiger on the back').companions), [])
})

test('a stripe down the legs is on the suit named before', () => {
  const { wear } = understand('a rider, red leather suit, white stripe down both legs, helmet')
  assert.ok(wear[0]?.patterns.some((name) => /stripe/.test(name)))
  assert.deepEqual(names(wear), ['suit', 'helmet'])
})

test('what stiffens hair is not its colour', () => {
  const { hair } = understand('a warrior, lime-stiffened hair').body
  assert.deepEqual(hair.colours ?? [], [])
})

test('a plain thing with an article is the garment named before', () => {
  const { wear } = understand("Her jacket is her grandfather's, a brown tweed thing.")
  assert.deepEqual(names(wear), ['jacket'])
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['brown'],
  )
})

test('a number joined to a noun counts what one thing has', () => {
  const { hold, wear } = understand('a six-string guitar, four-lens goggles')
  assert.deepEqual([hold[0]?.count, wear[0]?.count], [1, 1])
})

test('hair may have the colour of a thing that is none itself', () => {
  const { hair } = understand('a priestess, hair the colour of kelp').body
  assert.deepEqual(
    hair.colours?.map(({ name }) => name),
    ['kelp green'],
  )
})

test('a bird on each shoulder is two birds, and keys on a ring are keys', () => {
  assert.equal(understand('a seer, a raven on each shoulder').companions[0]?.count, 2)
  const { hold, wear } = understand('a jailer, keys on a ring')
  assert.deepEqual([hold[0]?.concept, names(wear)], ['key', []])
})

test('the ghost of a keeper was a keeper', () => {
  const { subject } = understand("the lighthouse keeper's ghost, see-through")
  assert.deepEqual(names(subject.roles), ['lighthouse keeper'])
  assert.equal(subject.species?.name, 'ghost')
})

test('a Black violinist has black skin, and a black knight is as before', () => {
  const { body, themeColours } = understand('a young Black violinist, wine-red gown')
  assert.deepEqual([names(body.skin), names(themeColours)], [['black'], []])
  assert.deepEqual(understand('the Black Knight').body.skin, [])
})

test('a colour that is a calling too is the colour before the stuff of a garment', () => {
  const { subject, wear } = understand('a half-elf, sage linen tunic')
  assert.deepEqual(subject.roles, [])
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['sage'],
  )
})

test('two colours closed by and are of the whole, not of the thing listed next', () => {
  const { wear, themeColours } = understand('ninja, black and purple, red scarf')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['red'],
  )
  assert.deepEqual(names(themeColours), ['black', 'purple'])
})

test('hair in ropes is not held, and a soldier in a pocket is a toy', () => {
  assert.deepEqual(understand('a smuggler, hair in wet ropes').hold, [])
  const { subject, hold } = understand('a toymaker, a wooden soldier in the apron pocket')
  assert.deepEqual(names(subject.roles), ['toymaker'])
  assert.deepEqual(names(hold), ['soldier'])
})

test('a pattern of pictured things is on the garment, and ears of wheat are wheat', () => {
  assert.deepEqual(understand('a cardigan with a rocket pattern').hold, [])
  assert.deepEqual(understand('a robe with wheat ears embroidered on the hem').features, [])
})

test('little brass scales are held, and the scales of a dragon are not', () => {
  assert.deepEqual(names(understand('a gem cutter, little brass scales').hold), ['balance scales'])
  assert.deepEqual(understand('a dragonborn, brass scales').hold, [])
})
