import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

test('the kind of a thing may stand behind it, as in a catalogue', () => {
  for (const [words, names] of [
    ['mask domino, black', ['domino mask']],
    ['jacket bomber green, boots combat', ['bomber jacket', 'combat boots']],
    ['skirt pencil grey; gloves opera white', ['pencil skirt', 'opera gloves']],
    ['a shirt dress and a coat', ['shirt dress', 'coat']],
  ] as const)
    assert.deepEqual(
      understand(words).wear.map(({ name }) => name),
      names,
      words,
    )
})

test('felt between marks is a stuff, and bags may be worn crossbody', () => {
  assert.deepEqual(understand('hat: wide-brim, felt').wear[0]?.materials, ['wool'])
  const { wear } = understand('leather ticket pouch crossbody, boots')
  assert.deepEqual([wear[0]?.name, wear.length], ['pouch', 2])
  assert.deepEqual(understand('a boy, large staring eyes').body.eyeLooks.toSorted(), [
    'large',
    'staring',
  ])
})
