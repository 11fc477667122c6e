import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildFigure } from '../../figure/build-figure.ts'
import { prepareScene, recipes, type Scene, toneStride, tones } from '../../render/scene.ts'
import { stageOf } from '../compose-scene.ts'
import { designScene } from '../design-scene.ts'
import { graded } from './graded.ts'

/** The first of the cast as it is made, and in the light of the scene. */
function litOf(prompt: string): { own: Scene; lit: Scene; key: readonly number[] } {
  const size = { width: 192, height: 108 }
  const design = designScene({
    ...{ prompt, style: undefined, seed: 1, cast: [], mode: 'picture' },
    ...size,
  })
  const { light } = stageOf(design, size.width, size.height)
  const own = prepareScene(buildFigure(design.cast[0].design))
  return { own, lit: graded(own, light), key: light.key }
}

function skinOf({ recipe, tones: table }: Scene, tone: keyof typeof tones): number {
  const first = recipe.indexOf(recipes.skin) * toneStride + tones[tone]
  return 0.3 * table[first] + 0.59 * table[first + 1] + 0.11 * table[first + 2]
}

for (const place of ['in a forest at night', 'in a cave', 'in a dungeon'])
  test(`a face of very dark skin ${place} stands out from the lines that are drawn on it`, () => {
    const { lit } = litOf(`a woman with very dark skin ${place}`)
    assert.ok(skinOf(lit, 'base') > 60, `${skinOf(lit, 'base')}`)
    assert.ok(skinOf(lit, 'shade') > 40, `${skinOf(lit, 'shade')}`)
    assert.ok(skinOf(lit, 'base') - skinOf(lit, 'ink') > 25)
  })

test('night stays night on pale skin, and dark skin is as dark by day as it is', () => {
  const pale = litOf('a woman with very pale skin in a forest at night')
  assert.ok(skinOf(pale.lit, 'base') < 0.86 * skinOf(pale.own, 'base'))
  const byDay = litOf('a woman with very dark skin in a meadow')
  assert.ok(Math.abs(skinOf(byDay.lit, 'base') - skinOf(byDay.own, 'base')) < 6)
})
