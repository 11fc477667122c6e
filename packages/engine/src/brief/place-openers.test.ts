import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('who is told of behind a place nobody knows is read', () => {
  const { subject } = understand('Here in Jalisco my aunt dances in a wide skirt')
  assert.equal(subject.presentation, 'feminine')
})

test('how a name is honoured is no thing', () => {
  const { subject, hold } = understand('granny Nani-ji: tiny, stooped')
  assert.deepEqual([subject.name, hold], ['Nani-ji', []])
})
