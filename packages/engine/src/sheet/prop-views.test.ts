import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainProp } from '../design/plain-design.ts'
import { buildProp } from '../figure/build-prop.ts'
import { viewProp } from './prop-views.ts'

test('bagpipes are drawn broadside, so that they fill a square', () => {
  const { extent } = viewProp('Bagpipes', buildProp(plainProp('bagpipes')))
  const wide = extent.right - extent.left
  const high = extent.top - extent.bottom
  assert.ok(wide > 0.75 * high && wide < 1.33 * high, `${wide} × ${high}`)
})
