import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const designOf = (words: string) => designCharacter(understand(words), 1)

test('a plasma rifle is a rifle that glows, a plasma pistol hangs at the hip', () => {
  const [rifle] = designOf('space marine with a plasma rifle').hold
  assert.deepEqual(
    [rifle?.kind, rifle?.form, rifle?.carry],
    ['rifle', 'energy rifle', 'right hand'],
  )
  assert.equal(designOf('space marine with a plasma pistol').hold[0]?.kind, 'blaster')
})

test('the red wings of a black dragon are red between their fingers', () => {
  const { creature } = designOf('a black dragon with red wings')
  assert.equal(creature?.coat.zones.membranes, creature?.coat.zones.wings)
})

test('heavy power armour is drawn, and not told as missing', () => {
  const { notes } = designOf('space marine in heavy power armor')
  assert.ok(!notes.some((note) => /^Not shown:.*heavy/.test(note)))
})
