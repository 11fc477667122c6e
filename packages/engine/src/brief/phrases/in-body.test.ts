import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a bullet hole in the chest is there, and what is worn next is not', () => {
  const { features, wear } = understand('a phantom, bullet hole in his chest, top hat')
  assert.deepEqual([features[0]?.place, wear[0]?.place], ['chest', undefined])
})

test('who is made of smoke keeps the kind', () => {
  assert.equal(understand('a demon made of smoke').subject.species?.concept, 'demon')
  assert.equal(understand('a poltergeist made of smoke').subject.species?.concept, 'ghost')
})

test('a minotaur is one at every age and of every sex', () => {
  for (const who of ['young minotaur woman', 'minotaur girl', 'minotaur boy'])
    assert.equal(understand(`${who}, nose ring`).subject.species?.concept, 'bullfolk')
})

test('a baby bottle holds no baby', () => {
  const { hold, subject } = understand('a witch holding a baby bottle')
  assert.deepEqual([hold.map(({ name }) => name), subject.poses], [['baby bottle'], []])
})

test('the colour of spots is not that of clothes', () => {
  assert.deepEqual(understand('a dog with brown spots').themeColours, [])
})

test('a heart on a belly makes nobody fat, a stitched ear is one', () => {
  assert.deepEqual(
    understand('a bunny, mint green stripes, a heart on its belly').subject.builds,
    [],
  )
  assert.equal(understand('a rabbit with a bent ear').features[0]?.count, 1)
})

test('a white hare is an animal, brown hare on a girl is misspelt', () => {
  assert.deepEqual(understand('harengon duelist, white hare with a rapier').body.hair.colours, [])
  assert.equal(understand('a knight, blue cape, brown hare').body.hair.colours[0]?.name, 'brown')
  assert.equal(understand('a girl with brown hare').body.hair.colours[0]?.name, 'brown')
})
