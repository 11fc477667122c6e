import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('whom the picture is for is not in it', () => {
  const fox = understand('Road safety hero for children 5-9. A fox in a yellow vest')
  assert.equal(fox.subject.species?.name, 'fox')
  assert.equal(fox.subject.ageYears, undefined)
  assert.equal(understand('no mask so kids can see his face').subject.species, undefined)
})

test('who a picture is for says nothing of the figure, who is drawn as something does', () => {
  assert.equal(understand('a card for my wife: a red dragon').subject.presentation, undefined)
  const { species, presentation } = understand('my girlfriend as an otter').subject
  assert.deepEqual([species?.name, presentation], ['otter', 'feminine'])
  assert.equal(understand('my uncle as a badger').subject.species?.name, 'badger')
})
