import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const poses = (words: string) => understand(words).subject.poses

test('what a beast, a thing or a shopkeeper does is no pose of the character', () => {
  assert.deepEqual(poses('a scarecrow with a raven sitting on its hat'), [])
  assert.deepEqual(poses('a baker with a cat sleeping on his shoulder'), [])
  assert.deepEqual(poses('a governess in a brown tweed walking suit'), [])
  assert.deepEqual(poses('a retired thief who now runs a bakery'), [])
  assert.deepEqual(poses('a queen, on her lap sleeps a hare'), [])
  assert.deepEqual(poses('a girl, wet hair hanging over her face'), [])
})

test('what the character does stays a pose', () => {
  assert.deepEqual(poses('an orange cat sitting on a fence'), ['sitting'])
  assert.deepEqual(poses('a hunter kneeling in the snow'), ['kneeling'])
})

test('who has a flat expression is flat, and a nervous wreck nervous', () => {
  const traits = (words: string) => understand(words).subject.traits
  assert.deepEqual(traits('a zombie barista, apron, flat expression'), ['flat expression', 'flat'])
  assert.ok(traits('royal taster, nervous wreck, ruff').includes('nervous'))
  assert.ok(traits('a cat waiter. that disdainful look. tray').includes('disdainful'))
})

test('what is done with something is done, and sleepless eyes are sleepless', () => {
  assert.deepEqual(poses('luchador, cape, flexing both arms'), ['flexing both arms', 'flexing'])
  assert.deepEqual(poses('a lady, listening at a keyhole'), ['listening at a keyhole', 'listening'])
  assert.ok(understand('a man, sleepless eyes, beard').subject.traits.includes('sleepless'))
})
