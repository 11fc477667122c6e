import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const colours = (words: string) =>
  understand(words).wear.map(({ name, colours }) => [name, ...colours.map((c) => c.name)])

test('colours between two marks right behind a garment are its own', () => {
  assert.deepEqual(colours('squire, leather jerkin, moss green, iron buckles, brown boots')[0], [
    'leather jerkin',
    'moss green',
  ])
  assert.deepEqual(colours('paladin, breastplate, white and gold, blue cape'), [
    ['breastplate', 'white', 'gold'],
    ['cape', 'blue'],
  ])
  assert.deepEqual(colours('pilot, flight suit, matte black with yellow stripes')[0]?.slice(0, 2), [
    'flight suit',
    'matte black',
  ])
})

test('a row of colours that ends with "and" is of what follows it', () => {
  assert.deepEqual(colours('monk, robe, black, red and gold sash'), [
    ['robe'],
    ['sash', 'black', 'red', 'gold'],
  ])
})
