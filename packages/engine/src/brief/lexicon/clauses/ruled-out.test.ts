import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

/** What whole clauses rule out, and what they say of the colours and the drawing of the whole. */
const absent = (words: string) => understand(words).absent.map(({ name }) => name)

test('a clause rules things out', () => {
  assert.deepEqual(absent('A butcher mascot. Nothing gory thanks!'), ['blood'])
  assert.deepEqual(understand('a surgeon, no blood').absentColours, [])
  assert.deepEqual(absent('Where his nose should be there is only bark.'), ['nose'])
  assert.deepEqual(absent('a drum major whose buttons are all gone'), ['buttons'])
  assert.deepEqual(absent('a badger, teeth white and not sharp'), ['sharp teeth'])
  assert.deepEqual(absent('a monk, smoothly shaved chin'), ['facial hair'])
  const shadow = understand('A clerk. Her shadow has horns, but she does not.')
  assert.deepEqual(
    shadow.absent.map(({ name }) => name),
    ['horns'],
  )
  assert.deepEqual(shadow.features, [])
  assert.deepEqual(understand('a cook, nothing too creepy').subject.traits, [])
})

test('yes and no behind a thing say whether it is there', () => {
  const brief = understand('a diver, flippers no, red goggles yes')
  assert.deepEqual(
    brief.absent.map(({ name }) => name),
    ['flippers'],
  )
  assert.deepEqual(
    brief.wear.map(({ name }) => name),
    ['goggles'],
  )
})

test('labels that forbid what stands behind them', () => {
  for (const label of ['must NOT show', 'Never show', 'Excluded', 'not wearing', "Don't show"])
    assert.deepEqual(
      understand(`A troll. ${label}: shoes, shirt`).absent.map(({ name }) => name),
      ['shoes', 'shirt'],
      label,
    )
})

test('a strange thing that is not in the hand leaves the hand', () => {
  for (const prompt of [
    'girl, no frobnitz in her hand',
    'elf without any zorblat on his head, red cape',
  ])
    assert.deepEqual(
      understand(prompt)
        .absent.map(({ slot }) => slot)
        .filter((slot) => slot === 'feature'),
      [],
      prompt,
    )
})
