import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designScene } from './scene/design-scene.ts'
import { settings } from './scene/settings/settings.ts'
import { drawScene, drawSceneDesign } from './scene.ts'

const request = {
  ...{ prompt: 'a witch in a swamp', style: undefined, seed: 2, width: 320, height: 180 },
  ...{ cast: [], outputMode: 'picture' as const },
}

test('the same words give the same bytes, and its design draws the same picture again', async () => {
  const [one, other] = await Promise.all([drawScene(request), drawScene(request)])
  assert.deepEqual(one.png, other.png)
  const stored = JSON.parse(JSON.stringify(one.design))
  assert.deepEqual(
    drawSceneDesign(stored, 320, 180).data,
    drawSceneDesign(one.design, 320, 180).data,
  )
})

test('every place can be painted at every time of day', () => {
  const design = designScene({ ...request, mode: 'picture' })
  for (const setting of Object.keys(settings))
    for (const time of ['day', 'night'] as const) {
      const { data } = drawSceneDesign({ ...design, cast: [], setting, time }, 96, 54)
      const colours = new Set(new Uint32Array(data.buffer))
      assert.ok(colours.size > 20, `${setting} at ${time} is not empty`)
      assert.ok(
        data.every((value, i) => i % 4 !== 3 || value === 255),
        `${setting} at ${time} covers the picture`,
      )
    }
})

test('a line-up shows everybody at true scale on one ground', async () => {
  const prompt = 'a tall knight of 200 cm and a child of 100 cm'
  const { design, width, height } = await drawScene({ ...request, prompt, outputMode: 'lineup' })
  assert.deepEqual([design.mode, design.cast.length, width, height], ['lineup', 2, 320, 180])
  const depths = new Set(design.cast.map(({ place }) => place[1]))
  assert.equal(depths.size, 1)
})
