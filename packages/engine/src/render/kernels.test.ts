import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decal, Part } from '../figure/figure.ts'
import { tube } from '../math/surface.ts'
import type { Camera } from './camera.ts'
import { forFilm, type Look, looks } from './look.ts'
import type { Picture } from './picture.ts'
import { renderScene as renderPlainly } from './plain/render.ts'
import { newWorkspace as newPlainWorkspace } from './plain/workspace.ts'
import { renderScene } from './render.ts'
import { type Model, prepareScene, recipes } from './scene.ts'
import { stageLength } from './stage.ts'
import { newWorkspace } from './workspace.ts'

const surfaces = Object.keys(recipes) as (keyof typeof recipes)[]

/** A pillar of every surface, in two rows, one throwing its shadow on the other; every third striped or painted. */
const model: Model = {
  parts: surfaces.map((surface, i): Part => {
    const [x, z] = [14 * (i % 7), i < 7 ? 0 : 16]
    const pillar = tube(
      [
        [x, 0, z],
        [x + 2, 30, z],
        [x, 60 - 3 * (i % 5), z],
      ],
      (v) => 5 + 3 * Math.sin(6 * v),
      { sides: 28 },
    )
    return {
      ...pillar,
      name: surface,
      material: surface,
      backMaterial: 'lining',
      ...((surface === 'hair' || surface === 'leather') && { group: 'hair' }),
      ...(i % 3 === 0 && { pattern: ({ v }) => (Math.sin(40 * v) > 0.3 ? 'stripe' : undefined) }),
      ...(i % 3 === 1 && { decal: dots(x) }),
      ...(surface === 'gem' && { isClearGlass: true }),
    }
  }),
  materials: {
    ...Object.fromEntries(surfaces.map((surface) => [surface, { base: '#b07a4a', surface }])),
    stripe: { base: '#2f5f8f', surface: 'cloth' },
    lining: { base: '#5a2030', surface: 'silk' },
  },
}

/** Half-covering paint in squares, laid on from the front. */
function dots(middle: number): Decal {
  const side = 64
  const data = new Uint8ClampedArray(side * side * 4)
  for (let k = 0; k < data.length; k += 4) {
    const isDot = ((k >> 4) & 1) === 0 && ((k >> 12) & 1) === 0
    if (isDot) data.set([150, 150, 75, 160], k)
  }
  return {
    width: side,
    height: side,
    data,
    project: ({ x, y }, normal, out) => {
      out[0] = (x - middle) * 3 + side / 2
      out[1] = side - y
      return normal[2] > 0
    },
  }
}

const scene = prepareScene(model)
const views: readonly Partial<Camera>[] = [
  { yaw: 20, pitch: 8 },
  { yaw: -140, pitch: -10, perspective: 220 },
]

/** What is made of a finished picture is no kernel's work. */
const drawnLooks = Object.values(looks).map(({ finish, pixel, ...look }): Look => look)
const filmed = forFilm(looks.anime)

for (const look of [...drawnLooks, filmed]) {
  test(`in ${look.name}${look === filmed ? ' for films' : ''}, the kernels draw what the same in plain TypeScript draws`, () => {
    for (const view of views) {
      const camera: Camera = {
        yaw: 0,
        pitch: 0,
        target: [42, 30, 8],
        pixelsPerCm: 3,
        width: 380,
        height: 230,
        ...view,
      }
      const drawn = renderScene(scene, camera, look, newWorkspace())
      const plain = renderPlainly(scene, camera, look, newPlainWorkspace())
      const { covered, other } = compare(drawn, plain)
      assert.ok(covered > 20_000, `${covered} pixels show something`)
      // Numbers of 32 bits round otherwise than those of 64: an edge may fall on the next sample.
      assert.ok(other < covered / 200, `${other} of ${covered} pixels differ`)
    }
  })
}

/** How many pixels show something, and in how many the two differ by more than a tenth. */
function compare(one: Picture, two: Picture): { covered: number; other: number } {
  let covered = 0
  let other = 0
  const shown = ({ data }: Picture, k: number, channel: number) =>
    channel === 3 ? data[k + 3] : (data[k + channel] * data[k + 3]) / 255
  for (let k = 0; k < one.data.length; k += 4) {
    if (one.data[k + 3] > 0 || two.data[k + 3] > 0) covered++
    const far = [0, 1, 2, 3].map((channel) =>
      Math.abs(shown(one, k, channel) - shown(two, k, channel)),
    )
    if (Math.max(...far) > 25) other++
  }
  return { covered, other }
}

for (const look of drawnLooks) {
  test(`in ${look.name}, a picture is the same whatever was in memory before it`, () => {
    const camera: Camera = {
      yaw: 0,
      pitch: 0,
      target: [49, 30, 8],
      // The frame cuts it off on all sides.
      pixelsPerCm: 20,
      width: 250,
      height: 150,
    }
    const workspace = newWorkspace()
    const first = renderScene(scene, camera, look, workspace)
    const { memory, heapBase } = workspace.kernels
    for (const rubbish of [0x3f, 0xff]) {
      new Uint8Array(memory.buffer, heapBase()).fill(rubbish)
      workspace.loaded = undefined
      assert.deepEqual(renderScene(scene, camera, look, workspace).data, first.data)
    }
  })
}

test('a scene that follows another in the same memory is drawn as if it were alone', () => {
  const camera: Camera = {
    yaw: 0,
    pitch: 0,
    target: [42, 30, 8],
    pixelsPerCm: 2,
    width: 250,
    height: 150,
  }
  const workspace = newWorkspace()
  const first = renderScene(scene, camera, looks.anime, workspace)
  const other = prepareScene({ ...model, parts: model.parts.slice(0, 3) })
  renderScene(other, { ...camera, pixelsPerCm: 4, width: 400, height: 300 }, looks.comic, workspace)
  const again = renderScene(scene, camera, looks.anime, workspace)
  assert.deepEqual(again.data, first.data)
})

test('the kernels know the stage as it is written', () => {
  assert.equal(newWorkspace().kernels.stageBytes(), stageLength)
})

test('a picture too large for any machine is refused', () => {
  const camera: Camera = {
    yaw: 0,
    pitch: 0,
    target: [42, 30, 8],
    pixelsPerCm: 200,
    width: 20_000,
    height: 12_000,
  }
  assert.throws(() => renderScene(scene, camera, looks.anime, newWorkspace()), /too large/)
})
