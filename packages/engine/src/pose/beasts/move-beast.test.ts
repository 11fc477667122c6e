import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { goneBy } from './gait.ts'
import { moveBeast } from './move-beast.ts'

const figureOf = (prompt: string) => buildFigure(designCharacter(understand(prompt, undefined), 1))

/** Vertices of the left forefoot and the left hind foot, as part and number: what is low at rest. */
function feetOf({ parts, beast }: Figure, isFore: boolean): [part: number, vertex: number][] {
  const { unit = 1, between = 0, tail } = beast ?? {}
  return parts.flatMap(({ rest, positions }, i) => {
    const places = rest ?? positions
    const found: [number, number][] = []
    for (let k = 0; k < places.length; k += 3) {
      const [x, y, z] = [places[k], places[k + 1], places[k + 2]]
      const isHere = z > between === isFore && z > (tail?.z ?? 0)
      if (x > 2 * unit && y < 2.5 * unit && isHere) found.push([i, k])
    }
    return found
  })
}

function middleOf({ parts }: Figure, vertices: readonly [number, number][]) {
  const middle = { y: 0, z: 0 }
  for (const [i, k] of vertices) {
    middle.y += parts[i].positions[k + 1] / vertices.length
    middle.z += parts[i].positions[k + 2] / vertices.length
  }
  return middle
}

const lowest = ({ bounds }: Figure) => bounds.min[1]

for (const prompt of ['a grey wolf', 'a brown horse', 'an orange tabby cat', 'a red dragon'])
  for (const gait of ['walk', 'run'] as const)
    test(`${prompt} that goes (${gait}) slides on no foot, lifts each, and steps on no air`, () => {
      const figure = figureOf(prompt)
      const unit = figure.heightCm / 100
      const step = goneBy(gait, 1 / 40, figure.heightCm)
      const seconds = Array.from({ length: 60 }, (_, i) => i / 40)
      const moments = seconds.map((at) => moveBeast(figure, { gait, seconds: at }))
      for (const isFore of [true, false]) {
        const foot = feetOf(figure, isFore)
        assert.ok(foot.length > 3, 'the foot was found')
        const ways = moments.map((moment) => middleOf(moment, foot))
        const ground = Math.min(...ways.map(({ y }) => y))
        assert.ok(Math.max(...ways.map(({ y }) => y)) > ground + 4 * unit, 'it is lifted')
        for (const [i, { y, z }] of ways.entries()) {
          const before = ways[i - 1]
          const isDown = before && Math.max(y, before.y) < ground + 0.12 * unit
          if (isDown) assert.ok(Math.abs(z - before.z) < 0.25 * step, `${z - before.z} of ${step}`)
        }
      }
      for (const moment of moments) {
        assert.ok(lowest(moment) > -4 * unit, `${lowest(moment)} cm under the ground`)
        assert.ok(lowest(moment) < 3 * unit, `${lowest(moment)} cm over the ground`)
      }
      const far = goneBy(gait, 1.475, figure.heightCm)
      const gone = moments[59].head.centre[2] - moments[0].head.centre[2]
      assert.ok(Math.abs(gone - far) < 4 * unit, 'the head goes along')
    })

test('a creature that stands moves its head and its tail and no foot', () => {
  const figure = figureOf('a grey wolf')
  const [now, later] = [0, 1.1].map((seconds) => moveBeast(figure, { gait: 'stand', seconds }))
  for (const isFore of [true, false]) {
    const foot = feetOf(figure, isFore)
    const [one, other] = [now, later].map((moment) => middleOf(moment, foot))
    assert.ok(Math.abs(one.z - other.z) < 0.01 && Math.abs(one.y - other.y) < 0.01)
  }
  assert.notDeepEqual(now.head.centre, later.head.centre)
  assert.notDeepEqual(now.bounds.min[0], later.bounds.min[0])
})

test('who has no legs that bend goes by leaps, and comes down again', () => {
  for (const prompt of ['a white rabbit', 'a raven']) {
    const figure = figureOf(prompt)
    const lows = Array.from({ length: 40 }, (_, i) =>
      lowest(moveBeast(figure, { gait: 'walk', seconds: i / 40 })),
    )
    assert.ok(Math.max(...lows) > 0.06 * figure.heightCm, prompt)
    assert.ok(Math.min(...lows) < 0.02 * figure.heightCm, prompt)
  }
})
