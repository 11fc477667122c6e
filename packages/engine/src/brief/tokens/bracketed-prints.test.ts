import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('figures behind a colour in brackets are what the cloth shows', () => {
  for (const words of ['a headscarf (turquoise w/ lemons)', 'a scarf (white with cherries)']) {
    const { wear, hold } = understand(words)
    assert.deepEqual([wear[0]?.colours.length, wear[0]?.parts.length, hold], [1, 1, []], words)
  }
})
