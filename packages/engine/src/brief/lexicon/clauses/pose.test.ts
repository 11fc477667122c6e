import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const poses = (words: string) => understand(words).subject.poses

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
  assert.deepEqual(queen.subject.poses, ['boot on chest', 'standing', 'one foot up'])
  assert.deepEqual(queen.wear, [])
  assert.equal(queen.hold[0]?.name, 'treasure chest')
  const ranger = understand('a ranger, his left foot up on a barrel, green coat')
  assert.deepEqual(ranger.subject.poses, ['foot on barrel', 'one foot up'])
  assert.deepEqual(understand('a boy, one boot on, one boot off').subject.poses, [])
})

test('hands that are folded, hair that falls loose and faces in shadow are said in plain words', () => {
  assert.deepEqual(understand('Her hands are clasped so they stay still').subject.poses, [
    'hands clasped',
  ])
  assert.ok(understand('red hair hanging loose').body.hair.styles[0]?.modifiers.includes('loose'))
  const [face] = understand('face lost in the shadow of her hood').features
  assert.deepEqual([face?.name, face?.modifiers], ['face', ['hidden']])
})

test('thumbs in a belt are a pose, and hands on the head of a cane hold it', () => {
  const { subject, wear } = understand('a gunslinger, thumbs hooked in her belt')
  assert.deepEqual([subject.poses, wear[0]?.name], [['thumbs in belt', 'thumbs hooked'], 'belt'])
  const { hold, features } = understand('a lady, hands folded over the head of her cane')
  assert.deepEqual([hold[0]?.name, features], ['cane', []])
  assert.deepEqual(understand('a spy, green about the gills').features, [])
})

test('a straw that is chewed is in the mouth, and zinc on a nose is against the sun', () => {
  const { hold, subject } = understand('a sniper chewing on a straw')
  assert.deepEqual(
    hold.map(({ name }) => name),
    ['stalk of straw'],
  )
  assert.deepEqual(subject.poses, ['chewing'])
  const { features } = understand('a surfer with zinc on his nose')
  assert.deepEqual(
    features.map(({ name }) => name),
    ['sunscreen'],
  )
})

test('who uses a wheelchair sits in one and is told on, and a puffed-up chest is a build', () => {
  const archer = understand('Wheelchair-using archer, elf, green bracer')
  assert.deepEqual([archer.subject.species?.concept, archer.subject.poses], ['elf', ['seated']])
  const pigeon = understand('a pigeon in a top hat, puffed-up chest, sneering')
  assert.deepEqual([pigeon.subject.builds, pigeon.wear[0]?.modifiers], [['muscular'], []])
})

test('something in each of four hands is four of it', () => {
  const held = (words: string) => understand(words).hold.map(({ name, count }) => [name, count])
  assert.deepEqual(held('a demon tailor, four arms, scissors in each, thin'), [['scissors', 4]])
  assert.deepEqual(held('a four-armed goddess, a sword in each hand'), [['swords', 4]])
  assert.deepEqual(held('a duellist, a pistol in each hand'), [['pistol', 2]])
})
