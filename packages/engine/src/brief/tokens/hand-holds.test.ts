import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

const held = (words: string): string[] =>
  understand(words).hold.map(({ name, side }) => `${side} ${name}`)

test('what a hand holds is in that hand', () => {
  assert.deepEqual(held('Right hand holds a quill, left holds a skull'), [
    'right quill',
    'left skull',
  ])
  assert.deepEqual(held('his right hand grips a sword, his left a shield'), [
    'right sword',
    'left shield',
  ])
  assert.deepEqual(held('her left hand clutches a doll'), ['left doll'])
})

test('a left turn holds nothing', () => {
  assert.deepEqual(held('her left boot is torn, her left a little better'), [])
})
