import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a label is about is what the words behind it are, known or not', () => {
  const { subject } = understand(
    'Species: gribble\nJob: moss-counter\nMood: benevolent\nPose: splashing in a puddle\nBuild: whippety\nSex: M',
  )
  assert.equal(subject.species?.name, 'gribble')
  assert.equal(subject.roles[0]?.name, 'moss counter')
  assert.deepEqual(subject.traits, ['benevolent'])
  assert.deepEqual(subject.poses, ['splashing'])
  assert.equal(subject.figure[0], 'whippety')
  assert.equal(subject.presentation, 'masculine')
})

test('a rank before a name is a calling', () => {
  assert.equal(understand('NAME: Sgt. Ines Varga / AGE: 34').subject.roles[0]?.name, 'sergeant')
})
