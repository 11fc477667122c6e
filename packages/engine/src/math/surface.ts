/** Meshes from formulas: grids, tubes, lathes, plates. All return plain typed arrays. */
import type { Path } from './spline.ts'
import { add, addScaled, cross, dot, normalize, scale, subtract, type Vec3 } from './vector.ts'
import { vertexNormals } from './vertex-normals.ts'

/** Same shape as figure/figure.ts `Geometry`. */
export type Mesh = {
  positions: Float32Array
  indices: Uint32Array
  uvs: Float32Array
  normals?: Float32Array
}

export type GridOptions = {
  /** u = 1 meets u = 0: the last column is joined to the first. */
  wrap?: boolean
  /** Turns the triangles over. */
  flip?: boolean
}

/** The surface (u, v) → point with `columns` × `rows` cells. Unflipped, u to the right and v downward faces the viewer. */
export function grid(
  columns: number,
  rows: number,
  surface: (u: number, v: number) => Vec3,
  options: GridOptions = {},
): Mesh {
  const width = options.wrap ? columns : columns + 1
  const positions = new Float32Array(width * (rows + 1) * 3)
  let k = 0
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i < width; i++) {
      const point = surface(i / columns, j / rows)
      positions[k++] = point[0]
      positions[k++] = point[1]
      positions[k++] = point[2]
    }
  }
  return {
    positions,
    uvs: gridUvs(columns, rows, width),
    indices: gridIndices(columns, rows, width, options.flip ?? false),
  }
}

/** A grid joined to itself whose seam has vertices of its own: u runs up to 1 there, and no pattern is gone through backwards in the last column. */
export function closedGrid(
  columns: number,
  rows: number,
  surface: (u: number, v: number) => Vec3,
): Mesh & { normals: Float32Array } {
  const joined = vertexNormals(orientOutward(grid(columns, rows, surface, { wrap: true })))
  const normals = new Float32Array((columns + 1) * (rows + 1) * 3)
  for (let j = 0, k = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const from = 3 * (j * columns + (i % columns))
      for (let axis = 0; axis < 3; axis++) normals[k++] = joined[from + axis]
    }
  }
  return { ...orientOutward(grid(columns, rows, surface)), normals }
}

/** The places of a grid's vertices, `width` of them in a row: u to the right and v downward, 0–1. */
export function gridUvs(columns: number, rows: number, width: number): Float32Array {
  const uvs = new Float32Array(width * (rows + 1) * 2)
  let k = 0
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i < width; i++) {
      uvs[k++] = i / columns
      uvs[k++] = j / rows
    }
  }
  return uvs
}

/** Two triangles a cell; where `width` equals `columns`, the last column is joined to the first. */
export function gridIndices(columns: number, rows: number, width: number, flip = false) {
  const indices = new Uint32Array(columns * rows * 6)
  // A cell's second and third corner, and the other way round when it is flipped.
  const [second, third] = flip ? [2, 1] : [1, 2]
  let k = 0
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const a = j * width + i
      const b = j * width + ((i + 1) % width)
      indices[k] = a
      indices[k + second] = b + width
      indices[k + third] = b
      indices[k + 3] = a
      indices[k + 3 + second] = a + width
      indices[k + 3 + third] = b + width
      k += 6
    }
  }
  return indices
}

export type TubeOptions = {
  /** Points round the tube. */
  sides?: number
  /** Closes both ends. Default true. */
  cap?: boolean
  /** Direction of the section's second radius at the start; carried along without twist. */
  up?: Vec3
}

/** A tube along `path`; `radius(t)` gives one radius or two: [across, along `up`]. */
export function tube(
  path: Path,
  radius: (t: number) => number | readonly [number, number],
  options: TubeOptions = {},
): Mesh {
  const { sides = 10, cap = true } = options
  const last = path.length - 1
  let normal = options.up ?? [0, 0, 1]
  const rings: Vec3[][] = path.map((centre, i) => {
    const tangent = normalize(subtract(path[Math.min(last, i + 1)], path[Math.max(0, i - 1)]))
    normal = normalize(addScaled(normal, tangent, -dot(normal, tangent)))
    const binormal = cross(tangent, normal)
    const size = radius(i / last)
    const [across, along] = typeof size === 'number' ? [size, size] : size
    return Array.from({ length: sides }, (_, k) => {
      const angle = (k / sides) * 2 * Math.PI
      return add(
        centre,
        add(scale(binormal, Math.cos(angle) * across), scale(normal, Math.sin(angle) * along)),
      )
    })
  })
  const body = joinRings(rings, sides)
  return cap ? closeEnds(body, sides, path) : body
}

/** Rings of as many points each, one after the other. */
function joinRings(rings: readonly (readonly Vec3[])[], sides: number): Mesh {
  const positions = new Float32Array(rings.length * sides * 3)
  let k = 0
  for (const ring of rings) {
    for (let side = 0; side < sides; side++, k += 3) {
      const point = ring[side]
      positions[k] = point[0]
      positions[k + 1] = point[1]
      positions[k + 2] = point[2]
    }
  }
  const last = rings.length - 1
  return { positions, uvs: gridUvs(sides, last, sides), indices: gridIndices(sides, last, sides) }
}

function closeEnds(body: Mesh, sides: number, path: Path): Mesh {
  const count = body.positions.length / 3
  const last = path.length - 1
  const positions = new Float32Array(body.positions.length + 6)
  positions.set(body.positions)
  positions.set(path[0], count * 3)
  positions.set(path[last], count * 3 + 3)
  const uvs = new Float32Array(body.uvs.length + 4)
  uvs.set(body.uvs)
  uvs.set([0.5, 0, 0.5, 1], body.uvs.length)
  const fans: number[] = []
  for (let k = 0; k < sides; k++) {
    const next = (k + 1) % sides
    fans.push(count, k, next)
    fans.push(count + 1, last * sides + next, last * sides + k)
  }
  const indices = new Uint32Array(body.indices.length + fans.length)
  indices.set(body.indices)
  indices.set(fans, body.indices.length)
  return { positions, uvs, indices }
}

/** Turns a profile of [radius, height], top to bottom, round the y axis. */
export function lathe(
  profile: readonly (readonly [radius: number, y: number])[],
  sides = 32,
): Mesh {
  const rows = profile.length - 1
  const surface = (u: number, v: number): Vec3 => {
    const [radius, y] = profile[Math.round(v * rows)]
    const angle = u * 2 * Math.PI
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius]
  }
  return orientOutward(grid(sides, rows, surface, { wrap: true }))
}

/** A copy with every point moved by `move`; own normals are dropped. */
export function mapPoints(mesh: Mesh, move: (point: Vec3) => Vec3): Mesh {
  const { positions: from, indices, uvs } = mesh
  const positions = new Float32Array(from.length)
  for (let i = 0; i < positions.length; i += 3) {
    const point = move([from[i], from[i + 1], from[i + 2]])
    positions[i] = point[0]
    positions[i + 1] = point[1]
    positions[i + 2] = point[2]
  }
  return { positions, indices, uvs }
}

function overMiddle(vectors: Float32Array): Float32Array {
  const mirrored = vectors.slice()
  for (let i = 0; i < mirrored.length; i += 3) mirrored[i] = -mirrored[i]
  return mirrored
}

/** The mirror image across x = 0, facing outward again. */
export function mirror(mesh: Mesh): Mesh {
  const { positions, indices, uvs } = mesh
  const flipped = flip({ positions: overMiddle(positions), indices, uvs })
  return mesh.normals ? { ...flipped, normals: overMiddle(mesh.normals) } : flipped
}

/** The same surface facing the other way. */
export function flip(mesh: Mesh): Mesh {
  const indices = mesh.indices.slice()
  for (let t = 0; t < indices.length; t += 3) {
    const second = indices[t + 1]
    indices[t + 1] = indices[t + 2]
    indices[t + 2] = second
  }
  return { ...mesh, indices }
}

/** Turns a closed or bulging surface so that it faces away from its own centre. */
export function orientOutward(mesh: Mesh): Mesh {
  const { positions, indices } = mesh
  const count = positions.length / 3
  const centre = [0, 0, 0]
  for (let i = 0; i < positions.length; i++) centre[i % 3] += positions[i] / count
  const middle: Vec3 = [centre[0], centre[1], centre[2]]
  let outward = 0
  for (let t = 0; t < indices.length; t += 3) {
    const a = pointIn(positions, indices[t])
    const b = pointIn(positions, indices[t + 1])
    const c = pointIn(positions, indices[t + 2])
    outward += dot(cross(subtract(b, a), subtract(c, a)), subtract(a, middle))
  }
  return outward < 0 ? flip(mesh) : mesh
}

function pointIn(positions: Float32Array, i: number): Vec3 {
  return [positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]]
}

export function merge(meshes: readonly Mesh[]): Mesh {
  const sum = (pick: (mesh: Mesh) => number) =>
    meshes.reduce((total, mesh) => total + pick(mesh), 0)
  const positions = new Float32Array(sum((mesh) => mesh.positions.length))
  const uvs = new Float32Array(sum((mesh) => mesh.uvs.length))
  const indices = new Uint32Array(sum((mesh) => mesh.indices.length))
  let vertex = 0
  let index = 0
  for (const mesh of meshes) {
    positions.set(mesh.positions, vertex * 3)
    uvs.set(mesh.uvs, vertex * 2)
    addIndices(indices, index, mesh.indices, vertex)
    vertex += mesh.positions.length / 3
    index += mesh.indices.length
  }
  return { positions, uvs, indices }
}

/** Copies a mesh's indices to a place among those of many; its vertices begin at `vertex`. */
export function addIndices(
  all: Uint32Array,
  first: number,
  own: Uint32Array,
  vertex: number,
): void {
  for (let i = 0; i < own.length; i++) all[first + i] = own[i] + vertex
}

/** A thin round cord along a closed or open path: rolled edges, piping, rings. */
export function cord(path: Path, radius: number, closed = false, sides = 8): Mesh {
  const points = closed ? [...path, path[0], path[1]] : path
  return tube(points, () => radius, { sides, cap: !closed, up: [0.01, 1, 0.02] })
}

/** Points of a circle of radius `radius` in the x, y plane, or of a regular polygon. */
export function polygon(corners: number, radius: number, turn = 0): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i / corners) * 2 * Math.PI
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  })
}
