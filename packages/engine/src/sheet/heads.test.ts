import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../brief/understand.ts'
import { designCharacter } from '../design/design-character.ts'
import { buildFigure, withExpression } from '../figure/build-figure.ts'
import { cameraBasis } from '../render/camera.ts'
import { faceCamera, faceScene, planFaces } from './heads.ts'

test('a portrait shows the whole of a long veil over the head in every mood', () => {
  const design = designCharacter(understand('a bride in a red sari with a long veil'), 1)
  const figure = buildFigure(design)
  const moods = ['neutral', 'determined', 'surprised']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 160, height: 180 }))
  const faces = planFaces(tiles, moods, (mood) => withExpression(design, figure, mood), {
    scale: 1,
    temper: undefined,
  })
  for (const [i, shot] of faces.entries()) {
    const camera = faceCamera(shot, withExpression(design, figure, moods[i]))
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
  const seen = (words: string, frame = { width: 240, height: 180 }, more: string[] = []) => {
    const design = designCharacter(understand(words), 13)
    const figure = buildFigure(design)
    const moods = ['neutral', 'smile', 'determined', ...more]
    const tiles = moods.map(() => ({ x: 0, y: 0, ...frame }))
    const face = (mood: string) => withExpression(design, figure, mood)
    return planFaces(tiles, moods, face, { scale: 1, temper: undefined }).map((shot, i) => {
      const camera = faceCamera(shot, face(moods[i]))
      const wings = faceScene(face(moods[i]), camera).parts.filter(({ material }) =>
        /wing/.test(material),
      )
      return new Set(wings.map(({ name }) => name.endsWith('-right'))).size
    })
  }
  assert.deepEqual(seen('an angel with feathered wings'), [0, 0, 0])
  assert.deepEqual(seen('a fairy with butterfly wings'), [2, 2, 2])
  // Those that lie folded on a bird's flanks are of its outline.
  const high = { width: 216, height: 324 }
  assert.deepEqual(seen('a snowy owl', high, ['angry', 'surprised', 'sad']), [2, 2, 2, 2, 2, 2])
})

test('no horn of a minotaur is cut off by the frame of a portrait', () => {
  const design = designCharacter(understand('a minotaur gladiator with an axe'), 37)
  const figure = buildFigure(design)
  const moods = ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 333, height: 289 }))
  const face = (mood: string) => withExpression(design, figure, mood)
  const faces = planFaces(tiles, moods, face, { scale: 1, temper: undefined })
  for (const [i, shot] of faces.entries()) {
    const camera = faceCamera(shot, face(moods[i]))
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

test('the cap over an ear of a space helmet is in every portrait', () => {
  const design = designCharacter(understand('an astronaut in a white space suit'), 17)
  const figure = buildFigure(design)
  const moods = ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 216, height: 240 }))
  const face = (mood: string) => withExpression(design, figure, mood)
  const faces = planFaces(tiles, moods, face, { scale: 1, temper: undefined })
  for (const [i, shot] of faces.entries()) {
    const camera = faceCamera(shot, face(moods[i]))
    const { parts } = faceScene(face(moods[i]), camera)
    assert.ok(
      parts.some(({ name }) => name === 'space helmet caps'),
      moods[i],
    )
  }
})

/** The faces of some words in six moods in broad tiles, and what is over the top of their frames. */
function sixFaces(words: string, seed: number, isOf: (name: string, material: string) => boolean) {
  const design = designCharacter(understand(words), seed)
  const figure = buildFigure(design)
  const moods = ['neutral', 'smile', 'determined', 'angry', 'surprised', 'sad']
  const tiles = moods.map(() => ({ x: 0, y: 0, width: 240, height: 180 }))
  const face = (mood: string) => withExpression(design, figure, mood)
  const faces = planFaces(tiles, moods, face, { scale: 1, temper: undefined })
  return faces.map((shot, i) => {
    const camera = faceCamera(shot, face(moods[i]))
    const edge = camera.target[1] + camera.height / camera.pixelsPerCm / 2
    const tops = face(moods[i])
      .parts.filter(({ name, material }) => isOf(name, material))
      .map(({ positions }) =>
        positions.reduce((top, y, k) => (k % 3 === 1 ? Math.max(top, y) : top)),
      )
    assert.ok(tops.length > 0, words)
    return { camera, room: edge - Math.max(...tops) }
  })
}

test('a portrait holds the whole of a headdress, of horns and of a cap in every mood', () => {
  const heads: [words: string, seed: number, of: RegExp][] = [
    ['an aztec warrior with a feather headdress', 49, /^feather_headdress/],
    ['a minotaur gladiator with an axe', 37, /^bull_horns/],
    ['an android police officer', 36, /cap\b/],
    ['a small witch with a purple pointed hat', 10, /hat\b/],
  ]
  for (const [words, seed, of] of heads)
    for (const { room } of sixFaces(words, seed, (_, material) => of.test(material)))
      assert.ok(room > 0, `${words}: ${room}`)
})

test('heads without headgear stand where the first one does, in its scale', () => {
  const faces = sixFaces('an elderly gentleman with a bow tie', 40, (name) => /^head/.test(name))
  for (const { camera } of faces) {
    assert.deepEqual(camera.target, faces[0].camera.target)
    assert.equal(camera.pixelsPerCm, faces[0].camera.pixelsPerCm)
  }
})
