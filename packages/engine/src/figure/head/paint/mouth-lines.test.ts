import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../../brief/understand.ts'
import { designCharacter } from '../../../design/design-character.ts'
import { curve } from '../../../math/scalar.ts'
import { expressions } from '../expressions.ts'
import { faceLook } from '../face-look.ts'
import { headShape } from '../head-shape.ts'
import { mouthLines } from './mouth-lines.ts'

test('no mouth is as wide as the jaw below it, whatever the face and the mood', () => {
  for (const prompt of ['a goblin thief', 'a vampire countess', 'an orc', 'a small boy']) {
    for (let seed = 1; seed <= 12; seed++) {
      const design = designCharacter(understand(prompt, undefined), seed, undefined)
      const shape = headShape(design)
      const look = faceLook(design, shape)
      const jaw = curve(shape.width, shape.mouthY - 0.06)
      for (const [mood, { mouth }] of Object.entries(expressions)) {
        const { upper, lower } = mouthLines(look, mouth)
        const reach = Math.max(...[...upper, ...lower].map(([x]) => Math.abs(x)))
        assert.ok(reach < 0.65 * jaw, `${prompt} ${seed}, ${mood}: ${reach} of ${jaw}`)
      }
    }
  }
})
