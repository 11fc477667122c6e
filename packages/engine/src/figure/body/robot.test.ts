import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { buildFigure } from '../build-figure.ts'

const partsOf = (words: string, style?: string) =>
  buildFigure(designCharacter(understand(words, style), 1)).parts

test('a machine stands on its ankles: they reach into its feet, and of a doll not below them', () => {
  for (const [words, style] of [['a robot'], ['a tall mecha'], ['a chibi robot', 'chibi']]) {
    const parts = partsOf(words, style)
    const foot = boundsOf(parts.filter(({ name }) => name === 'robot foot'))
    const ankle = boundsOf(parts.filter(({ name }) => name === 'robot ankle'))
    assert.ok(ankle.min[1] >= 0 && ankle.min[1] < foot.max[1], words)
  }
})

test('a tie lies on the plate of a bare chest, not in it', () => {
  const parts = partsOf('an android police officer')
  const tie = parts.filter(({ name }) => name === 'tie')
  assert.ok(tie.length > 0)
  const chest = boundsOf(parts.filter(({ name }) => name === 'chest shell'))
  assert.ok(boundsOf(tie).max[2] > chest.max[2])
})

test('the shell of an upper arm begins right under the ball of the shoulder, so that its colour is in every portrait', () => {
  const parts = partsOf('a robot')
  const only = (name: string) => boundsOf(parts.filter((part) => part.name === name))
  const ball = only('robot shoulder')
  const gap = ball.min[1] - only('robot upper arm').max[1]
  assert.ok(gap < 0.2 * (ball.max[1] - ball.min[1]))
})
