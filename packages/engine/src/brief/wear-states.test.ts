import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const wornIn = (words: string) =>
  understand(words).wear.map(({ name, modifiers }) => [name, ...modifiers])

test('how much something is worn is no word about its size', () => {
  assert.deepEqual(wornIn('He wears a corduroy jacket, usually a little rumpled.'), [
    ['jacket', 'corduroy', 'rumpled'],
  ])
  assert.deepEqual(wornIn('her gloves are a touch frayed'), [['gloves', 'frayed']])
  assert.deepEqual(wornIn('a little black dress'), [['little black dress', 'little']])
})

test('what is too wide for somebody says so', () => {
  assert.deepEqual(wornIn('a coat too wide in the back, boots too heavy'), [
    ['coat', 'too wide'],
    ['boots', 'too heavy'],
  ])
  assert.deepEqual(understand('she is too thin').subject.builds, ['slender'])
})

test('what nobody ever took care of', () => {
  assert.deepEqual(wornIn('a shirt that is never properly pressed'), [['shirt', 'unpressed']])
  assert.deepEqual(wornIn('His shoes have never been polished.'), [['shoes', 'unpolished']])
})

test('what a thing keeps doing is how it is worn', () => {
  assert.deepEqual(wornIn('a shawl that keeps sliding off'), [['shawl', 'sliding off']])
})

test('a stuff that something is white or stiff with tells its state', () => {
  assert.deepEqual(wornIn('an apron white with flour, boots stiff with salt'), [
    ['apron', 'floury'],
    ['boots', 'stiff', 'salt stained'],
  ])
  assert.deepEqual(understand('an apron white with flour').wear[0]?.colours[0]?.name, 'white')
})

test('a state without a thing is that of whoever is drawn', () => {
  assert.deepEqual(understand('a squire, dusty').subject.figure, ['dusty'])
  assert.deepEqual(
    understand('A tall drover, whip in hand. Muddy up to the knees.').subject.figure,
    ['tall', 'muddy'],
  )
})
