import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

test('an animal as a label behind those of the character is a companion', () => {
  const { subject, companions } = understand('Role: handler // Build: compact // Dog: malinois')
  assert.equal(subject.species, undefined)
  assert.deepEqual(
    companions.map(({ name }) => name),
    ['malinois'],
  )
  assert.deepEqual(understand('Race: halfling; hair: red; dog: none').companions, [])
})

test('the animal that a sheet opens with is the character', () => {
  assert.equal(understand('Fox: russet, green scarf').subject.species?.name, 'fox')
})
