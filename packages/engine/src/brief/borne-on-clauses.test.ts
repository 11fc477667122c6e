import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

test('every colour of a pattern is the garment’s', () => {
  const { wear, themeColours } = understand('a poncho striped in orange, brown and cream, boots')
  assert.deepEqual(
    [wear[0]?.colours.map(({ name }) => name), themeColours],
    [['orange', 'brown', 'cream'], []],
  )
  const [dress] = understand('a dress that changes from blue at the top to white at the hem').wear
  assert.deepEqual(
    dress?.colours.map(({ name }) => name),
    ['blue', 'white'],
  )
  assert.equal(understand('a three-tiered skirt').wear[0]?.count, 1)
})

test('a horn round the neck is blown, and a pistol in each boot makes two', () => {
  const { features, hold } = understand('a hunter, horn round the neck')
  assert.deepEqual([features, hold[0]?.name], [[], 'blowing horn'])
  assert.equal(understand('a pirate, a pistol stuck in each boot').hold[0]?.count, 2)
})

test('a name on a jacket is written there, and names nobody', () => {
  const { subject, wear } = understand('a mechanic, jacket with the name RITA on the back')
  assert.deepEqual([subject.name, wear[0]?.parts[0]?.name], [undefined, 'letters rita'])
  assert.equal(understand('her name is RITA, red coat').subject.name, 'RITA')
})

test('an overall is worn, and ermine after a crown is fur', () => {
  assert.equal(
    understand('a painter in a blue overall with one strap undone').wear[0]?.concept,
    'overalls',
  )
  const king = understand('a king, crown too small, ermine with moth holes')
  assert.deepEqual([king.subject.species, king.wear[1]?.name], [undefined, 'mantle'])
})
