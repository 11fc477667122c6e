import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('camouflage alone between marks is worn', () => {
  assert.equal(understand('a scout, jungle camo, face paint').wear[0]?.name, 'camouflage uniform')
  assert.ok(understand('a camo jacket').wear[0]?.name.includes('jacket'))
})

test('hands that are folded, hair that falls loose and faces in shadow are said in plain words', () => {
  assert.deepEqual(understand('Her hands are clasped so they stay still').subject.poses, [
    'hands clasped',
  ])
  assert.ok(understand('red hair hanging loose').body.hair.styles[0]?.modifiers.includes('loose'))
  const [face] = understand('face lost in the shadow of her hood').features
  assert.deepEqual([face?.name, face?.modifiers], ['face', ['hidden']])
})

test('ears that show from under a hat are there, and whose they are stays', () => {
  assert.equal(understand('ears peeking out from under a beanie').features[0]?.name, 'ears')
  assert.equal(understand('wolf ears poking through his hood').subject.species, undefined)
})

test('an eye that was made glows in its colour on its side', () => {
  const { features } = understand('her right eye is mechanical and glows green')
  assert.deepEqual([features[0]?.side, features[0]?.colours[0]?.name], ['right', 'glowing green'])
})

test('stuff told behind a garment is of it', () => {
  const [gown] = understand('a gown, cream silk, black gloves').wear
  assert.deepEqual([gown?.name, gown?.materials], ['gown', ['silk']])
  const [costume] = understand('costume, Lady of the Lake, moss green velvet, tall boots').wear
  assert.deepEqual([costume?.name, costume?.materials], ['costume', ['velvet']])
})

test('a beard that is told of again keeps its colour', () => {
  const { beard } = understand('a dwarf, long red beard with beads in it').body
  assert.equal(beard?.colours[0]?.name, 'red')
})

test('who is also a mother stays what she is', () => {
  assert.equal(understand('a dwarf smith who is also a mom').subject.species?.name, 'dwarf')
})

test('writers who greet are not drawn, and times are no numbers', () => {
  assert.deepEqual(
    understand("Hi, hobby painter here. I'd love a centaur tailor").subject.roles.map(
      ({ name }) => name,
    ),
    ['tailor'],
  )
  assert.equal(understand('a pocket watch stopped at 4:20').wear[0]?.count, 1)
})

test('who asks for a picture is not in it, and a patch on a hat is no animal beside somebody', () => {
  assert.deepEqual(understand('Marketing wants a hero in a green cape').subject.poses, [])
  assert.deepEqual(understand('a trucker, cap with a patch of a flamingo').companions, [])
})

test('a hand of a robot makes no robot of anybody, and twigs may be fingers', () => {
  assert.equal(understand('a trucker, robot left hand').subject.species, undefined)
  assert.deepEqual(understand('a witch with twigs for fingers').hold, [])
})

test('each leg is one of the same trousers; who is shorter is short', () => {
  assert.equal(understand('white jumpsuit with a red stripe down each leg').wear[0]?.count, 1)
  assert.deepEqual(understand('a knight, but shorter').subject.builds, ['short'])
})

test('bodies told by what has become of them and by their own measure', () => {
  assert.equal(understand('a boy, knees scabbed').features[0]?.modifiers[0], 'scabbed')
  assert.ok(understand('She is as wide as she is tall.').subject.figure.includes('round'))
  assert.ok(understand('A dragon the size of a teapot').subject.builds.includes('short'))
  assert.notEqual(understand('chitin the colour of old honey').subject.age, 'elder')
  assert.equal(understand('hide the black of peat').body.skin[0]?.name, 'black')
})
