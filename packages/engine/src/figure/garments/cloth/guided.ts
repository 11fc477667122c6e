/** Cloth thrown over the shoulders: led by a few guide rows, then laid outside the body and smoothed. */
import { clamp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import { cleared } from './cover.ts'
import type { Kit } from './kit.ts'
import { relaxed, settled } from './settle.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A row of the cloth: where it lies on the sheet, and its point for every u. */
export type Guide = { v: number; at: (u: number) => Vec3 }

export type GuidedCut = {
  columns: number
  rows: number
  closed: boolean
  guides: readonly Guide[]
  /** Least distance in cm from the skin. */
  ease: (y: number, x: number) => number
}

export function guidedSheet(kit: Kit, cut: GuidedCut): Sheet {
  const { columns, rows, closed, guides, ease } = cut
  const points = guides.map(({ at }) =>
    Array.from({ length: columns + 1 }, (_, i) => at(closed && i === columns ? 0 : i / columns)),
  )
  const base = sheetOf(columns, rows, closed, (u, v) =>
    through(guides, points, Math.round(u * columns), v),
  )
  const clear = relaxed(pinned(settled(base, kit.trunk, { ease, passes: 4 }), base), 4)
  const outside = pinned(settled(clear, kit.trunk, { ease, passes: 2 }), base)
  const lowest = kit.body.level(0.3)
  return relaxed(
    cleared(
      relaxed(cleared(outside, kit.cover, 1.4 * kit.cm, lowest), 2),
      kit.cover,
      1 * kit.cm,
      lowest,
    ),
    1,
  )
}

/** The sheet with its upper edge where it was laid: there the cloth is held, and its normals are too steep to follow. */
function pinned(sheet: Sheet, { columns, positions }: Sheet): Sheet {
  sheet.positions.set(positions.subarray(0, 3 * (columns + 1)))
  return sheet
}

/** Catmull–Rom through the guide rows, whose v need not be even. */
function through(
  guides: readonly Guide[],
  points: readonly (readonly Vec3[])[],
  column: number,
  v: number,
): Vec3 {
  const last = guides.length - 1
  let i = 0
  while (i < last - 1 && v > guides[i + 1].v) i++
  const at = (k: number) => points[clamp(k, 0, last)][column]
  const vAt = (k: number) => guides[clamp(k, 0, last)].v
  const span = vAt(i + 1) - vAt(i)
  const t = clamp((v - vAt(i)) / span)
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
  const slope = (axis: 0 | 1 | 2, k: number, before: Vec3, after: Vec3) => {
    const width = vAt(k + 1) - vAt(k - 1)
    return width === 0 ? 0 : ((after[axis] - before[axis]) / width) * span
  }
  const axis = (n: 0 | 1 | 2) => {
    const m0 = i === 0 ? c[n] - b[n] : slope(n, i, a, c)
    const m1 = i + 1 === last ? c[n] - b[n] : slope(n, i + 1, b, d)
    const t2 = t * t
    const t3 = t2 * t
    return (
      (2 * t3 - 3 * t2 + 1) * b[n] +
      (t3 - 2 * t2 + t) * m0 +
      (-2 * t3 + 3 * t2) * c[n] +
      (t3 - t2) * m1
    )
  }
  return [axis(0), axis(1), axis(2)]
}
