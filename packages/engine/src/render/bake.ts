/** Patterns looked up once for many pictures of one scene, as films have them. */
import { SurfacePoint } from '../math/surface-point.ts'
import { numberOf } from './lookups.ts'
import { lookUps, type Scene } from './scene.ts'

/** A triangle so long that it would need more is baked more coarsely. */
const mostSides = 255

/**
 * The scene with its patterns baked: pictures of it are drawn without asking them. Good for pictures of up to
 * `perCm` samples a centimetre; painted pictures are looked up as before, since they need the eye's place.
 */
export function bakeScene(scene: Scene, perCm: number): Scene {
  const count = scene.indices.length / 3
  const turned: Scene = { ...scene, indices: scene.indices.slice() }
  const lookedUp = scene.lookedUp.slice()
  const sides = new Uint8Array(2 * count)
  const firstCells = new Uint32Array(count)
  let cellCount = 0
  for (let t = 0; t < count; t++) {
    const part = scene.partOfTriangle[t]
    if (lookedUp[t] !== lookUps.anew || scene.decals[part]) continue
    lookedUp[t] = lookUps.baked
    turnTriangle(turned, t)
    sides[2 * t] = sideOf(turned, t, 1, perCm)
    sides[2 * t + 1] = sideOf(turned, t, 2, perCm)
    firstCells[t] = cellCount
    cellCount += sides[2 * t] * sides[2 * t + 1]
  }
  const cells = new Uint16Array(cellCount)
  const baked = { sides, firstCells, cells }
  const baker: Baker = { scene: { ...turned, lookedUp, baked }, point: new SurfacePoint() }
  for (let t = 0; t < count; t++) if (lookedUp[t] === lookUps.baked) bakeTriangle(baker, t)
  return baker.scene
}

/** Begins a triangle at the corner that lies across its longest edge: it needs fewest cells from there. */
function turnTriangle(scene: Scene, t: number): void {
  const { indices } = scene
  const edges = [0, 1, 2].map((corner) => edgeOf(scene, t, (corner + 1) % 3, (corner + 2) % 3))
  const first = edges.indexOf(Math.max(...edges))
  const corners = [0, 1, 2].map((corner) => indices[3 * t + ((first + corner) % 3)])
  indices.set(corners, 3 * t)
}

/** Cells along the edge from the first corner to another. */
function sideOf(scene: Scene, t: number, corner: number, perCm: number): number {
  return Math.min(mostSides, Math.max(1, Math.ceil(edgeOf(scene, t, 0, corner) * perCm)))
}

/** Length of an edge in cm. */
function edgeOf({ indices, positions: p }: Scene, t: number, from: number, to: number): number {
  const a = 3 * indices[3 * t + from]
  const b = 3 * indices[3 * t + to]
  return Math.hypot(p[a] - p[b], p[a + 1] - p[b + 1], p[a + 2] - p[b + 2])
}

type Baker = { scene: Scene; point: SurfacePoint }

/** Of one material all over, as most triangles are: one cell says it. */
function bakeTriangle(baker: Baker, t: number): void {
  const { baked } = baker.scene
  const first = baked.firstCells[t]
  const found = askCells(baker, t)
  if (found === undefined) return
  baked.cells[first] = found
  baked.sides.fill(1, 2 * t, 2 * t + 2)
}

/**
 * The middle of each cell is asked; the middles of those that the long edge cuts are moved onto it. Returns the material
 * if there is only one.
 */
function askCells({ scene, point }: Baker, t: number): number | undefined {
  const { baked, partOfTriangle, parts, material } = scene
  const part = partOfTriangle[t]
  const { pattern } = parts[part]
  if (!pattern) return undefined
  const [rows, columns] = [baked.sides[2 * t], baked.sides[2 * t + 1]]
  const corners = cornersOf(scene, t)
  const found = new Set<number>()
  let known: string | undefined
  let number = material[part]
  let cell = baked.firstCells[t]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      // Wholly beyond the long edge: never seen.
      if (row / rows + column / columns >= 1) continue
      const share = Math.max(1, (row + 0.5) / rows + (column + 0.5) / columns)
      const b = (row + 0.5) / rows / share
      const c = (column + 0.5) / columns / share
      const name = pattern(placeAt(corners, b, c, point))
      if (name !== known) {
        known = name
        number = name === undefined ? material[part] : numberOf(scene, part, name)
      }
      baked.cells[cell] = number
      found.add(number)
    }
  }
  return found.size === 1 ? number : undefined
}

/** u, v, x, y and z of the first corner, and how far those of the second and third lie from it. */
const corner = new Float64Array(15)

function cornersOf({ indices, uvs, rest }: Scene, t: number): Float64Array {
  for (let k = 0; k < 3; k++) {
    const vertex = indices[3 * t + k]
    for (let i = 0; i < 5; i++) {
      const value = i < 2 ? uvs[2 * vertex + i] : rest[3 * vertex + i - 2]
      corner[5 * k + i] = value - (k === 0 ? 0 : corner[i])
    }
  }
  return corner
}

function placeAt(k: Float64Array, b: number, c: number, point: SurfacePoint): SurfacePoint {
  return point.at(
    k[0] + k[5] * b + k[10] * c,
    k[1] + k[6] * b + k[11] * c,
    k[2] + k[7] * b + k[12] * c,
    k[3] + k[8] * b + k[13] * c,
    k[4] + k[9] * b + k[14] * c,
  )
}
