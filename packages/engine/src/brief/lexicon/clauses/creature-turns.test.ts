import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name)

test('what a beast beside somebody has is the beast’s', () => {
  for (const [words, said] of [
    ['a three-legged black dog follows him everywhere', 'three-legged'],
    ['a girl with a blue-eyed husky', 'blue-eyed'],
    ['knight riding a six-legged white horse', 'six-legged'],
    ['four-winged owl on his arm', 'four-winged'],
    ['a witch and her two-tailed fox', 'two-tailed'],
  ] as const) {
    const { companions, features, body } = understand(words)
    assert.deepEqual([features, body.eyes, companions.length], [[], [], 1], words)
    assert.ok(companions[0]?.modifiers.includes(said), words)
    assert.equal(companions[0]?.count, 1, words)
  }
})

test('a beast that follows somebody tells who that is', () => {
  for (const [words, presentation] of [
    ['a crow follows him everywhere', 'masculine'],
    ['a three-legged dog follows her everywhere', 'feminine'],
    ['a knight. A crow follows them wherever they go', undefined],
    ['wherever he goes a small brown goat trots behind him', 'masculine'],
  ] as const)
    assert.equal(understand(words).subject.presentation, presentation, words)
})

test('a beast that is the figure has so many itself', () => {
  assert.equal(understand('a six-legged cat').features[0]?.count, 6)
  assert.equal(understand('a two-tailed fox mage').features[0]?.count, 2)
})

test('smoke in place of legs is nobody’s cloth', () => {
  const { wear, features, absent } = understand('a business suit, smoke instead of legs')
  assert.deepEqual([named(wear), named(features)], [['business suit'], ['smoke tail']])
  assert.deepEqual(named(absent), ['legs'])
  assert.equal(wear[0]?.place, undefined)
})

test('who carries the own head has none on the shoulders', () => {
  for (const words of [
    'Sir Barnaby carries his head under the right arm',
    'a rider with his head tucked under the right arm',
  ]) {
    const { hold, absent } = understand(words)
    assert.deepEqual([named(hold), named(absent)], [['severed head'], ['head']], words)
    assert.equal(hold[0]?.side, 'right', words)
  }
  assert.deepEqual(understand('crying, head in her hands').absent, [])
})

test('teeth are filed and missing however it is said', () => {
  for (const [words, name] of [
    ['teeth filed to points, red ruff', 'filed teeth'],
    ['her fangs sharpened into needles', 'fangs'],
    ['milk teeth missing', 'missing teeth'],
    ['two front teeth knocked out', 'missing front teeth'],
  ] as const)
    assert.equal(understand(words).features[0]?.name, name, words)
})

test('half a body of a stuff is told of the body', () => {
  const { features, subject } = understand('half of her is slime')
  assert.deepEqual([named(features), subject.species], [['body'], undefined])
  assert.ok(features[0]?.modifiers.includes('slime'))
  assert.equal(understand('his left half is ice').features[0]?.side, 'left')
})

test('the other of two is lost or broken by itself', () => {
  assert.deepEqual(named(understand('one eye green, the other one missing').features), [
    'missing eye',
  ])
  const [left, right] = understand('left ear pierced, the other torn').features
  assert.deepEqual([left?.side, right?.side], ['left', 'right'])
})

test('the leaves of a dryad grow on her', () => {
  const { hold, features } = understand('a dryad, leaves gone orange for autumn')
  assert.deepEqual([hold, named(features)], [[], ['leaves']])
  assert.equal(features[0]?.colours[0]?.name, 'orange')
})

test('a skin black as soot is no dirty face, and hair may be of steel', () => {
  assert.equal(understand('soot-black skin').body.skin[0]?.name, 'soot-black')
  assert.deepEqual(understand('a girl with steel hair').body.hair.looks, ['steel'])
})

test('how a weapon points is no part of where it hangs', () => {
  assert.equal(understand('revolver worn on the left hip butt forward').hold[0]?.side, 'left')
})

test('white socks of a horse are in its coat', () => {
  const { wear } = understand('centaur, chestnut horse body with white socks')
  assert.deepEqual(wear, [])
})

test('who is built of things is of them and holds none', () => {
  const { subject, hold } = understand('a golem made of library books')
  assert.deepEqual([subject.species?.modifiers, hold], [['library books'], []])
})

test('a naga has coils, a beetle its shell, a genie cuffs of gold', () => {
  assert.equal(understand('lamia, emerald coils').features[0]?.concept, 'tail')
  const { wear, features } = understand('beetle knight, iridescent black shell')
  assert.deepEqual([wear, named(features)], [[], ['shell']])
  const genie = understand('djinn, gold cuffs, topknot')
  assert.deepEqual([named(genie.wear), genie.themeColours], [['cuffs'], []])
  assert.equal(understand('red dress with gold cuffs').wear.length, 1)
})

test('a mark on the skin is nothing in the hand', () => {
  const { hold, features } = understand('spider girl, red hourglass on her back')
  assert.deepEqual([hold, features[0]?.colours[0]?.name], [[], 'red'])
})

test('the other wing may be of bone, and the other horn white', () => {
  const [, wing] = understand('one white wing, the other just bone').features
  assert.deepEqual([wing?.name, wing?.materials], ['wing', ['bone']])
  const horns = understand('one horn black, the other one white')
  assert.equal(horns.features[1]?.colours[0]?.name, 'white')
  assert.deepEqual(horns.themeColours, [])
  assert.equal(understand('one arm flesh, the other chrome').features[0]?.name, 'chrome arm')
})

test('tusks wear down, bandages come loose, string makes a belt', () => {
  assert.deepEqual(understand('tusks worn down to stubs').features[0]?.modifiers, ['stubby'])
  assert.equal(understand('bandages coming loose at the jaw').features[0]?.place, 'jaw')
  assert.equal(understand('bandages wrapped like a scarf').wear[0]?.name, 'scarf')
  assert.equal(understand('red thread for a belt').wear[0]?.colours[0]?.name, 'red')
  assert.deepEqual(named(understand('sling instead of a bow').hold), ['slingshot'])
})

test('who was turned into something is that', () => {
  const { subject, hold } = understand('a paladin turned mushroom')
  assert.deepEqual([subject.species?.concept, hold], ['mushroomfolk', []])
})

test('needles for a beard are the beard, a flame for a head is the head', () => {
  const { body, hold } = understand('cactus man, needles instead of a beard')
  assert.deepEqual([body.beard?.modifiers, hold], [['needles'], []])
  assert.deepEqual(understand('blue flame where the head should be').hold, [])
})

test('runes cut into a forehead are on no kilt', () => {
  const { wear, features } = understand('sealskin kilt, runes carved into the brow')
  assert.deepEqual([named(wear), named(features)], [['kilt'], ['carved runes']])
  assert.deepEqual(wear[0]?.patterns, [])
})

test('an arm that is bare is not missing', () => {
  const { features } = understand('one arm bare and tattooed, the other armoured')
  assert.ok(features.every(({ concept }) => concept !== 'missing_arm'))
  assert.equal(understand('third arm growing out of the back').features[0]?.name, 'extra arm')
})

test('the scar of an axe and the skull of a pauldron are nothing in the hand', () => {
  assert.deepEqual(understand('rider, dragon skull pauldron on the right').hold, [])
  assert.deepEqual(understand('ent ranger, axe scar on the left leg').hold, [])
})

test('bells are worn on ankles, antlers have them, maids have dusters', () => {
  assert.equal(understand('ninja, bells on the ankles').wear[0]?.name, 'anklets')
  assert.deepEqual(understand('a stag with antlers with bells on them').hold, [])
  assert.deepEqual(named(understand('a maid with dusters').hold), ['feather dusters'])
})

test('a letter alone is on the chest, an emblem is on no can', () => {
  const [sign] = understand('white mask, B on the chest in gold').features
  assert.deepEqual([sign?.name, sign?.place], ['letter b', 'chest'])
  const can = understand('stubble, beer can, emblem ripped off the chest').hold[0]
  assert.deepEqual(can?.parts, [])
})

test('the kin of fabled beings are such beings', () => {
  const { subject, body } = understand("Medusa's brother, green snakes")
  assert.deepEqual([subject.species?.name, subject.presentation], ['medusa', 'masculine'])
  assert.equal(body.hair.styles[0]?.concept, 'snake_hair')
})

test('a terrier at heel wears no heels', () => {
  assert.deepEqual(understand('a ratcatcher, terrier at heel').wear, [])
})

test('of patrons, owners and what was eaten nothing is drawn', () => {
  assert.equal(understand('warlock whose patron is a cat, grey robe').subject.species, undefined)
  assert.equal(understand('ranger whose pet is a badger').companions[0]?.name, 'badger')
  assert.deepEqual(understand('princess who ate the dragon, toothpick').companions, [])
  assert.equal(understand("the wolf's lawyer in a suit").subject.species, undefined)
  assert.notEqual(understand("the queen's guard").subject.presentation, 'feminine')
})

test('caps on tusks, tips of tails and limbs that are something else stay with the body', () => {
  const { features, wear } = understand('elephant, gold tusk caps')
  assert.deepEqual([wear, named(features)], [[], ['tusks']])
  assert.equal(understand('imp, tail tip burning blue').features[0]?.parts[0]?.part, 'tip')
  assert.deepEqual(named(understand('swan maiden, one arm still a wing').features), ['one wing'])
  assert.equal(understand('zombie, left foot on backwards').features[0]?.side, 'left')
  assert.equal(understand('burn scars on the right half of his face').features[0]?.side, 'right')
})

test('nails in a club, teeth around a brim and paint that flakes are on the thing', () => {
  for (const words of ['ogre, club with nails', 'top hat with teeth around the brim']) {
    const { features, hold, wear } = understand(words)
    assert.deepEqual([features, hold.length + wear.length], [[], 1], words)
  }
  const { hold, wear } = understand('red jacket with the paint flaking off')
  assert.deepEqual([hold, wear[0]?.modifiers], [[], ['chipped']])
})

test('a stocking over the face is a mask, a mule beside somebody a beast', () => {
  assert.equal(understand('robber, stocking over the face').wear[0]?.slot, 'face')
  const { wear, companions } = understand('necromancer, undead mule beside him')
  assert.deepEqual([wear, companions.length], [[], 1])
})

test('four feet are a height of somebody who stands so tall only', () => {
  assert.equal(understand('alien, spurs on all four feet').subject.heightCm, undefined)
  assert.equal(understand('she is six feet tall').subject.heightCm, 183)
})

test('the dog of a gnoll is a dog, and a cat on the head of a warlock a cat', () => {
  const gnoll = understand('a gnoll widow in a veil, three-legged black dog at her feet')
  assert.deepEqual([gnoll.companions.length, gnoll.features, gnoll.body.skin], [1, [], []])
  const warlock = understand('warlock: black cat on the head')
  assert.deepEqual([warlock.companions.length, warlock.subject.species], [1, undefined])
})

test('a centaur who is dappled grey has a coat of that', () => {
  const { species } = understand('Centaur milkman, dappled grey, white cap').subject
  assert.equal(species?.colours[0]?.name, 'grey')
  assert.ok(species?.modifiers.includes('dappled'))
})
