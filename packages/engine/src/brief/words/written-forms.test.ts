import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'
import { inPlainMarks } from './written-forms.ts'

test('marks are exchanged one for one, so that every word stays where it stood', () => {
  for (const text of [
    '{"age": 41, "hair": "red"}',
    '| Eyes | green |\n|---|---|',
    '**Sex:** M #tall',
    'a=17 b=c',
  ])
    assert.equal(inPlainMarks(text).length, text.length)
  assert.equal(inPlainMarks('a red "NOPE" shirt, #ff8800'), 'a red "NOPE" shirt, #ff8800')
})

test('an object, a table and a line of tags are read as a list is', () => {
  const { subject, wear, body } = understand(
    '{"name": "Odalys", "age": 41, "sex": "F", "body": "tall, athletic", "hairColor": "red", "wear": ["oilskin coat"]}',
  )
  assert.equal(subject.ageYears, 41)
  assert.equal(subject.presentation, 'feminine')
  assert.deepEqual(subject.builds, ['tall', 'athletic'])
  assert.equal(body.hair.colours[0]?.name, 'red')
  assert.equal(wear[0]?.name, 'oilskin coat')
  const table = understand('| trait | value |\n|---|---|\n| Build | gaunt |\n| Eyes | red-rimmed |')
  assert.deepEqual(table.body.eyeLooks, ['red-rimmed'])
  assert.deepEqual(table.unknown, [])
  const tags = understand('#elf #silverhair #leatherarmor')
  assert.equal(tags.body.hair.colours[0]?.name, 'silver')
  assert.equal(tags.wear[0]?.concept, 'leather_armor')
})
