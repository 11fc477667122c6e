import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { boundsOf } from '../../math/bounds.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
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

test('the back of a machine is not its front again: it has a spine, hatches and a port or a lock of its own', () => {
  for (const words of ['a robot', 'a clockwork automaton', 'an android police officer']) {
    const parts = partsOf(words)
    const drawn = (name: string, isBehind: boolean) => {
      const part = parts.find((one) => one.name === name)
      assert.ok(part?.pattern, `${words}: ${name}`)
      const found: string[] = []
      const { min, max } = boundsOf([part])
      for (let i = 5; i < 95; i++) {
        for (let j = 5; j < 95; j++) {
          const x = min[0] + ((max[0] - min[0]) * i) / 100
          const y = min[1] + ((max[1] - min[1]) * j) / 100
          const z = isBehind ? min[2] : max[2]
          const at = part.pattern(new SurfacePoint().at(0.5, 0.5, x, y, z))
          found.push(at && at !== 'skin' ? 'line' : 'shell')
        }
      }
      return found
    }
    for (const name of ['chest shell', 'pelvis shell']) {
      const [front, back] = [drawn(name, false), drawn(name, true)]
      const both = front.filter((at, i) => at === 'line' && back[i] === 'line').length
      assert.ok(back.filter((at) => at === 'line').length > 200, `${words}: lines on the ${name}`)
      assert.ok(both < 0.35 * front.filter((at) => at === 'line').length, `${words}: ${name}`)
    }
    const waist = parts.find(({ name }) => name === 'waist')
    const [, middle] = boundsOf(waist ? [waist] : []).min.map(
      (least, axis) => (least + boundsOf(waist ? [waist] : []).max[axis]) / 2,
    )
    const spineAt = (y: number, z: number) =>
      waist?.pattern?.(new SurfacePoint().at(0.5, 0.5, 0, y, z))
    const heights = [-2, -1, 0, 1, 2].map((k) => middle + k)
    assert.ok(
      heights.some((y) => spineAt(y, -1) === 'skin'),
      words,
    )
    assert.ok(
      heights.every((y) => spineAt(y, 1) === undefined),
      words,
    )
  }
})
