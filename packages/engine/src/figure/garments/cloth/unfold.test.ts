import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dot } from '../../../math/vector.ts'
import { frameOn, type Sheet, sheetOf } from './sheet.ts'
import { unfolded } from './unfold.ts'

/** Cloth hanging in the x-y plane, of which a strip is pushed over the next one. */
function folded(over: number): Sheet {
  return sheetOf(60, 30, false, (u, v) => {
    const crease = Math.exp(-(((u - 0.5) / 0.04) ** 2)) * Math.exp(-(((v - 0.6) / 0.2) ** 2))
    return [60 * u + over * crease * Math.sign(u - 0.47), -30 * v, over * crease]
  })
}

function sharpest(sheet: Sheet): number {
  let least = 1
  for (let u = 0.2; u < 0.8; u += 1 / 60)
    for (let v = 0.2; v < 0.9; v += 1 / 30) {
      const here = frameOn(sheet, u, v).outward
      least = Math.min(least, dot(here, frameOn(sheet, u + 1 / 60, v).outward))
    }
  return least
}

test('cloth that was pushed over itself is smoothed, so that its pattern is not torn', () => {
  const sheet = folded(4)
  const before = sharpest(sheet)
  assert.ok(before < 0.3, `a fold over itself to begin with: ${before}`)
  const after = sharpest(unfolded(sheet))
  assert.ok(after > before + 0.3, `${before} became ${after}`)
})

test('cloth with soft folds alone stays as it is', () => {
  const sheet = folded(0.4)
  assert.equal(unfolded(sheet), sheet)
})
