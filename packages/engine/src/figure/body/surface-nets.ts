/** A smooth mesh from a distance field: naive surface nets (Gibson 1998; Mikola Lysenko's notes, 2012), sparse. */
import type { Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'

/** Signed distance in cm, negative inside; need only be right near the surface and never too large. */
export type Field = (x: number, y: number, z: number) => number

export type NetsOptions = {
  low: Vec3
  high: Vec3
  cell: number
  /** How many times too large the field may be beside flat shapes; 1.25 where it is not said. */
  slack?: number
  /** Blocks for which this is false are left out. */
  wanted?: (x: number, y: number, z: number, radius: number) => boolean
}

/** Cells along an edge of a block; blocks far from the surface are skipped whole. */
const blockCells = 4

/**
 * The zero surface of a field that is symmetric across x = 0, for x ≥ 0 only: its border lies exactly on x = 0,
 * so that it closes with its mirror image. Normals come from the field.
 */
export function halfNets(field: Field, options: NetsOptions): Mesh {
  const lattice = sampleField(field, options)
  const cells = placeVertices(lattice)
  const positions = new Float32Array(cells.positions)
  return {
    positions,
    normals: fieldNormals(field, positions, options.cell * 0.5),
    indices: Uint32Array.from(joinCells(lattice, cells.vertexOf)),
    uvs: new Float32Array((positions.length / 3) * 2),
  }
}

type Lattice = {
  /** Grid points along each axis. */
  nx: number
  ny: number
  nz: number
  origin: Vec3
  cell: number
  values: Float32Array
}

const unknown = 1e9

function sampleField(
  field: Field,
  { low, high, cell, slack = 1.25, wanted }: NetsOptions,
): Lattice {
  const blocks = [0, 1, 2].map((i) => Math.ceil((high[i] - low[i]) / cell / blockCells))
  const [nx, ny, nz] = blocks.map((n) => n * blockCells + 1)
  // The first column of cells straddles x = 0, so that its vertices fall on it.
  const origin: Vec3 = [-cell / 2, low[1], low[2]]
  const lattice = { nx, ny, nz, origin, cell, values: new Float32Array(nx * ny * nz).fill(unknown) }
  const size = blockCells * cell
  const radius = (size * Math.sqrt(3)) / 2
  for (let k = 0; k < blocks[2]; k++) {
    for (let j = 0; j < blocks[1]; j++) {
      for (let i = 0; i < blocks[0]; i++) {
        const x = origin[0] + (i + 0.5) * size
        const y = origin[1] + (j + 0.5) * size
        const z = origin[2] + (k + 0.5) * size
        if (Math.abs(field(x, y, z)) > radius * slack + cell) continue
        if (wanted && !wanted(x, y, z, radius)) continue
        fillBlock(field, lattice, i * blockCells, j * blockCells, k * blockCells)
      }
    }
  }
  return lattice
}

function fillBlock(field: Field, lattice: Lattice, i0: number, j0: number, k0: number): void {
  const { nx, ny, origin, cell, values } = lattice
  for (let k = k0; k <= k0 + blockCells; k++) {
    for (let j = j0; j <= j0 + blockCells; j++) {
      for (let i = i0; i <= i0 + blockCells; i++) {
        const index = (k * ny + j) * nx + i
        if (values[index] !== unknown) continue
        values[index] = field(origin[0] + i * cell, origin[1] + j * cell, origin[2] + k * cell)
      }
    }
  }
}

/** One vertex in each cell the surface passes, at the mean of its edge crossings. */
function placeVertices(lattice: Lattice): { positions: number[]; vertexOf: Int32Array } {
  const { nx, ny, nz, origin, cell, values } = lattice
  const vertexOf = new Int32Array(values.length).fill(-1)
  const positions: number[] = []
  const corner = new Float32Array(8)
  const out = new Float32Array(3)
  for (let k = 0; k < nz - 1; k++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let i = 0; i < nx - 1; i++) {
        const index = (k * ny + j) * nx + i
        if (values[index] === unknown || !readCorners(lattice, index, corner)) continue
        meanCrossing(corner, out)
        vertexOf[index] = positions.length / 3
        positions.push(
          i === 0 ? 0 : origin[0] + (i + out[0]) * cell,
          origin[1] + (j + out[1]) * cell,
          origin[2] + (k + out[2]) * cell,
        )
      }
    }
  }
  return { positions, vertexOf }
}

/** Reads a cell's corners; false where the surface does not pass or nothing is known. */
function readCorners({ nx, ny, values }: Lattice, index: number, corner: Float32Array): boolean {
  let inside = 0
  for (let q = 0; q < 8; q++) {
    const value = values[index + (q & 1) + ((q >> 1) & 1) * nx + (q >> 2) * nx * ny]
    if (value === unknown) return false
    corner[q] = value
    if (value < 0) inside++
  }
  return inside > 0 && inside < 8
}

function meanCrossing(corner: Float32Array, out: Float32Array): void {
  let count = 0
  out.fill(0)
  for (let a = 0; a < 8; a++) {
    for (let axis = 0; axis < 3; axis++) {
      const b = a | (1 << axis)
      if (b === a || corner[a] < 0 === corner[b] < 0) continue
      const t = corner[a] / (corner[a] - corner[b])
      for (let c = 0; c < 3; c++) out[c] += c === axis ? t : (a >> c) & 1
      count++
    }
  }
  for (let c = 0; c < 3; c++) out[c] /= count
}

/** Two triangles for each grid edge the surface crosses, between the four cells round it. */
function joinCells(lattice: Lattice, vertexOf: Int32Array): number[] {
  const { nx, ny, nz, values } = lattice
  const indices: number[] = []
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const index = (k * ny + j) * nx + i
        if (values[index] !== unknown) joinAround(lattice, vertexOf, index, indices)
      }
    }
  }
  return indices
}

/** The quads of the three grid edges that start at a point. */
function joinAround(
  { nx, ny, values }: Lattice,
  vertexOf: Int32Array,
  index: number,
  indices: number[],
) {
  const value = values[index]
  const steps = [1, nx, nx * ny]
  for (let axis = 0; axis < 3; axis++) {
    const next = values[index + steps[axis]]
    if (next === unknown || next < 0 === value < 0) continue
    const first = steps[(axis + 1) % 3]
    const second = steps[(axis + 2) % 3]
    const a = vertexOf[index - first - second]
    const b = vertexOf[index - second]
    const c = vertexOf[index]
    const d = vertexOf[index - first]
    if (Math.min(a, b, c, d) < 0) continue
    if (value < 0) indices.push(a, b, c, a, c, d)
    else indices.push(a, c, b, a, d, c)
  }
}

/** Corners of a tetrahedron: four answers tell the slope of a field, and their mean its height. */
const corners = [
  [1, 1, 1],
  [1, -1, -1],
  [-1, 1, -1],
  [-1, -1, 1],
] as const

/** Normals of the surface; on the way each vertex is moved onto it, so that coarse cells keep round limbs round. */
function fieldNormals(field: Field, positions: Float32Array, step: number): Float32Array {
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    let [nx, ny, nz, height] = [0, 0, 0, 0]
    for (const [x, y, z] of corners) {
      const value = field(
        positions[i] + x * step,
        positions[i + 1] + y * step,
        positions[i + 2] + z * step,
      )
      nx += x * value
      ny += y * value
      nz += z * value
      height += value / 4
    }
    // The border stays on the middle plane.
    if (positions[i] === 0) nx = 0
    const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
    normals[i] = nx / size
    normals[i + 1] = ny / size
    normals[i + 2] = nz / size
    for (let axis = 0; axis < 3; axis++) positions[i + axis] -= normals[i + axis] * height
  }
  return normals
}
