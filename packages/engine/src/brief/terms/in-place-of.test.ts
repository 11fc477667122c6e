import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is tied on for a garment is what that is made of', () => {
  const king = understand('a boy king, a blanket for a robe, string for a belt')
  assert.deepEqual(
    king.wear.map(({ name, modifiers }) => [name, ...modifiers]),
    [
      ['robe', 'blanket'],
      ['belt', 'string'],
    ],
  )
  assert.deepEqual(king.hold, [])
})

test('what is put on for a hat or swung for a sword is there by its own name, once', () => {
  const { wear, hold } = understand('a kid with a saucepan for a helmet and a broom for a lance')
  assert.deepEqual(
    [...wear, ...hold].map(({ name }) => name),
    ['saucepan', 'broom'],
  )
})

test('a case for a violin and boots for winter stand for nothing else', () => {
  const { wear, hold } = understand('a busker with a case for a violin, boots for winter')
  assert.ok([...wear, ...hold].some(({ name }) => name === 'violin'))
  assert.ok(wear.some(({ name }) => name === 'boots'))
})

test('what is woven into a belt is what the belt is made of', () => {
  const { wear, hold } = understand(
    'a druid, ivy braided into a belt, a newspaper folded into a hat',
  )
  assert.deepEqual(
    wear.map(({ name, modifiers }) => [name, ...modifiers]),
    [
      ['belt', 'ivy'],
      ['hat', 'newspaper'],
    ],
  )
  assert.deepEqual(hold, [])
})

test('what is a colour elsewhere is a thing where it is worn as one', () => {
  const [hat] = understand('an owl wearing an eggshell as a hat').wear
  assert.deepEqual([hat?.name, hat?.modifiers], ['hat', ['eggshell']])
})
