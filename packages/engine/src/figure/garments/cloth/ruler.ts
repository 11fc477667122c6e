/** Lengths on a sheet of cloth, so that patterns and trims keep their true size wherever the cloth widens. */
import { clamp } from '../../../math/scalar.ts'
import { SurfacePoint } from '../../../math/surface-point.ts'
import type { Sheet } from './sheet.ts'

/** A place on cloth. Lengths in cm along the cloth itself. */
export class Spot extends SurfacePoint {
  constructor() {
    super(11)
  }

  /** From the middle of the sheet (u = .5), positive to the viewer's right; with two panels, beyond the side seams, from the other panel's middle or edge. */
  get across(): number {
    return this.numbers[5]
  }

  /** From the upper edge. */
  get down(): number {
    return this.numbers[6]
  }

  /** To the lower edge. */
  get toHem(): number {
    return this.numbers[7]
  }

  /** To the nearer of the two side edges; of a tube, without edges, to its seam. */
  get toSide(): number {
    return this.numbers[8]
  }

  /** Length of the row and of the column through the spot. */
  get rowLength(): number {
    return this.numbers[9]
  }

  get columnLength(): number {
    return this.numbers[10]
  }

  measures(rowLength: number, columnLength: number): this {
    this.numbers[9] = rowLength
    this.numbers[10] = columnLength
    return this
  }

  lies(across: number, down: number, toHem: number, toSide: number): this {
    const { numbers } = this
    numbers[5] = across
    numbers[6] = down
    numbers[7] = toHem
    numbers[8] = toSide
    return this
  }
}

/** What a spot is known by. */
export type Measure =
  | keyof Pick<SurfacePoint, 'u' | 'v' | 'x' | 'y' | 'z'>
  | 'across'
  | 'down'
  | 'toHem'
  | 'toSide'
  | 'rowLength'
  | 'columnLength'

/** A spot of which no way to an edge is measured. */
export type Place = Pick<Spot, 'u' | 'v' | 'x' | 'y' | 'z' | 'rowLength' | 'columnLength'>

/** Finds the spot of a point. The spot is written anew by every call: it is asked for every sample. */
export type Ruler = (point: SurfacePoint) => Spot

/** `panels` 2: front and back are cut apart; each is measured from its own middle, and open fronts from their edges. */
export function rulerOf(sheet: Sheet, panels: 1 | 2 = 1): (u: number, v: number) => Spot {
  const { whole } = rulersOf(sheet, panels)
  const point = new SurfacePoint()
  return (u, v) => whole(point.at(u, v))
}

/** A ruler for everything, and a faster one that leaves the ways to the edges as they were. */
export type Rulers = { whole: Ruler; lengths: Ruler }

export function rulersOf(sheet: Sheet, panels: 1 | 2): Rulers {
  const { columns, rows } = sheet
  const width = columns + 1
  const { across, rowLength, middle } = measureRows(sheet)
  const { down, columnLength } = measureColumns(sheet)
  const spot = new Spot()
  const lengths: Ruler = ({ u, v, x, y, z }) => {
    const c = clamp(u) * columns
    const r = clamp(v) * rows
    const column = Math.min(columns - 1, c | 0)
    const row = Math.min(rows - 1, r | 0)
    const s = c - column
    const t = r - row
    return spot
      .at(u, v, x, y, z)
      .measures(
        rowLength[row] * (1 - t) + rowLength[row + 1] * t,
        columnLength[column] * (1 - s) + columnLength[column + 1] * s,
      )
  }
  const whole: Ruler = (point) => {
    lengths(point)
    const { u, v } = point
    const c = clamp(u) * columns
    const r = clamp(v) * rows
    const column = Math.min(columns - 1, c | 0)
    const row = Math.min(rows - 1, r | 0)
    const s = c - column
    const t = r - row
    const k = row * width + column
    const b = k + width
    const fromMiddle =
      (across[k] * (1 - s) + across[k + 1] * s) * (1 - t) +
      (across[b] * (1 - s) + across[b + 1] * s) * t
    const below =
      (down[k] * (1 - s) + down[k + 1] * s) * (1 - t) + (down[b] * (1 - s) + down[b + 1] * s) * t
    const fromLeft = fromMiddle + middle[row] * (1 - t) + middle[row + 1] * t
    const toRight = spot.rowLength - fromLeft
    const isBehind = panels === 2 && (u < 0.25 || u > 0.75)
    const fromPanel = u < 0.25 ? fromLeft : -toRight
    const toHem = spot.columnLength - below
    return spot.lies(isBehind ? fromPanel : fromMiddle, below, toHem, Math.min(fromLeft, toRight))
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
