import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a thing burns with or goes is its colour', () => {
  const torch = understand('the torch in her hand burns violet')
  assert.equal(torch.hold[0]?.colours[0]?.name, 'glowing violet')
  assert.deepEqual(torch.features, [])
  assert.equal(understand('a long beard going grey').body.beard?.colours[0]?.name, 'grey')
  assert.equal(understand('hair going white at the temples').body.hair.colours[0]?.name, 'white')
  assert.deepEqual(understand('a brass helmet gone green').wear[0]?.modifiers, ['verdigris'])
})

test('nothing is bare that is of a stuff', () => {
  const { absent, features } = understand('her arms are bare black iron up to the elbow')
  assert.deepEqual(absent, [])
  assert.equal(features[0]?.colours[0]?.name, 'black')
})

test('a suit for walking is no walk', () => {
  const { subject, wear } = understand('a spinster in a green wool walking suit')
  assert.deepEqual(subject.poses, [])
  assert.equal(wear[0]?.colours[0]?.name, 'green')
})

test('who broke or burnt something is neither broken nor burnt', () => {
  assert.deepEqual(understand('A boy. He has just broken a vase.').subject.figure, ['boy', 'young'])
  const { absent, wear, subject } = understand('A nun. She burnt her veil.')
  assert.equal(absent[0]?.name, 'veil')
  assert.deepEqual(wear, [])
  assert.deepEqual(subject.figure, [])
})

test('clothes that have seen better days are battered', () => {
  assert.deepEqual(understand('a satchel that has seen better days').wear[0]?.modifiers, [
    'battered',
  ])
  assert.deepEqual(
    understand('a waistcoat with the buttons in the wrong holes').wear[0]?.modifiers,
    ['misbuttoned'],
  )
  assert.deepEqual(understand('a cap dusted with snow').wear[0]?.colours, [])
  assert.deepEqual(understand('jade-bead necklace').wear[0]?.materials, ['jade'])
})

test('what she dresses like is no dress', () => {
  assert.deepEqual(understand('She dresses like a sailor.').wear, [])
})
