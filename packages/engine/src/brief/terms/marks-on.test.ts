import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('marks named before the thing they are on are its own', () => {
  const { subject, wear, hold } = understand('holes in his pullover, scribbles on his satchel')
  assert.deepEqual(subject.roles, [])
  assert.equal(wear[0]?.parts[0]?.name, 'holes')
  assert.equal([...wear, ...hold][1]?.parts[0]?.name, 'scribbles')
  const coat = understand('a thief with two bullet holes in his black coat').wear[0]
  assert.deepEqual(coat?.modifiers, ['bullet holes'])
  assert.equal(coat?.colours[0]?.name, 'black')
})

test('stains of one thing over another stay with the first', () => {
  const [coat, shirt] = understand('a coat with ink stains over a striped shirt').wear
  assert.equal(coat?.name, 'coat')
  assert.deepEqual(shirt?.modifiers, [])
})
