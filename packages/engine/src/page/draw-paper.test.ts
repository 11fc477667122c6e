import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seenOf } from './draw-paper.ts'
import { formats } from './formats.ts'
import { type Box, layoutPage } from './layout.ts'

const areaOf = ({ width, height }: Box) => width * height

test('paper is laid once wherever panels do not cover it, at their corners too', () => {
  for (const [name, format] of Object.entries(formats))
    for (const scale of [1, 0.5, 0.37]) {
      const layout = layoutPage(format, 800, { swatches: 8, notes: 5 })
      const { page, header, footer, ...panels } = layout
      const seen = seenOf(layout, scale)
      const isSeen = (x: number, y: number) =>
        seen.filter(
          (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
        ).length
      const isCovered = (x: number, y: number) =>
        Object.values(panels).some((box) => roundInside(box, x, y))
      for (let y = 0.7; y < page.height; y += 13.3)
        for (let x = 0.7; x < page.width; x += 13.3) {
          const times = isSeen(x, y)
          assert.ok(times === 1 || (times === 0 && isCovered(x, y)), `${name} ${scale}: ${x} ${y}`)
        }
      const laid = seen.reduce((sum, box) => sum + areaOf(box), 0)
      assert.ok(laid < 0.45 * areaOf(page), `${name}: ${laid / areaOf(page)}`)
    }
})

/** Whether a box with round corners covers a point. */
function roundInside({ x, y, width, height }: Box, px: number, py: number): boolean {
  const radius = 18
  const dx = Math.abs(px - x - width / 2) - (width / 2 - radius)
  const dy = Math.abs(py - y - height / 2) - (height / 2 - radius)
  if (dx > radius || dy > radius) return false
  return dx <= 0 || dy <= 0 || Math.hypot(dx, dy) <= radius
}
