import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const beingOf = (words: string) => {
  const { subject, body } = understand(words)
  return { name: subject.species?.name, of: subject.species?.materials, skin: body.skinLooks }
}

test('wood elves and rock gnomes live there and are not made of it', () => {
  assert.deepEqual(beingOf('a wood elf ranger'), { name: 'wood elf', of: [], skin: [] })
  assert.deepEqual(beingOf('a rock gnome'), { name: 'rock gnome', of: [], skin: [] })
})

test('a wooden elf and a stone golem are made of it', () => {
  assert.deepEqual(beingOf('a wooden elf').of, ['wood'])
  assert.deepEqual(beingOf('a stone golem').of, ['stone'])
})
