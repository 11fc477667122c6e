/** What is only mentioned in a wish is held to what has been reached. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../packages/engine/src/brief/understand.ts'
import { saidOfFigure, scoreAsides, violationOf } from './asides.ts'

const path = new URL('../../tests/understanding/asides.json', import.meta.url).pathname

/** Per cent, rounded down. Raised when more is kept out, never lowered. */
const floor = 100

test(`of what the wishes only mention ${floor} % are kept out of the figure`, () => {
  const { kept, all, violations } = scoreAsides(path)
  assert.ok(
    Math.floor((100 * kept) / all) >= floor,
    violations.map(({ wish, claim }) => `${wish.id} ${claim}`).join('\n'),
  )
})

test('a thing, its colour and a companion are claimed of the figure', () => {
  const said = saidOfFigure(understand('a nun in green boots with a fox'))
  assert.equal(violationOf(['boot'], said), 'thing: boots')
  assert.equal(violationOf(['Green'], said), 'colour: green')
  assert.equal(violationOf(['badger', 'foxes'], said), 'thing: fox')
  assert.equal(violationOf(['box', 'oxen'], said), undefined)
})

test('names, places and what is absent are no claims', () => {
  const said = saidOfFigure(understand('a knight called Fox in a castle, no helmet'))
  assert.equal(violationOf(['fox', 'castle', 'helmet'], said), undefined)
  assert.equal(violationOf(['bride'], ['who: bride’s brother']), undefined)
})
