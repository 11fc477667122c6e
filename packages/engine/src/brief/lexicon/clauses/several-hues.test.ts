import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../understand.ts'

const hues = (words: string) =>
  understand(words).wear.map(({ name, colours }) => [name, ...colours.map((hue) => hue.name)])
const partHues = (words: string) =>
  understand(words).wear.flatMap(({ parts }) =>
    parts.map(({ name, colours }) => [name, ...colours.map((hue) => hue.name)]),
  )

test('clothes in stripes, bands or patches have all the colours of them', () => {
  assert.deepEqual(hues('a guard, uniform in stripes of blue, red and yellow'), [
    ['uniform', 'blue', 'red', 'yellow'],
  ])
  assert.deepEqual(hues('a poncho in bands of rust, cream and brown'), [
    ['poncho', 'rust', 'cream', 'brown'],
  ])
  assert.deepEqual(hues('a scarf in green, white and red hoops'), [
    ['scarf', 'green', 'white', 'red'],
  ])
})

test('two greens are a light and a dark one', () => {
  assert.deepEqual(hues('overalls in two greens'), [['overalls', 'light green', 'dark green']])
})

test('one part of one colour and one of another are parts of the same thing', () => {
  assert.deepEqual(partHues('a cardigan with one red elbow patch and one green'), [
    ['elbow patch', 'red'],
    ['elbow patch', 'green'],
  ])
  assert.deepEqual(partHues('a hat with a red feather and a white one'), [
    ['feather', 'red'],
    ['feather', 'white'],
  ])
})

test('either of a pair has its own colour', () => {
  assert.deepEqual(hues('socks: one pink, one orange'), [
    ['sock', 'pink'],
    ['sock', 'orange'],
  ])
  assert.deepEqual(hues('a red glove on the left hand and a blue one on the right'), [
    ['glove', 'red'],
    ['glove', 'blue'],
  ])
})

test('hose with two legs of two colours is of both', () => {
  assert.deepEqual(hues('a bard, one leg of his hose blue and the other white'), [
    ['hose', 'blue', 'white'],
  ])
})

test('shoulders, knees and palms of another colour are those of the clothes', () => {
  assert.deepEqual(partHues('a goalkeeper in a yellow jersey with black shoulders'), [
    ['shoulders', 'black'],
  ])
  assert.deepEqual(partHues('mittens with white palms'), [['palms', 'white']])
  assert.deepEqual(partHues('a girl with red knees'), [])
})

test('a fruit that is counted or held is one, after a thing its name is a colour', () => {
  assert.deepEqual(hues('a warlock in a tailcoat, plum'), [['tailcoat', 'plum']])
  assert.deepEqual(
    understand('a boy with a plum in his pocket').hold.map(({ name }) => name),
    ['plum'],
  )
})

test('diamonds in two colours are on the suit, behind brackets too, and roses on the gown', () => {
  for (const words of [
    'a jester in a suit (diamonds in yellow and violet)',
    'a suit with yellow and violet diamonds',
  ]) {
    const { wear, hold } = understand(words)
    assert.deepEqual(hold, [], words)
    assert.deepEqual(
      wear[0]?.colours.map(({ name }) => name),
      ['yellow', 'violet'],
      words,
    )
    assert.deepEqual(wear[0]?.patterns.slice(0, 1), ['argyle'], words)
  }
  assert.deepEqual(understand('a gown (roses in pink and white)').hold, [])
  assert.deepEqual(understand('a necklace with red and blue diamonds').wear[0]?.patterns, [])
})
