/** From "which triangle" to "what surface": normal and material of every visible sample. */
import type { Pattern } from '../../figure/figure.ts'
import { pointAtSample } from '../grid.ts'
import { none, normalScale, type Scene } from '../scene.ts'
import type { Frame } from './frame.ts'

/** What is known of each sample; arrays run over the whole crop. */
export type Surfaces = {
  depth: Float32Array
  /** Triangle + 1; 0 = nothing there. */
  triangle: Uint32Array
  /** Number of the material, patterns applied. */
  material: Uint16Array
  /** Unit normal in view space × 32767: right, up, toward. */
  normal: Int16Array
}

type Resolver = {
  scene: Scene
  frame: Frame
  surfaces: Surfaces
  patterns: (Pattern | undefined)[]
  point: Float64Array
}

/** Fills material and normal for every sample that shows something. */
export function resolveSurfaces(scene: Scene, frame: Frame, surfaces: Surfaces): void {
  const resolver: Resolver = {
    scene,
    frame,
    surfaces,
    patterns: scene.parts.map((part) => part.pattern),
    point: new Float64Array(3),
  }
  const { triangle } = surfaces
  for (let row = 0; row < frame.height; row++) {
    const start = row * frame.width
    for (let column = 0; column < frame.width; column++) {
      if (triangle[start + column] !== 0) resolveSample(resolver, column, row)
    }
  }
}

function resolveSample(r: Resolver, column: number, row: number): void {
  const { scene, frame, surfaces } = r
  const k = row * frame.width + column
  const t = surfaces.triangle[k] - 1
  const { x, y } = frame
  const a = scene.indices[3 * t]
  const b = scene.indices[3 * t + 1]
  const c = scene.indices[3 * t + 2]
  const px = column + 0.5
  const py = row + 0.5
  const area = (x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])
  const wa = ((x[b] - px) * (y[c] - py) - (x[c] - px) * (y[b] - py)) / area
  const wb = ((x[c] - px) * (y[a] - py) - (x[a] - px) * (y[c] - py)) / area
  const wc = 1 - wa - wb
  const isBack = area > 0
  const n = scene.normals
  const i = 3 * a
  const j = 3 * b
  const l = 3 * c
  const wx = wa * n[i] + wb * n[j] + wc * n[l]
  const wy = wa * n[i + 1] + wb * n[j + 1] + wc * n[l + 1]
  const wz = wa * n[i + 2] + wb * n[j + 2] + wc * n[l + 2]
  const size = (isBack ? -1 : 1) / (Math.sqrt(wx * wx + wy * wy + wz * wz) || 1)
  const { right, up, toward } = frame.basis
  const nx = (right[0] * wx + right[1] * wy + right[2] * wz) * size
  const ny = (up[0] * wx + up[1] * wy + up[2] * wz) * size
  const nz = (toward[0] * wx + toward[1] * wy + toward[2] * wz) * size
  surfaces.normal[3 * k] = nx * normalScale
  surfaces.normal[3 * k + 1] = ny * normalScale
  surfaces.normal[3 * k + 2] = nz * normalScale
  const part = scene.partOfTriangle[t]
  surfaces.material[k] =
    r.patterns[part] === undefined
      ? plainMaterial(scene, part, isBack)
      : patternMaterial(r, part, isBack, column, row, a, b, c, wa, wb, wc)
}

function plainMaterial(scene: Scene, part: number, isBack: boolean): number {
  const back = scene.backMaterial[part]
  return isBack && back !== none ? back : scene.material[part]
}

function patternMaterial(
  r: Resolver,
  part: number,
  isBack: boolean,
  column: number,
  row: number,
  a: number,
  b: number,
  c: number,
  wa: number,
  wb: number,
  wc: number,
): number {
  const { scene, point } = r
  const pattern = r.patterns[part]
  const plain = plainMaterial(scene, part, isBack)
  if (pattern === undefined || plain !== scene.material[part]) return plain
  pointAtSample(r.frame, column, row, r.surfaces.depth[row * r.frame.width + column], point)
  const { uvs } = scene
  const u = wa * uvs[2 * a] + wb * uvs[2 * b] + wc * uvs[2 * c]
  const v = wa * uvs[2 * a + 1] + wb * uvs[2 * b + 1] + wc * uvs[2 * c + 1]
  const name = pattern(u, v, point[0], point[1], point[2])
  if (name === undefined) return plain
  const number = scene.materialNumber.get(name)
  if (number === undefined) {
    throw new Error(`A pattern on ${scene.parts[part].name} wants material ${name}`)
  }
  return number
}
