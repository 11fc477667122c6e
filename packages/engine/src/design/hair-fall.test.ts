import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const hairOf = (prompt: string) => designCharacter(understand(prompt), 1).hair

test('waves and curls are in whatever the hair is tied or cut to', () => {
  assert.equal(hairOf('woman with long flowing wavy red hair').fall, 'wavy')
  assert.equal(hairOf('woman with a wavy high ponytail').fall, 'wavy')
  assert.equal(hairOf('girl, curly pigtails').fall, 'curly')
  assert.equal(hairOf('woman with long straight hair').fall, undefined)
})

test('hair is messy, or flows, where the words say so and nowhere else', () => {
  for (const words of ['a messy bun', 'messy hair', 'bedhead', 'a messy braid'])
    assert.equal(hairOf(`a girl with ${words}`).isMessy, true, words)
  assert.equal(hairOf('a girl with a neat bun').isMessy, undefined)
  assert.equal(hairOf('woman with long flowing blonde hair').isFlowing, true)
  assert.equal(hairOf('woman in a flowing dress with long hair').isFlowing, undefined)
})

test('what is seen in the hair is not told as asked for', () => {
  for (const prompt of ['girl with a messy bun', 'woman with long flowing wavy red hair']) {
    const { notes } = designCharacter(understand(prompt), 1)
    assert.ok(!notes.some((note) => /Asked for/.test(note)), notes.join(' '))
  }
})
