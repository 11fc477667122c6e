import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fold, folded } from './folds.ts'
import { sheetOf } from './sheet.ts'

test('the valley of a fold is no deeper than the cloth has room for, and its ridge stands as high', () => {
  const tube = sheetOf(96, 40, true, (u, v) => {
    const angle = (u - 0.5) * 2 * Math.PI
    return [Math.sin(angle) * 15, 60 * (1 - v), Math.cos(angle) * 15]
  })
  const fold: Fold = { from: [0.4, 0.3], to: [0.6, 0.5], bow: 0, width: 2, depth: 1.6, ink: 0.3 }
  const reach = (deepest?: number) => {
    const { positions } = folded(tube, [fold], deepest)
    const radii = Array.from({ length: positions.length / 3 }, (_, i) =>
      Math.hypot(positions[3 * i], positions[3 * i + 2]),
    )
    return { low: Math.min(...radii), high: Math.max(...radii) }
  }
  const [free, held] = [reach(), reach(0.3)]
  assert.ok(free.low < 14.5)
  assert.ok(held.low > 14.69)
  assert.ok(Math.abs(free.high - held.high) < 1e-6)
})
