import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../understand.ts'

const shownOn = (words: string) =>
  [...understand(words).wear, ...understand(words).hold].map(({ name, parts }) => [
    name,
    ...parts.map((part) => `${part.part}: ${part.name}`),
  ])

test('a figure worked into a thing belongs to it', () => {
  for (const [words, bearer, figure] of [
    ['a page, tunic with an owl stitched on it', 'tunic', 'owl'],
    ['a rider with a cloak, a stag embroidered on the back', 'cloak', 'stag'],
    ['an otter painted on her round shield', 'round shield', 'otter'],
    ['a tiger is woven into his sash', 'sash', 'tiger'],
    ['two hares stitched on the front of her apron', 'apron', 'hares'],
    ['a paladin, coat of arms on his tabard', 'tabard', 'coat of arms'],
    ['a cleric, holy symbol of the moon on her cape', 'cape', 'holy symbol of the moon'],
  ]) {
    assert.deepEqual(shownOn(words ?? ''), [[bearer, `emblem: ${figure}`]], words)
    assert.deepEqual(understand(words ?? '').companions, [])
  }
})

test('what stands beside her or is painted on her face is worked into nothing', () => {
  const brief = understand('a woman with a star painted on her cheek, a grey cat and a cape')
  assert.deepEqual(
    brief.companions.map(({ name }) => name),
    ['cat'],
  )
  assert.deepEqual(brief.wear[0]?.parts, [])
})

test('a breastplate holds nothing, and a backpack shows what is sewn on it', () => {
  assert.deepEqual(shownOn('a breastplate with a boar etched on it'), [
    ['breastplate', 'emblem: boar'],
  ])
  assert.deepEqual(shownOn('a backpack with a bear sewn on it'), [['backpack', 'emblem: bear']])
})

test('a number on a shirt is shown there, and what is sewn onto a cap as well', () => {
  assert.deepEqual(shownOn('a green jersey with a 12 on it'), [['jersey', 'emblem: number 12']])
  assert.deepEqual(shownOn('a rose embroidered onto her shawl'), [['shawl', 'emblem: rose']])
})
