import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

const limbs = (words: string): string[] =>
  understand(words).features.map(({ concept, materials, side }) =>
    [...(side === 'both' ? [] : [side]), ...materials, concept].join(' '),
  )

test('a limb that was lost and made anew is the made one, with its side', () => {
  assert.deepEqual(limbs('The smith lost her left hand to a bear; the new one is oak.'), [
    'left wood prosthetic_arm',
  ])
  assert.deepEqual(limbs('He lost a leg at sea and carved himself a wooden one'), [
    'wood prosthetic_leg',
  ])
  assert.deepEqual(limbs('her right arm was replaced by a brass prosthesis'), [
    'right brass prosthetic_arm',
  ])
  assert.deepEqual(limbs('his leg, the right one, is made of copper'), [
    'right copper prosthetic_leg',
  ])
})

test('what took a limb is neither ruled out nor there', () => {
  const brief = understand('an old whaler who lost an arm to a shark and an eye to a gull')
  assert.deepEqual(brief.companions, [])
  assert.ok(limbs('she lost her left hand in a bet').includes('left missing_arm'))
  assert.ok(!understand('he lost a leg in the war').absent.some(({ name }) => name === 'war'))
})

test('one of the arms is one arm', () => {
  const [arm] = understand('one of his arms is mechanical').features
  assert.equal(arm?.count, 1)
})

test('a limb from a joint down is that limb', () => {
  for (const [words, side, concept] of [
    ['Her left leg from the knee down is brass clockwork', 'left', 'prosthetic_leg'],
    ['his right arm below the elbow is chrome', 'right', 'prosthetic_arm'],
  ] as const) {
    const [limb] = understand(words).features
    assert.deepEqual([limb?.side, limb?.concept], [side, concept], words)
  }
})
