import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { extraPairs, pairsDrawn } from '../design/extra-arms.ts'
import { boundsOf } from '../math/bounds.ts'
import { buildFigure } from './build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('more arms than two are read in many wordings', () => {
  for (const [words, pairs] of [
    ['a four-armed goddess', 1],
    ['she has four arms', 1],
    ['an alien with 4 arms', 1],
    ['a monk with six arms', 2],
    ['an idol with eight arms', 3],
    ['a second pair of arms', 1],
    ['a warrior with extra arms', 1],
    ['three pairs of arms', 2],
    ['diosa de cuatro brazos', 1],
    ['déesse à quatre bras', 1],
    ['vierarmige Göttin', 1],
    ['deusa de quatro braços', 1],
    ['腕が四本ある女神', 1],
    ['四臂女神', 1],
    ['팔이 네 개인 여신', 1],
    ['a woman with long arms', 0],
    ['two muscular arms', 0],
    ['a knight, arms crossed', 0],
  ] as const)
    assert.equal(extraPairs(understand(words)), pairs, words)
})

test('what is asked for is dealt out over all hands, and the notes say which', () => {
  const { hold, notes, features } = designOf(
    'a goddess with four arms holding a lotus, a sword, a bow and a trident',
  )
  assert.equal(pairsDrawn(features), 1)
  const hands = hold.map(({ carry }) => carry)
  assert.equal(new Set(hands).size, 4)
  assert.ok(hands.every((carry) => carry.endsWith('hand')))
  assert.ok(notes.some((note) => /in the upper (?:left|right) hand/.test(note)))
  assert.ok(!notes.some((note) => /^Not shown.*arm/.test(note)))
  assert.equal(designOf('a four-armed thief with a dagger in each hand').hold.length, 4)
  assert.equal(designOf('a six-armed dancer with five swords').hold.length, 5)
})

test('every pair is drawn whole, with its hands, and nobody else has them', () => {
  const { parts } = buildFigure(designOf('a six-armed dancer in a white shirt'))
  const extra = parts.filter(({ name }) => name.startsWith('extra arm'))
  assert.equal(extra.filter(({ name }) => /\bhand(-right)?$/.test(name)).length, 4)
  assert.equal(extra.filter(({ name }) => /\bsleeve(-right)?$/.test(name)).length, 4)
  const { min, max } = boundsOf(extra)
  assert.ok(Math.abs(min[0] + max[0]) < 1)
  const plain = buildFigure(designOf('a dancer in a white shirt'))
  assert.ok(!plain.parts.some(({ name }) => name.startsWith('extra arm')))
})
