import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('who is told of behind a place nobody knows is read', () => {
  const { subject } = understand('Here in Jalisco my aunt dances in a wide skirt')
  assert.equal(subject.presentation, 'feminine')
})

test('how a name is honoured is no thing', () => {
  const { subject, hold } = understand('granny Nani-ji: tiny, stooped')
  assert.deepEqual([subject.name, hold], ['Nani-ji', []])
})

test('relatives who open a wish are no part of what they wear', () => {
  for (const [words, presentation] of [
    ['my niece Ada, red boots', 'feminine'],
    ['my sister, red boots', 'feminine'],
    ['my nephew Kofi (8), red boots', 'masculine'],
  ] as const) {
    const { subject, wear } = understand(words)
    assert.deepEqual([subject.presentation, wear[0]?.modifiers], [presentation, []], words)
  }
  assert.equal(understand('my nephew Kofi (8) is albino').subject.ageYears, 8)
  assert.equal(understand('a witch and her niece').subject.roles[0]?.name, 'witch')
})

test('bare clawed feet wear nothing', () => {
  assert.equal(understand('a lizard with bare clawed feet').absent[0]?.name, 'footwear')
})
