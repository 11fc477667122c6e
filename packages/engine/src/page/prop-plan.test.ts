import assert from 'node:assert/strict'
import { test } from 'node:test'
import { captionHeight } from './layout.ts'
import { planProps } from './prop-plan.ts'

const panel = { x: 0, y: 0, width: 600, height: 1080 }

test('a last row that is not full stands in the middle', () => {
  const { details } = planProps(panel, [], 5)
  const [first, second, , , last] = details
  assert.equal(details.length, 5)
  assert.equal(first.y, second.y)
  assert.equal(last.x + last.width / 2, panel.width / 2)
})

test('details take the room that one tall prop leaves, and none lies on another', () => {
  const { props, details } = planProps(panel, [{ width: 10, height: 100 }], 6)
  assert.equal(props.length, 1)
  assert.equal(details.length, 6)
  for (const cell of details) assert.ok(cell.x >= props[0].x + props[0].width)
})

test('what would be smaller than on the figure gets a row of its own', () => {
  const shield = { width: 45, height: 66 }
  const { props, details } = planProps(panel, [{ width: 20, height: 60 }, shield], 7, 4)
  assert.ok(Math.min(props[1].width / 45, (props[1].height - captionHeight) / 66) >= 4)
  assert.ok(details.length >= 4)
  for (const cell of details) assert.ok(cell.y >= props[1].y + props[1].height)
})
