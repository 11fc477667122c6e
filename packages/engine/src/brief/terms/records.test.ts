import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a record says of its thing is said of that thing', () => {
  const { wear, hold } = understand(`[
    {"slot": "torso", "item": "tabard", "color": "maroon", "state": "torn"},
    {"slot": "feet", "item": "sabatons", "material": "steel"},
    {"slot": "hand", "item": "mace", "material": "bronze", "count": 2}
  ]`)
  const [tabard, sabatons] = wear
  assert.deepEqual([tabard?.colours[0]?.name, tabard?.modifiers], ['maroon', ['torn']])
  assert.deepEqual(sabatons?.materials, ['steel'])
  assert.deepEqual([hold[0]?.materials, hold[0]?.count], [['bronze'], 2])
})

test('labels of things are nothing worn; what tells of the whole stays', () => {
  const listed = understand('Outfit: a green anorak, wellies. Gear: torch, map')
  assert.deepEqual(
    listed.wear.map(({ name }) => name),
    ['anorak', 'wellies'],
  )
  assert.deepEqual(
    listed.hold.map(({ name }) => name),
    ['torch', 'map'],
  )
  assert.deepEqual(
    understand('Outfit: black and gold').themeColours.map(({ name }) => name),
    ['black', 'gold'],
  )
})
