import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const traitsOf = (words: string): string[] => understand(words).subject.traits
const featuresOf = (words: string): string[] =>
  understand(words).features.map(({ name, place }) => (place ? `${name} at ${place}` : name))

test('limbs like oaks and pillars are stout, and none is of wood', () => {
  const { subject, features } = understand('a rugby prop, thighs like oak trunks')
  assert.ok(subject.builds.includes('muscular'))
  assert.ok(features.every(({ concept }) => !/prosthetic/.test(concept)))
})

test('confidence, patience and menace make somebody so', () => {
  assert.deepEqual(traitsOf('a cop in white gloves, enormous self-confidence'), ['confident'])
  assert.deepEqual(traitsOf('a teacher of infinite patience'), ['patient'])
  assert.deepEqual(traitsOf('a clerk with an air of menace'), ['menacing'])
})

test('wounds and soil are on whoever is named before them', () => {
  assert.deepEqual(featuresOf('a zookeeper bitten on the finger'), ['bite marks at finger'])
  assert.deepEqual(featuresOf('a teenager with a spotty face'), ['acne'])
  assert.equal(understand('a plumber soaked to the skin').subject.roles[0]?.name, 'plumber')
  assert.equal(understand('a boxer cut above the left eye').subject.roles[0]?.name, 'boxer')
  assert.deepEqual(understand('a boy, cap too large, sooty all over').wear[0]?.modifiers, [
    'too large',
  ])
  assert.deepEqual(understand('a clown, cream all over the face').body.skin, [])
})

test('who never turned back has a back, and who faints at garlic is fainting', () => {
  assert.deepEqual(understand('a frog prince who never turned back').absent, [])
  assert.deepEqual(understand('a vampire who faints at the sight of garlic bread').subject.poses, [
    'fainting',
  ])
})

test('an ancient Roman may be young, an ancient wizard is old', () => {
  assert.equal(understand('an ancient Roman baker').subject.age, undefined)
  assert.equal(understand('an ancient wizard').subject.age, 'elder')
})

test('a question that is answered with no rules that out, and what follows is there', () => {
  const { wear, hold, absent } = understand('a teacher, horned helmet? no: bare head, ruler')
  assert.deepEqual(wear, [])
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['ruler'],
  )
  assert.match(absent.map(({ name }) => name).join(), /horned helmet/)
})

test('a baby asleep sleeps alone, and a cast on each wrist is two', () => {
  assert.deepEqual(understand('a babysitter, baby asleep on the shoulder').subject.poses, [])
  assert.equal(understand('an aunt with a cast on each wrist').features[0]?.count, 2)
})

test('champions of games are no knights', () => {
  const [role] = understand('a hide-and-seek champion in dungarees').subject.roles
  assert.deepEqual([role?.name, role?.concept], ['hide and seek champion', 'athlete'])
})

test('calves of a leg are no cattle, and a lollipop sign stops cars', () => {
  assert.deepEqual(understand('a caddie with sunburnt calves').companions, [])
  assert.equal(understand('a crossing guard, lollipop sign').hold[0]?.concept, 'placard')
  const [bandage] = understand('a gymnast, ankle strapped on the left').features
  assert.equal(bandage?.side, 'left')
})

test('Hades is one god, and a lobster fisherwoman no lobster', () => {
  assert.equal(understand('Hades in a linen suit').subject.species?.count, 1)
  assert.equal(understand('a lobster fisherwoman in waders').subject.species, undefined)
})
