import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('a true word put for one that sounds alike is the one that was meant', () => {
  const meant: Record<string, string> = {
    'a girl with long white hare': 'hair',
    'a boy with bear feet': 'bare',
    'old which with a black cat': 'witch',
    'a girl in a read dress': 'red',
    'an angle with huge white wings': 'angel',
    'dwarf with a long scruffy bard': 'beard',
    'a lady with a flour crown': 'flower',
    'a boy in a stripped sweater': 'striped',
    'night in shining armor': 'knight',
    'cat with sharp clause': 'claws',
    'he has won eye': 'one',
  }
  for (const [wish, word] of Object.entries(meant))
    assert.deepEqual(
      understand(wish).fixes.map(({ to }) => to),
      [word],
      wish,
    )
})

test('a word that can be what it says is left alone', () => {
  const wishes = [
    'a white hare in a blue waistcoat',
    'a bard with a lute',
    'a boy with a pet bear on a lead',
    'she likes to read books in a green dress',
    'guard of the night in a grey cloak',
    'a knight whose sword glows, which is rare',
    'miller with a bag of flour',
    'a woman with a long face and a plane ticket',
  ]
  for (const wish of wishes) assert.deepEqual(understand(wish).fixes, [], wish)
})
