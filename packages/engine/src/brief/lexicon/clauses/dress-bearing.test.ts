import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const wornIn = (words: string): string[] => understand(words).wear.map(({ name }) => name)
const heldIn = (words: string): string[] => understand(words).hold.map(({ name }) => name)

test('stripes on sleeves nobody named are on the clothes, and paint that peels is in no tin', () => {
  const { wear, themeColours } = understand('astronaut, orange stripes on the sleeves, no gloves')
  assert.deepEqual([wear.map(({ patterns }) => patterns), themeColours], [[['striped']], []])
  for (const words of ['toy soldier, chipped paint, drum', 'a wooden doll, peeling paint, drum'])
    assert.deepEqual(heldIn(words), ['drum'], words)
  assert.deepEqual(heldIn('a decorator with a tin of paint and a brush').length > 0, true)
})

test('a skull patch is an emblem, and a patch of two things holds neither', () => {
  for (const words of [
    'pirate with a skull-and-crossbones patch on the shoulder',
    'biker with a heart-and-dagger patch on the back',
  ]) {
    const { features, hold } = understand(words)
    assert.deepEqual([features[0]?.concept, hold], ['emblem', []], words)
  }
})

test('a hat leans and who wears it does not', () => {
  const { subject, wear } = understand('chef, tall toque leaning to one side')
  assert.deepEqual(subject.poses, [])
  assert.ok(wear[0]?.modifiers.includes('tilted'))
})

test('what shows in slashed sleeves is their lining, and an ivory veil is not of bone', () => {
  assert.deepEqual(wornIn('black gown with slashed sleeves showing white silk'), ['gown'])
  assert.deepEqual(wornIn('a cloak, its lining red silk'), ['cloak'])
  assert.deepEqual(understand('bride, ivory lace veil').wear[0]?.materials, ['lace'])
  assert.deepEqual(understand('ivory comb').hold[0]?.materials ?? ['bone'], ['bone'])
})

test('frog eyes on wellies and teeth on a mask are nobody’s own', () => {
  for (const words of ['girl in wellies with frog eyes', 'goalie, mask painted with shark teeth'])
    assert.deepEqual(understand(words).features, [], words)
})

test('a tie as a headband is on the head, a mug hangs from the pack it is told of', () => {
  assert.equal(understand('boy with a striped tie as a headband').wear[0]?.place, 'head')
  assert.equal(understand('backpack, tin mug hanging from it').hold[0]?.place, 'backpack')
  assert.equal(
    understand('boy, catapult sticking out of the back pocket').hold[0]?.place,
    'back pocket',
  )
})

test('a feather in a headband is held by nobody, and a cap has its earflaps', () => {
  assert.deepEqual(heldIn('flapper, feather in a headband, pearls'), [])
  assert.deepEqual(wornIn('boy in a tweed cap with ear flaps, mittens'), [
    'ear flap cap',
    'mittens',
  ])
})

test('a kids’ clown is no child, and a witch on her laundry day is a witch', () => {
  assert.equal(understand("kids' TV clown, red nose").subject.species, undefined)
  assert.equal(understand("Witch's laundry day: striped pyjamas").subject.roles[0]?.name, 'witch')
  assert.equal(understand("Knight's night off, slippers").subject.roles[0]?.name, 'knight')
})

test('arms in bandages wear them, a beard in knots is knotted, a bear that lost an eye is a toy', () => {
  const arms = understand('ninja, forearms wrapped in grey bandages').features[0]
  assert.deepEqual([arms?.concept, arms?.place], ['bandage', 'forearms'])
  assert.equal(understand('dwarf, beard tied in two knots').body.beard?.concept, 'braided_beard')
  assert.deepEqual(heldIn('clown, teddy bear with one eye missing'), ['teddy bear'])
})

test('a golden lion told of a cloak is shown on it, and ice hockey makes nobody of ice', () => {
  const { wear, companions } = understand('Ritter, roter Umhang mit goldenem Löwen')
  assert.deepEqual([wear[0]?.parts[0]?.name, companions], ['lion', []])
  const { subject } = understand('ice hockey goalie in red')
  assert.deepEqual(subject.roles[0]?.materials, [])
})

test('a patch told behind a sword is no sign of the sword', () => {
  const { wear, hold } = understand('a guard, one sword, a white skull patch on the left shoulder')
  assert.deepEqual([hold[0]?.parts, hold[0]?.place], [[], undefined])
  assert.deepEqual([wear[0]?.name, wear[0]?.side], ['badge', 'left'])
})
