import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import type { Garment } from './design.ts'
import { designCharacter } from './design-character.ts'

function garment(words: string): Garment {
  const [first] = designCharacter(understand(words), 1).wear
  assert.ok(first, words)
  return first
}

test('what is sewn on clothes and how they are cut is decided by the words', () => {
  const cases: [words: string, kinds: string[]][] = [
    ['a man in a jacket with suede elbow patches', ['elbow patches']],
    ['a boy in jeans with red knee patches', ['knee patches']],
    ['a woman in a green V-neck sweater', ['v neck']],
    ['an off-the-shoulder dress', ['bare shoulders']],
    ['a jacket with four big pockets', ['pockets', 'breast pockets']],
    ['a hoodie with a kangaroo pocket and a zip', ['pouch pocket', 'zip']],
    ['a coat with a double row of brass buttons', ['double buttons']],
    ['a dress with puff sleeves and a peter pan collar', ['puffed sleeves', 'flat collar']],
    ['a jacket, gold epaulettes', ['epaulettes']],
    ['a cape with pockets', []],
  ]
  for (const [words, kinds] of cases)
    assert.deepEqual(
      (garment(words).details ?? []).map(({ kind }) => kind),
      kinds,
      words,
    )
})

test('sleeves are cut as those that are said', () => {
  assert.equal(garment('a shirt with short sleeves').sleeve, 'short')
  assert.equal(garment('a shirt with bell sleeves').sleeve, 'wide')
  assert.equal(garment('a dress with long puff sleeves').sleeve, 'long')
})

test('details that are drawn are told on the page, and not as missing', () => {
  const { notes } = designCharacter(understand('a man in a tan coat with big pockets, boots'), 1)
  assert.ok(notes.some((note) => note.includes('big pockets') && !note.startsWith('Not shown')))
})

test('suede patches on a brown jacket are seen', () => {
  const { parts = [], colours } = garment('a man in a brown jacket with leather elbow patches')
  assert.notEqual(parts[0]?.colour, colours.main)
})

test('fishnet, lace and sequins are seen on the cloth', () => {
  const patterns: [words: string, pattern: string][] = [
    ['a woman in fishnet stockings', 'fishnet'],
    ['a white lace dress', 'lacework'],
    ['a gold sequined dress', 'sequins'],
    ['a cotton dress', 'plain'],
  ]
  for (const [words, pattern] of patterns) assert.equal(garment(words).pattern, pattern, words)
})

test('odd socks are of two colours, and ankle socks are short', () => {
  const socks = designCharacter(understand('a boy in odd socks and shorts'), 1).wear.filter(
    ({ kind }) => kind === 'knee_socks',
  )
  assert.deepEqual(
    socks.map(({ side }) => side),
    ['left', 'right'],
  )
  assert.notEqual(socks[0]?.colours.main, socks[1]?.colours.main)
  assert.equal(garment('white ankle socks').length, 0)
})
