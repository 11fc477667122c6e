import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const said = (words: string) => understand(words).wear[0]?.modifiers ?? []

test('how far clothes reach is theirs, behind a comma too', () => {
  assert.ok(said("her aunt's raincoat, which comes down to her ankles").includes('ankle length'))
  assert.ok(said('a cloak that sweeps the floor').includes('trailing'))
  assert.ok(said('a hoodie that falls to his knees').includes('knee length'))
  assert.deepEqual(understand('a robe dragging on the ground').subject.poses, [])
})

test('clothes that are all torn are torn, and rows of buttons are buttons', () => {
  assert.ok(said('grey uniform all ripped').includes('ripped'))
  const [coat] = understand('a coat with a double row of brass buttons').wear
  assert.equal(coat?.parts[0]?.name, 'brass buttons')
})

test('what was cut off the clothes is gone, and they stay', () => {
  const { wear, absent } = understand('Bells snipped off the cap')
  assert.deepEqual([wear[0]?.name, absent[0]?.name], ['cap', 'bells'])
})
