/** Patterns and painted pictures: what each says of the samples that show its part. */
import type { Pattern } from '../figure/figure.ts'
import { type DecalLevels, levelFor, readDecal } from './decal.ts'
import type { Grid } from './grid.ts'
import { none, normalScale, type Scene } from './scene.ts'
import { surfacesOf, type View } from './view.ts'
import { wholesAt, wordsAt } from './workspace.ts'

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
  /** Every vertex in sixteenths of a sample. */
  x: Int32Array
  y: Int32Array
  /** Of each sample, the paint of a picture: premultiplied RGBA. */
  paint: Uint32Array
  /** Size of the painted picture to read, by part; −1 = not yet known. */
  levels: Int8Array
  run: Run
}

export function openLookups(view: View): Lookups {
  const { workspace, scene, grid, at } = view
  const vertices = scene.positions.length / 3
  return {
    scene,
    grid,
    surfaces: surfacesOf(view),
    x: wholesAt(workspace, at.x, vertices),
    y: wholesAt(workspace, at.y, vertices),
    paint: wordsAt(workspace, at.colour, grid.width * grid.height),
    levels: new Int8Array(scene.parts.length).fill(-1),
    run: { first: 0, length: 0, part: 0, start: new Float64Array(5), step: new Float64Array(5) },
  }
}

/**
 * Looks at runs that the kernels have noted, as first sample and length: patterns change the material,
 * pictures leave their paint. Of three rows of a pixel the middle one comes last: where the others agree,
 * it need not be asked.
 */
export function lookUp(lookups: Lookups, noted: Int32Array): void {
  const { samples, width } = lookups.grid
  if (samples !== 3) {
    for (let i = 0; i < noted.length; i += 2) lookAtRun(lookups, noted[i], noted[i + 1], false)
    return
  }
  const isMiddle = (i: number) => Math.floor(noted[i] / width) % 3 === 1
  for (let i = 0; i < noted.length; i += 2) {
    if (!isMiddle(i)) lookAtRun(lookups, noted[i], noted[i + 1], false)
  }
  for (let i = 0; i < noted.length; i += 2) {
    if (isMiddle(i)) lookAtRun(lookups, noted[i], noted[i + 1], true)
  }
}

function lookAtRun(lookups: Lookups, first: number, length: number, isMiddle: boolean): void {
  const { scene, run } = lookups
  run.first = first
  run.length = length
  placeRun(lookups)
  const { pattern } = scene.parts[run.part]
  const decal = scene.decals[run.part]
  if (pattern) applyPattern(lookups, pattern, isMiddle)
  if (decal) readPaint(lookups, decal)
}

/** Where the run lies on its triangle: shares of the corners grow evenly from sample to sample. */
function placeRun({ scene, grid, surfaces, x, y, run }: Lookups): void {
  const { indices, uvs, positions } = scene
  const t = surfaces.triangle[run.first] - 1
  run.part = scene.partOfTriangle[t]
  const a = indices[3 * t]
  const b = indices[3 * t + 1]
  const c = indices[3 * t + 2]
  const row = Math.floor(run.first / grid.width)
  const px = 16 * (run.first - row * grid.width) + 8 - x[a]
  const py = 16 * row + 8 - y[a]
  const x1 = x[b] - x[a]
  const y1 = y[b] - y[a]
  const x2 = x[c] - x[a]
  const y2 = y[c] - y[a]
  const share = 1 / (x1 * y2 - x2 * y1)
  const wb = (px * y2 - py * x2) * share
  const wc = (py * x1 - px * y1) * share
  const wa = 1 - wb - wc
  const db = 16 * y2 * share
  const dc = -16 * y1 * share
  const da = -db - dc
  const { start, step } = run
  for (let i = 0; i < 2; i++) {
    start[i] = wa * uvs[2 * a + i] + wb * uvs[2 * b + i] + wc * uvs[2 * c + i]
    step[i] = da * uvs[2 * a + i] + db * uvs[2 * b + i] + dc * uvs[2 * c + i]
  }
  for (let i = 0; i < 3; i++) {
    const [pa, pb, pc] = [positions[3 * a + i], positions[3 * b + i], positions[3 * c + i]]
    start[2 + i] = wa * pa + wb * pb + wc * pc
    step[2 + i] = da * pa + db * pb + dc * pc
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
