import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const hair = (words: string) => understand(words).body.hair

test('what is said behind a mark is still of the hair', () => {
  const cropped = understand('an officer, red hair, cropped short, a leather belt')
  assert.equal(cropped.body.hair.length, 'short')
  assert.deepEqual(cropped.subject.builds, [])
  const pinned = hair('a clerk, hair black as ink, pinned up with a quill, a grey coat')
  assert.ok(pinned.styles.some(({ name }) => /pinned up/.test(name)))
  const bob = hair('a singer: a sharp bob, blonde with a pink streak')
  assert.deepEqual([bob.colours[0]?.name, bob.streaks[0]?.name], ['blonde', 'pink'])
})

test('a braided belt behind a mark is no hair', () => {
  const brief = understand('a girl, brown hair, braided belt')
  assert.deepEqual(brief.body.hair.styles, [])
  assert.equal(brief.wear[0]?.concept, 'belt')
})
