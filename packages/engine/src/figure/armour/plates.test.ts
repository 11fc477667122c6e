import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StyleName } from '../../design/design.ts'
import { plainDesign, plainGarment } from '../../design/plain-design.ts'
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
