import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { faceScale, openFacePaint } from './face.ts'

/** A machine's face in a mood, read by head units. */
function faceOf(prompt: string, seed: number, mood: string) {
  const design = designCharacter(understand(prompt), seed)
  const look = faceLook(design, headShape(design))
  const { data, width, originX, originY, scale } = openFacePaint(design, look, faceScale)(mood)
  const at = (x: number, y: number) => {
    const k = 4 * (Math.round(originY - y * scale) * width + Math.round(originX + x * scale))
    return [data[k], data[k + 1], data[k + 2], data[k + 3]]
  }
  return { look, at }
}

test('the slots of a mouth stay in the plate that holds them, whatever the mood', () => {
  for (const mood of ['neutral', 'happy', 'angry', 'sad', 'determined']) {
    const { look, at } = faceOf('an android police officer', 36, mood)
    const { mouthY } = look.shape
    for (const y of [mouthY + 0.15, mouthY - 0.2])
      for (let x = -0.3; x <= 0.3; x += 0.01) {
        const [r, g, b, shown] = at(x, y)
        assert.ok(shown < 128 || r + g + b > 90, `${mood}: a slot at ${x}, ${y}`)
      }
  }
})

test('an eye that is a lamp is of the colour that the palette names, and hot in its middle', () => {
  const { look, at } = faceOf('a robot gardener', 12, 'neutral')
  const { x, y, width, height, left } = look.eye
  const named = [1, 3, 5].map((i) => Number.parseInt(left.slice(i, i + 2), 16))
  const [heat] = [at(x, y + 0.1 * height)]
  const rim = at(x + 0.36 * width, y + 0.1 * height)
  const away = (pixel: number[]) => Math.max(...named.map((value, i) => Math.abs(pixel[i] - value)))
  assert.ok(away(rim) < 40, `the lamp is ${rim}, not ${named}`)
  assert.ok(heat[1] > rim[1] + 40, `its middle is ${heat}`)
})
