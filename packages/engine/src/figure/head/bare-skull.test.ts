import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { buildHead } from './build-head.ts'
import { faceScale, faceWindow } from './paint/face.ts'

function headOf(words: string, seed: number) {
  const design = designCharacter(understand(words), seed)
  const { parts, skull } = buildHead(design, makeBody(design.person))
  const [head] = parts
  assert.ok(head.decal)
  return { positions: head.positions, decal: head.decal, skull }
}

/** How far the outline of a head seen from its side reaches to the front within a band of heights, in head units. */
function profile(
  { positions, skull }: ReturnType<typeof headOf>,
  low: number,
  high: number,
): number {
  let front = Number.NEGATIVE_INFINITY
  for (let k = 0; k < positions.length; k += 3) {
    const [, y, z] = skull.toLocal([positions[k], positions[k + 1], positions[k + 2]])
    if (y > low && y < high) front = Math.max(front, z)
  }
  return front
}

test('a bare skull seen from its side has a notch between the bones of the nose and the teeth', () => {
  for (const [words, seed] of [
    ['a skeleton pirate', 14],
    ['a huge skeleton king', 3],
  ] as const) {
    const head = headOf(words, seed)
    const { noseY, mouthY } = head.skull.shape
    const notch = profile(head, noseY + 0.05, noseY + 0.1)
    assert.ok(profile(head, noseY + 0.22, noseY + 0.3) > notch + 0.03, words)
    assert.ok(profile(head, mouthY - 0.03, mouthY + 0.03) > notch + 0.03, words)
  }
})

test('its teeth go back to under the socket there, and from behind it has no face', () => {
  const { decal, skull } = headOf('a skeleton pirate', 14)
  const { mouthY } = skull.shape
  const out = new Float64Array(2)
  const at = (depth: number, view: [number, number, number]) => {
    const front = skull.surface(0, mouthY)[2]
    const [x, y, z] = skull.place([0.45, mouthY, front - depth])
    return decal.project(
      new SurfacePoint().at(0, 0, x, y, z),
      new Float64Array([1, 0, 0]),
      out,
      view,
    )
  }
  const painted = () => out[0] / faceScale + faceWindow.left
  assert.ok(at(0.25, [1, 0, 0]))
  assert.ok(painted() > 0.1 && painted() < 0.3, `${painted()}`)
  assert.ok(at(0.25, [0.6, 0, 0.8]))
  assert.ok(painted() > 0.4, `${painted()}`)
  assert.equal(at(0.6, [0, 0, -1]), false)
})
