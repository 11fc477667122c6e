import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../brief/understand.ts'
import { designCharacter } from '../../design/design-character.ts'
import { buildFigure } from '../../figure/build-figure.ts'
import { prepareScene, toneStride, tones } from '../../render/scene.ts'
import { designScene } from '../design-scene.ts'
import { lightOf } from '../light/light.ts'
import { settingOf } from '../settings/settings.ts'
import { graded } from './graded.ts'

test('green cloth stays green in an enchanted forest, and sand stays warmer than blue in a dark street', () => {
  const size = {
    style: undefined,
    seed: 1,
    width: 320,
    height: 180,
    cast: [],
    mode: 'picture' as const,
  }
  for (const [clothes, place, most] of [
    ['a wizard in a green robe', 'in an enchanted forest', 1],
    ['a detective in a tan trench coat', 'in a dark alley in the rain at night', 0],
    ['a girl in a yellow dress', 'in a cyberpunk city at night', 0],
  ] as const) {
    const scene = prepareScene(buildFigure(designCharacter(understand(clothes), 1)))
    const design = designScene({ ...size, prompt: `${clothes} ${place}` })
    const lit = graded(scene, lightOf(design, settingOf(design.setting)))
    const strongest = (table: ArrayLike<number>, material: number) => {
      const [r, g, b] = [0, 1, 2].map((i) => table[material * toneStride + tones.base + i])
      if (Math.max(r, g, b) - Math.min(r, g, b) < 40) return -1
      return [r, g, b].indexOf(Math.max(r, g, b))
    }
    let seen = 0
    for (let m = 0; m < scene.recipe.length; m++) {
      if (strongest(scene.tones, m) !== most) continue
      seen++
      assert.equal(strongest(lit.tones, m) === 2, false, `${clothes}: material ${m} turns blue`)
    }
    assert.ok(seen > 0, clothes)
  }
})
