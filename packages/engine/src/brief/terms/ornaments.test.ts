import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is in a hilt or on a cane is an emblem of it', () => {
  const dagger = understand('a pirate, dagger with an eye in the pommel')
  assert.equal(dagger.hold[0]?.parts[0]?.part, 'emblem')
  assert.deepEqual(dagger.features, [])
  const cane = understand("an old man with a cane with a wolf's head")
  assert.deepEqual(cane.features, [])
  assert.equal(cane.hold[0]?.parts[0]?.name, 'wolf head')
  assert.deepEqual(understand('a wizard with a staff with a crystal at the top').wear, [])
})

test('what a jewel is shaped like is no build and no hair', () => {
  const { subject, wear } = understand('a nun, amulet shaped like a beehive')
  assert.deepEqual(subject.builds, [])
  assert.ok(wear[0]?.modifiers.includes('beehive'))
})

test('a baby that is carried makes nobody a baby', () => {
  for (const words of [
    'a hunter with a bow and a baby strapped to her back',
    'a nurse with an infant in a sling',
  ]) {
    const { subject, hold } = understand(words)
    assert.equal(subject.age, undefined, words)
    assert.ok(hold.some(({ concept }) => concept === 'baby'))
  }
  assert.equal(understand('a baby with a rattle').subject.age, 'toddler')
})

test('hips are sides for what hangs there', () => {
  assert.equal(understand('rapier, left hip, feathered hat').hold[0]?.side, 'left')
})
