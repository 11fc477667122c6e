/** Cloth as a grid of points that can be bent, measured, sampled and turned into a part. */
import { clamp } from '../../../math/scalar.ts'
import { cross, normalize, subtract, type Vec3 } from '../../../math/vector.ts'

/**
 * How fine to cut it: where a grown-up stands on a sheet a centimetre is five or six pixels, on a portrait twenty. Smooth
 * cloth does with cells of some 1.5 cm round a limb and 2 cm down it, because its normals are blended over them. Whatever
 * is folded, pleated or torn needs three to a fold, and only hems seen as ellipses need more columns than that.
 *
 * A piece of cloth: (columns + 1) × (rows + 1) points, row by row from its support to its hem.
 * Columns run to the viewer's right seen from outside, so that it faces outward.
 */
export type Sheet = {
  columns: number
  rows: number
  /** The last column lies on the first: a tube. Its seam is at u = 0, its middle at u = .5. */
  closed: boolean
  positions: Float32Array
}

export function sheetOf(
  columns: number,
  rows: number,
  closed: boolean,
  surface: (u: number, v: number) => Vec3,
): Sheet {
  const positions = new Float32Array((columns + 1) * (rows + 1) * 3)
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const u = closed && column === columns ? 0 : column / columns
      const point = surface(u, row / rows)
      const k = (row * (columns + 1) + column) * 3
      positions[k] = point[0]
      positions[k + 1] = point[1]
      positions[k + 2] = point[2]
    }
  }
  return { columns, rows, closed, positions }
}

/** The point at (u, v), 0–1 each. */
export function pointOn(sheet: Sheet, u: number, v: number): Vec3 {
  const { columns, rows, positions } = sheet
  const c = clamp(u) * columns
  const r = clamp(v) * rows
  const column = Math.min(columns - 1, Math.floor(c))
  const row = Math.min(rows - 1, Math.floor(r))
  const s = c - column
  const t = r - row
  const k = (row * (columns + 1) + column) * 3
  const below = k + (columns + 1) * 3
  const axis = (i: number) =>
    (positions[k + i] * (1 - s) + positions[k + 3 + i] * s) * (1 - t) +
    (positions[below + i] * (1 - s) + positions[below + 3 + i] * s) * t
  return [axis(0), axis(1), axis(2)]
}

/** Directions at (u, v): along the row, down the column, and outward. */
export function frameOn(
  sheet: Sheet,
  u: number,
  v: number,
): { right: Vec3; down: Vec3; outward: Vec3 } {
  const du = 0.75 / sheet.columns
  const dv = 0.75 / sheet.rows
  const right = normalize(subtract(pointOn(sheet, u + du, v), pointOn(sheet, u - du, v)))
  const down = normalize(subtract(pointOn(sheet, u, v + dv), pointOn(sheet, u, v - dv)))
  return { right, down, outward: normalize(cross(down, right)) }
}

/** A copy with every point moved by `move`. */
export function moved(sheet: Sheet, move: (point: Vec3, u: number, v: number) => Vec3): Sheet {
  const { columns, rows, closed, positions: from } = sheet
  const positions = new Float32Array(from.length)
  let k = 0
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++, k += 3) {
      const isSeam = closed && column === columns
      // A seam is moved as its first column is: it must not part.
      const i = isSeam ? k - 3 * columns : k
      const u = isSeam ? 0 : column / columns
      const point = move([from[i], from[i + 1], from[i + 2]], u, row / rows)
      positions[k] = point[0]
      positions[k + 1] = point[1]
      positions[k + 2] = point[2]
    }
  }
  return { ...sheet, positions }
}

/** A copy pushed outward by `height` cm, along the normals the sheet has now. */
export function raised(sheet: Sheet, height: (u: number, v: number) => number): Sheet {
  const normals = sheetNormals(sheet)
  const { columns, rows, closed } = sheet
  const positions = sheet.positions.slice()
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const k = (row * (columns + 1) + column) * 3
      const u = closed && column === columns ? 0 : column / columns
      const size = height(u, row / rows)
      positions[k] += normals[k] * size
      positions[k + 1] += normals[k + 1] * size
      positions[k + 2] += normals[k + 2] * size
    }
  }
  return { ...sheet, positions }
}

/** Smooth normals, joined across the seam of a tube. */
export function sheetNormals(sheet: Sheet): Float32Array {
  const { columns, rows, closed, positions: p } = sheet
  const width = columns + 1
  const normals = new Float32Array(p.length)
  for (let row = 0; row <= rows; row++) {
    const above = Math.max(0, row - 1) * width
    const below = Math.min(rows, row + 1) * width
    for (let column = 0; column < width; column++) {
      let left = Math.max(0, column - 1)
      let right = Math.min(columns, column + 1)
      if (closed && column === 0) left = columns - 1
      if (closed && column === columns) right = 1
      const l = (row * width + left) * 3
      const r = (row * width + right) * 3
      const a = (above + column) * 3
      const b = (below + column) * 3
      const rx = p[r] - p[l]
      const ry = p[r + 1] - p[l + 1]
      const rz = p[r + 2] - p[l + 2]
      const dx = p[b] - p[a]
      const dy = p[b + 1] - p[a + 1]
      const dz = p[b + 2] - p[a + 2]
      const nx = dy * rz - dz * ry
      const ny = dz * rx - dx * rz
      const nz = dx * ry - dy * rx
      const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
      const k = (row * width + column) * 3
      normals[k] = nx / size
      normals[k + 1] = ny / size
      normals[k + 2] = nz / size
    }
  }
  return normals
}
