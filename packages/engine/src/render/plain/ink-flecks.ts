/** A surface is drawn with whole lines: specks and dashes that a shallow fold leaves behind are no lines. */
import type { Grid } from '../grid.ts'
import { recipes, type Scene } from '../scene.ts'
import type { Edges } from './lines.ts'

/** Shortest lines in cm that may stand alone: in cloth, in hair, in anything else and between two things. */
const shortest = { inCloth: 8, inHair: 3, anywhere: 1.2, between: 0.2 }

/** What is thinner than this share of a crease is hardly seen: it ties no speck to a line. */
const faintestShare = 0.4

const clothRecipes: ReadonlySet<number> = new Set([
  recipes.cloth,
  recipes.silk,
  recipes.knit,
  recipes.leather,
])

/** What is seen at each sample: number of the triangle + 1, and its material. */
export type Seen = { triangle: Uint32Array; material: Uint16Array }

/** What of a scene says which is cloth, and what is sewn together. */
export type Cloths = Pick<Scene, 'recipe' | 'partOfTriangle' | 'group' | 'quietMaterial'>

/** Wipes out lines within a surface that are short and stand alone. `crease`: half width of a crease in samples. */
export function dropFlecks(
  cloths: Cloths,
  grid: Grid,
  seen: Seen,
  edges: Edges,
  crease: number,
): void {
  const faintest = Math.fround(faintestShare * crease)
  const side = 2 * grid.samples
  const columns = Math.ceil(grid.width / side) + 2
  const rows = Math.ceil(grid.height / side) + 2
  const cells = new Uint8Array(columns * rows)
  const cellOf = (e: number) => {
    const k = edges.place[e] >>> 1
    const row = Math.floor(k / grid.width)
    return (Math.floor(row / side) + 1) * columns + Math.floor((k - row * grid.width) / side) + 1
  }
  for (let e = 0; e < edges.count; e++) if (edges.radius[e] >= faintest) cells[cellOf(e)] = 1
  const extents = measureLines(cells, columns)
  for (let e = 0; e < edges.count; e++) {
    const least = shortestAt(cloths, grid, seen, edges.place[e])
    // Where one thing comes through another by a hair's breadth, it leaves a dot.
    const cells = Math.max(least === shortest.between ? 2 : 3, (least * grid.scale) / side)
    if (extents[cellOf(e)] >= cells) continue
    // Round a pinhole, as between fingers, ink is as fine as a crease: it hides what is seen through it.
    const isPinhole = isOnRim(grid, seen, edges.place[e])
    edges.radius[e] = isPinhole ? Math.min(edges.radius[e], Math.fround(crease)) : 0
  }
}

/** Whether a place lies between what is drawn and nothing. */
function isOnRim({ width }: Grid, { triangle }: Seen, place: number): boolean {
  const k = place >>> 1
  return triangle[k] === 0 || triangle[k + (place & 1 ? width : 1)] === 0
}

/** Follows every line from cell to cell; says of each cell how far its line reaches, in cells. */
function measureLines(cells: Uint8Array, columns: number): Float32Array {
  const extents = new Float32Array(cells.length)
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== 1) continue
    const line = lineFrom(cells, columns, start)
    const reach = extent(line, columns)
    for (const cell of line) extents[cell] = reach
  }
  return extents
}

/** All cells that hang together with one, each marked with 2. */
function lineFrom(cells: Uint8Array, columns: number, start: number): number[] {
  const around = [-columns - 1, -columns, -columns + 1, -1, 1, columns - 1, columns, columns + 1]
  const line = [start]
  cells[start] = 2
  for (const cell of line) {
    for (const step of around) {
      if (cells[cell + step] !== 1) continue
      cells[cell + step] = 2
      line.push(cell + step)
    }
  }
  return line
}

/** The longer side of the box round a line, in cells. */
function extent(line: readonly number[], columns: number): number {
  let [left, right, low, high] = [Infinity, 0, Infinity, 0]
  for (const cell of line) {
    const column = cell % columns
    left = Math.min(left, column)
    right = Math.max(right, column)
    low = Math.min(low, cell)
    high = Math.max(high, cell)
  }
  return Math.max(right - left, (high - low) / columns)
}

/**
 * Shortest line in cm at a place that may stand alone: that between two things, or round a pinhole, unless it lies between
 * two samples of one surface in one colour, where that folds over itself or two pieces of it meet, or within one mass of hair.
 */
function shortestAt(
  { recipe, partOfTriangle, group, quietMaterial }: Cloths,
  grid: Grid,
  { triangle, material }: Seen,
  place: number,
): number {
  const k = place >>> 1
  const j = k + (place & 1 ? grid.width : 1)
  if (triangle[k] === 0 || triangle[j] === 0) return shortest.between
  // What is painted on a surface without lines of its own, as strands are on hair, is no other colour.
  const isOneColour =
    material[k] === material[j] || quietMaterial[material[k]] + quietMaterial[material[j]] > 0
  const first = partOfTriangle[triangle[k] - 1]
  const second = partOfTriangle[triangle[j] - 1]
  if (first !== second && (group[first] === 0 || group[first] !== group[second]))
    return shortest.between
  const isCloth = clothRecipes.has(recipe[material[k]])
  // A crumb of a lock's inside is no line either.
  if (!isOneColour) {
    const isOneMass = group[first] !== 0 && isCloth && clothRecipes.has(recipe[material[j]])
    return isOneMass ? shortest.inHair : shortest.between
  }
  if (isCloth) return shortest.inCloth
  return recipe[material[k]] === recipes.hair ? shortest.inHair : shortest.anywhere
}
