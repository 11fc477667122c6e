import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

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

test('what is inked on somebody is a tattoo of it, in its colour', () => {
  const [tattoo] = understand('A sailor. A green dragon was tattooed across his back.').features
  assert.deepEqual([tattoo?.name, tattoo?.colours[0]?.name], ['dragon tattoo', 'green'])
})

test('folded wings keep their colour', () => {
  const { features, subject } = understand('an angel, pale grey wings folded')
  assert.deepEqual([features[0]?.name, features[0]?.colours[0]?.name], ['wings', 'pale grey'])
  assert.deepEqual(subject.poses, ['wings folded'])
})

test('what somebody is wrapped in is worn', () => {
  const [wrap] = understand('a thief, face wrapped in grubby cotton').wear
  assert.deepEqual(
    [wrap?.name, wrap?.materials, wrap?.modifiers],
    ['face wrap', ['cotton'], ['grubby']],
  )
  const [shawl] = understand('her head wrapped in a blue shawl').wear
  assert.deepEqual([shawl?.name, shawl?.colours[0]?.name], ['head shawl', 'blue'])
})

test('who is made of something or simply blue is so from head to foot', () => {
  assert.deepEqual(understand('a tin robot').body.skinLooks, ['tin'])
  const { body } = understand('A monster who carries a spoon. It is mostly purple.')
  assert.deepEqual(
    body.skin.map(({ name }) => name),
    ['purple'],
  )
})
