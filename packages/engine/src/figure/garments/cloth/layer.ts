/** What is drawn on cloth, layer over layer. On most patches of a cloth most layers have nothing to draw, and need not be asked point by point. */
import { SurfacePoint } from '../../../math/surface-point.ts'
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
    return near.length === 0 ? undefined : draw(near)
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

/** Cells along an edge of a patch: fewer tell more exactly who may speak, more are sooner found out. */
const patchCells = 2

/** Who may speak on a patch: how many, and what they say together. */
export type Speakers = { count: number; say: Pattern }

/** The layers that may speak at a point, found out for a patch when it is first asked for. */
export function speakersOn(
  sheet: Sheet,
  panels: 1 | 2,
  layers: readonly Layer[],
): (point: SurfacePoint) => Speakers {
  const { columns, rows } = sheet
  const spot = new Spot(sheet, panels)
  const patchColumns = Math.ceil(columns / patchCells)
  const all = speakersOf(layers, spot)
  const found: (Speakers | undefined)[] = Array.from({
    length: patchColumns * Math.ceil(rows / patchCells),
  })
  const findOut = (column: number, row: number): Speakers => {
    const patch = patchOf(sheet, spot, column * patchCells, row * patchCells)
    // Where two panels meet, the cloth is measured from another middle.
    const isSeam = panels === 2 && (gapTo(patch.u, 0.25) === 0 || gapTo(patch.u, 0.75) === 0)
    if (isSeam) return all
    const near = layers.flatMap((layer) => (layer.on ? (layer.on(patch) ?? []) : layer))
    return speakersOf(near, spot)
  }
  return (point) => {
    // Folded edges run past the sheet: they are few.
    if (isBeyond(point)) return all
    const column = (Math.min(columns - 1, (point.u * columns) | 0) / patchCells) | 0
    const row = (Math.min(rows - 1, (point.v * rows) | 0) / patchCells) | 0
    const patch = row * patchColumns + column
    found[patch] ??= findOut(column, row)
    return found[patch]
  }
}

/** Whether a point lies on an edge that is folded inward. */
export function isBeyond({ u, v }: SurfacePoint): boolean {
  return u < 0 || u > 1 || v < 0 || v > 1
}

/** The first that has something to say is heard. */
function speakersOf(layers: readonly Layer[], spot: Spot): Speakers {
  const count = layers.length
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

/** Between the corners of its cells what is measured is blended: nothing goes beyond what they have. */
function patchOf(sheet: Sheet, spot: Spot, firstColumn: number, firstRow: number): Patch {
  const { columns, rows, positions } = sheet
  const patch = emptyPatch()
  const corner = new SurfacePoint()
  for (let row = firstRow; row <= Math.min(rows, firstRow + patchCells); row++) {
    for (
      let column = firstColumn;
      column <= Math.min(columns, firstColumn + patchCells);
      column++
    ) {
      const k = 3 * (row * (columns + 1) + column)
      const [x, y, z] = [positions[k], positions[k + 1], positions[k + 2]]
      spot.goTo(corner.at(column / columns, row / rows, x, y, z))
      widen(patch.u, spot.u, hair)
      widen(patch.v, spot.v, hair)
      widen(patch.across, spot.across, hair)
      widen(patch.down, spot.down, hair)
      widen(patch.toHem, spot.toHem, hair)
      widen(patch.toSide, spot.toSide, hair)
      widen(patch.rowLength, spot.rowLength, hair)
      widen(patch.columnLength, spot.columnLength, hair)
      widen(patch.x, x, stray)
      widen(patch.y, y, stray)
      widen(patch.z, z, stray)
    }
  }
  // The middle between two edges is farther from both than any corner may be.
  patch.toSide.high += patch.across.high - patch.across.low
  return patch
}

function emptyPatch(): Patch {
  return {
    u: nothing(),
    v: nothing(),
    across: nothing(),
    down: nothing(),
    toHem: nothing(),
    toSide: nothing(),
    rowLength: nothing(),
    columnLength: nothing(),
    x: nothing(),
    y: nothing(),
    z: nothing(),
  }
}

function nothing(): Range {
  return { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
}

function widen(range: Range, value: number, margin: number): void {
  if (value - margin < range.low) range.low = value - margin
  if (value + margin > range.high) range.high = value + margin
}
