import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('the fields of an item are said of it', () => {
  const { wear, subject } = understand(
    '[{"slot":"head","item":"kettle helm","material":"bronze","condition":"dented"},{"slot":"hands","item":"gloves","color":"tan"}]',
  )
  assert.deepEqual(wear[0]?.materials, ['bronze'])
  assert.deepEqual(wear[0]?.modifiers, ['dented'])
  assert.equal(wear[1]?.colours[0]?.name, 'tan')
  assert.deepEqual(subject.figure, [])
})

test('so are those below its name, and not those of a whole outfit', () => {
  assert.deepEqual(understand('cloak:\n  colour: green\n  pattern: striped').wear[0]?.patterns, [
    'striped',
  ])
  const { wear, themeColours } = understand(
    'A bard.\nOutfit: cape, cap, boots\nColours: red, black',
  )
  assert.deepEqual(wear.find(({ concept }) => concept === 'boots')?.colours, [])
  assert.equal(themeColours.length, 2)
})
