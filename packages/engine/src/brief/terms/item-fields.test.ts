import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

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

test('records in records tell of the thing before them, and stuffs of it are no things', () => {
  const cloak = understand('{"cloak": {"color": "teal", "material": "wool", "state": "torn"}}')
    .wear[0]
  assert.deepEqual(
    [cloak?.colours[0]?.name, cloak?.materials, cloak?.modifiers],
    ['teal', ['wool'], ['torn']],
  )
  const orc = understand('species: orc\narmor:\n  material: bone\n  color: ivory')
  assert.deepEqual([orc.wear[0]?.materials, orc.hold], [['bone'], []])
  const beard = understand('{"beard":{"style":"forked","color":"copper"}}').body.beard
  assert.equal(beard?.colours[0]?.name, 'copper')
})
