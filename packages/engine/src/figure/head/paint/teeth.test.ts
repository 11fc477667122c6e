import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { faceScale, openFacePaint } from './face.ts'

/** How much of what lies between the first white and the last is not white, down the middle of an angry mouth. */
function gapShare(prompt: string): number {
  const design = designCharacter(understand(prompt, undefined), 1, undefined)
  const look = faceLook(design, headShape(design))
  const { data, width, height, originX } = openFacePaint(design, look, faceScale)('angry')
  const white = Array.from({ length: height }, (_, y) => y).filter((y) => {
    const k = 4 * (y * width + Math.round(originX) + 6)
    return y > height / 2 && Math.min(data[k], data[k + 1], data[k + 2]) > 190 && data[k + 3] > 200
  })
  return 1 - white.length / (white[white.length - 1] - white[0] + 1)
}

test('bared fangs hang into a dark gap between the rows of teeth; without them the teeth meet', () => {
  assert.ok(gapShare('a vampire countess with green skin') > 0.3)
  assert.ok(gapShare('a human countess with green skin') < 0.2)
})
