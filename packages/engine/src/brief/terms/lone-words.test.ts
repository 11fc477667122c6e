import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('words alone between marks are moods and poses', () => {
  const { subject } = understand('a witch, petulant, humming, mid-aria, kind but strict')
  assert.deepEqual(subject.traits, ['petulant', 'kind', 'strict', 'humming'])
  assert.deepEqual(subject.poses, ['humming', 'mid aria'])
})

test('a phrase is known around a word that says how much', () => {
  assert.deepEqual(understand('an owl, head slightly tilted').subject.poses, ['head tilted'])
})

test('a look of something is a mood, and no expression is one too', () => {
  assert.ok(
    understand('a monk with a look of permanent surprise').subject.traits.includes('surprise'),
  )
  assert.ok(understand('a doll, no expression at all').subject.traits.includes('expressionless'))
})

test('skin, hair and eyes are told of without a verb, and in the superlative', () => {
  const { body } = understand('a girl, skin a deep warm brown, hair a fiery red, the bluest eyes')
  assert.equal(body.skin[0]?.name, 'deep warm brown')
  assert.equal(body.hair.colours[0]?.name, 'fiery red')
  assert.equal(body.eyes[0]?.name, 'blue')
  assert.deepEqual(understand("a witch with eyes like a cat's").body.eyeLooks, ['cat-like'])
})

test('a name, a hijab or a beard tells of man or woman where no word does', () => {
  assert.equal(understand('Sgt. Ines Varga, scar').subject.presentation, 'feminine')
  assert.equal(understand('a firefighter in a hijab').subject.presentation, 'feminine')
  assert.equal(understand('a fencer with a moustache').subject.presentation, 'masculine')
  assert.equal(understand('she is a fencer with a moustache').subject.presentation, 'feminine')
})

test('how small or young somebody is beside others is no other somebody', () => {
  const { subject } = understand('She stands knee high to the dwarf')
  assert.equal(subject.species, undefined)
  assert.deepEqual(subject.builds, ['short'])
  assert.equal(understand('hardly more than a boy').subject.age, 'child')
  assert.equal(understand('a goalkeeper of the under-12 team').subject.ageYears, 12)
  assert.equal(understand('a boy, helmet under one arm').subject.ageYears, undefined)
})

test('feelings by their nouns are moods where they stand alone, and matters elsewhere', () => {
  assert.deepEqual(understand('a duke, bored contempt').subject.traits, ['bored', 'contempt'])
  assert.deepEqual(understand('a horror writer, the terror of bakers').subject.traits, [])
})

test('what is done with a limb is a pose, what a limb looks like is none', () => {
  assert.deepEqual(understand('a judge, four hands steepled').subject.poses, ['hands steepled'])
  assert.deepEqual(understand('a monk, knees grazed').subject.poses, [])
})

test('what stands in place of a part of the body tells of that part', () => {
  assert.deepEqual(understand('a clay child, two holes for eyes').body.eyeLooks, ['holes'])
  const [fingers] = understand('a sailor, blades for fingers').features
  assert.deepEqual([fingers?.name, fingers?.modifiers], ['fingers', ['blades']])
})

test('what nobody can stop doing is done', () => {
  const brief = understand("a boy who can't stop winking")
  assert.deepEqual(brief.absent, [])
  assert.ok(brief.subject.traits.includes('winking'))
})

test('what is gone is absent, and what a being is made of is its skin', () => {
  const { absent, features } = understand('a hermit, eyebrows burnt off')
  assert.equal(absent[0]?.name, 'eyebrows')
  assert.deepEqual(features, [])
  assert.deepEqual(understand('a saint made of tallow').body.skinLooks, ['tallow'])
})

test('a police constable is one calling in two words', () => {
  const { roles } = understand('police constable, jug ears').subject
  assert.deepEqual(
    roles.map(({ name }) => name),
    ['police constable'],
  )
})

test('Black, written large among what somebody is, is no colour of clothes', () => {
  const { body, themeColours } = understand(
    'Librarian. Thirty, Black, cropped hair, cat-eye glasses',
  )
  assert.equal(body.skin[0]?.name, 'black')
  assert.deepEqual(themeColours, [])
  assert.equal(understand('a coat, Black, torn').body.skin.length, 0)
})

test('a hand on the stomach, arms overhead, a look at the stars and a splash are poses', () => {
  const posesIn = (words: string) => understand(words).subject.poses
  assert.deepEqual(posesIn('a taster, hand on the stomach'), ['hand on stomach'])
  assert.deepEqual(posesIn('a skater, arms overhead'), [
    'arms overhead',
    'arms raised',
    'arms above head',
  ])
  assert.deepEqual(posesIn('a navigator looking at the stars'), [
    'looking at the stars',
    'looking up',
  ])
  assert.deepEqual(posesIn('a small dragon, splashing in a puddle'), ['splashing'])
  assert.deepEqual(posesIn('an imp, 6 fingers on each hand'), [])
})

test("a player of a girls' team is a girl, who trains one need be none", () => {
  assert.equal(understand("goalkeeper for a girls' football team").subject.presentation, 'feminine')
  assert.equal(understand("coach of a girls' football team").subject.presentation, undefined)
})

test('bony, skeletal, angular and narrow are builds of whoever is told of', () => {
  const figure = (words: string) => understand(words).subject.figure
  assert.ok(figure('Mage: bony, grey robe').includes('bony'))
  assert.ok(figure('Lich queen: skeletal, tattered gown').includes('skeletal'))
  assert.ok(figure("She's tall and angular, with ash-blonde hair").includes('angular'))
  assert.ok(figure('A being made of paper, tall and narrow').includes('narrow'))
  assert.deepEqual(understand('a lady with a mask, bony, and a robe').subject.builds, [])
})

test('an empty stare is in the face', () => {
  const { subject, features } = understand('a boy, empty stare, katana')
  assert.deepEqual([subject.traits, features], [['empty stare', 'empty'], []])
})
