import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StyleName } from '../../design/design.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { makeBody } from '../body/body.ts'
import { dress } from '../dress.ts'

function cuirassIn(style: StyleName) {
  const design = plainDesign({ style, wear: [plainGarment('plate_armor')] })
  const { parts } = dress(design, makeBody(design.person))
  const groupOf = (name: string) => parts.find((part) => part.name === name)?.group
  return [groupOf('cuirass'), groupOf('cuirass-lip')]
}

test('in large pixels a plate and its rolled edge are of one piece, with no line between them', () => {
  const [plate, lip] = cuirassIn('pixel')
  assert.ok(plate !== undefined && plate === lip)
  assert.deepEqual(cuirassIn('anime'), [undefined, undefined])
})

test('in large pixels dark gaps tell the fingers of a gauntlet apart, and its wrist is of metal', () => {
  const design = plainDesign({ style: 'pixel', wear: [plainGarment('gauntlets')] })
  const { parts, materials } = dress(design, makeBody(design.person))
  const named = (name: string) => parts.find((part) => part.name === name)
  const side = named('fingers')?.pattern?.(new SurfacePoint().at(0.25, 0.6, 0, 0, 0))
  assert.ok(side !== undefined && side in materials)
  assert.equal(named('fingers')?.pattern?.(new SurfacePoint().at(0.5, 0.6, 0, 0, 0)), undefined)
  assert.equal(named('gauntlet wrist')?.material, named('fingers')?.material)
})
