import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure, withExpression } from '../figure/build-figure.ts'
import { cameraBasis } from '../render/camera.ts'
import { faceScene, planFaces } from './heads.ts'

test('a portrait shows the whole of a long veil over the head in every mood', () => {
  const design = designCharacter(understand('a bride in a red sari with a long veil'), 1)
  const figure = buildFigure(design)
  const moods = ['neutral', 'determined', 'surprised']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 160, height: 180 }))
  const faces = planFaces(tiles, moods, (mood) => withExpression(design, figure, mood), {
    scale: 1,
    temper: undefined,
  })
  for (const [i, { camera }] of faces.entries()) {
    const edge = camera.target[1] + camera.height / camera.pixelsPerCm / 2
    const veils = withExpression(design, figure, moods[i]).parts.filter(({ name }) =>
      name.startsWith('veil'),
    )
    assert.ok(veils.length > 0)
    for (const { name, positions } of veils)
      for (let k = 1; k < positions.length; k += 3)
        assert.ok(positions[k] < edge, `${name}, ${moods[i]}: ${positions[k]} over ${edge}`)
  }
})

test('both wings are in every portrait, or neither is in any', () => {
  const seen = (words: string) => {
    const design = designCharacter(understand(words), 13)
    const figure = buildFigure(design)
    const moods = ['neutral', 'smile', 'determined']
    const tiles = moods.map(() => ({ x: 0, y: 0, width: 240, height: 180 }))
    const face = (mood: string) => withExpression(design, figure, mood)
    return planFaces(tiles, moods, face, { scale: 1, temper: undefined }).map(({ camera }, i) => {
      const wings = faceScene(face(moods[i]), camera).parts.filter(({ material }) =>
        /wing/.test(material),
      )
      return new Set(wings.map(({ name }) => name.endsWith('-right'))).size
    })
  }
  assert.deepEqual(seen('an angel with feathered wings'), [0, 0, 0])
  assert.deepEqual(seen('a fairy with butterfly wings'), [2, 2, 2])
  // Those that lie folded on a bird's flanks are of its outline.
  assert.deepEqual(seen('a snowy owl'), [2, 2, 2])
})

test('no horn of a minotaur is cut off by the frame of a portrait', () => {
  const design = designCharacter(understand('a minotaur gladiator with an axe'), 37)
  const figure = buildFigure(design)
  const moods = ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 333, height: 289 }))
  const face = (mood: string) => withExpression(design, figure, mood)
  const faces = planFaces(tiles, moods, face, { scale: 1, temper: undefined })
  for (const [i, { camera }] of faces.entries()) {
    const { right } = cameraBasis(camera.yaw, 0)
    const { target, pixelsPerCm, width, height } = camera
    const horns = face(moods[i]).parts.filter(({ name }) => name.startsWith('bull_horns'))
    assert.ok(horns.length > 0)
    for (const { positions } of horns)
      for (let k = 0; k < positions.length; k += 3) {
        const x = (positions[k] - target[0]) * right[0] + (positions[k + 2] - target[2]) * right[2]
        assert.ok(Math.abs(x) * pixelsPerCm < width / 2, `aside, ${moods[i]}`)
        assert.ok((positions[k + 1] - target[1]) * pixelsPerCm < height / 2, `above, ${moods[i]}`)
      }
  }
})
