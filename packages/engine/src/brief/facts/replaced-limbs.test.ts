import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what stands in the place of a limb is part of the body, and no limb is missing beside it', () => {
  for (const words of [
    'a miner with a plasma drill for a right arm',
    'a miner with a plasma drill instead of a right arm',
  ]) {
    const { features, hold } = understand(words)
    assert.deepEqual(
      features.map(({ name, concept, side }) => [name, concept, side]),
      [['drill', 'prosthetic_arm', 'right']],
    )
    assert.deepEqual(hold, [])
  }
})

test('where nothing stands in its place, a limb is missing', () => {
  const { features } = understand('a soldier without a left arm, holding a flag')
  assert.ok(features.some(({ concept, side }) => concept === 'missing_arm' && side === 'left'))
})

test('chrome legs told behind a wetsuit are the diver’s own', () => {
  const { features, wear } = understand('a cyborg diver, yellow wetsuit, chrome legs')
  assert.ok(features.some(({ name }) => name === 'legs'))
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['yellow'],
  )
})
