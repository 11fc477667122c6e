/** Cloth is drawn with whole lines: specks and dashes that a shallow fold leaves behind are no lines. */
import type { Grid } from '../grid.ts'
import { recipes, type Scene } from '../scene.ts'
import type { Edges } from './lines.ts'

/** Shortest line in cm that a fold of cloth may leave, when it joins no other line. */
const shortest = 8

const clothRecipes: ReadonlySet<number> = new Set([
  recipes.cloth,
  recipes.silk,
  recipes.knit,
  recipes.leather,
])

/** What is seen at each sample: number of the triangle + 1, and its material. */
export type Seen = { triangle: Uint32Array; material: Uint16Array }

/** What of a scene says which is cloth, and what is sewn together. */
export type Cloths = Pick<Scene, 'recipe' | 'partOfTriangle' | 'group'>

/** Wipes out lines within cloth that are short and stand alone. */
export function dropFlecks(cloths: Cloths, grid: Grid, seen: Seen, edges: Edges): void {
  const side = 2 * grid.samples
  const columns = Math.ceil(grid.width / side) + 2
  const rows = Math.ceil(grid.height / side) + 2
  const cells = new Uint8Array(columns * rows)
  const cellOf = (e: number) => {
    const k = edges.place[e] >>> 1
    const row = Math.floor(k / grid.width)
    return (Math.floor(row / side) + 1) * columns + Math.floor((k - row * grid.width) / side) + 1
  }
  for (let e = 0; e < edges.count; e++) cells[cellOf(e)] = 1
  const least = Math.max(3, (shortest * grid.scale) / side)
  const isFleck = markFlecks(cells, columns, least)
  for (let e = 0; e < edges.count; e++) {
    if (isFleck(cellOf(e)) && isFold(cloths, grid, seen, edges.place[e])) edges.radius[e] = 0
  }
}

/** Follows every line from cell to cell; cells hold 2 afterwards where a line is long enough, 3 where it is a fleck. */
function markFlecks(cells: Uint8Array, columns: number, least: number): (cell: number) => boolean {
  for (let start = 0; start < cells.length; start++) {
    if (cells[start] !== 1) continue
    const line = lineFrom(cells, columns, start)
    if (extent(line, columns) >= least) continue
    for (const cell of line) cells[cell] = 3
  }
  return (cell) => cells[cell] === 3
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

/** Between two samples of one cloth, in one colour: where it folds over itself, or two pieces sewn together meet. */
function isFold(
  { recipe, partOfTriangle, group }: Cloths,
  grid: Grid,
  { triangle, material }: Seen,
  place: number,
): boolean {
  const k = place >>> 1
  const j = k + (place & 1 ? grid.width : 1)
  if (triangle[k] === 0 || triangle[j] === 0 || material[k] !== material[j]) return false
  if (!clothRecipes.has(recipe[material[k]])) return false
  const first = partOfTriangle[triangle[k] - 1]
  const second = partOfTriangle[triangle[j] - 1]
  return first === second || (group[first] !== 0 && group[first] === group[second])
}
