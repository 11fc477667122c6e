import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Part } from '../figure/figure.ts'
import type { Survey } from '../render/survey.ts'
import { isOpenToView, reachOf } from './open-to-view.ts'

const partOf = (name: string, material = name): Part => ({
  name,
  material,
  positions: new Float32Array(),
  indices: new Uint32Array(),
  uvs: new Float32Array(),
})
const length = 11
const ear: Part = {
  ...partOf('ear', 'skin'),
  positions: Float32Array.from({ length: 3 * length }, (_, k) => (k % 3 === 0 ? k / 3 : 0)),
}
const parts = [ear, partOf('head', 'skin'), partOf('horn'), partOf('side left', 'hair')]
const owned = [true, false, false, false]
const [head, horn, hair] = [2, 3, 4]

/** An ear 11 pixels long, its tip on the right, with other parts 3 cm before it from one column to another. */
function isOpen(part: number, from: number, to: number): boolean {
  const isHidden = (column: number) => column >= from && column < to
  const survey = {
    width: length,
    part: Uint16Array.from({ length }, (_, column) => (isHidden(column) ? part : 1)),
    find: ([column]: readonly number[]) => ({ column, row: 0, before: isHidden(column) ? 3 : 0 }),
  }
  // Nothing else of a survey is asked for.
  return isOpenToView(reachOf(ear, [-1, 0, 0]), survey as unknown as Survey, owned, parts)
}

test('an ear is open to view up to its tip where no horn crosses it', () => {
  assert.ok(isOpen(horn, 0, 0))
  assert.ok(!isOpen(horn, 2, 5))
  assert.ok(!isOpen(horn, 10, 11), 'its tip is hidden')
})

test('head and hair may hide the root of an ear, and hair no more than that', () => {
  assert.ok(isOpen(head, 0, 5))
  assert.ok(isOpen(hair, 0, 5))
  assert.ok(!isOpen(hair, 6, 9))
})
