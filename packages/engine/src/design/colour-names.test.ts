import assert from 'node:assert/strict'
import { test } from 'node:test'
import { colourName } from './colour-names.ts'

test('the leather of a kilt is brown, not rose', () => {
  assert.equal(colourName('#72574b'), 'Brown')
  assert.equal(colourName('#9c6870'), 'Dusky rose')
  assert.equal(colourName('#5c4030'), 'Umber')
})

test('a purple tail and brown wings have names of their own, and the edge of gold is no lemon', () => {
  assert.equal(colourName('#9a5a8c'), 'Mauve')
  assert.equal(colourName('#75595f'), 'Mauve brown')
  assert.equal(colourName('#f4d676'), 'Pale gold')
  assert.equal(colourName('#e8c63c'), 'Yellow')
})
