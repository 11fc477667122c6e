import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

test('an eye that is a lamp is an eye, and no lamp is carried', () => {
  const robot = understand('robot, one eye a gas lamp, brass jaw')
  assert.deepEqual(robot.hold, [])
  assert.deepEqual(robot.body.eyeLooks, ['gas lamp'])
  assert.equal(understand('doll, one eye a button').features[0]?.name, 'button eye')
})

test('a leg that is the leg of a table is no club in the hand', () => {
  const pirate = understand('pirate, one leg a table leg')
  assert.deepEqual(pirate.hold, [])
  assert.equal(pirate.features[0]?.concept, 'prosthetic_leg')
})

test('a tongue that flicks is seen', () => {
  const lizard = understand('lizard chef, tongue flicking out')
  assert.equal(lizard.features[0]?.name, 'tongue')
})

test('the names of peoples are no stuffs: a wood elf is not of wood, nor a blood elf red', () => {
  assert.deepEqual(understand('wood elf scout').body.skinLooks, [])
  assert.deepEqual(understand('blood elf mage').body.skin, [])
  assert.deepEqual(understand('rock gnome tinker').body.skinLooks, [])
})

test('hops in the hatband are a plant, and ribbons up the calves lead no cattle', () => {
  const brewer = understand('brewer with hops in the hatband')
  assert.deepEqual(brewer.subject.poses, [])
  assert.equal(brewer.hold[0]?.concept, 'flower')
  assert.deepEqual(understand('dancer, ribbons up the calves').companions, [])
  assert.deepEqual(understand('harpy with parrot-bright plumage').companions, [])
  assert.equal(understand('pirate with a conch shell horn').hold[0]?.concept, 'blowing_horn')
})
