import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from '../understand.ts'

const species = (words: string): string | undefined => understand(words).subject.species?.name

test('things with faces, limbs or clothes are the figure', () => {
  assert.equal(species('a kettle with tiny arms and legs, wearing a scarf'), 'kettle')
  assert.equal(species('An egg in a leather jacket and boots'), 'egg')
  assert.equal(species('A carrot. With a face. It is a pirate.'), 'carrot')
  assert.equal(species('a living candlestick butler'), 'candlestick')
  assert.deepEqual(understand('a radish who is a sheriff').hold, [])
})

test('vegetables with a calling are of the plant people, who sells them is not', () => {
  const cowboy = understand('cactus cowboy with spurs').subject
  assert.equal(cowboy.species?.concept, 'plantfolk')
  assert.equal(cowboy.roles[0]?.name, 'cowboy')
  assert.equal(species('a cabbage merchant with a cart'), undefined)
})

test('what is carved or carried is nobody', () => {
  assert.equal(species('a staff with a face carved into it'), undefined)
  assert.equal(species('a knight with a teapot, in a coat'), undefined)
})
