import assert from 'node:assert/strict'
import test from 'node:test'
import { understand } from './understand.ts'

const skinOf = (words: string): string[] => understand(words).body.skin.map(({ name }) => name)
const featuresOf = (words: string): string[] =>
  understand(words).features.map(({ name, colours }) =>
    [...colours.map((colour) => colour.name), name].join(' '),
  )

test('pale with red hair is of the skin, and so is a sunburn', () => {
  assert.deepEqual(skinOf('a clerk, very pale with combed-back red hair'), ['very pale'])
  assert.deepEqual(skinOf('a camper, straw hat, sunburn'), ['sunburnt'])
  assert.ok(understand('an old sailor, weathered face').body.skinLooks.includes('weathered'))
})

test('a bandage has the side of the hand that it is on', () => {
  const [bandage] = understand('a boxer, his right hand is wrapped in a grubby bandage').features
  assert.deepEqual([bandage?.name, bandage?.side], ['bandage', 'right'])
})

test('teeth and bellies have their colours', () => {
  assert.ok(featuresOf('a shark, teeth yellow and not sharp').includes('yellow yellow teeth'))
  assert.ok(featuresOf('a penguin with a white tummy').includes('white belly'))
})

test('braids of a beard are counted, and what grows in it is there', () => {
  const { beard } = understand('a smith with a black beard worn in two braids').body
  assert.deepEqual(
    [beard?.count, beard?.concept, beard?.colours[0]?.name],
    [2, 'braided_beard', 'black'],
  )
  assert.ok(featuresOf('a hermit, beard with moss in it').includes('moss'))
})

test('a bear made of corduroy wears no trousers', () => {
  const bear = understand('a big bear upholstered in brown corduroy')
  assert.deepEqual(bear.wear, [])
  assert.deepEqual(
    bear.body.skin.map(({ name }) => name),
    ['brown'],
  )
})

test('hair that drifts is floating hair', () => {
  const { hair } = understand('a ghost, white hair drifting up round a thin face').body
  assert.deepEqual(
    hair.colours.map(({ name }) => name),
    ['white'],
  )
  assert.ok(hair.styles.some(({ modifiers, name }) => /floating/.test(`${modifiers} ${name}`)))
})
