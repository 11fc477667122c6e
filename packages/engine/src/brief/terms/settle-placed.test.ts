import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

/** What is told of the character, each with where it is. */
const toldIn = (words: string) =>
  understand(words).features.map(({ name, place }) => [name, place ?? ''])

test('a stuff that is said to be somewhere is there, whatever colour it also names', () => {
  assert.deepEqual(toldIn('a maid, ash on the brow, honey dripping from the chin'), [
    ['ash', 'on the brow'],
    ['honey', 'dripping from the chin'],
  ])
  const { body, themeColours } = understand('a scarecrow. Straw poking from the cuffs.')
  assert.deepEqual(themeColours, [])
  assert.deepEqual(body.skin, [])
})

test('a noun that no table knows is told with its side and its place', () => {
  const [float] = understand('a lifeguard, whistle, float under left arm').features
  assert.equal(float?.name, 'float')
  assert.equal(float?.side, 'left')
  assert.equal(float?.place, 'under the left arm')
  assert.deepEqual(toldIn('an old bear, sap matting the fur on his arms')[0], [
    'sap',
    'matting the fur',
  ])
})

test('what is in place of a part of the body is told there', () => {
  assert.deepEqual(toldIn('a monk with a bell where the heart would be'), [
    ['bell', 'in place of the heart'],
  ])
  assert.equal(understand('a monk with a bell where the heart would be').hold.length, 0)
})

test('adjectives, moods and colours with a place are no things', () => {
  assert.deepEqual(toldIn('a knight, unsteady in the rain, agony on his face'), [])
  assert.deepEqual(toldIn('a knight, no straw in the hair'), [])
  assert.ok(toldIn('a knight, red on the sleeves').every(([name]) => name !== 'red'))
})

test('what is built into the body is no tool in the hand, and a bar round the neck no scene', () => {
  const { hold, setting, features } = understand(
    'a knight, birdhouse built into the chest, iron bar bent round his neck',
  )
  assert.deepEqual([...hold, ...setting], [])
  assert.deepEqual(
    features.map(({ name, place }) => `${name} ${place}`),
    ['birdhouse built into the chest', 'bar bent round the neck'],
  )
})

test('a beast and what it gives are the stuff of what follows', () => {
  const { wear, companions } = understand('a hunter, caribou-skin parka, robe covered in cat hair')
  assert.deepEqual(companions, [])
  assert.match(wear[0]?.modifiers.join(' ') ?? '', /caribou.skin/)
  assert.match(wear[1]?.modifiers.join(' ') ?? '', /cat hair/)
})

test('unknown nouns after of say what it is made of', () => {
  const { wear, unknown } = understand('a queen, crown of eggshells, rosary of ball bearings')
  assert.ok(wear[0]?.modifiers.includes('eggshells'))
  assert.ok(wear[1]?.modifiers.includes('ball bearings'))
  assert.deepEqual(unknown, [])
})

test('what somebody is doing is told in its own words, what somebody seeks is not', () => {
  const posesIn = (words: string) => understand(words).subject.poses
  assert.deepEqual(posesIn('a dragon splashing in a puddle'), ['splashing'])
  assert.deepEqual(posesIn('a captain, looking at the stars'), [
    'looking at the stars',
    'looking up',
  ])
  assert.deepEqual(posesIn('a knight seeking revenge for his brother'), [])
})

test('a state behind a counted noun is said of it, and so is what a thing is doing', () => {
  const { hold, wear } = understand(
    'a merman, trident with one prong snapped, medals rusting on a branch',
  )
  assert.equal(hold[0]?.name, 'trident')
  assert.deepEqual(hold[0]?.parts[0]?.modifiers, ['snapped'])
  assert.deepEqual(wear[0]?.modifiers, ['rusting'])
})

test('an outfit hitched into something keeps both', () => {
  const { wear } = understand('a woman in a sari hitched into a tool belt')
  assert.deepEqual(
    wear.map(({ name }) => name),
    ['sari', 'tool belt'],
  )
})

test('what a thing comes with is part of it, and words nobody lists end compounds', () => {
  const { wear, features } = understand('a headsman, black hood with two eyeholes, belt discs')
  assert.equal(wear[0]?.parts[0]?.name, 'eyeholes')
  assert.equal(wear[0]?.parts[0]?.count, 2)
  assert.deepEqual(
    features.map(({ name, modifiers }) => [...modifiers, name].join(' ')),
    ['belt discs'],
  )
})

test('what a thing is mended or muffled with is said of it', () => {
  const { wear, hold } = understand('a thief, boots muffled with rags, poncho of road signs')
  assert.equal(wear[0]?.parts[0]?.name, 'rags')
  assert.ok(wear[1]?.modifiers.includes('road signs'))
  assert.deepEqual(hold, [])
  assert.deepEqual(understand('a lamplighter made of wax').body.skinLooks, ['wax'])
})

test('somebody else on the body of the character is told there', () => {
  const { subject, features } = understand('a tailor, mannequin under the arm')
  assert.equal(subject.species, undefined)
  assert.equal(features[0]?.place, 'under the arm')
  assert.equal(understand('a dad, suspenders, baby in a sling').hold[0]?.name, 'baby')
})

test('what hangs on a stick or stands in a scabbard is on the side where that is', () => {
  const tramp = understand('a tramp, bundle on a stick over his left shoulder')
  assert.equal([...tramp.wear, ...tramp.hold].find(({ name }) => name === 'bundle')?.side, 'left')
  const knight = understand('a knight, a dirk in a sheath on her right hip')
  assert.equal(knight.hold.find(({ name }) => name === 'dirk')?.side, 'right')
})
