import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { openCast } from './cast.ts'
import { sketchShot } from './draw-shot.ts'
import { openStudio } from './studio.ts'

function eyesOf(prompt: string, yaw: number) {
  const brief = { ...understand(prompt), style: 'pixel' as const }
  const cast = openCast(designCharacter(brief, 3))
  const camera = {
    yaw,
    pitch: 0,
    target: [0, 92, 0] as const,
    pixelsPerCm: 4.2,
    width: 700,
    height: 860,
  }
  const shot = { id: 'view', motif: { of: 'figure' } as const, camera, weight: 1 }
  return sketchShot(openStudio('pixel', 1), cast, shot).eyes
}

const isSet = ({ set }: { set: readonly unknown[] }) => set.length > 0

test('in small pixels eyes look straight ahead: two alike in front, one from the side, none from behind', () => {
  const front = eyesOf('a knight with brown hair', 0).filter(isSet)
  assert.equal(front.length, 2)
  const [left, right] = front.map(({ set }) => set)
  const middle = (left[0].x + right[right.length - 1].x) / 2
  const mirrored = right.map(({ x, y }) => `${2 * middle - x} ${y}`)
  assert.deepEqual(left.map(({ x, y }) => `${x} ${y}`).sort(), mirrored.sort())
  assert.equal(eyesOf('a knight with brown hair', 90).length, 1)
  assert.equal(eyesOf('a knight with brown hair', 180).length, 0)
})

test('between two eyes nothing of the painted ones is left', () => {
  const eyes = eyesOf('a knight with brown hair', 0)
  const set = eyes.filter(isSet).map((eye) => eye.set)
  const [from, to] = [Math.max(...set[1].map(({ x }) => x)), Math.min(...set[0].map(({ x }) => x))]
  const cleared = new Set(eyes.flatMap((eye) => eye.cleared).map(({ x, y }) => `${x} ${y}`))
  for (const { y } of set[0])
    for (let x = from + 1; x < to; x++) assert.ok(cleared.has(`${x} ${y}`), `${x} ${y}`)
})

test('what covers an eye stays over it', () => {
  assert.equal(eyesOf('a knight in a closed helmet', 0).length, 0)
  assert.equal(eyesOf('a skeleton', 0).length, 0)
})
