/** How cloth falls: it lies on what juts out, hangs straight from there, and is gathered where it is tied. */
import { lerp } from '../../../math/scalar.ts'
import type { Vec3 } from '../../../math/vector.ts'
import type { Cover } from './cover.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import type { Trunk } from './trunk.ts'

export type HangOptions = {
  columns: number
  rows: number
  /**
   * Angles of the two side edges at v, from the left front round by the back to the right front; more than a whole
   * turn overlaps in front. Undefined = a tube with its seam behind.
   */
  span?: ((v: number) => readonly [from: number, to: number]) | undefined
  /** Its side edges go on as they are cut below the hips, too; else they fall straight from there. */
  isCutAway?: boolean | undefined
  /** Height of the upper edge at an angle (−π–π from the front, positive to the left). */
  top: (angle: number) => number
  /** Height of the hem at an angle. */
  bottom: (angle: number) => number
  /** Centimetres between skin and cloth at a height; u tells the two layers of an overlap apart. */
  ease: (y: number, u: number) => number
  /** 0 clings to every hollow – 1 hangs straight from what juts out. */
  fall: number
  /** Centimetres outward for every centimetre downward at a height, for skirts; without an answer `fall` decides. */
  flare?: ((y: number, angle: number) => number | undefined) | undefined
  /** What the cloth must stay outside of, and by how many cm. */
  over?: { cover: Cover; gap: number; lowest?: number } | undefined
  /** Height where a belt ties the cloth to the body; it hangs anew from below it. */
  tied?: number | undefined
}

/** Share of the drop at v: rows lie closer together over the shoulders, where the cloth turns from flat to steep. */
export function dropAt(v: number): number {
  return v * (0.5 + 0.5 * v)
}

/** The v at a share of the drop. */
export function rowAt(drop: number): number {
  return Math.sqrt(0.25 + 2 * Math.max(0, drop)) - 0.5
}

/** The angle from the front, −π–π. */
export function signedAngle(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}

/** Cloth laid on the trunk by weight. */
export function hangCloth(trunk: Trunk, options: HangOptions): Sheet {
  const { columns, rows, span, top, bottom } = options
  const angleAt = (u: number, v: number) => {
    if (span === undefined) return (u - 0.5) * 2 * Math.PI
    const [from, to] = span(v)
    return lerp(from, to, u)
  }
  const base = sheetOf(columns, rows, span === undefined, (u, v) => {
    const angle = angleAt(u, v)
    const signed = signedAngle(angle)
    const y = lerp(top(signed), bottom(signed), dropAt(v))
    return trunk.point(y, angle, options.ease(y, u))
  })
  const hips = trunk.body.level(3.7)
  const aim = options.isCutAway
    ? (u: number, v: number) => trunk.point(hips, angleAt(u, v))
    : undefined
  const { over, tied, flare, fall } = options
  // Of one shape whoever asks: otherwise the loops were compiled anew for each kind of cloth.
  return withReach(base, reachOf(base, trunk, { over, tied, flare, fall }), hips, aim)
}

type Reaching = Pick<HangOptions, 'over' | 'tied' | 'flare' | 'fall'>

/** Distance of every point from the body's axis, after hanging. */
function reachOf(sheet: Sheet, trunk: Trunk, { over, tied, flare, fall }: Reaching): Float32Array {
  const { columns, rows, positions } = sheet
  const width = columns + 1
  const reach = new Float32Array(width * (rows + 1))
  for (let k = 0; k < reach.length; k++) {
    const [x, y, z] = [positions[3 * k], positions[3 * k + 1], positions[3 * k + 2]]
    reach[k] = Math.max(Math.hypot(x, z), coveredReach(over, x, y, z))
  }
  bridgeHollows(reach, sheet, trunk, Math.round(fall * 0.12 * columns))
  const shrink = lerp(1.6, 0.04, fall ** 0.5)
  const tieHalf = trunk.body.unit * 0.09
  for (let column = 0; column < width; column++) {
    for (let row = 1; row <= rows; row++) {
      const k = row * width + column
      const y = positions[3 * k + 1]
      if (tied !== undefined && Math.abs(y - tied) < tieHalf) continue
      const drop = Math.max(0, positions[3 * (k - width) + 1] - y)
      const slope = flare?.(y, Math.atan2(positions[3 * k], positions[3 * k + 2])) ?? -shrink
      reach[k] = Math.max(reach[k], reach[k - width] + slope * drop)
    }
  }
  if (tied !== undefined) tieIn(reach, sheet, tied, trunk.body.unit)
  smoothColumns(reach, sheet)
  return reach
}

function coveredReach(over: HangOptions['over'], x: number, y: number, z: number): number {
  if (over === undefined || y < (over.lowest ?? 0)) return 0
  const need = over.cover(y, Math.atan2(x, z))
  return need === 0 ? 0 : need + over.gap
}

/** Cloth spans between two breasts or buttocks rather than dipping between them. */
function bridgeHollows(reach: Float32Array, sheet: Sheet, trunk: Trunk, passes: number): void {
  const { columns, rows, positions } = sheet
  const width = columns + 1
  const [low, high] = [trunk.body.level(3.4), trunk.body.level(5.4)]
  for (let pass = 0; pass < passes; pass++) {
    for (let row = 0; row <= rows; row++) {
      for (let column = 1; column < columns; column++) {
        const k = row * width + column
        const y = positions[3 * k + 1]
        if (y < low || y > high) continue
        reach[k] = Math.max(reach[k], (reach[k - 1] + reach[k + 1]) / 2)
      }
    }
  }
}

/** Draws the cloth in towards a tie from above and below, as gathers do. */
function tieIn(reach: Float32Array, sheet: Sheet, tied: number, unit: number): void {
  const { columns, rows, positions } = sheet
  const width = columns + 1
  for (let column = 0; column < width; column++) {
    let tiedReach = Infinity
    for (let row = 0; row <= rows; row++) {
      const k = row * width + column
      const isTied = Math.abs(positions[3 * k + 1] - tied) < unit * 0.09
      if (isTied) tiedReach = Math.min(tiedReach, reach[k])
    }
    for (let row = 0; row <= rows; row++) {
      const k = row * width + column
      const away = Math.abs(positions[3 * k + 1] - tied) - unit * 0.05
      const slack = Math.max(0, away) * (positions[3 * k + 1] > tied ? 0.9 : 0.8)
      reach[k] = Math.min(reach[k], tiedReach + slack)
    }
  }
}

function smoothColumns(reach: Float32Array, { columns, rows }: Sheet): void {
  const width = columns + 1
  for (let pass = 0; pass < 2; pass++) {
    for (let column = 0; column < width; column++) {
      let before = reach[column]
      for (let row = 1; row < rows; row++) {
        const k = row * width + column
        const here = reach[k]
        reach[k] = (before + 2 * here + reach[k + width]) / 4
        before = here
      }
    }
  }
}

/** Sets every point at its reach. Below the hips cloth falls in upright planes, whatever the legs do; where it is cut away, to a side of its own in every row. */
function withReach(
  sheet: Sheet,
  reach: Float32Array,
  hips: number,
  aim: ((u: number, v: number) => Vec3) | undefined,
): Sheet {
  const { columns, rows, closed, positions } = sheet
  const width = columns + 1
  const hipRow = Array.from({ length: width }, (_, column) => {
    let row = 0
    while (row < rows && positions[(row * width + column) * 3 + 1] > hips) row++
    return row
  })
  return sheetOf(columns, rows, closed, (u, v): Vec3 => {
    const column = Math.round(u * columns)
    const row = Math.round(v * rows)
    const k = row * width + column
    const from = Math.min(row, hipRow[column]) * width + column
    const isAimed = aim !== undefined && row > hipRow[column]
    const [x, , z] = isAimed ? aim(u, v) : pointAt(positions, from)
    const factor = reach[k] / (Math.hypot(x, z) || 1)
    return [x * factor, positions[3 * k + 1], z * factor]
  })
}

function pointAt(positions: Float32Array, vertex: number): Vec3 {
  return [positions[3 * vertex], positions[3 * vertex + 1], positions[3 * vertex + 2]]
}
