import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { boundsOf } from '../math/bounds.ts'
import { buildFigure } from './build-figure.ts'

const designOf = (prompt: string) => designCharacter(understand(prompt), 1)

test('a lost limb is drawn as lost, on the side and where the words say, in many wordings', () => {
  for (const [words, kind, side, place] of [
    ['one-armed swordsman', 'missing_arm', 'left', 'above the elbow'],
    ['a knight missing her right arm', 'missing_arm', 'right', 'above the elbow'],
    ['a woman with only her left arm', 'missing_arm', 'right', 'above the elbow'],
    ['he lost his right hand', 'missing_arm', 'right', 'wrist'],
    ['her left arm ends in a stump below the elbow', 'missing_arm', 'left', 'below the elbow'],
    ['his right arm is missing below the elbow', 'missing_arm', 'right', 'below the elbow'],
    ['a soldier with an empty left sleeve pinned up', 'missing_arm', 'left', 'above the elbow'],
    ['an armless woman', 'missing_arm', 'both', 'above the elbow'],
    ['one-legged sailor with a crutch', 'missing_leg', 'left', 'below the knee'],
    ['his right leg is amputated above the knee', 'missing_leg', 'right', 'above the knee'],
    ['espadachín manco', 'missing_arm', 'left', 'above the elbow'],
    ['une guerrière aux cheveux noirs, sans bras gauche', 'missing_arm', 'left', 'above the elbow'],
    ['ein Soldat, dem der rechte Arm fehlt', 'missing_arm', 'right', 'above the elbow'],
    ['sem o braço esquerdo', 'missing_arm', 'left', 'above the elbow'],
    ['右手を失った男', 'missing_arm', 'right', 'wrist'],
    ['没有左臂的女骑士', 'missing_arm', 'left', 'above the elbow'],
    ['외다리 선원', 'missing_leg', 'left', 'below the knee'],
  ] as const) {
    const { features, notes } = designOf(words)
    const lost = features.filter((feature) => feature.kind.startsWith('missing_'))
    assert.deepEqual(
      lost.map((feature) => [feature.kind, feature.side, feature.place]),
      [[kind, side, place]],
      words,
    )
    assert.ok(
      !notes.some((note) => /^Not shown.*\b(?:arm|hand|leg|armed|legged|stump)\b/.test(note)),
      words,
    )
  }
})

test('what was made in place of a limb, and the other hand, leave nothing lost', () => {
  for (const words of [
    'a pirate with a hook for his left hand',
    'she lost her left arm; the new one is brass',
    'a one-legged pirate with a peg leg',
    'a fencer with one hand on her hip',
  ])
    assert.ok(!designOf(words).features.some(({ kind }) => kind.startsWith('missing_')), words)
})

test('what a lost hand would hold is in the other one', () => {
  const { hold } = designOf('a swordsman without a right arm, holding a sword')
  assert.equal(hold.find(({ kind }) => kind === 'sword')?.carry, 'left hand')
  assert.ok(hold.every(({ carry }) => carry !== 'right hand'))
})

test('arm, sleeve and glove end on what is left, and the other arm is whole', () => {
  const { parts } = buildFigure(designOf('a clerk missing his left arm, white shirt, brown gloves'))
  const { min, max } = boundsOf(parts.filter(({ region }) => /arm|hand/.test(region ?? '')))
  assert.ok(max[0] < -min[0] - 8)
  assert.ok(parts.some(({ name }) => name === 'sleeve pin'))
  assert.ok(parts.every(({ positions }) => positions.every(Number.isFinite)))
})
