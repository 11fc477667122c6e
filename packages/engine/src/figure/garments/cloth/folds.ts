/** Folds of cloth: each one a valley with a ridge beside it, drawn with a tapering line of ink. */

import { bell, smoothstep } from '../../../math/scalar.ts'
import type { Kit } from './kit.ts'
import { type Layer, layerOfLines, type Patch } from './layer.ts'
import { rulerOf, type Spot } from './ruler.ts'
import { raised, type Sheet } from './sheet.ts'

/** A fold that runs over a sheet from its deep end to where it dies away. */
export type Fold = {
  from: readonly [u: number, v: number]
  to: readonly [u: number, v: number]
  /** Sideways bend, in lengths of the fold; positive bends to the right of its direction. */
  bow: number
  /** Breadth in cm of the ridge, which lies to the right of its direction. */
  width: number
  /** Height of the ridge in cm. */
  depth: number
  /** Width in cm of the drawn line at the deep end; 0 draws none. */
  ink: number
}

/** Where a point lies relative to a fold: s along it (0–1) and cm to its right. */
type Place = { s: number; right: number }

/** Finds the place of (u, v) and writes it to `out`; false when it is out of reach. */
function locate(
  fold: Fold,
  u: number,
  v: number,
  rowLength: number,
  columnLength: number,
  closed: boolean,
  out: Place,
): boolean {
  const { from, to } = fold
  const dx = (to[0] - from[0]) * rowLength
  const dy = (to[1] - from[1]) * columnLength
  let px = u - from[0]
  if (closed) px -= Math.round(px)
  px *= rowLength
  const py = (v - from[1]) * columnLength
  const square = dx * dx + dy * dy
  const s = (px * dx + py * dy) / square
  if (s < 0 || s > 1) return false
  const length = Math.sqrt(square)
  out.s = s
  // Rows run right and columns down, so that (−dy, dx) lies to the right of the direction seen from outside.
  out.right = (py * dx - px * dy) / length - fold.bow * length * 4 * s * (1 - s)
  return true
}

/** Swells in the first sixth and dies away to the far end. */
function taper(s: number): number {
  return smoothstep(0, 0.16, s) * (1 - s) ** 0.8
}

/** Bends the sheet by all folds. No valley is deeper than `deepest` cm: what lies below would come through. */
export function folded(sheet: Sheet, folds: readonly Fold[], deepest = Infinity): Sheet {
  if (folds.length === 0) return sheet
  const ruler = rulerOf(sheet)
  const place: Place = { s: 0, right: 0 }
  return raised(sheet, (u, v) =>
    Math.max(heightOf(folds, ruler(u, v), sheet.closed, place), -deepest),
  )
}

/** Height in cm of some folds together at a spot. */
function heightOf(
  folds: readonly Fold[],
  { u, v, rowLength, columnLength }: Readonly<Spot>,
  closed: boolean,
  place: Place,
): number {
  let height = 0
  for (const fold of folds) {
    if (!locate(fold, u, v, rowLength, columnLength, closed, place)) continue
    if (Math.abs(place.right) > fold.width * 3) continue
    const x = place.right / fold.width
    const ridge = bell(x, 0.75, 0.6) - 0.7 * bell(x, -0.1, 0.42)
    height += fold.depth * taper(place.s) * ridge
  }
  return height
}

/** The ink of the folds with the shade of their valleys, as a layer of a cloth. */
export function foldLines(
  { material, garment }: Kit,
  folds: readonly Fold[],
  closed: boolean,
): Layer | undefined {
  const inked = folds.filter((fold) => fold.ink > 0)
  if (inked.length === 0) return undefined
  const place: Place = { s: 0, right: 0 }
  // Shade of one colour would hide a print.
  const shades = garment.pattern === 'plain' ? shadeShare : 0
  const reaches = (fold: Fold, patch: Readonly<Patch>) => isNearPatch(fold, patch, closed, shades)
  return layerOfLines(inked, reaches, (lines) => (spot) => {
    const drawn = drawnOn(lines, spot, place, closed, shades)
    return drawn && material[drawn]
  })
}

type Drawn = 'crease' | 'shade' | undefined

/** Lines lie over the shade of other folds. */
function drawnOn(
  lines: readonly Fold[],
  { u, v, rowLength, columnLength }: Readonly<Spot>,
  place: Place,
  closed: boolean,
  shades: number,
): Drawn {
  let drawn: Drawn
  for (const fold of lines) {
    if (!locate(fold, u, v, rowLength, columnLength, closed, place)) continue
    drawn = drawnAt(fold, place, shades) ?? drawn
    if (drawn === 'crease') return drawn
  }
  return drawn
}

/** What of a fold is drawn at a place: its line, or the shade to the left of it. */
function drawnAt(fold: Fold, { s, right }: Place, shades: number): Drawn {
  // Most samples lie farther off than line and shade are broad anywhere.
  if (Math.abs(right) >= broadest(fold, shades)) return undefined
  const strength = taper(s)
  if (Math.abs(right) < halfLine(0.5 * fold.ink * strength)) return 'crease'
  return right < 0 && right > -shades * fold.width * strength ? 'shade' : undefined
}

/** Breadth of the shade in a fold's valley, in breadths of its ridge. */
const shadeShare = 0.75

/** Finer lines would be seen as dashes where a grown-up stands on a sheet; in cm. */
const leastHalf = 0.056

/** Half of a line's breadth as it is drawn: a line that tapers off ends before it breaks up. */
export function halfLine(half: number): number {
  return half < 0.3 * leastHalf ? 0 : Math.max(leastHalf, half)
}

/** How far from its line a fold is drawn, at most. */
function broadest({ ink, width }: Fold, shades: number): number {
  return Math.max(leastHalf, ink / 2, shades * width)
}

/** Whether the ink of a fold may lie on a patch; on a tube it may also be reached over the seam. */
function isNearPatch(fold: Fold, patch: Readonly<Patch>, closed: boolean, shades: number): boolean {
  const half = broadest(fold, shades)
  if (!closed) return isOnPatch(fold, patch, 0, half)
  const nearest = Math.round((patch.u.low + patch.u.high) / 2 - fold.from[0])
  for (let turns = nearest - 1; turns <= nearest + 1; turns++)
    if (isOnPatch(fold, patch, turns, half)) return true
  return false
}

/** It lies on an arc between the fold's straight line and as far as it bows, so many times round the tube. */
function isOnPatch(
  fold: Fold,
  { u, v, rowLength, columnLength }: Patch,
  turns: number,
  half: number,
): boolean {
  const { from, to, bow } = fold
  const du = to[0] - from[0]
  const dv = to[1] - from[1]
  const halfU = (u.high - u.low) / 2
  const halfV = (v.high - v.low) / 2
  const pu = (u.low + u.high) / 2 - from[0] - turns
  const pv = (v.low + v.high) / 2 - from[1]
  const longest = Math.hypot(du * rowLength.high, dv * columnLength.high)
  const bowed = bow * longest
  const aside = Math.abs(bowed) + half
  if (beside(dv, halfV, pv) * columnLength.low > aside) return false
  if (beside(du, halfU, pu) * rowLength.low > aside) return false
  // How far to the right of the straight line, in cm, times its length.
  const right = pv * du - pu * dv
  const spread = Math.abs(du) * halfV + Math.abs(dv) * halfU
  const scale = (rowLength.low * columnLength.low) / longest
  return (
    (right - spread) * scale <= Math.max(0, bowed) + half &&
    (right + spread) * scale >= Math.min(0, bowed) - half
  )
}

/** How far a place lies outside the way from 0 to `step`, widened by a margin on both sides. */
function beside(step: number, margin: number, place: number): number {
  return Math.max(0, Math.min(0, step) - margin - place, place - Math.max(0, step) - margin)
}
