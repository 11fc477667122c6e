/** A small look through a camera, without drawing it: which part is seen where, and where there is something to look at. */
import type { Vec3 } from '../math/vector.ts'
import type { Camera } from './camera.ts'
import { type Grid, pointAtSample } from './grid.ts'
import { keyLight } from './lighting.ts'
import { openView } from './open-view.ts'
import { normalScale, type Scene, toneStride } from './scene.ts'
import { surfacesOf } from './view.ts'
import type { Workspace } from './workspace.ts'

export type Survey = {
  width: number
  height: number
  /** Pixels a centimetre. */
  scale: number
  /** Number of the part seen + 1; 0 = nothing there. */
  part: Uint16Array
  /** Number of the material seen, as the scene counts them; says nothing where nothing is. */
  material: Uint16Array
  /** How clear a line or border runs through a pixel, 0–1. The silhouette is none. */
  edge: Float32Array
  /** 1 where a surface is turned from the light. */
  shade: Uint8Array
  /** 1 where a part shows its lining: a back of another material. */
  lining: Uint8Array
  /** The point in space a pixel shows; undefined where nothing is seen. */
  pointAt: (column: number, row: number) => Vec3 | undefined
  /** Pixel of a point, and how far in cm before the point the surface seen there lies. */
  find: (point: Vec3) => { column: number; row: number; before: number }
}

type Surfaces = ReturnType<typeof surfacesOf>

/** Draws nothing: keeps what it saw, so that several surveys can be compared. */
export function surveyScene(scene: Scene, camera: Camera, workspace: Workspace): Survey {
  const view = openView(workspace, scene, camera, { samples: 1, margin: 0 })
  if (view === undefined) throw new Error('There is nothing to survey')
  workspace.kernels.resolveNormals()
  const { grid } = view
  const { width, height } = grid
  const seen = surfacesOf(workspace, view)
  // The kernels' memory is used again for the next picture.
  const surfaces = {
    ...seen,
    depth: seen.depth.slice(),
    triangle: seen.triangle.slice(),
    material: seen.material.slice(),
  }
  const part = partsOf(scene, surfaces)
  const edge = findEdges(scene, surfaces, width, height)
  const shade = findShade(surfaces)
  const lining = findLining(scene, surfaces, part)
  const { material } = surfaces
  const { pointAt, find } = waysToSpace(grid, surfaces)
  return { width, height, scale: grid.scale, part, material, edge, shade, lining, pointAt, find }
}

function partsOf({ partOfTriangle }: Scene, { triangle }: Surfaces): Uint16Array {
  const part = new Uint16Array(triangle.length)
  for (let k = 0; k < part.length; k++)
    if (triangle[k] !== 0) part[k] = partOfTriangle[triangle[k] - 1] + 1
  return part
}

/** A cosine to the light below which a surface is drawn in its shade. */
const terminator = 0.15

function findShade({ triangle, normalX, normalY, normalZ }: Surfaces): Uint8Array {
  const shade = new Uint8Array(triangle.length)
  const [x, y, z] = keyLight
  const least = terminator * normalScale
  for (let k = 0; k < shade.length; k++) {
    const isTurned = x * normalX[k] + y * normalY[k] + z * normalZ[k] < least
    if (triangle[k] !== 0 && isTurned) shade[k] = 1
  }
  return shade
}

function findLining(
  { parts, backMaterial }: Scene,
  { material }: Surfaces,
  part: Uint16Array,
): Uint8Array {
  const isLined = parts.map((one) => one.backMaterial !== one.material)
  const lining = new Uint8Array(part.length)
  for (let k = 0; k < part.length; k++) {
    const number = part[k] - 1
    if (number >= 0 && isLined[number] && material[k] === backMaterial[number]) lining[k] = 1
  }
  return lining
}

function waysToSpace(
  grid: Grid,
  { depth, triangle }: Pick<Surfaces, 'depth' | 'triangle'>,
): Pick<Survey, 'pointAt' | 'find'> {
  const { width, height, basis, target, scale } = grid
  const along = (axis: Vec3, p: Vec3) =>
    axis[0] * (p[0] - target[0]) + axis[1] * (p[1] - target[1]) + axis[2] * (p[2] - target[2])
  const out = new Float64Array(3)
  return {
    pointAt: (column, row) => {
      const k = row * width + column
      if (column < 0 || row < 0 || column >= width || row >= height || triangle[k] === 0) return
      pointAtSample(grid, column, row, depth[k], out)
      return [out[0], out[1], out[2]]
    },
    find: (point) => {
      const column = Math.floor(along(basis.right, point) * scale + grid.centreX)
      const row = Math.floor(grid.centreY - along(basis.up, point) * scale)
      const isInside = column >= 0 && row >= 0 && column < width && row < height
      const k = isInside ? row * width + column : -1
      const isSeen = isInside && triangle[k] !== 0
      const before = isSeen ? depth[k] - along(basis.toward, point) : Number.NEGATIVE_INFINITY
      return { column, row, before }
    },
  }
}

function findEdges(scene: Scene, surfaces: Surfaces, width: number, height: number): Float32Array {
  const edge = new Float32Array(width * height)
  const { triangle } = surfaces
  for (let row = 0; row + 1 < height; row++) {
    for (let column = 0; column + 1 < width; column++) {
      const k = row * width + column
      if (triangle[k] === 0) continue
      const right = triangle[k + 1] === 0 ? 0 : contrast(scene, surfaces, k, k + 1)
      const below = triangle[k + width] === 0 ? 0 : contrast(scene, surfaces, k, k + width)
      edge[k] = Math.max(right, below)
    }
  }
  return edge
}

/** A step in depth of this many cm is drawn as a line. */
const stepCm = 1.4

/** What a line within one piece counts for. */
const foldWeight = 0.12

/** How clearly two neighbouring pixels differ. On very dark things lines are lost. */
function contrast(scene: Scene, surfaces: Surfaces, a: number, b: number): number {
  const { material, depth, triangle, normalX, normalY, normalZ } = surfaces
  const toneA = material[a] * toneStride + 3
  const toneB = material[b] * toneStride + 3
  const { tones } = scene
  const brightest = Math.max(brightness(tones, toneA), brightness(tones, toneB))
  const visible = Math.min(1, brightest / 90)
  const { partOfTriangle } = scene
  // Folds of one cloth say little of how it is made.
  const isFold = partOfTriangle[triangle[a] - 1] === partOfTriangle[triangle[b] - 1]
  if (material[a] !== material[b]) {
    if (isFold && isOneHue(tones, toneA, toneB)) return visible * foldWeight
    let far = 0
    for (let i = 0; i < 3; i++) far += Math.abs(tones[toneA + i] - tones[toneB + i])
    return visible * Math.min(1, far / 160)
  }
  if (Math.abs(depth[a] - depth[b]) > stepCm) return visible * (isFold ? foldWeight : 0.6)
  const cosine = normalX[a] * normalX[b] + normalY[a] * normalY[b] + normalZ[a] * normalZ[b]
  return cosine / (normalScale * normalScale) < 0.85 ? visible * (isFold ? foldWeight : 0.5) : 0
}

/** Shades of one colour, such as a cloth and the lines of its folds. */
function isOneHue(tones: Float32Array, a: number, b: number): boolean {
  const brightA = brightness(tones, a) + 1
  const brightB = brightness(tones, b) + 1
  if (Math.min(brightA, brightB) < 0.25 * Math.max(brightA, brightB)) return false
  let far = 0
  for (let i = 0; i < 3; i++) far += Math.abs(tones[a + i] / brightA - tones[b + i] / brightB)
  return far < 0.7
}

function brightness(tones: Float32Array, at: number): number {
  return 0.3 * tones[at] + 0.59 * tones[at + 1] + 0.11 * tones[at + 2]
}
