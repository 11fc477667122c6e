/** Lengths on a sheet of cloth, so that patterns and trims keep their true size wherever the cloth widens. */
import { clamp } from '../../../math/scalar.ts'
import type { Sheet } from './sheet.ts'

/** A place on cloth. Lengths in cm along the cloth itself. */
export type Spot = {
  u: number
  v: number
  /** From the middle of the sheet (u = .5), positive to the viewer's right; with two panels, beyond the side seams, from the other panel's middle or edge. */
  across: number
  /** From the upper edge. */
  down: number
  /** To the lower edge. */
  toHem: number
  /** To the nearer of the two side edges; of a tube, without edges, to its seam. */
  toSide: number
  /** Length of the row and of the column through the spot. */
  rowLength: number
  columnLength: number
  x: number
  y: number
  z: number
}

/** A spot of which no way to an edge is measured. */
export type Place = Pick<Spot, 'u' | 'v' | 'x' | 'y' | 'z' | 'rowLength' | 'columnLength'>

/** Finds the spot at (u, v). The spot is written anew by every call: it is asked for every pixel. */
export type Ruler = (u: number, v: number, x: number, y: number, z: number) => Readonly<Spot>

/** `panels` 2: front and back are cut apart; each is measured from its own middle, and open fronts from their edges. */
export function rulerOf(sheet: Sheet, panels: 1 | 2 = 1): Ruler {
  return rulersOf(sheet, panels).whole
}

/** A ruler for everything, and a faster one that leaves the ways to the edges as they were. */
export type Rulers = { whole: Ruler; lengths: Ruler }

export function rulersOf(sheet: Sheet, panels: 1 | 2): Rulers {
  const { columns, rows } = sheet
  const width = columns + 1
  const { across, rowLength, middle } = measureRows(sheet)
  const { down, columnLength } = measureColumns(sheet)
  const spot: Spot = {
    u: 0,
    v: 0,
    across: 0,
    down: 0,
    toHem: 0,
    toSide: 0,
    rowLength: 0,
    columnLength: 0,
    x: 0,
    y: 0,
    z: 0,
  }
  const lengths: Ruler = (u, v, x, y, z) => {
    const c = clamp(u) * columns
    const r = clamp(v) * rows
    const column = Math.min(columns - 1, c | 0)
    const row = Math.min(rows - 1, r | 0)
    const s = c - column
    const t = r - row
    spot.u = u
    spot.v = v
    spot.x = x
    spot.y = y
    spot.z = z
    spot.rowLength = rowLength[row] * (1 - t) + rowLength[row + 1] * t
    spot.columnLength = columnLength[column] * (1 - s) + columnLength[column + 1] * s
    return spot
  }
  const whole: Ruler = (u, v, x, y, z) => {
    const c = clamp(u) * columns
    const r = clamp(v) * rows
    const column = Math.min(columns - 1, c | 0)
    const row = Math.min(rows - 1, r | 0)
    const s = c - column
    const t = r - row
    const k = row * width + column
    const b = k + width
    spot.u = u
    spot.v = v
    spot.x = x
    spot.y = y
    spot.z = z
    spot.across =
      (across[k] * (1 - s) + across[k + 1] * s) * (1 - t) +
      (across[b] * (1 - s) + across[b + 1] * s) * t
    spot.down =
      (down[k] * (1 - s) + down[k + 1] * s) * (1 - t) + (down[b] * (1 - s) + down[b + 1] * s) * t
    spot.rowLength = rowLength[row] * (1 - t) + rowLength[row + 1] * t
    spot.columnLength = columnLength[column] * (1 - s) + columnLength[column + 1] * s
    spot.toHem = spot.columnLength - spot.down
    const fromLeft = spot.across + middle[row] * (1 - t) + middle[row + 1] * t
    spot.toSide = Math.min(fromLeft, spot.rowLength - fromLeft)
    if (panels === 2 && u < 0.25) spot.across = fromLeft
    else if (panels === 2 && u > 0.75) spot.across = fromLeft - spot.rowLength
    return spot
  }
  return { whole, lengths }
}

function measureRows({ columns, rows, positions }: Sheet) {
  const width = columns + 1
  const across = new Float32Array(width * (rows + 1))
  const rowLength = new Float32Array(rows + 1)
  const middle = new Float32Array(rows + 1)
  for (let row = 0; row <= rows; row++) {
    for (let column = 1; column < width; column++) {
      const k = row * width + column
      across[k] = across[k - 1] + step(positions, k - 1, k)
    }
    rowLength[row] = across[row * width + columns]
    // The middle is a line of the cloth: folds on one side do not move it.
    const half = row * width + columns / 2
    middle[row] = (across[Math.floor(half)] + across[Math.ceil(half)]) / 2
    for (let column = 0; column < width; column++) across[row * width + column] -= middle[row]
  }
  return { across, rowLength, middle }
}

function measureColumns({ columns, rows, positions }: Sheet) {
  const width = columns + 1
  const down = new Float32Array(width * (rows + 1))
  const columnLength = new Float32Array(width)
  for (let column = 0; column < width; column++) {
    for (let row = 1; row <= rows; row++) {
      const k = row * width + column
      down[k] = down[k - width] + step(positions, k - width, k)
    }
    columnLength[column] = down[rows * width + column]
  }
  return { down, columnLength }
}

function step(positions: Float32Array, a: number, b: number): number {
  const dx = positions[3 * b] - positions[3 * a]
  const dy = positions[3 * b + 1] - positions[3 * a + 1]
  const dz = positions[3 * b + 2] - positions[3 * a + 2]
  return Math.sqrt(dx * dx + dy * dy + dz * dz)
}
