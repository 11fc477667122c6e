/** Patterns and painted pictures: what each says of the samples that show its part. */
import type { Pattern } from '../figure/figure.ts'
import { SurfacePoint } from '../math/surface-point.ts'
import { type DecalLevels, levelFor, readDecal } from './decal.ts'
import type { Grid } from './grid.ts'
import { none, normalScale, type Scene } from './scene.ts'
import { surfacesOf, type View } from './view.ts'
import { floatsAt, type Workspace, wholesAt, wordsAt } from './workspace.ts'

export type Lookups = {
  scene: Scene
  grid: Grid
  surfaces: ReturnType<typeof surfacesOf>
  patterns: readonly (Pattern | undefined)[]
  /** What the kernels note of a run of samples of one triangle, as whole numbers … */
  wholes: Int32Array
  /** … and as others. */
  numbers: Float32Array
  /** Words of paint, premultiplied RGBA, and where those of each row begin: see paint-rows.ts. */
  paint: Uint32Array
  paintRows: Int32Array
  /** Size of the painted picture to read, by part; −1 = not yet known. */
  levels: Int8Array
  /** 1 where that was found in the middle of the picture: at its edges, as on a crown, texels lie far apart. */
  isSettled: Uint8Array
  /** The sample that is asked about … */
  point: SurfacePoint
  /** … and its normal in space. */
  normal: Float64Array
  /** The directions to the right of the picture, up in it and towards the eye, and that last one by itself. */
  axes: Float64Array
  toward: Float64Array
}

/** Numbers a noted run takes; packages/engine/kernel/resolve.ts says which. */
export const runLength = 16

/** `most`: how many runs there is room for. */
export function openLookups(
  workspace: Workspace,
  scene: Scene,
  view: Pick<View, 'grid' | 'at'>,
  most: number,
): Lookups {
  const { grid, at } = view
  const { right, up, toward } = grid.basis
  return {
    scene,
    grid,
    surfaces: surfacesOf(workspace, view),
    patterns: scene.parts.map(({ pattern }) => pattern),
    wholes: wholesAt(workspace, at.runs, most * runLength),
    numbers: floatsAt(workspace, at.runs, most * runLength),
    paint: wordsAt(workspace, 0, Math.floor(workspace.top / 4)),
    paintRows: wholesAt(workspace, at.paintRows, grid.height),
    levels: new Int8Array(scene.parts.length).fill(-1),
    isSettled: new Uint8Array(scene.parts.length),
    point: new SurfacePoint(),
    normal: new Float64Array(3),
    axes: Float64Array.of(...right, ...up, ...toward),
    toward: new Float64Array(toward),
  }
}

/** Looks at runs that the kernels have noted: patterns change the material, pictures leave their paint. */
export function lookUp(lookups: Lookups, count: number): void {
  const { scene, patterns, wholes } = lookups
  for (let run = 0; run < count * runLength; run += runLength) {
    const part = wholes[run + 2]
    const pattern = patterns[part]
    const decal = scene.decals[part]
    if (pattern) applyPattern(lookups, run, pattern)
    if (decal) readPaint(lookups, run, decal)
  }
}

/** A pattern belongs to the outside of its part; a lining of another material has none. */
function applyPattern(lookups: Lookups, run: number, pattern: Pattern): void {
  const { scene, surfaces, wholes, numbers, point } = lookups
  const { material } = surfaces
  const first = wholes[run]
  const end = first + wholes[run + 1]
  const part = wholes[run + 2]
  const plain = scene.material[part]
  if (scene.backMaterial[part] !== none && material[first] !== plain) return
  const own = around(lookups, run, pattern)
  point.read(numbers, run + 4)
  let known: string | undefined
  let number = plain
  for (let k = first; k < end; k++) {
    const name = own(point)
    if (name !== known) {
      known = name
      number = name === undefined ? plain : numberOf(scene, part, name)
    }
    material[k] = number
    point.forward(numbers, run + 9)
  }
}

/** On fewer samples it takes longer to find what a pattern comes down to than to ask it. */
const fewSamples = 2

/** What a pattern comes down to on a run: all of it lies on one triangle. */
function around({ wholes, numbers, point }: Lookups, run: number, pattern: Pattern): Pattern {
  const count = wholes[run + 1]
  if (count <= fewSamples || !pattern.around) return pattern
  const half = (count - 1) / 2
  const dx = half * numbers[run + 11]
  const dy = half * numbers[run + 12]
  const dz = half * numbers[run + 13]
  point.at(
    numbers[run + 4] + half * numbers[run + 9],
    numbers[run + 5] + half * numbers[run + 10],
    numbers[run + 6] + dx,
    numbers[run + 7] + dy,
    numbers[run + 8] + dz,
  )
  return pattern.around(point, Math.sqrt(dx * dx + dy * dy + dz * dz))
}

/** The number of a material that a pattern names. */
export function numberOf(scene: Scene, part: number, name: string): number {
  const number = scene.materialNumber.get(name)
  if (number === undefined)
    throw new Error(`A pattern on ${scene.parts[part].name} wants material ${name}`)
  return number
}

/** Paint lies on what faces the eye, or nearly so. */
const leastToward = -0.2 * normalScale

const texel = new Float64Array(4)

/** Leaves the picture's paint at each sample, or 0 where there is none. */
function readPaint(lookups: Lookups, run: number, prepared: DecalLevels): void {
  const { surfaces, paint, paintRows, grid, levels, isSettled, wholes, numbers, point } = lookups
  const first = wholes[run]
  const end = first + wholes[run + 1]
  const part = wholes[run + 2]
  const words = paintRows[Math.floor(first / grid.width)]
  point.read(numbers, run + 4)
  for (let k = first; k < end; k++) {
    paint[words + k] = 0
    if (surfaces.normalZ[k] > leastToward && project(lookups, prepared, k, point, texel)) {
      if (!isSettled[part]) settleLevel(lookups, prepared, part, k)
      if (readDecal(prepared, levels[part], texel)) paint[words + k] = packed(texel)
    }
    point.forward(numbers, run + 9)
  }
}

/** Where on the picture a point lies that has the normal of sample `k`. */
function project(
  { surfaces, normal, axes, toward }: Lookups,
  { decal }: DecalLevels,
  k: number,
  point: SurfacePoint,
  out: Float64Array,
): boolean {
  const x = surfaces.normalX[k] / normalScale
  const y = surfaces.normalY[k] / normalScale
  const z = surfaces.normalZ[k] / normalScale
  normal[0] = axes[0] * x + axes[3] * y + axes[6] * z
  normal[1] = axes[1] * x + axes[4] * y + axes[7] * z
  normal[2] = axes[2] * x + axes[5] * y + axes[8] * z
  return decal.project(point, normal, out, toward)
}

/** The first sample tells which size to read, until one comes from the middle of the picture. */
function settleLevel(lookups: Lookups, prepared: DecalLevels, part: number, k: number): void {
  const { levels, isSettled } = lookups
  const { width, height } = prepared.decal
  const isMiddle =
    Math.abs(texel[0] - width / 2) < width / 4 && Math.abs(texel[1] - height / 2) < height / 4
  if (levels[part] >= 0 && !isMiddle) return
  levels[part] = findLevel(lookups, prepared, k)
  isSettled[part] = isMiddle ? 1 : 0
}

const beside = new Float64Array(4)
/** How far a second point lies from the first, in cm. */
const stepCm = 0.5

/** Finds the size to read by stepping up the screen from a sample whose texel is known. */
function findLevel(lookups: Lookups, prepared: DecalLevels, k: number): number {
  const { basis, scale } = lookups.grid
  const { x, y, z } = lookups.point
  const [ux, uy, uz] = basis.up
  const above = new SurfacePoint().at(0, 0, x + ux * stepCm, y + uy * stepCm, z + uz * stepCm)
  if (!project(lookups, prepared, k, above, beside)) return 0
  const moved = Math.sqrt((beside[0] - texel[0]) ** 2 + (beside[1] - texel[1]) ** 2)
  return levelFor(prepared, moved / (stepCm * scale))
}

/** Four bytes, red lowest, as a number of 32 bits with a sign: it needs no memory of its own. */
function packed(paint: Float64Array): number {
  const red = Math.round(paint[0])
  const green = Math.round(paint[1])
  const blue = Math.round(paint[2])
  return red | (green << 8) | (blue << 16) | (Math.round(paint[3]) << 24)
}
