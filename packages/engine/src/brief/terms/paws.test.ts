import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

function heldOf(prompt: string): string[] {
  return understand(prompt).hold.map(({ side, name }) => `${side} ${name}`)
}

test('what is in a paw or a wing is held there, on its side', () => {
  assert.deepEqual(heldOf('a badger baker with a ladle in his left paw'), ['left ladle'])
  assert.deepEqual(heldOf('a heron waiter, a tray balanced on the right wing'), ['right tray'])
  const cat = understand('a cat thief, a candlestick in its right paw')
  assert.deepEqual(cat.features, [])
})

test('paws that hold nothing stay paws', () => {
  assert.equal(understand('a cat with white paws').features[0]?.name, 'paws')
  assert.equal(understand('an angel with wings in gold').hold.length, 0)
})
