import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const featuresOf = (words: string) =>
  understand(words).features.map(({ name, side, place }) => [name, side, place ?? ''].join(' '))

test('two black eyes of people are from blows, those of a snowman are its eyes', () => {
  const goalkeeper = understand('a goalkeeper, two black eyes, gap-toothed')
  assert.deepEqual(
    goalkeeper.features.slice(0, 2).map(({ name, side }) => `${name} ${side}`),
    ['black eye left', 'black eye right'],
  )
  assert.deepEqual(goalkeeper.body.eyes, [])
  assert.equal(understand('a snowman with two black eyes').body.eyes[0]?.name, 'black')
})

test('red letters of a helmet are written on it', () => {
  const { wear, hold } = understand('an astronaut, white helmet with red letters')
  assert.deepEqual([wear[0]?.name, wear[0]?.parts[0]?.name, hold], ['helmet', 'lettering', []])
  assert.equal(understand('a postman with letters').hold.length, 1)
})

test('what a gown is sewn with is no necklace', () => {
  const { wear } = understand('a duchess, black gown sewn with pearls')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['gown'],
  )
})

test('a back covered with a tattoo has it there', () => {
  assert.deepEqual(featuresOf('a yakuza, back covered with a koi tattoo'), ['koi tattoo both back'])
  const [flowers] = understand('a waiter whose right arm is covered in flower tattoos').features
  assert.deepEqual([flowers?.name, flowers?.side], ['flower tattoos', 'right'])
})

test('who is chained to a railing is so, and holds none', () => {
  const { subject, hold } = understand('a girl chained to a rock, torn dress')
  assert.deepEqual([subject.poses, hold], [['chained fast'], []])
})

test('behind a supermarket till stands a cashier', () => {
  const { roles } = understand('a girl behind a supermarket till, green polo').subject
  assert.deepEqual(
    roles.map(({ name }) => name),
    ['cashier'],
  )
})

test('a round friendly face tells a shape and a mood', () => {
  const { features, subject } = understand('a midwife with a round friendly face')
  assert.deepEqual([features[0]?.name, subject.traits], ['round face', ['friendly']])
})

test('big ears of a clerk are no elf’s, those of a goblin are a goblin’s', () => {
  assert.equal(understand('a clerk with huge ears').features[0]?.concept, 'face_shape')
  assert.equal(understand('big ears, goblin').features[0]?.concept, 'pointed_ears')
})

test('a harness is the guide dog’s, a tiny hat the parrot’s', () => {
  for (const words of [
    'a piano tuner, guide dog in harness',
    'a sailor with a parrot in a tiny hat on his shoulder',
  ])
    assert.deepEqual(understand(words).wear, [], words)
})

test('a villain of films wears the suit of a tailor', () => {
  assert.equal(understand('a film villain in a white suit').wear[0]?.concept, 'suit_jacket')
  assert.equal(understand('a superhero in a white suit').wear[0]?.concept, 'bodysuit')
})

test('a robe with a crane shows one', () => {
  const { companions, wear } = understand('a court eunuch, blue silk robe with a crane')
  assert.deepEqual([companions, wear[0]?.parts[0]?.name], [[], 'crane'])
})

test('what somebody is now is how old', () => {
  const { ageYears } = understand('she was a ballerina once; now sixty-eight, upright').subject
  assert.equal(ageYears, 68)
})

test('a ring on the pinky is on a finger', () => {
  assert.deepEqual(understand('a don, signet ring on the pinky').features, [])
})

test('golden buttons dye nothing else', () => {
  assert.deepEqual(understand('a sailor girl, golden buttons, blue skirt').themeColours, [])
})

test('a French judge wears a robe and no dress', () => {
  const [robe] = understand('Une juge sévère, robe noire').wear
  assert.deepEqual([robe?.name, robe?.colours[0]?.name], ['robe', 'black'])
})

test('paint under the nails soils the fingers and is no palette', () => {
  const { hold, features } = understand('a painter, paint under the nails, red beret')
  assert.deepEqual([hold, features[0]?.name], [[], 'paint stains'])
})

test('a leopard band on the forehead is a headband, and no part of the spear', () => {
  const { wear } = understand('a warrior, short spear, leopard band on his forehead')
  assert.equal(wear[0]?.name, 'headband')
})

test('a black queen in the hand of a chess player is a chess piece, and a queen is a queen', () => {
  const boy = understand('a chess prodigy, black queen in hand')
  assert.deepEqual([boy.subject.roles.length, boy.hold[0]?.name], [1, 'chess queen'])
  assert.equal(understand('a white knight, red cape').subject.roles[0]?.name, 'knight')
})

test('a parrot with one leg leaves the sailor both of his', () => {
  const { features, companions } = understand('a sailor, striped shirt, parrot with one leg')
  assert.deepEqual([features, companions[0]?.modifiers], [[], ['one-legged']])
})

test('a willow-green kimono is of no wood', () => {
  const [kimono] = understand('a willow-green kimono').wear
  assert.deepEqual([kimono?.materials, kimono?.colours[0]?.name], [[], 'willow-green'])
})

test('the scales of who sells weigh, however late they are told of', () => {
  for (const words of [
    'a Moroccan spice seller, saffron djellaba, red fez, grey beard, brass scales, yellow slippers',
    'an amber trader in a marten-fur cap, forked beard, scales and a string of amber beads',
  ]) {
    const { body, hold } = understand(words)
    assert.deepEqual([body.skinLooks, hold[0]?.name], [[], 'balance scales'], words)
  }
  assert.deepEqual(understand('a lizardfolk merchant, brass scales').hold, [])
})

test('old Hollywood and ancient Judea make nobody old', () => {
  for (const words of ['an old Hollywood starlet, fur stole', 'a tax collector of ancient Judea'])
    assert.equal(understand(words).subject.age, undefined, words)
})

test('the uniform of a burger chain holds no chain, and a race bib is no dungarees', () => {
  assert.deepEqual(understand('a cashier in a burger chain uniform').hold, [])
  const { wear } = understand('a runner, bib number 44, shorts')
  assert.deepEqual(
    wear.map(({ concept }) => concept),
    ['tank_top', 'shorts'],
  )
})
