import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laceAt } from './leather-armor.ts'

test('the laces of a jerkin cross between eyelets, one over the other', () => {
  for (const side of [-1, 1]) assert.equal(laceAt(side, 3), 'eyelet')
  assert.equal(laceAt(0, 0.5), 'lace', 'they cross in the middle')
  assert.equal(laceAt(0.5, 0.75), 'lace')
  assert.equal(laceAt(0.5, 0.25), 'lace')
  assert.equal(laceAt(0.15, 0.425), undefined, 'the lower one is hidden beside the upper one')
  assert.equal(laceAt(0, 0), undefined, 'leather is seen between two crossings')
})
