import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import type { Feature } from '../../design/design.ts'
import { designCharacter } from '../../design/design-character.ts'
import { plainDesign } from '../../design/plain-design.ts'
import { buildFigure } from '../build-figure.ts'

const tailOf = (kind: Feature['kind']): Feature => ({
  kind,
  side: 'both',
  colour: '#885522',
  second: '#332211',
  size: 0.5,
  place: undefined,
})

test('seen from the side, a tail that swings up again rises clear of where it fell', () => {
  for (const kind of ['cat_tail', 'fox_tail', 'demon_tail'] as const) {
    const { parts } = buildFigure(plainDesign({ features: [tailOf(kind)] }))
    const tail = parts.find(({ name }) => name === kind)
    assert.ok(tail, kind)
    let [lowest, bottom] = [Infinity, 0]
    const { positions } = tail
    for (let i = 0; i < positions.length; i += 3) {
      if (positions[i + 1] < lowest) [lowest, bottom] = [positions[i + 1], positions[i + 2]]
    }
    // Its tip lies farther back than its lowest place, or no nearer than its own thickness.
    const tip = positions[positions.length - 1]
    assert.ok(tip < bottom + 3, `${kind}: its tip at ${tip} lies before its bend at ${bottom}`)
  }
})

test('the tail of a demon hangs clear of the hand before it, from the front and in three quarters', () => {
  const { parts } = buildFigure(plainDesign({ features: [tailOf('demon_tail')] }))
  const pointsOf = (wanted: (name: string, region: string | undefined) => boolean) =>
    parts
      .filter(({ name, region }) => wanted(name, region))
      .flatMap(({ positions }) =>
        Array.from({ length: positions.length / 3 }, (_, i) =>
          positions.subarray(3 * i, 3 * i + 3),
        ),
      )
  const hand = pointsOf((_, region) => region === 'left hand')
  const tail = pointsOf((name) => /tail/.test(name))
  assert.ok(hand.length > 0 && tail.length > 0)
  for (const turn of [0, 0.6]) {
    const across = ([x, , z]: Float32Array) => x * Math.cos(turn) - z * Math.sin(turn)
    const spans = hand.map((point) => [across(point), point[1]] as const)
    for (const point of tail) {
      const [x, y] = [across(point), point[1]]
      assert.ok(
        spans.every(([hx, hy]) => Math.hypot(hx - x, hy - y) > 1),
        `turned by ${turn} they meet at ${x}, ${y}`,
      )
    }
  }
})

test('the points of a tail tip are never gone through backwards: round no face does u jump by half', () => {
  for (const words of ['a red fox bard', 'a catgirl maid', 'a wolf man']) {
    const tail = buildFigure(designCharacter(understand(words), 1)).parts.find(
      ({ name, pattern }) => /tail/.test(name) && pattern,
    )
    assert.ok(tail, words)
    const { indices, uvs } = tail
    for (let k = 0; k < indices.length; k += 3) {
      const us = [0, 1, 2].map((i) => uvs[2 * indices[k + i]])
      assert.ok(Math.max(...us) - Math.min(...us) < 0.5, words)
    }
  }
})

test('a bull’s tail hangs thin and ends in a brush of locks in the colour of its coat', () => {
  const { parts } = buildFigure(designCharacter(understand('a minotaur gladiator'), 1))
  const brush = parts.find(({ name }) => name.endsWith('brush'))
  const tail = parts.find(({ name }) => /tail$/.test(name))
  assert.ok(brush && tail)
  assert.equal(brush.material, tail.material)
  const wide = ({ positions }: { positions: Float32Array }, axis: number) => {
    const along = positions.filter((_, i) => i % 3 === axis)
    return Math.max(...along) - Math.min(...along)
  }
  assert.ok(wide(brush, 1) > 10)
  assert.ok(
    Math.min(...tail.positions.filter((_, i) => i % 3 === 1)) >
      Math.min(...brush.positions.filter((_, i) => i % 3 === 1)),
  )
})

test('no end of the tail sticks out of a lion’s brush, be it long or short', () => {
  for (const words of ['a lion man', 'a lion man knight']) {
    const { parts } = buildFigure(designCharacter(understand(words), 1))
    const brush = parts.find(({ name }) => name.endsWith('brush'))
    const tail = parts.find(({ name }) => /tail$/.test(name))
    assert.ok(brush && tail, words)
    const end = tail.positions.subarray(-3)
    const farthest = ({ positions }: { positions: Float32Array }) =>
      Math.max(
        ...Array.from({ length: positions.length / 3 }, (_, i) =>
          Math.hypot(...[0, 1, 2].map((axis) => positions[3 * i + axis] - end[axis])),
        ),
      )
    assert.ok(farthest(brush) < 30 && farthest(brush) > 8, words)
  }
})
