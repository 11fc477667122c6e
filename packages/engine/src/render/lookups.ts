/** Patterns and painted pictures: what each says of the samples that show its part. */
import type { Pattern } from '../figure/figure.ts'
import { type DecalLevels, levelFor, readDecal } from './decal.ts'
import type { Grid } from './grid.ts'
import { none, normalScale, type Scene } from './scene.ts'
import { surfacesOf, type View } from './view.ts'
import { floatsAt, wholesAt, wordsAt } from './workspace.ts'

/** A run of samples of one triangle: where it begins, and how a point of the surface moves along it. */
type Run = {
  first: number
  length: number
  part: number
  /** u, v, x, y, z of the first sample, and by how much each grows from one to the next. */
  start: Float64Array
  step: Float64Array
}

export type Lookups = {
  scene: Scene
  grid: Grid
  surfaces: ReturnType<typeof surfacesOf>
  /** What the kernels note of a run: first sample, length, triangle, part, and shares of its corners. */
  wholes: Int32Array
  shares: Float32Array
  /** Of each sample, the paint of a picture: premultiplied RGBA. */
  paint: Uint32Array
  /** Size of the painted picture to read, by part; −1 = not yet known. */
  levels: Int8Array
  run: Run
}

/** Numbers a noted run takes. */
export const runLength = 8

/** `most`: how many runs there is room for. */
export function openLookups(view: View, most: number): Lookups {
  const { workspace, scene, grid, at } = view
  return {
    scene,
    grid,
    surfaces: surfacesOf(view),
    wholes: wholesAt(workspace, at.runs, most * runLength),
    shares: floatsAt(workspace, at.runs, most * runLength),
    paint: wordsAt(workspace, at.colour, grid.width * grid.height),
    levels: new Int8Array(scene.parts.length).fill(-1),
    run: { first: 0, length: 0, part: 0, start: new Float64Array(5), step: new Float64Array(5) },
  }
}

/** Looks at runs that the kernels have noted: patterns change the material, pictures leave their paint. */
export function lookUp(lookups: Lookups, first: number, last: number, isMiddle: boolean): void {
  const { scene, run } = lookups
  for (let i = first; i < last; i++) {
    placeRun(lookups, i * runLength)
    const { pattern } = scene.parts[run.part]
    const decal = scene.decals[run.part]
    if (pattern) applyPattern(lookups, pattern, isMiddle)
    if (decal) readPaint(lookups, decal)
  }
}

/** Where the run lies on its triangle: shares of the corners grow evenly from sample to sample. */
function placeRun({ scene, wholes, shares, run }: Lookups, at: number): void {
  const { indices, uvs, positions } = scene
  const { start, step } = run
  run.first = wholes[at]
  run.length = wholes[at + 1]
  run.part = wholes[at + 3]
  const t = 3 * wholes[at + 2]
  const wb = shares[at + 4]
  const wc = shares[at + 5]
  const db = shares[at + 6]
  const dc = shares[at + 7]
  for (let i = 0; i < 2; i++) {
    const origin = uvs[2 * indices[t] + i]
    const b = uvs[2 * indices[t + 1] + i] - origin
    const c = uvs[2 * indices[t + 2] + i] - origin
    start[i] = origin + wb * b + wc * c
    step[i] = db * b + dc * c
  }
  for (let i = 0; i < 3; i++) {
    const origin = positions[3 * indices[t] + i]
    const b = positions[3 * indices[t + 1] + i] - origin
    const c = positions[3 * indices[t + 2] + i] - origin
    start[2 + i] = origin + wb * b + wc * c
    step[2 + i] = db * b + dc * c
  }
}

/** A pattern belongs to the outside of its part; a lining of another material has none. */
function applyPattern(lookups: Lookups, pattern: Pattern, isMiddle: boolean): void {
  const { scene, surfaces, run } = lookups
  const { first, length, part, start, step } = run
  const { material } = surfaces
  const plain = scene.material[part]
  if (scene.backMaterial[part] !== none && material[first] !== plain) return
  let known: string | undefined
  let number = plain
  for (let i = 0; i < length; i++) {
    const agreed = isMiddle ? agreedAt(lookups, first + i) : none
    if (agreed !== none) {
      material[first + i] = agreed
      continue
    }
    const name = pattern(
      start[0] + i * step[0],
      start[1] + i * step[1],
      start[2] + i * step[2],
      start[3] + i * step[3],
      start[4] + i * step[4],
    )
    if (name !== known) {
      known = name
      number = name === undefined ? plain : numberOf(scene, part, name)
    }
    material[first + i] = number
  }
}

/** The material of the samples above and below where both show this part and are of one; else `none`. */
function agreedAt({ scene, surfaces, grid, run }: Lookups, k: number): number {
  const { triangle, material } = surfaces
  const above = k - grid.width
  const below = k + grid.width
  if (triangle[above] === 0 || triangle[below] === 0) return none
  if (material[above] !== material[below]) return none
  const { partOfTriangle } = scene
  const isSame =
    partOfTriangle[triangle[above] - 1] === run.part &&
    partOfTriangle[triangle[below] - 1] === run.part
  return isSame ? material[above] : none
}

function numberOf(scene: Scene, part: number, name: string): number {
  const number = scene.materialNumber.get(name)
  if (number === undefined)
    throw new Error(`A pattern on ${scene.parts[part].name} wants material ${name}`)
  return number
}

/** Paint lies on what faces the eye, or nearly so. */
const leastToward = -0.2 * normalScale

const texel = new Float64Array(4)

/** Leaves the picture's paint at each sample, or 0 where there is none. */
function readPaint(lookups: Lookups, prepared: DecalLevels): void {
  const { surfaces, paint, levels, run } = lookups
  const { first, length, part, start, step } = run
  let [, , x, y, z] = start
  for (let k = first; k < first + length; k++) {
    paint[k] = 0
    if (surfaces.normalZ[k] > leastToward && project(lookups, prepared, k, x, y, z, texel)) {
      if (levels[part] < 0) levels[part] = findLevel(lookups, prepared, k, x, y, z)
      if (readDecal(prepared, levels[part], texel[0], texel[1], texel)) paint[k] = packed(texel)
    }
    x += step[2]
    y += step[3]
    z += step[4]
  }
}

/** Where on the picture a point lies that has the normal of sample `k`. */
function project(
  { grid, surfaces }: Lookups,
  { decal }: DecalLevels,
  k: number,
  x: number,
  y: number,
  z: number,
  out: Float64Array,
): boolean {
  const { right, up, toward } = grid.basis
  const nx = surfaces.normalX[k] / normalScale
  const ny = surfaces.normalY[k] / normalScale
  const nz = surfaces.normalZ[k] / normalScale
  const wx = right[0] * nx + up[0] * ny + toward[0] * nz
  const wy = right[1] * nx + up[1] * ny + toward[1] * nz
  const wz = right[2] * nx + up[2] * ny + toward[2] * nz
  return decal.project(x, y, z, wx, wy, wz, out, toward)
}

const beside = new Float64Array(4)
/** How far a second point lies from the first, in cm. */
const stepCm = 0.5

/** Finds the size to read by stepping up the screen from a sample whose texel is known. */
function findLevel(
  lookups: Lookups,
  prepared: DecalLevels,
  k: number,
  x: number,
  y: number,
  z: number,
): number {
  const { basis, scale } = lookups.grid
  const [ux, uy, uz] = basis.up
  const found = project(
    lookups,
    prepared,
    k,
    x + ux * stepCm,
    y + uy * stepCm,
    z + uz * stepCm,
    beside,
  )
  if (!found) return 0
  const moved = Math.sqrt((beside[0] - texel[0]) ** 2 + (beside[1] - texel[1]) ** 2)
  return levelFor(prepared, moved / (stepCm * scale))
}

/** Four bytes, red lowest. */
function packed(paint: Float64Array): number {
  const byte = (i: number) => Math.round(paint[i])
  return (byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)) >>> 0
}
