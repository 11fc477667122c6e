/** How somebody looks and holds themselves, told by whole clauses. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const moods = (words: string) => understand(words).subject.traits
const poses = (words: string) => understand(words).subject.poses

test('what somebody is always about tells the mood', () => {
  assert.deepEqual(moods('A kobold who is forever up to no good'), ['mischievous'])
  assert.deepEqual(moods('a courier, always in a rush'), ['hurried'])
  assert.deepEqual(moods('a postmistress, frightened of everybody'), ['frightened'])
  assert.deepEqual(moods("The porter. I'd like him weary rather than old."), ['weary'])
  assert.deepEqual(moods('he is not mean he is shy'), ['shy'])
  const stingy = understand('A banker. He smiles like it costs extra.')
  assert.deepEqual(stingy.subject.traits, ['smiling', 'forced smile'])
  assert.deepEqual(stingy.hold, [])
})

test('lips, screens and what is stitched on are faces', () => {
  assert.deepEqual(moods('A governess, her mouth is a thin line'), [
    'lips pressed together',
    'tight lipped',
  ])
  assert.deepEqual(moods('a vending machine robot, its screen shows a sad face'), ['frowning'])
  assert.deepEqual(moods('a rag doll, linen face, sewn-on smile, apron'), ['sewn smile'])
})

test('adverbs, looks and stances tell moods in their plain names', () => {
  assert.deepEqual(moods('an ogre smiling shyly'), ['shy', 'smiling'])
  assert.deepEqual(moods('a kind looking troll'), ['kind'])
  assert.deepEqual(moods('a heron who cackles'), ['cackling'])
  assert.deepEqual(moods('a guard in a confident stance'), ['confident'])
  assert.deepEqual(moods('a mole standing slightly to the left'), [])
})

test('limbs that are up, pointing and bows are poses', () => {
  const fencer = understand('a fencer, white jacket, one arm up high')
  assert.deepEqual(fencer.subject.poses, ['one arm up high'])
  assert.deepEqual(fencer.features, [])
  const guide = understand('A guide. He points at the camera.')
  assert.deepEqual(guide.subject.poses, ['pointing'])
  assert.equal(guide.subject.presentation, 'masculine')
  assert.deepEqual(poses('the usher, one finger of the left hand pressed to her lips'), [
    'finger to lips',
  ])
  assert.deepEqual(poses('Pose: deep bow'), ['bowing'])
  assert.deepEqual(understand('a doll with a small bow').subject.poses, [])
  assert.deepEqual(poses('a bat girl, she flies'), ['flying'])
  assert.equal(understand('A tiny dragon. She can fly.').subject.species?.name, 'tiny dragon')
})

test('a foot set upon something is a pose, and nothing that is worn', () => {
  const queen = understand('a corsair standing with one boot on a chest')
  assert.deepEqual(queen.subject.poses, ['boot on chest', 'standing'])
  assert.deepEqual(queen.wear, [])
  assert.equal(queen.hold[0]?.name, 'treasure chest')
  const ranger = understand('a ranger, his left foot up on a barrel, green coat')
  assert.deepEqual(ranger.subject.poses, ['foot on barrel'])
  assert.deepEqual(understand('a boy, one boot on, one boot off').subject.poses, [])
})
