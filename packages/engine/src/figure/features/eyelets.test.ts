import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tube } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import { eyeletsOf } from './eyelets.ts'

const coat: Part = {
  name: 'body',
  material: 'coat.main',
  ...tube(
    [
      [0, 0, 0],
      [0, 40, 0],
    ],
    () => 15,
    { sides: 24 },
  ),
}
const stem = {
  path: [
    [0, 20, -8],
    [0, 18, -20],
    [0, 16, -40],
  ] as const,
  radius: () => 2,
}

test('what comes through clothes has a hole there, bound in their trim', () => {
  const materials = { 'coat.trim': { base: '#d8a034', surface: 'cloth' } } as const
  const [eyelet] = eyeletsOf([stem], [coat], materials)
  assert.equal(eyelet.material, 'coat.trim')
  for (let i = 0; i < eyelet.positions.length; i += 3) {
    const [x, y, z] = eyelet.positions.subarray(i, i + 3)
    assert.ok(Math.abs(Math.hypot(x, z) - 15) < 1.5, 'it lies on the cloth')
    assert.ok(Math.hypot(x, y - 19) < 5, 'round the stem')
  }
})

test('a bare back has none', () => {
  assert.deepEqual(eyeletsOf([stem], [], {}), [])
})
