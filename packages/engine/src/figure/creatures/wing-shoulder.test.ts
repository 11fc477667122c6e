import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointAt, spline } from '../../math/spline.ts'
import { distance } from '../../math/vector.ts'
import { creatureSkin } from './body-mesh.ts'
import { dragon } from './forms/dragon.ts'

test("a dragon's wings grow out of its back, and no strap is laid round what they grow from", () => {
  const skin = creatureSkin(dragon, 1)
  const arm = spline(dragon.wing?.arm ?? [], 20)
  for (const t of [0.1, 0.2, 0.3]) {
    const [x, y, z] = pointAt(arm, t)
    assert.ok(skin.field(x, y, z) < -2, `flesh round the arm at ${t}`)
  }
  const [x, y, z] = pointAt(arm, 0.3)
  assert.ok(skin.shut(x, y, z) > 0, 'gear lies on the back')
})

test('the blade of its tail keeps clear of the tips of its wings', () => {
  const lowest = dragon.wing?.fingers.at(-1) ?? [0, 0, 0]
  for (const { path, isBlade } of dragon.horns) {
    const [, y] = path[path.length - 1]
    if (isBlade) assert.ok(y < lowest[1] - 2 && distance(path[2], lowest) > 30)
  }
})
