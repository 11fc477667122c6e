/** What is drawn on cloth, layer over layer. On most patches of a cloth most layers have nothing to draw, and need not be asked point by point. */
import type { Ruler, Spot } from './ruler.ts'
import type { Sheet } from './sheet.ts'

/** Says which material lies at a spot, or undefined to let the next layer speak. */
export type Layer = {
  (spot: Readonly<Spot>): string | undefined
  /** What of the layer matters on a patch; undefined where it says nothing. A layer without it may speak anywhere. */
  on?: (patch: Readonly<Patch>) => Layer | undefined
}

export type Range = { low: number; high: number }

/** A few cells of a cloth's grid: how far ranges what is measured on them. */
export type Patch = Record<keyof Omit<Spot, 'x' | 'y' | 'z'>, Range>

/** A layer that says nothing but where `reaches` is true. */
export function layerOn(
  reaches: (patch: Readonly<Patch>) => boolean,
  layer: (spot: Readonly<Spot>) => string | undefined,
): Layer {
  return Object.assign(layer, {
    on: (patch: Readonly<Patch>) => (reaches(patch) ? layer : undefined),
  })
}

/** A layer of many lines. On a patch only those count of which `reaches` is true. */
export function layerOfLines<Line>(
  lines: readonly Line[],
  reaches: (line: Line, patch: Readonly<Patch>) => boolean,
  draw: (lines: readonly Line[]) => (spot: Readonly<Spot>) => string | undefined,
): Layer {
  const on = (patch: Readonly<Patch>) => {
    const near = lines.filter((line) => reaches(line, patch))
    return near.length === 0 ? undefined : draw(near)
  }
  return Object.assign(draw(lines), { on })
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
const patchCells = 3

/** The layers that may speak at (u, v), found out for a patch when it is first asked for. */
export function layersOn(
  { columns, rows }: Sheet,
  panels: 1 | 2,
  layers: readonly Layer[],
  ruler: Ruler,
): (u: number, v: number) => readonly Layer[] {
  const patchColumns = Math.ceil(columns / patchCells)
  const found: (readonly Layer[] | undefined)[] = Array.from({
    length: patchColumns * Math.ceil(rows / patchCells),
  })
  const speakingOn = (column: number, row: number): readonly Layer[] => {
    const patch = patchOf(ruler, ends(column * patchCells, columns), ends(row * patchCells, rows))
    // Where two panels meet, the cloth is measured from another middle.
    const isSeam = panels === 2 && (gapTo(patch.u, 0.25) === 0 || gapTo(patch.u, 0.75) === 0)
    if (isSeam) return layers
    return layers.flatMap((layer) => (layer.on ? (layer.on(patch) ?? []) : layer))
  }
  return (u, v) => {
    // Folded edges run past the sheet: they are few.
    if (u < 0 || u > 1 || v < 0 || v > 1) return layers
    const column = (Math.min(columns - 1, (u * columns) | 0) / patchCells) | 0
    const row = (Math.min(rows - 1, (v * rows) | 0) / patchCells) | 0
    const patch = row * patchColumns + column
    found[patch] ??= speakingOn(column, row)
    return found[patch]
  }
}

/** Where a patch's cells begin and end, 0–1. */
function ends(first: number, count: number): number[] {
  const last = Math.min(count, first + patchCells)
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) / count)
}

/** So much wider is a range than what was measured, lest rounding hide a point on its rim. */
const hair = 1e-6

/** Between the corners of its cells what is measured is blended: nothing goes beyond what they have. */
function patchOf(ruler: Ruler, us: readonly number[], vs: readonly number[]): Patch {
  const patch: Patch = {
    u: nothing(),
    v: nothing(),
    across: nothing(),
    down: nothing(),
    toHem: nothing(),
    toSide: nothing(),
    rowLength: nothing(),
    columnLength: nothing(),
  }
  for (const v of vs) {
    for (const u of us) {
      const spot = ruler(u, v, 0, 0, 0)
      widen(patch.u, u)
      widen(patch.v, v)
      widen(patch.across, spot.across)
      widen(patch.down, spot.down)
      widen(patch.toHem, spot.toHem)
      widen(patch.toSide, spot.toSide)
      widen(patch.rowLength, spot.rowLength)
      widen(patch.columnLength, spot.columnLength)
    }
  }
  // The middle between two edges is farther from both than any corner may be.
  patch.toSide.high += patch.across.high - patch.across.low
  return patch
}

function nothing(): Range {
  return { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
}

function widen(range: Range, value: number): void {
  if (value - hair < range.low) range.low = value - hair
  if (value + hair > range.high) range.high = value + hair
}
