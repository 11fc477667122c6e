import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const held = (words: string) => understand(words).hold.map(({ name }) => name)
const worn = (words: string) =>
  understand(words).wear.map(({ name, colours }) => [name, ...colours.map((hue) => hue.name)])

test('an apothecary weighs with scales, a lizard has them', () => {
  assert.deepEqual(held('an apothecary, scales hooked on one finger'), ['balance scales'])
  assert.deepEqual(understand('a lizard with scales').hold, [])
})

test('a postman blows a horn, a goblin has one', () => {
  assert.deepEqual(held('a postman, horn, parcels'), ['blowing horn', 'parcels'])
  assert.deepEqual(
    understand('a goblin, horn, tail').features.map(({ name }) => name),
    ['horn', 'tail'],
  )
})

test('a puppet devil is a puppet, whatever is told of it in brackets', () => {
  const brief = understand('a puppeteer, marionette devil dangling (red horns, blue breeches)')
  assert.equal(brief.subject.species, undefined)
  assert.deepEqual([brief.features.length, brief.wear.length], [0, 0])
  assert.deepEqual(held('a puppeteer, marionette devil dangling'), ['marionette'])
})

test('who sells balloons, forty of them, has them; a string of teeth is a necklace', () => {
  assert.deepEqual(held('a vendor of balloons, forty of them'), ['balloons'])
  assert.deepEqual(worn('a goblin with pliers, string of pulled teeth'), [['necklace of teeth']])
})

test('a queen on a pocket and a cross on an apron are pictures', () => {
  const brief = understand('a girl in a cardigan with a queen on the pocket')
  assert.deepEqual(brief.subject.roles, [])
  assert.equal(brief.wear[0]?.parts[0]?.name, 'emblem')
})

test('limbs that are taped are nobody’s hair or skirt; pads worn to the foam are no clothes', () => {
  const brief = understand('a gymnast, hair in a bun, ankle taped, knee pads worn to the foam')
  assert.deepEqual(
    brief.features.map(({ name, modifiers }) => [name, ...modifiers]),
    [['ankle', 'taped']],
  )
  assert.deepEqual(worn('knee pads worn to the foam'), [['knee pads']])
})

test('a waistcoat of burgundy silk and braid on a sleeve are the clothes’ own', () => {
  assert.deepEqual(worn('a satyr, waistcoat burgundy silk, napkin'), [['waistcoat', 'burgundy']])
  assert.deepEqual(understand('He wore a coat. Gold braid on one sleeve.').body.hair.styles, [])
})

test('printed yellow on brown is both; navy outside, scarlet in is lined', () => {
  assert.deepEqual(worn('a pareu printed yellow on brown'), [['pareu', 'brown', 'yellow']])
  assert.deepEqual(worn('flip flops: blue left, white right'), [
    ['flip flop', 'blue'],
    ['flip flop', 'white'],
  ])
  assert.equal(understand('Cape navy outside, scarlet in.').wear[0]?.parts[0]?.name, 'lining')
})

test('a robe of hessian wears no boots, kid gloves are no child, an undertaker mole no mark', () => {
  assert.deepEqual(worn('a king, robe hessian lined with newspaper'), [['robe']])
  const brief = understand('undertaker mole, gloves black kid, tie')
  assert.deepEqual([brief.subject.species?.name, brief.body.skin], ['mole', []])
})

test('breeches as wide as sacks and very short shorts say nothing of who wears them', () => {
  assert.deepEqual(understand('a skater, breeches wide as sacks').subject.builds, [])
  assert.equal(understand('shorts very short, whistle').subject.heightCm, undefined)
})

test('one arm that is a hammer is not missing, and who is wound in red has no wound', () => {
  assert.deepEqual(understand('an automaton, one arm a hammer').features, [])
  assert.deepEqual(understand('a dancer wound in red').features, [])
})
