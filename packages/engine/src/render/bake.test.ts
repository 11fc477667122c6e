import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure } from '../figure/build-figure.ts'
import { bakeScene } from './bake.ts'
import { looks } from './look.ts'
import { renderScene } from './render.ts'
import { lookUps, prepareScene } from './scene.ts'
import { newWorkspace } from './workspace.ts'

const words = 'a pirate captain in a striped shirt, a long coat with gold trim and boots'
const scene = prepareScene(buildFigure(designCharacter(understand(words, undefined), 1)))
const pixelsPerCm = 3
const camera = { pitch: 0, target: [0, 90, 0], pixelsPerCm, width: 500, height: 600 } as const

test('what was baked is drawn as what is looked up anew, but for samples on the border of two materials', () => {
  const workspace = newWorkspace()
  const baked = bakeScene(scene, pixelsPerCm * looks.anime.samples)
  for (const yaw of [0, 40, 180]) {
    const { data } = renderScene(scene, { ...camera, yaw }, looks.anime, workspace)
    const again = renderScene(baked, { ...camera, yaw }, looks.anime, workspace).data
    let covered = 0
    let other = 0
    for (let k = 0; k < data.length; k += 4) {
      if (data[k + 3] > 0) covered++
      if ([0, 1, 2, 3].some((i) => Math.abs(data[k + i] - again[k + i]) > 40)) other++
    }
    assert.ok(covered > 30_000)
    assert.ok(other < covered / 50, `${other} of ${covered} pixels differ`)
  }
})

test('what was baked asks no pattern, but for what has a painted picture', () => {
  const baked = bakeScene(scene, 1)
  const left = baked.lookedUp.filter((kind) => kind === lookUps.anew).length
  const decals = scene.partOfTriangle.filter((part) => scene.decals[part]).length
  assert.ok(decals > 0 && left <= decals)
  assert.ok(baked.lookedUp.includes(lookUps.baked))
})

test('a scene is baked beside itself: it is drawn as before', () => {
  const before = scene.lookedUp.slice()
  bakeScene(scene, 2)
  assert.deepEqual(scene.lookedUp, before)
})
