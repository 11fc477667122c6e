import assert from 'node:assert/strict'
import { test } from 'node:test'
import { colourName } from './colour-names.ts'

test('the leather of a kilt is brown, not rose', () => {
  assert.equal(colourName('#72574b'), 'Brown')
  assert.equal(colourName('#866064'), 'Dusky rose')
  assert.equal(colourName('#5c4030'), 'Umber')
})
