import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrder } from './read-order.ts'

test('a line needs a prompt; what else is left out has a usual value', () => {
  assert.deepEqual(readOrder('{"prompt":"a fire mage"}', 1), {
    ...{ id: null, prompt: 'a fire mage', style: undefined, seed: 1 },
  })
  const whole = { id: 'mage', prompt: 'a fire mage', style: 'anime', seed: 7 }
  assert.deepEqual(readOrder(JSON.stringify({ ...whole, more: true }), 2), whole)
})

test('a wrong line is named by its number and told what is wrong with it', () => {
  for (const [text, message] of [
    ['a fire mage', 'Line 3 is not JSON: a fire mage'],
    ['["a fire mage"]', 'Line 3 is not a JSON object: ["a fire mage"]'],
    ['null', 'Line 3 is not a JSON object: null'],
    ['{"id":1}', 'Line 3 needs a "prompt" of at least one word: {"id":1}'],
    ['{"prompt":" "}', 'Line 3 needs a "prompt" of at least one word: {"prompt":" "}'],
    ['{"prompt":"a","style":1}', 'Line 3 has a "style" that is no text: {"prompt":"a","style":1}'],
    [
      '{"prompt":"a","seed":"1"}',
      'Line 3 has a "seed" that is no whole number from 0 to 4294967295: {"prompt":"a","seed":"1"}',
    ],
    ['x'.repeat(100), `Line 3 is not JSON: ${'x'.repeat(80)}…`],
  ] as const)
    assert.throws(() => readOrder(text, 3), { message })
})
