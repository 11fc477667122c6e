import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('what is said of bare feet is said of the feet, and no shoes are worn', () => {
  for (const [prompt, said] of [
    ['a girl with dusty bare feet', 'dusty'],
    ['monk, brown habit, muddy bare feet', 'muddy'],
    ['a hobbit with big hairy bare feet', 'hairy'],
  ] as const) {
    const { features, absent } = understand(prompt)
    const feet = features.find(({ concept }) => concept === 'foot')
    assert.ok(feet?.modifiers.includes(said), prompt)
    assert.ok(
      absent.some(({ concept }) => concept === 'footwear'),
      prompt,
    )
  }
})
