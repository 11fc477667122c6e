import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Part } from '../figure/figure.ts'
import { grid } from '../math/surface.ts'
import type { Camera } from './camera.ts'
import { looks } from './look.ts'
import { renderScene } from './render.ts'
import { prepareScene } from './scene.ts'
import { newWorkspace } from './workspace.ts'

/** A ball about the origin. */
function ball(radius: number, name: string, more: Partial<Part> = {}): Part {
  const mesh = grid(
    32,
    16,
    (u, v) => {
      const [turn, fall] = [u * 2 * Math.PI, v * Math.PI]
      const out = Math.sin(fall) * radius
      return [Math.sin(turn) * out, Math.cos(fall) * radius, Math.cos(turn) * out]
    },
    { wrap: true },
  )
  return { ...mesh, name, material: name, ...more }
}

const materials = {
  glass: { base: '#80c0e0', surface: 'plastic' },
  stone: { base: '#c02020', surface: 'plastic' },
} as const
const camera: Camera = {
  yaw: 30,
  pitch: 5,
  target: [0, 0, 0],
  pixelsPerCm: 4,
  width: 100,
  height: 100,
}

/** Red, green and blue of a pixel of what stands in a dome. */
function pixelOf(isClearGlass: boolean, x: number, y: number): number[] {
  const parts = [ball(4, 'stone'), ball(10, 'glass', { isClearGlass, castsNoShadow: true })]
  const { data } = renderScene(
    prepareScene({ parts, materials }),
    camera,
    looks.flat,
    newWorkspace(),
  )
  return [...data.slice(4 * (100 * y + x), 4 * (100 * y + x) + 3)]
}

test('What stands in a dome of clear glass is seen through it, before the glass behind', () => {
  const [red, , blue] = pixelOf(true, 50, 50)
  assert.ok(red > blue, 'the stone is seen through the near half')
  const [ownRed, , ownBlue] = pixelOf(true, 50, 20)
  assert.ok(ownBlue > ownRed, 'beside it the far half is seen')
  const [shutRed, , shutBlue] = pixelOf(false, 50, 50)
  assert.ok(shutBlue > shutRed, 'what is not clear hides it')
})

test('a ball of glass has a spark in washes too, on a darker ground', () => {
  const parts = [ball(10, 'crystal')]
  const crystal = { crystal: { base: '#a8d8e8', surface: 'gem' } } as const
  const scene = prepareScene({ parts, materials: crystal })
  const { data } = renderScene(scene, camera, looks.ink, newWorkspace())
  const brightness = (x: number, y: number) => data[4 * (100 * y + x)]
  const atTop = Math.max(...[46, 50, 54].map((x) => brightness(x, 18)))
  let spark = 0
  for (let y = 22; y < 50; y++)
    for (let x = 25; x < 50; x++) spark = Math.max(spark, brightness(x, y))
  assert.ok(spark - atTop > 30, `a spark of ${spark} below ${atTop}`)
})
