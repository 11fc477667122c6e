import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from './design-character.ts'

const capsOf = (words: string) => {
  const { wear } = designCharacter(understand(words), 1)
  return wear.filter(({ slot }) => slot === 'head').map(({ kind, label }) => `${kind}: ${label}`)
}

test('people of mushrooms wear the caps of mushrooms, in the colour that is told', () => {
  assert.deepEqual(capsOf('a cute mushroom girl with a red cap'), ['mushroom_cap: Red cap'])
  assert.match(capsOf('a myconid with a blue cap and a staff')[0], /^mushroom_cap: Blue/)
  for (const words of ['an old mushroom man', 'a mushroom knight', 'a mushroom witch, blue cap'])
    assert.match(capsOf(words)[0], /^mushroom_cap/, words)
})

test('a red cap on a girl is one of cloth', () => {
  assert.deepEqual(capsOf('a girl with a red cap'), ['cap: Red cap'])
  assert.match(capsOf('a witch with a purple mushroom hat')[0], /^mushroom_cap: Purple/)
})
