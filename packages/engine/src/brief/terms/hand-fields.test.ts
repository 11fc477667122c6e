import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a field may tell the hand that holds a thing, wherever it stands in the record', () => {
  for (const words of [
    '{"role":"mage","staff":{"hand":"right","material":"bronze"}}',
    '{"role":"mage","staff":{"material":"bronze","hand":"right"}}',
    'role: mage\nstaff:\n  hand: right\n  material: bronze',
  ]) {
    const [staff] = understand(words).hold
    assert.deepEqual(
      [staff?.name, staff?.side, staff?.materials],
      ['staff', 'right', ['bronze']],
      words,
    )
  }
})
