import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function absentOf(prompt: string): string[] {
  return understand(prompt).absent.map(({ side, name }) =>
    side === 'both' ? name : `${side} ${name}`,
  )
}

test('what is not wanted on somebody is absent', () => {
  assert.deepEqual(absentOf("we wouldn't like her to have a veil, she sees well"), ['veil'])
  assert.deepEqual(absentOf("please don't give him a cloak"), ['cloak'])
  assert.equal(understand("please don't give him a beard").body.beard, undefined)
})

test('what was sold or pawned is not there, and what there is none of is not there for a reason', () => {
  const squire = understand('a squire, the armour pawned, no scarf, scarves itch')
  assert.deepEqual(squire.wear, [])
  assert.deepEqual(absentOf('a duke with the rings sold, so bare fingers'), ['rings'])
})

test('a bit of the body that is missing is told and absent, on its side', () => {
  assert.deepEqual(absentOf('a cook, missing the tip of her left thumb'), ['left thumb tip'])
  const cat = understand('a tomcat, the tip of his tail is gone')
  assert.ok(cat.features.some(({ name }) => name === 'missing tail tip'))
})

test('an empty sleeve tells of the arm', () => {
  const sailor = understand('a sailor with an empty right sleeve')
  assert.ok(
    sailor.features.some(({ concept, side }) => concept === 'missing_arm' && side === 'right'),
  )
  assert.deepEqual(absentOf("the left sleeve hangs loose because the arm isn't there"), [
    'left arm',
  ])
  assert.deepEqual(understand('a cook, left sleeve rolled up').features.length, 1)
})

test('a side and a limb right behind a mark or a jewel say where it is', () => {
  const { wear, features } = understand('scar right cheek, tattoo left arm, earring left ear')
  assert.deepEqual(
    [...features, ...wear].map(({ side, name }) => `${side} ${name}`),
    ['right scar', 'left tattoo', 'left earring'],
  )
})

test('what somebody sold, lost or swapped is not there', () => {
  assert.deepEqual(absentOf('The duchess pawned the tiara.'), ['tiara'])
  assert.deepEqual(absentOf("she's lost her comb and wants it back"), ['comb'])
  const guard = understand('a guard, halberd swapped long ago for a mop')
  assert.deepEqual(
    guard.hold.map(({ name }) => name),
    ['mop'],
  )
})

test('bare feet are bare in any colour', () => {
  assert.deepEqual(absentOf('a troll with bare blue feet'), ['footwear'])
})
