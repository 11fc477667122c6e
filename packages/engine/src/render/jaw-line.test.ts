import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Part } from '../figure/figure.ts'
import { grid } from '../math/surface.ts'
import type { Camera } from './camera.ts'
import { looks } from './look.ts'
import { renderScene as renderPlainly } from './plain/render.ts'
import { newWorkspace as newPlainWorkspace } from './plain/workspace.ts'
import { renderScene } from './render.ts'
import { prepareScene } from './scene.ts'
import { newWorkspace } from './workspace.ts'

/** A ball of skin stuck into a pillar as wide as itself: no step in depth runs where they meet. */
function headOn(hasJaw: boolean) {
  const turned = (name: string, radius: (v: number) => number, y: (v: number) => number): Part => ({
    ...grid(
      48,
      24,
      (u, v) => {
        const turn = u * 2 * Math.PI
        return [Math.sin(turn) * radius(v), y(v), Math.cos(turn) * radius(v)]
      },
      { wrap: true },
    ),
    name,
    material: 'skin',
    group: 'skin',
    creaseCosine: -1,
  })
  const head = turned(
    'head',
    (v) => 10 * Math.sin(v * Math.PI),
    (v) => 10 * Math.cos(v * Math.PI),
  )
  const neck = turned(
    'neck',
    () => 9.9,
    (v) => -30 * v,
  )
  return prepareScene({
    parts: [
      { ...head, hasJaw },
      { ...neck, region: 'neck' },
    ],
    materials: { skin: { base: '#e0b090', surface: 'skin', ink: '#000000' } },
  })
}

const views = { front: 0, behind: 180 }

/** The darkest pixel down the middle of the pillar, where the two meet. */
function darkestAt(yaw: number, hasJaw: boolean, isPlain: boolean): number {
  const camera: Camera = {
    yaw,
    pitch: 0,
    target: [0, 0, 0],
    pixelsPerCm: 8,
    width: 240,
    height: 240,
  }
  const scene = headOn(hasJaw)
  const { data } = isPlain
    ? renderPlainly(scene, camera, looks.anime, newPlainWorkspace())
    : renderScene(scene, camera, looks.anime, newWorkspace())
  const column = Array.from({ length: 60 }, (_, i) => data[4 * (240 * (105 + i) + 120)])
  return Math.min(...column)
}

for (const isPlain of [false, true]) {
  test(`A jaw that lies in a broad neck is told from it by a line, a nape by none${isPlain ? ', in plain TypeScript too' : ''}`, () => {
    assert.ok(darkestAt(views.front, true, isPlain) < 190, 'the jaw is drawn')
    assert.ok(darkestAt(views.behind, true, isPlain) > 190, 'the nape is one with the head')
    assert.ok(darkestAt(views.front, false, isPlain) > 190, 'other skin melts together')
  })
}
