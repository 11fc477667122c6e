/** Folds of cloth: each one a valley with a ridge beside it, drawn with a tapering line of ink. */

import type { Random } from '../../../math/random.ts'
import { bell, lerp, smoothstep } from '../../../math/scalar.ts'
import { gapTo, type Layer, layerOfLines, type Patch } from './layer.ts'
import { rulerOf } from './ruler.ts'
import { moved, raised, type Sheet } from './sheet.ts'

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

/** Bends the sheet by all folds. */
export function folded(sheet: Sheet, folds: readonly Fold[]): Sheet {
  if (folds.length === 0) return sheet
  const ruler = rulerOf(sheet)
  const place: Place = { s: 0, right: 0 }
  return raised(sheet, (u, v) => {
    const { rowLength, columnLength } = ruler(u, v)
    let height = 0
    for (const fold of folds) {
      if (!locate(fold, u, v, rowLength, columnLength, sheet.closed, place)) continue
      if (Math.abs(place.right) > fold.width * 3) continue
      const x = place.right / fold.width
      const ridge = bell(x, 0.75, 0.6) - 0.7 * bell(x, -0.1, 0.42)
      height += fold.depth * taper(place.s) * ridge
    }
    return height
  })
}

/** The ink of the folds, as a layer of a cloth in the given material. */
export function foldLines(
  folds: readonly Fold[],
  material: string,
  closed: boolean,
): Layer | undefined {
  const inked = folds.filter((fold) => fold.ink > 0)
  if (inked.length === 0) return undefined
  const place: Place = { s: 0, right: 0 }
  const reaches = (fold: Fold, patch: Readonly<Patch>) => isNearPatch(fold, patch, closed)
  return layerOfLines(inked, reaches, (lines) => ({ u, v, rowLength, columnLength }) => {
    for (const fold of lines) {
      if (!locate(fold, u, v, rowLength, columnLength, closed, place)) continue
      const away = Math.abs(place.right)
      // Most samples lie farther off than the line is broad anywhere.
      if (away >= broadestHalf(fold)) continue
      if (away < halfLine(0.5 * fold.ink * taper(place.s))) return material
    }
    return undefined
  })
}

/** Finer lines would be seen as dashes where a grown-up stands on a sheet; in cm. */
const leastHalf = 0.056

/** Half of a line's breadth as it is drawn: a line that tapers off ends before it breaks up. */
function halfLine(half: number): number {
  return half < 0.3 * leastHalf ? 0 : Math.max(leastHalf, half)
}

function broadestHalf({ ink }: Fold): number {
  return Math.max(leastHalf, ink / 2)
}

/** Whether the ink of a fold may lie on a patch; on a tube it may also be reached over the seam. */
function isNearPatch(fold: Fold, patch: Readonly<Patch>, closed: boolean): boolean {
  if (!closed) return isOnPatch(fold, patch, 0)
  const nearest = Math.round((patch.u.low + patch.u.high) / 2 - fold.from[0])
  return [nearest - 1, nearest, nearest + 1].some((turns) => isOnPatch(fold, patch, turns))
}

/** It lies on an arc between the fold's straight line and as far as it bows, so many times round the tube. */
function isOnPatch(fold: Fold, { u, v, rowLength, columnLength }: Patch, turns: number): boolean {
  const { from, to, bow } = fold
  const du = to[0] - from[0]
  const dv = to[1] - from[1]
  const halfU = (u.high - u.low) / 2
  const halfV = (v.high - v.low) / 2
  const pu = (u.low + u.high) / 2 - from[0] - turns
  const pv = (v.low + v.high) / 2 - from[1]
  const longest = Math.hypot(du * rowLength.high, dv * columnLength.high)
  const bowed = bow * longest
  const half = broadestHalf(fold)
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

/** One long fold of a skirt or cape, falling from its support and widening to the hem. */
export type Pipe = {
  /** Place on the row, 0–1, and half breadth at the hem in the same measure. */
  u: number
  half: number
  /** v where it begins. */
  start: number
  /** Height in cm at the hem. */
  height: number
  /** −1 … 1: to which side the ridge leans. */
  lean: number
}

export type PipeOptions = {
  count: number
  /** v of the support. */
  start: number
  /** Height in cm at the hem. */
  height: number
  /** Range of the row that is folded; the whole row by default. */
  between?: readonly [number, number]
}

/** Unequal pipe folds: broad and narrow ones mixed, some long, some dying away half-way up. */
export function pipeFolds(random: Random, options: PipeOptions): Pipe[] {
  const { count, start, height, between = [0, 1] } = options
  const shares = Array.from({ length: count }, (_, i) => 0.75 + 0.9 * random.next() + (i % 3) * 0.2)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const span = between[1] - between[0]
  let edge = between[0]
  return shares.map((share, i) => {
    const breadth = (share / total) * span
    const u = edge + breadth * random.between(0.42, 0.58)
    edge += breadth
    const isLong = random.bool(0.6)
    return {
      u,
      half: breadth * random.between(0.34, 0.46),
      start: start + (1 - start) * (isLong ? random.between(0, 0.14) : random.between(0.2, 0.5)),
      height: height * random.between(0.6, 1.15) * (isLong ? 1 : 0.75),
      lean: (i % 2 === 0 ? 1 : -1) * random.between(0.15, 0.5),
    }
  })
}

function pipeProfile(pipe: Pipe, u: number, v: number, closed: boolean): number {
  if (v <= pipe.start) return 0
  const grown = (v - pipe.start) / (1 - pipe.start)
  let away = u - pipe.u
  if (closed) away -= Math.round(away)
  const x = away / (pipe.half * (0.35 + 0.65 * grown))
  if (x < -1.6 || x > 1.6) return 0
  const leaning = x + pipe.lean * 0.5 * (1 - x * x)
  const ridge = Math.abs(leaning) < 1 ? (1 - leaning * leaning) ** 1.5 : 0
  const gutters = 0.5 * (bell(x, 1.15, 0.26) + bell(x, -1.15, 0.26))
  return (ridge - gutters) * pipe.height * grown ** 0.85
}

/** Height in cm that the pipes add at (u, v). */
function pipeHeight(pipes: readonly Pipe[], closed: boolean): (u: number, v: number) => number {
  return (u, v) => pipes.reduce((sum, pipe) => sum + pipeProfile(pipe, u, v, closed), 0)
}

/** No ridge so steep that it hides its own gutter: the line between them would break into dashes. */
const steepest = 0.4

/** The height at the hem at which a pipe is nowhere too steep: it is narrower further up. */
function tallest(pipe: Pipe, ruler: ReturnType<typeof rulerOf>): number {
  const limits = [0.2, 0.4, 0.6, 0.8, 1].map((grown) => {
    const { rowLength } = ruler(0.5, lerp(pipe.start, 1, grown))
    return (pipe.half * (0.35 + 0.65 * grown) * rowLength) / grown ** 0.85
  })
  return steepest * Math.min(...limits)
}

/** Bends the sheet by its pipes; ridges hang a little lower at the hem than gutters. */
export function piped(sheet: Sheet, pipes: readonly Pipe[]): Sheet {
  if (pipes.length === 0) return sheet
  const ruler = rulerOf(sheet)
  const gentle = pipes.map((pipe) => ({
    ...pipe,
    height: Math.min(pipe.height, tallest(pipe, ruler)),
  }))
  const height = pipeHeight(gentle, sheet.closed)
  return moved(raised(sheet, height), ([x, y, z], u, v) => [
    x,
    Math.max(0.4, y - 0.45 * height(u, v) * v ** 3),
    z,
  ])
}

/** Ink in the gutters of pipes: thick at the hem, gone where the pipe begins. */
export function pipeLines(
  pipes: readonly Pipe[],
  material: string,
  closed: boolean,
  width = 0.34,
): Layer {
  const reaches = (pipe: Pipe, patch: Readonly<Patch>) =>
    isGutterOnPatch(pipe, patch, closed, width)
  return layerOfLines(pipes, reaches, (lines) => ({ u, v, rowLength }) => {
    for (const pipe of lines) {
      if (v <= pipe.start + 0.02) continue
      const grown = (v - pipe.start) / (1 - pipe.start)
      let away = u - pipe.u
      if (closed) away -= Math.round(away)
      const ink = width * Math.min(1, grown * 1.3) * lerp(1.2, 0.85, grown)
      const half = halfLine(ink / 2)
      if (Math.abs(away - gutterOf(pipe, grown)) * rowLength < half) return material
    }
    return undefined
  })
}

/** How far along the row from the pipe's middle its shaded gutter lies: on the side the ridge leans to. */
function gutterOf({ lean, half }: Pipe, grown: number): number {
  const side = lean > 0 ? -1 : 1
  return side * half * (0.35 + 0.65 * grown) * 1.02
}

function isGutterOnPatch(pipe: Pipe, patch: Patch, closed: boolean, width: number): boolean {
  const { u, v, rowLength } = patch
  if (v.high <= pipe.start + 0.02) return false
  const grown = (at: number) => (at - pipe.start) / (1 - pipe.start)
  const ends = [gutterOf(pipe, grown(v.low)), gutterOf(pipe, grown(v.high))]
  const margin = (u.high - u.low) / 2
  const gutter = { low: Math.min(...ends) - margin, high: Math.max(...ends) + margin }
  const away = (u.low + u.high) / 2 - pipe.u
  const reach = (0.6 * width) / rowLength.low
  if (!closed) return gapTo(gutter, away) <= reach
  // On a tube the gutter may also be reached over the seam.
  const nearest = away - Math.round(away)
  return [nearest - 1, nearest, nearest + 1].some((place) => gapTo(gutter, place) <= reach)
}
