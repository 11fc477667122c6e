import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

const colours = (words: string): string[][] =>
  understand(words).wear.map((item) => item.colours.map(({ name }) => name))

test('what has changed its colour is of both, the one it has by now first', () => {
  assert.deepEqual(colours('a shirt that was white once and is now grey'), [['grey', 'white']])
  assert.deepEqual(colours('a silk scarf, white gone cream'), [['white', 'cream']])
})

test('colours behind two things are of both', () => {
  assert.deepEqual(colours('a felt hat, a coat to the ankles, yellow both'), [
    ['yellow'],
    ['yellow'],
  ])
})

test('an orange alone is a colour where something is told of', () => {
  assert.deepEqual(colours('a scarf, orange, and a coat'), [['orange'], []])
  assert.deepEqual(
    understand('a fan, and that a violent orange').hold[0]?.colours[0]?.name,
    'orange',
  )
  assert.equal(understand('a boy with a knife, orange, bread').hold.length, 3)
})
