/** The end of a draped cloth, thrown back over a shoulder: it falls plumb behind, and lies on what juts out. */
import { clamp, lerp, smoothstep } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Kit } from './kit.ts'
import { pointsOf } from './points.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { isOnArm } from './tight-reach.ts'

export type FallCut = {
  /** How far to the character's left its middle hangs, in cm, above and below. */
  x: readonly [number, number]
  /** Heights in cm of its upper and lower end. */
  from: number
  to: number
  /** Width in cm above and below. */
  width: readonly [number, number]
  /** cm off what lies below. */
  room: number
  /** What lies on the shoulder over its end, if anything. */
  over?: Part
  /** Folds across its width. */
  folds: number
}

/** Share of it that at most lies under the cloth on the shoulder, and on which it comes out from there. */
const mostUnder = 0.36
const comesOut = 0.1
/** cm it swings back in for every cm it falls. */
const swing = 0.05
const rows = 26
const columnsAFold = 8

export function backFall(kit: Kit, cut: FallCut): Sheet {
  const { cm } = kit
  const columns = columnsAFold * cut.folds
  // Its edges hang in slow waves, each in its own: ruled, they would be a board's.
  const sway = (u: number, v: number) =>
    1.3 * cm * Math.sin(Math.PI * (2.3 * v + 0.6 * u)) * smoothstep(0.36, 0.75, v)
  const place = (u: number, v: number): { x: number; y: number } => ({
    x: lerp(cut.x[0], cut.x[1], v) + (0.5 - u) * lerp(cut.width[0], cut.width[1], v) + sway(u, v),
    y: lerp(cut.from, cut.to, v),
  })
  const worn = depthBehind(kit, cut)
  const tucked = depthBehind(kit, cut, cut.over)
  const depth = plumbDepths(
    columns,
    (u, v) => {
      const { x, y } = place(u, v)
      return worn(x, y) + cut.room
    },
    (cut.from - cut.to) / rows,
  )
  /** Share of a column that is under that cloth: down to its edge. */
  const shares = Array.from({ length: columns + 1 }, (_, column) => {
    const isUnder = (row: number) => {
      const { x, y } = place(column / columns, row / rows)
      return worn(x, y) - tucked(x, y) > 0.15 * cm
    }
    let row = 1
    while (row < mostUnder * rows && isUnder(row)) row += 0.125
    return row / rows
  })
  // Told column by column its edge would be in steps, and each of them a dent.
  const under = shares.map((own, i) => {
    const near = shares.slice(Math.max(0, i - 3), i + 4)
    return Math.max(own, near.reduce((sum, share) => sum + share, 0) / near.length)
  })
  return sheetOf(columns, rows, false, (u, v): Vec3 => {
    const { x, y } = place(u, v)
    const wave = Math.cos(u * cut.folds * 2 * Math.PI)
    const fold = (1 - wave) * lerp(0.3, 1.1, v) * cm
    const column = Math.round(u * columns)
    const free = depth(column, Math.round(v * rows)) + fold
    const close = tucked(x, y) + 0.2 * cm
    const edge = under[column]
    const back = lerp(free, close, smoothstep(edge + comesOut, edge, v))
    return [x, y + 0.8 * cm * wave * v ** 4, -back]
  })
}

/** How far behind the axis each point hangs: outside what is there, straight down from what juts out above it, and even. */
function plumbDepths(
  columns: number,
  least: (u: number, v: number) => number,
  drop: number,
): (column: number, row: number) => number {
  const width = columns + 1
  const rough = new Float32Array(width * (rows + 1))
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column < width; column++) {
      const k = row * width + column
      const hung = row === 0 ? -Infinity : rough[k - width] - swing * drop
      rough[k] = Math.max(least(column / columns, row / rows), hung)
    }
  }
  let even: Float32Array = rough
  for (let pass = 0; pass < 6; pass++) even = evened(even, rough, width)
  return (column, row) => even[row * width + column]
}

/** Neighbours averaged, but nowhere less than at first: it must not sink into what it lies on. */
function evened(from: Float32Array, least: Float32Array, width: number): Float32Array {
  const into = from.slice()
  const last = from.length - width
  for (let k = 0; k < from.length; k++) {
    const column = k % width
    const before = from[column > 0 ? k - 1 : k]
    const after = from[column < width - 1 ? k + 1 : k]
    const above = from[k >= width ? k - width : k]
    const below = from[k < last ? k + width : k]
    into[k] = Math.max(least[k], 0.2 * from[k] + 0.2 * (before + after + above + below))
  }
  return into
}

/** How far behind the axis skin or cloth, but for one part, lies at a place as seen from behind; beside the body as far as at its edge. */
function depthBehind(
  { context, trunk, cm }: Kit,
  { x, width, from, to }: FallCut,
  without?: Part,
): (x: number, y: number) => number {
  const step = 1.4 * cm
  const left = Math.min(...x) - Math.max(...width) / 2 - step
  const right = Math.max(...x) + Math.max(...width) / 2 + step
  const columns = Math.ceil((right - left) / step) + 1
  const heights = Math.ceil((from - to) / step) + 3
  const depth = new Float32Array(columns * heights)
  const mark = (px: number, py: number, pz: number) => {
    if (pz > 0) return
    const column = Math.round((px - left) / step)
    const row = Math.round((from - py) / step) + 1
    if (column < 0 || column >= columns || row < 0 || row >= heights) return
    const k = row * columns + column
    depth[k] = Math.max(depth[k], -pz)
  }
  for (let row = 0; row < heights; row++) {
    const y = from - (row - 1) * step
    for (let i = 0; i <= 48; i++) mark(...trunk.point(y, Math.PI * (0.5 + i / 48), 0))
  }
  for (const part of context.below ?? []) {
    if (part === without || isOnArm(part)) continue
    const points = pointsOf(part, step / 2)
    for (let i = 0; i < points.length; i += 3) mark(points[i], points[i + 1], points[i + 2])
  }
  fillBeside(depth, columns)
  return (px, py) => {
    const c = clamp((px - left) / step, 0, columns - 1.001)
    const r = clamp((from - py) / step + 1, 0, heights - 1.001)
    const [column, row] = [Math.floor(c), Math.floor(r)]
    const k = row * columns + column
    const upper = lerp(depth[k], depth[k + 1], c - column)
    return lerp(upper, lerp(depth[k + columns], depth[k + columns + 1], c - column), r - row)
  }
}

/** Where nothing lies in a row, what is next to it counts. */
function fillBeside(depth: Float32Array, columns: number): void {
  for (let start = 0; start < depth.length; start += columns) {
    for (let k = start + 1; k < start + columns; k++) if (depth[k] === 0) depth[k] = depth[k - 1]
    for (let k = start + columns - 2; k >= start; k--) if (depth[k] === 0) depth[k] = depth[k + 1]
  }
}
