import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { lerp } from '../../math/scalar.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { buildFigure } from '../build-figure.ts'
import type { Part } from '../figure.ts'

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

/** The places of a grid over a part, seen from before or behind, at which its pattern draws a line. */
function linesOn(part: Part, isBehind: boolean): Set<number> {
  const { min, max } = boundsOf([part])
  const found = new Set<number>()
  for (let k = 0; k < 100 * 100; k++) {
    const x = lerp(min[0], max[0], 0.05 + (0.9 * (k % 100)) / 100)
    const y = lerp(min[1], max[1], 0.05 + (0.9 * Math.floor(k / 100)) / 100)
    const at = part.pattern?.(new SurfacePoint().at(0, 0, x, y, (isBehind ? min : max)[2]))
    if (at && at !== 'skin') found.add(k)
  }
  return found
}

test('the back of a machine is not its front again: its chest and pelvis have other lines behind', () => {
  for (const words of ['a robot', 'a clockwork automaton', 'an android police officer']) {
    const shells = partsOf(words).filter(({ name }) => /^(?:chest|pelvis) shell$/.test(name))
    assert.equal(shells.length, 2)
    for (const shell of shells) {
      const [front, back] = [linesOn(shell, false), linesOn(shell, true)]
      assert.ok(back.size > 200, `${words}: lines behind on the ${shell.name}`)
      const both = [...front].filter((k) => back.has(k)).length
      assert.ok(both < 0.35 * front.size, `${words}: the ${shell.name} is the same behind`)
    }
  }
})

test('the spine of a machine runs on over its waist, behind only', () => {
  const waist = partsOf('a robot').filter(({ name }) => name === 'waist')
  const { min, max } = boundsOf(waist)
  const along = (z: number) =>
    [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].filter((t) =>
      waist[0].pattern?.(new SurfacePoint().at(0, 0, 0, lerp(min[1], max[1], t), z)),
    ).length
  assert.ok(along(min[2]) > 3)
  assert.equal(along(max[2]), 0)
})
