/** Smooths the places where cloth was pushed over itself: they would be drawn as a tear in its pattern. */
import { dot, type Vec3 } from '../../../math/vector.ts'
import { relaxed } from './settle.ts'
import { type Sheet, sheetNormals } from './sheet.ts'

/** Cosine of the bend from one row or column to the next past which cloth lies over itself. */
const sharp = 0.35
/** How many points round such a bend are smoothed with it, how often, and how often it is looked for. */
const around = 4
const smoothings = 5
const tries = 6

/** A copy of the sheet without folds so sharp that one side of them lies on the other; its edges stay. */
export function unfolded(sheet: Sheet): Sheet {
  let result = sheet
  for (let pass = 0; pass < tries; pass++) {
    const share = foldedShare(result)
    if (share === undefined) return result
    result = blend(result, relaxed(result, smoothings), share)
  }
  return result
}

/** How much every point is to be smoothed; undefined where nothing is folded over. */
function foldedShare(sheet: Sheet): Float32Array | undefined {
  const { columns, rows } = sheet
  const width = columns + 1
  const normals = sheetNormals(sheet)
  const at = (k: number): Vec3 => [normals[3 * k], normals[3 * k + 1], normals[3 * k + 2]]
  const share = new Float32Array(width * (rows + 1))
  let isAny = false
  // The turned edges of an open front bend sharply of themselves.
  for (let row = 1; row <= rows; row++) {
    for (let column = around; column < columns - around; column++) {
      const k = row * width + column
      if (dot(at(k), at(k + 1)) > sharp && dot(at(k), at(k - width)) > sharp) continue
      isAny = true
      markRound(share, sheet, column, row)
    }
  }
  return isAny ? share : undefined
}

function markRound(share: Float32Array, { columns, rows }: Sheet, column: number, row: number) {
  for (let r = Math.max(1, row - around); r <= Math.min(rows, row + around); r++) {
    for (let c = Math.max(1, column - around); c <= Math.min(columns - 1, column + around); c++) {
      const k = r * (columns + 1) + c
      const far = Math.hypot(r - row, c - column) / (around + 1)
      share[k] = Math.max(share[k], 1 - far * far)
    }
  }
}

function blend(from: Sheet, to: Sheet, share: Float32Array): Sheet {
  const positions = from.positions.map(
    (value, i) => value + (to.positions[i] - value) * Math.max(0, share[Math.floor(i / 3)]),
  )
  return { ...from, positions }
}
