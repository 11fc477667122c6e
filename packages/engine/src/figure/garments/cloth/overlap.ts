/** Two layers of one cloth: the edge that is wrapped over lies outside the one below it, whatever folds both have. */
import { clamp, lerp } from '../../../math/scalar.ts'
import type { Sheet } from './sheet.ts'

/** Share of the upper layer's columns, from its edge, that give way to the lower one; further in, the lower one is drawn in under it. */
const edgeShare = 0.03

/** A copy whose first columns lie `gap` cm outside its last ones, which they cross in front. `span` has the angles of both edges at v (hang.ts). */
export function laidOver(
  sheet: Sheet,
  span: (v: number) => readonly [from: number, to: number],
  gap: number,
): Sheet {
  const { columns, rows } = sheet
  const result = { ...sheet, positions: sheet.positions.slice() }
  for (let row = 0; row <= rows; row++) {
    const [from, to] = span(row / rows)
    const lap = Math.ceil(columns * (1 - (2 * Math.PI) / (to - from)))
    if (lap > 0) layRow(result, row * (columns + 1), lap, gap)
  }
  return result
}

/** Lays a row of points, the first of which is given, over itself. `lap` columns lie double. */
function layRow({ columns, positions }: Sheet, first: number, lap: number, gap: number): void {
  const edge = edgeShare * columns
  const spare = Math.min(lap + 6, Math.floor(columns / 3))
  const lower = [first + columns - spare, first + columns] as const
  const upper = [first, first + spare] as const
  for (let column = 0; column < edge; column++) {
    const point = first + column
    const own = reachOf(positions, point)
    const below = reachAt(positions, lower, turnOf(positions, point))
    const missing = (below ?? 0) + gap - own
    if (missing > 0) stretch(positions, point, 1 + (missing * (1 - column / edge)) / own)
  }
  for (let point = lower[0]; point <= lower[1]; point++) {
    const own = reachOf(positions, point)
    const above = reachAt(positions, upper, turnOf(positions, point))
    if (above !== undefined && own > above - gap) stretch(positions, point, (above - gap) / own)
  }
}

/** How far out the cloth lies between two points of a row at an angle from the front; undefined where it is not. */
function reachAt(
  positions: Float32Array,
  [from, to]: readonly [number, number],
  turn: number,
): number | undefined {
  for (let point = from; point < to; point++) {
    const [a, b] = [turnOf(positions, point), turnOf(positions, point + 1)]
    if (a > turn || b < turn || a === b) continue
    const share = clamp((turn - a) / (b - a))
    return lerp(reachOf(positions, point), reachOf(positions, point + 1), share)
  }
  return undefined
}

function turnOf(positions: Float32Array, point: number): number {
  return Math.atan2(positions[3 * point], positions[3 * point + 2])
}

function reachOf(positions: Float32Array, point: number): number {
  return Math.hypot(positions[3 * point], positions[3 * point + 2])
}

function stretch(positions: Float32Array, point: number, factor: number): void {
  positions[3 * point] *= factor
  positions[3 * point + 2] *= factor
}
