import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a being that no table knows keeps its name where nobody else is told of', () => {
  const { subject, wear } = understand('a grumpy snorlax in a green hat')
  assert.equal(subject.species?.name, 'snorlax')
  assert.equal(subject.species?.how, 'guess')
  assert.equal(wear[0]?.colours[0]?.name, 'green')
  assert.equal(understand('a commission in pencil, a knight').subject.species, undefined)
})

test('what is to be read in a face is a mood', () => {
  assert.ok(understand('a monk, agony on his face').subject.traits.includes('agony'))
})

test('a row of colours after in is said of one thing', () => {
  const { wear, themeColours } = understand('a dress in red, black and gold, a wide hat')
  assert.deepEqual(
    wear[0]?.colours.map(({ name }) => name),
    ['red', 'black', 'gold'],
  )
  assert.deepEqual(themeColours, [])
})

test('a number on a jersey is no age', () => {
  const { subject, wear } = understand('a boy in a jersey no. 12')
  assert.equal(subject.ageYears, undefined)
  assert.equal(wear[0]?.parts[0]?.name, 'number 12')
})
