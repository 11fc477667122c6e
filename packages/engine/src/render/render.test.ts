import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grid, type Mesh, merge, tube } from '../math/surface.ts'
import { looks } from './look.ts'
import { renderParts, renderScene } from './render.ts'
import { type Model, prepareScene } from './scene.ts'
import { newWorkspace } from './workspace.ts'

const pillar = tube(
  [
    [0, 0, 0],
    [0, 50, 0],
    [0, 100, 0],
  ],
  () => 10,
  { sides: 32 },
)
const model: Model = {
  parts: [{ ...pillar, name: 'pillar', material: 'stone' }],
  materials: { stone: { base: '#8090a0', surface: 'cloth' } },
}
const camera = {
  yaw: 0,
  pitch: 0,
  target: [0, 50, 0] as const,
  pixelsPerCm: 2,
  width: 80,
  height: 240,
}

test('a model stands where the camera says, with an outline, on nothing', () => {
  const { data } = renderParts(model, camera, looks.anime)
  const pixel = (x: number, y: number) => data.subarray((y * 80 + x) * 4, (y * 80 + x) * 4 + 4)
  assert.equal(pixel(5, 120)[3], 0)
  assert.equal(pixel(40, 120)[3], 255)
  assert.equal(pixel(40, 10)[3], 0)
  assert.ok(pixel(20, 120)[0] < 80, 'the outline is dark')
  assert.ok(pixel(30, 120)[0] > pixel(55, 120)[0], 'light comes from the left')
})

test('in noir an arm held out before the body is lit from behind, too: no black glove', () => {
  for (const side of [-1, 1]) {
    const arm = tube(
      [
        [0, 50, 0],
        [8 * side, 48, 9],
        [16 * side, 46, 18],
      ],
      () => 5,
      { sides: 32 },
    )
    const sleeve: Model = {
      parts: [{ ...arm, name: 'arm', material: 'coat' }],
      materials: { coat: { base: '#a8895e', surface: 'cloth' } },
    }
    const { data } = renderParts(
      sleeve,
      { ...camera, yaw: 180, pixelsPerCm: 8, width: 320 },
      looks.noir,
    )
    let [white, all] = [0, 0]
    for (let k = 0; k < data.length; k += 4) {
      if (data[k + 3] < 255) continue
      all++
      if (data[k] > 200) white++
    }
    assert.ok(white > 0.5 * all, `${white} of ${all} are white, at ${side}`)
  }
})

/** A board with a square hole of so many cm in its middle. */
function holed(size: number): Mesh {
  const xs = [-15, -size / 2, size / 2, 15]
  const ys = [5, 50 - size / 2, 50 + size / 2, 95]
  const mesh = grid(3, 3, (u, v) => [xs[Math.round(3 * u)], ys[3 - Math.round(3 * v)], 0])
  return { ...mesh, indices: mesh.indices.filter((_, i) => Math.floor(i / 6) !== 4) }
}

test('ink round a pinhole is finer than round a hole', () => {
  const close = { ...camera, pixelsPerCm: 8, width: 320, height: 320 }
  const inkAround = (size: number): number => {
    const part = { ...holed(size), name: 'board', material: 'stone' }
    const { data } = renderParts({ ...model, parts: [part] }, close, looks.anime)
    let dark = 0
    for (let y = 140; y < 180; y++)
      for (let x = 140; x < 180; x++) {
        const k = 4 * (y * 320 + x)
        if (data[k + 3] > 0 && data[k] < 80) dark++
      }
    return dark
  }
  assert.ok(inkAround(0.2) < 0.05 * inkAround(2))
})

test('the same model and look give the same bytes, in any look', () => {
  for (const look of Object.values(looks)) {
    const first = renderParts(model, camera, look)
    const second = renderParts(model, camera, look)
    assert.deepEqual(first.data, second.data)
  }
})

test('a pattern that names a material the model lacks is refused by name', () => {
  const striped = { ...model.parts[0], pattern: () => 'gold' }
  assert.throws(
    () => renderParts({ ...model, parts: [striped] }, camera, looks.anime),
    /pillar.*gold/,
  )
})

test('a frame drawn on the picture of another is the same as on a new one, in any look', () => {
  const scene = prepareScene(model)
  const workspace = newWorkspace()
  for (const look of Object.values(looks)) {
    const first = renderScene(scene, { ...camera, pixelsPerCm: 3 }, look, workspace)
    const fresh = renderScene(scene, camera, look, workspace)
    const again = renderScene(scene, camera, look, workspace, first)
    assert.deepEqual(again, fresh)
  }
})

test('locks that lie close together are one dark mass nowhere: lines within hair have room of their own', () => {
  // A board of hair with five thin folds side by side, and one fold alone.
  const fold = (x: number): Mesh =>
    grid(1, 1, (u, v) => [x + 0.35 * u, 92 - 84 * v, 3 + 0.01 * (u + v)])
  const board = grid(1, 1, (u, v) => [-15 + 30 * u, 95 - 90 * v, 0])
  const meshes = [board, ...[-12, 6, 6.8, 7.6, 8.4, 9.2].map(fold)]
  const parts = meshes.map((mesh, i) => ({
    ...mesh,
    name: `hair ${i}`,
    material: 'stone',
    group: 'hair',
  }))
  const close = { ...camera, pixelsPerCm: 8, width: 320, height: 320 }
  const { data } = renderParts({ ...model, parts }, close, looks.anime)
  const darkest = (from: number, to: number) => {
    let dark = 0
    for (let x = from; x < to; x++) if (data[4 * (160 * 320 + x)] < 105) dark++
    return dark / (to - from)
  }
  const column = (x: number) => 160 + 8 * x
  assert.ok(darkest(column(-12.5), column(-11)) > 0.1, 'a fold alone is drawn')
  assert.ok(darkest(column(5.5), column(10)) < 0.4, 'five of them are not black')
})

test('a thumb before its palm is drawn in a line as broad as other folds', () => {
  const palm = grid(1, 1, (u, v) => [-15 + 30 * u, 95 - 90 * v, 0])
  const thumb = grid(1, 1, (u, v) => [-2 + 4 * u, 60 - 20 * v, 2])
  const hand = { ...merge([palm, thumb]), name: 'hand', material: 'stone' }
  const parts = [{ ...hand, region: 'left hand' as const }]
  const close = { ...camera, pixelsPerCm: 14, width: 320, height: 320 }
  const { data } = renderParts({ ...model, parts }, close, { ...looks.anime, inkScale: 1 })
  const row = Array.from({ length: 160 }, (_, x) => data[4 * (160 * 320 + 80 + x)])
  const dark = row.filter((red) => red < 80).length
  assert.ok(dark >= 4, `${dark} dark pixels for two lines`)
})

test('a slit between two fingers is one line, and a wide gap keeps its two', () => {
  const finger = (from: number) => grid(1, 1, (u, v) => [from + 4 * u, 95 - 90 * v, 0])
  const close = { ...camera, pixelsPerCm: 16, width: 320, height: 320 }
  /** Runs of dark pixels from the middle of one finger to that of the other. */
  const linesBetween = (gap: number, isFine: boolean): number => {
    const hand = merge([finger(-4 - gap / 2), finger(gap / 2)])
    const parts = [
      { ...hand, name: 'hand', material: 'stone', isFine, region: 'left hand' as const },
    ]
    const { data } = renderParts({ ...model, parts }, close, looks.anime)
    let [lines, wasDark] = [0, false]
    for (let x = 140 - 8 * gap; x < 180 + 8 * gap; x++) {
      const k = 4 * (160 * 320 + Math.round(x))
      const isDark = data[k + 3] > 128 && data[k] < 90
      if (isDark && !wasDark) lines++
      wasDark = isDark
    }
    return lines
  }
  assert.equal(linesBetween(0.2, true), 1)
  assert.equal(linesBetween(0.2, false), 2, 'only between fingers')
  assert.equal(linesBetween(1.2, true), 2)
})
