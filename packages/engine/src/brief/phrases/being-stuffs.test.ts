import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('who was made is made of the stuff named behind', () => {
  const { subject, body, themeColours } = understand('robot maid, copper, blue eyes, white gloves')
  assert.deepEqual(subject.species?.materials, ['copper'])
  assert.deepEqual(
    body.eyes.map(({ name }) => name),
    ['blue'],
  )
  assert.deepEqual(themeColours, [])
})

test('what cracks show is no colour of the next thing', () => {
  const { wear } = understand('a mask with cracks showing gold, black robe')
  assert.deepEqual(
    wear.find(({ concept }) => concept === 'robe')?.colours.map(({ name }) => name),
    ['black'],
  )
})

test('clothes are not of the stone in a necklace', () => {
  const [, gloves] = understand('an emerald choker and long gloves').wear
  assert.deepEqual(gloves?.colours, [])
})

test('markings of a beast are its own, those of a companion too', () => {
  assert.deepEqual(understand('a lizardfolk cook, black stripes, white apron').body.skinLooks, [
    'black stripes',
  ])
  const { companions, body } = understand('a pirate with a cat, grey and fluffy, on her shoulder')
  assert.equal(companions[0]?.colours[0]?.name, 'grey')
  assert.deepEqual(body.skinLooks, [])
})
