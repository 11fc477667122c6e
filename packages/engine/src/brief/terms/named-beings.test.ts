import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a thing with a mood is somebody', () => {
  const { subject, hold } = understand(
    'A mascot for our bakery: a smiling croissant with little arms',
  )
  assert.equal(subject.species?.name, 'croissant')
  assert.ok(subject.traits.includes('smiling'))
  assert.deepEqual(hold, [])
  assert.equal(understand('a grim knight with a smiling mask').subject.species, undefined)
})

test('a kind that no table lists is told by its name', () => {
  assert.equal(understand("a Qu'rath, four arms, violet skin").subject.species?.name, "qu'rath")
  assert.equal(understand('Opera phantom, but as a lynx').subject.species?.concept, 'catfolk')
})

test('who has the head of a beast is of its folk, a cane is not', () => {
  assert.equal(understand('a man with the head of a heron').subject.species?.name, 'heron')
  assert.equal(understand('a man, cane with a duck head').subject.species?.name, 'man')
})

test('a mascot at work is what it is a mascot of, and works as well', () => {
  const { subject } = understand('Mascot: smiling avocado barista, green apron')
  assert.equal(subject.species?.name, 'avocado')
  assert.ok(subject.roles.some(({ name }) => name === 'barista'))
})
