import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what a coat is told with, over the shoulder, is carried and no print', () => {
  for (const thing of ['spear', 'axe', 'rifle', 'brass-tipped pole']) {
    const { hold, wear } = understand(`a guard in a grey coat with a ${thing} over his shoulder`)
    assert.equal(hold.length, 1, thing)
    assert.deepEqual(wear[0]?.parts ?? [], [], thing)
  }
})
