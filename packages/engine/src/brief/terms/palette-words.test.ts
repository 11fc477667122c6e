import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const palette = (words: string) => understand(words).themeColours.map(({ name }) => name)

test('what the palette is limited to are colours', () => {
  const { hold, motifs } = understand('A monk. Palette limited to bone, navy, one orange accent.')
  assert.deepEqual(palette('A monk. Palette limited to bone, navy, one orange accent.'), [
    ...['bone', 'navy', 'orange'],
  ])
  assert.deepEqual(hold, [])
  assert.deepEqual(motifs, [])
})

test('a spot of a colour is one of the whole', () => {
  assert.deepEqual(palette('An assassin. Grey, white and one flash of red.'), [
    ...['grey', 'white', 'red'],
  ])
  assert.deepEqual(understand('A diver, engraving, no colour.').paletteWords, ['no colour'])
})

test('what a pattern shows is named by itself', () => {
  const [suit] = understand('a dancer in a black leotard with a silver fern pattern').wear
  assert.equal(suit?.parts[0]?.name, 'fern')
  assert.equal(suit?.parts[0]?.colours[0]?.name, 'silver')
})
