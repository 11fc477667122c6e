/** Lengths on a sheet of cloth, so that patterns and trims keep their true size wherever the cloth widens. */
import { clamp } from '../../../math/scalar.ts'
import { SurfacePoint } from '../../../math/surface-point.ts'
import type { Sheet } from './sheet.ts'

/** What of a sheet is measured once. */
type Lengths = ReturnType<typeof measureSheet>

type Place = Pick<SurfacePoint, 'u' | 'v' | 'x' | 'y' | 'z'>

/** A place on cloth. Lengths in cm along the cloth itself, each measured when it is asked for: most layers want one or two. */
export class Spot extends SurfacePoint {
  protected readonly panels: 1 | 2
  protected readonly lengths: Lengths
  /** The cell of the grid it lies in: its column and row, and its first corner. */
  protected column = 0
  protected row = 0
  protected corner = 0

  /** `panels` 2: front and back are cut apart; each is measured from its own middle, and open fronts from their edges. */
  constructor(sheet: Sheet, panels: 1 | 2 = 1) {
    super(7)
    this.panels = panels
    this.lengths = measureSheet(sheet)
  }

  /** Goes where a point of the cloth lies. */
  goTo({ u, v, x, y, z }: Place): this {
    const { columns, rows } = this.lengths
    const c = clamp(u) * columns
    const r = clamp(v) * rows
    const column = Math.min(columns - 1, c | 0)
    const row = Math.min(rows - 1, r | 0)
    this.column = column
    this.row = row
    this.corner = row * (columns + 1) + column
    this.numbers[5] = c - column
    this.numbers[6] = r - row
    return this.at(u, v, x, y, z)
  }

  /** Goes to where a column and a row of the grid cross. Where that lies in space it does not know. */
  goToCorner(column: number, row: number): this {
    const { columns, rows } = this.lengths
    this.column = Math.min(columns - 1, column)
    this.row = Math.min(rows - 1, row)
    this.corner = this.row * (columns + 1) + this.column
    this.numbers[5] = column - this.column
    this.numbers[6] = row - this.row
    return this.at(column / columns, row / rows)
  }

  /** Length of the row through the spot. */
  get rowLength(): number {
    return this.betweenRows(this.lengths.rowLength)
  }

  /** Length of the column through the spot. */
  get columnLength(): number {
    const { columnLength } = this.lengths
    const s = this.numbers[5]
    return columnLength[this.column] * (1 - s) + columnLength[this.column + 1] * s
  }

  /** From the middle of the sheet (u = .5), positive to the viewer's right; with two panels, beyond the side seams, from the other panel's middle or edge. */
  get across(): number {
    const { u } = this
    const isBehind = this.panels === 2 && (u < 0.25 || u > 0.75)
    if (!isBehind) return this.inCell(this.lengths.across)
    return u < 0.25 ? this.fromLeft() : this.fromLeft() - this.rowLength
  }

  /** From the upper edge. */
  get down(): number {
    return this.inCell(this.lengths.down)
  }

  /** To the lower edge. */
  get toHem(): number {
    return this.columnLength - this.down
  }

  /** To the nearer of the two side edges; of a tube, without edges, to its seam. */
  get toSide(): number {
    const fromLeft = this.fromLeft()
    return Math.min(fromLeft, this.rowLength - fromLeft)
  }

  protected fromLeft(): number {
    return this.inCell(this.lengths.across) + this.betweenRows(this.lengths.middle)
  }

  /** Between what the upper and the lower row of its cell have. */
  protected betweenRows(each: Float32Array): number {
    const t = this.numbers[6]
    return each[this.row] * (1 - t) + each[this.row + 1] * t
  }

  /** Between what the four corners of its cell have. */
  protected inCell(each: Float32Array): number {
    const s = this.numbers[5]
    const t = this.numbers[6]
    const k = this.corner
    const b = k + this.lengths.columns + 1
    return (
      (each[k] * (1 - s) + each[k + 1] * s) * (1 - t) + (each[b] * (1 - s) + each[b + 1] * s) * t
    )
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

/** Finds the spot at (u, v). It is the same spot every time, written anew. */
export function rulerOf(sheet: Sheet): (u: number, v: number) => Spot {
  const spot = new Spot(sheet)
  const point = new SurfacePoint()
  return (u, v) => spot.goTo(point.at(u, v))
}

function measureSheet(sheet: Sheet) {
  const { columns, rows } = sheet
  return { columns, rows, ...measureRows(sheet), ...measureColumns(sheet) }
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
