import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../../understand.ts'

test('hair that was never cut is long, and is told on', () => {
  const { hair } = understand(
    'Her hair has never been cut: it is white, plaited into one rope and wound three times round her waist like a belt.',
  ).body
  assert.deepEqual(
    hair.colours.map(({ name }) => name),
    ['white'],
  )
  assert.equal(hair.length, 'long')
  assert.deepEqual(
    understand('His beard has never been trimmed; it is red.').body.beard?.colours.map(
      ({ name }) => name,
    ),
    ['red'],
  )
})

test('what ties hair back has the colour', () => {
  for (const words of [
    'Black hair tied back with a piece of yellow cable.',
    'His hair is a mess of black dreadlocks tied back with yellow string.',
  ]) {
    const { body, wear } = understand(words)
    assert.ok(!body.hair.colours.some(({ name }) => name === 'yellow'), words)
    assert.deepEqual(wear[0]?.colours[0]?.name, 'yellow', words)
  }
})

test('a chain round an ankle is an anklet', () => {
  for (const words of [
    "Around her ankle there's a chain of small silver bells.",
    'a string of silver bells round her ankle',
  ]) {
    const { wear, hold } = understand(words)
    assert.deepEqual(
      wear.map(({ name }) => name),
      ['anklet'],
      words,
    )
    assert.deepEqual(hold, [], words)
  }
  assert.ok(understand('broken chain on her wrist').hold.length > 0)
})

test('horns that curl back carry their rings', () => {
  const { features, wear } = understand(
    "horns that curl back like a ram's and have gold rings on them",
  )
  assert.equal(features.length, 1)
  assert.deepEqual(wear, [])
})

test('an eye under a patch has an eyepatch', () => {
  const { wear } = understand('The left eye is under a patch embroidered with a little sun.')
  assert.deepEqual(
    wear.map(({ name, side }) => [name, side]),
    [['eyepatch', 'left']],
  )
})

test('a little and for years say nothing of a size', () => {
  assert.deepEqual(understand('She glows a little.').subject.builds, [])
  assert.deepEqual(
    understand('She wore the same apron every day for forty years.').wear.map(({ name }) => name),
    ['apron'],
  )
  assert.equal(
    understand('a tube that is longer than she is tall').subject.builds.includes('tall'),
    false,
  )
})

test('a handle may have the shape of a beast', () => {
  const { subject, hold } = understand(
    "her umbrella, which is black with a parrot's head for a handle",
  )
  assert.equal(subject.species, undefined)
  assert.deepEqual(hold[0]?.parts[0]?.modifiers, ['parrot-shaped'])
})
