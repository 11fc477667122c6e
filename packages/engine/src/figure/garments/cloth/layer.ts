/** What is drawn on cloth, layer over layer. On most patches of a cloth most layers have nothing to draw, and need not be asked point by point. */
import type { SurfacePoint } from '../../../math/surface-point.ts'
import type { Pattern } from '../../figure.ts'
import { type Measure, Spot } from './ruler.ts'
import type { Sheet } from './sheet.ts'

/** Says which material lies at a spot, or undefined to let the next layer speak. */
export type Layer = {
  (spot: Readonly<Spot>): string | undefined
  /** What of the layer matters on a patch; undefined where it says nothing. A layer without it may speak anywhere. */
  on?: (patch: Readonly<Patch>) => Layer | undefined
}

export type Range = { low: number; high: number }

/** A few cells of a cloth's grid: how far ranges what is measured on them. */
export type Patch = Record<Measure, Range>

/** A layer that says nothing but where `reaches` is true. */
export function layerOn(reaches: (patch: Readonly<Patch>) => boolean, layer: Layer): Layer {
  return Object.assign(layer, {
    on: (patch: Readonly<Patch>) => (reaches(patch) ? layer : undefined),
  })
}

/** A layer of many lines. On a patch only those count of which `reaches` is true. */
export function layerOfLines<Line>(
  lines: readonly Line[],
  reaches: (line: Line, patch: Readonly<Patch>) => boolean,
  draw: (lines: readonly Line[]) => Layer,
): Layer {
  const on = (patch: Readonly<Patch>) => {
    const near = lines.filter((line) => reaches(line, patch))
    return near.length === 0 ? undefined : layerOfLines(near, reaches, draw)
  }
  return Object.assign(draw(lines), { on })
}

/** Limits of a box: of |x|, y and z in cm. */
export type Box = { aside?: Limits; y?: Limits; z?: Limits }
type Limits = readonly [low: number, high: number]

/** A layer that says nothing outside some boxes. */
export function layerIn(boxes: readonly Box[], layer: Layer): Layer {
  const touches = ({ aside, y, z }: Box, patch: Readonly<Patch>) =>
    (!aside || meets(asideOf(patch.x), ...aside)) &&
    (!y || meets(patch.y, ...y)) &&
    (!z || meets(patch.z, ...z))
  return layerOn((patch) => boxes.some((box) => touches(box, patch)), layer)
}

function asideOf({ low, high }: Range): Range {
  return { low: Math.max(0, low, -high), high: Math.max(-low, high) }
}

/** How far a range lies from a value; 0 when it holds it. */
export function gapTo({ low, high }: Range, value: number): number {
  return Math.max(0, low - value, value - high)
}

/** Whether a range comes within two limits. */
export function meets(range: Range, low: number, high: number): boolean {
  return range.high >= low && range.low <= high
}

/** Who may speak on a patch: how many, and what they say together. */
export type Speakers = { count: number; say: Pattern }

const nobody: Speakers = { count: 0, say: () => undefined }

/** Cells along an edge of a block: who is not on it need not be asked about its cells. */
const blockCells = 4

/** The layers that may speak at a point, found out for a cell when it is first asked for. */
export function speakersOn(
  sheet: Sheet,
  panels: 1 | 2,
  layers: readonly Layer[],
): (point: SurfacePoint) => Speakers {
  const { columns, rows } = sheet
  const spot = new Spot(sheet, panels)
  const all = speakersOf(layers, spot)
  const cells: (Speakers | undefined)[] = Array.from({ length: columns * rows })
  const blockColumns = Math.ceil(columns / blockCells)
  const blocks: (readonly Layer[] | undefined)[] = Array.from({
    length: blockColumns * Math.ceil(rows / blockCells),
  })
  const patch = newPatch()
  /** Those of some layers that may speak on `size` × `size` cells; where two panels meet, all: the cloth is measured from another middle. */
  const near = (of: readonly Layer[], left: number, top: number, size: number) => {
    if (of.length === 0) return of
    measurePatch(sheet, spot, { left, top, size }, patch)
    const isSeam = panels === 2 && (gapTo(patch.u, 0.25) === 0 || gapTo(patch.u, 0.75) === 0)
    return isSeam ? layers : layersOn(patch, of)
  }
  const findOut = (column: number, row: number): Speakers => {
    const left = column - (column % blockCells)
    const top = row - (row % blockCells)
    const block = (top * blockColumns + left) / blockCells
    blocks[block] ??= near(layers, left, top, blockCells)
    return speakersOf(near(blocks[block], column, row, 1), spot)
  }
  return (point) => {
    // Folded edges run past the sheet: they are few.
    if (isBeyond(point)) return all
    const column = Math.min(columns - 1, (point.u * columns) | 0)
    const row = Math.min(rows - 1, (point.v * rows) | 0)
    const cell = row * columns + column
    cells[cell] ??= findOut(column, row)
    return cells[cell]
  }
}

function layersOn(patch: Readonly<Patch>, layers: readonly Layer[]): Layer[] {
  const near: Layer[] = []
  for (const layer of layers) {
    const own = layer.on ? layer.on(patch) : layer
    if (own) near.push(own)
  }
  return near
}

/** Whether a point lies on an edge that is folded inward. */
export function isBeyond({ u, v }: SurfacePoint): boolean {
  return u < 0 || u > 1 || v < 0 || v > 1
}

/** The first that has something to say is heard. */
function speakersOf(layers: readonly Layer[], spot: Spot): Speakers {
  const count = layers.length
  if (count === 0) return nobody
  const say: Pattern = (point) => {
    spot.goTo(point)
    for (let i = 0; i < count; i++) {
      const material = layers[i](spot)
      if (material !== undefined) return material
    }
    return undefined
  }
  return { count, say }
}

/** So much wider is a range than what was measured, lest rounding hide a point on its rim. */
const hair = 1e-6
/** Points asked about may lie so many cm beside the cloth: halves are joined, heads bent and straightened again. */
const stray = 1

function newPatch(): Patch {
  return {
    u: newRange(),
    v: newRange(),
    across: newRange(),
    down: newRange(),
    toHem: newRange(),
    toSide: newRange(),
    rowLength: newRange(),
    columnLength: newRange(),
    x: newRange(),
    y: newRange(),
    z: newRange(),
  }
}

function newRange(): Range {
  return { low: 0, high: 0 }
}

/** Between the corners of its cells what is measured is blended: nothing goes beyond what they have. */
function measurePatch(
  { columns, rows, positions }: Sheet,
  spot: Spot,
  { left, top, size }: { left: number; top: number; size: number },
  patch: Patch,
): void {
  const right = Math.min(columns, left + size)
  const bottom = Math.min(rows, top + size)
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const isFirst = row === top && column === left
      spot.goToCorner(column, row)
      widen(patch.u, isFirst, spot.u, hair)
      widen(patch.v, isFirst, spot.v, hair)
      widen(patch.across, isFirst, spot.across, hair)
      widen(patch.down, isFirst, spot.down, hair)
      widen(patch.toHem, isFirst, spot.toHem, hair)
      widen(patch.toSide, isFirst, spot.toSide, hair)
      widen(patch.rowLength, isFirst, spot.rowLength, hair)
      widen(patch.columnLength, isFirst, spot.columnLength, hair)
      const k = 3 * (row * (columns + 1) + column)
      widen(patch.x, isFirst, positions[k], stray)
      widen(patch.y, isFirst, positions[k + 1], stray)
      widen(patch.z, isFirst, positions[k + 2], stray)
    }
  }
  // The middle between two edges is farther from both than any corner may be.
  patch.toSide.high += patch.across.high - patch.across.low
}

function widen(range: Range, isFirst: boolean, value: number, margin: number): void {
  if (isFirst || value - margin < range.low) range.low = value - margin
  if (isFirst || value + margin > range.high) range.high = value + margin
}
