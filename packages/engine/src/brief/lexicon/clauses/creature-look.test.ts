import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('the lens of a robot is its eye', () => {
  const { body, features, themeColours } = understand('three-legged robot with one blue lens')
  assert.deepEqual([body.eyes[0]?.name, themeColours], ['blue', []])
  assert.ok(!named(features).includes('lens'))
})

test('the feathers of a harpy are its own, whatever bird they are like', () => {
  for (const [words, hue] of [
    ['a harpy widow, crow feathers', 'black'],
    ['harpy, brown feathers, talons', 'brown'],
  ] as const) {
    const { hold, body } = understand(words)
    assert.deepEqual([hold, body.skin[0]?.name], [[], hue], words)
  }
  assert.equal(understand('a girl with a crow feather').hold.length, 1)
})

test('a glow in the eyes holds no candle', () => {
  for (const words of [
    'pumpkin king, candle glow in the eyes',
    'skeleton, lantern light in its sockets',
  ]) {
    const { hold, body } = understand(words)
    assert.deepEqual([hold, body.eyes[0]?.name], [[], 'orange'], words)
  }
})

test('a comb in a pocket is in no hair, a letter on a forehead in no hand', () => {
  const barber = understand('barber with a comb in the apron pocket')
  assert.deepEqual([named(barber.hold), named(barber.wear)], [['hand comb'], ['apron']])
  const golem = understand('clay golem, Hebrew letter on the forehead')
  assert.deepEqual([golem.hold, golem.features[0]?.name], [[], 'letter mark'])
})

test('the side may be told behind a comma', () => {
  const [tusk] = understand('walrus, one tusk is capped in brass, the left one I think').features
  assert.deepEqual([tusk?.name, tusk?.side], ['tusk', 'left'])
})

test('the idea that won is who it is', () => {
  for (const [words, name] of [
    ['The idea that won the vote is a walrus', 'walrus'],
    ['The winner was a goat in a kilt', 'goat'],
  ] as const) {
    const { subject } = understand(words)
    assert.deepEqual([subject.species?.name, subject.roles], [name, []], words)
  }
})

test('things have the arms and legs they are told to have, and may have any calling', () => {
  assert.deepEqual(named(understand('a teapot with arms and legs').features), ['arms', 'legs'])
  assert.equal(understand('rubber duck admiral, bicorne').subject.species?.name, 'rubber duck')
  assert.equal(understand('egg thief in a hood').subject.species, undefined)
})

test('axes for ice and skates are made of none', () => {
  for (const words of ['yeti with ice skates', 'child with an ice cream']) {
    const { wear, hold, motifs } = understand(words)
    assert.deepEqual([[...wear, ...hold][0]?.materials, motifs], [[], []], words)
  }
})

test('fluffy fur is fur', () => {
  assert.deepEqual(understand('yeti, white fluffy fur').body.skinLooks, ['fluffy', 'fur'])
})

test('white and with are both written whit, and a strip shirt is striped', () => {
  assert.equal(understand('centaur, long whit hair').body.hair.colours[0]?.name, 'white')
  assert.equal(understand('robot nanny whit a pink apron').wear[0]?.name, 'apron')
  assert.deepEqual(understand('a boy in a strip shirt').wear[0]?.patterns, ['striped'])
})

test('doors, eyes and rings are where they are on a being', () => {
  const spirit = understand('a spirit of the old oak, a door in the belly')
  assert.deepEqual(
    [named(spirit.features), spirit.subject.figure.includes('belly')],
    [['belly door'], false],
  )
  const angel = understand('An angel with eyes all over the wings, golden rings around it')
  assert.deepEqual([named(angel.features), angel.wear], [['wings', 'orbiting rings'], []])
})

test('ears tied back are no hair, a horn sawn short is stubby', () => {
  const rabbit = understand('Rabbit samurai, lop ears tied back')
  assert.deepEqual([rabbit.body.hair.styles, named(rabbit.features)], [[], ['lop ears']])
  assert.deepEqual(understand('rhino guard, horn sawn short').features[0]?.modifiers, ['stubby'])
})

test('who holds the own head has none on', () => {
  const { absent, hold } = understand('ghost bride holding her own head, torn veil')
  assert.deepEqual([named(absent), named(hold)], [['head'], ['severed head']])
})

test('braces on fangs hold no trousers, a crown on a tabard is worn by nobody', () => {
  assert.deepEqual(understand('vampire dentist with braces on his fangs').wear, [])
  assert.deepEqual(named(understand('herald, tabard with a crown').wear), ['tabard'])
})
