/** From "which triangle" to "what surface": normal and material of every visible sample. */
import type { Pattern } from '../../figure/figure.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { isOneMass, none, normalScale, type Scene } from '../scene.ts'
import { blended, type Corners, cornersAt } from './corners.ts'
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
}

/** Fills material and normal for every sample that shows something. */
export function resolveSurfaces(scene: Scene, frame: Frame, surfaces: Surfaces): void {
  const resolver: Resolver = {
    scene,
    frame,
    surfaces,
    patterns: scene.parts.map((part) => part.pattern),
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
  const corners = cornersAt(scene, frame, t, column, row)
  const { isBack } = corners
  const wx = blended(corners, scene.normals, 3, 0)
  const wy = blended(corners, scene.normals, 3, 1)
  const wz = blended(corners, scene.normals, 3, 2)
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
      : patternMaterial(r, part, corners)
}

function plainMaterial(scene: Scene, part: number, isBack: boolean): number {
  const back = scene.backMaterial[part]
  return isBack && back !== none ? back : scene.material[part]
}

function patternMaterial(r: Resolver, part: number, corners: Corners): number {
  const { scene } = r
  const pattern = r.patterns[part]
  const plain = plainMaterial(scene, part, corners.isBack)
  if (pattern === undefined || plain !== scene.material[part]) return plain
  const isStrands = isOneMass(scene.parts[part].group) && !scene.parts[part].decal
  if (isStrands && isEdgeOn(r.frame, corners)) return plain
  const u = blended(corners, scene.uvs, 2, 0)
  const v = blended(corners, scene.uvs, 2, 1)
  const [x, y, z] = [0, 1, 2].map((axis) => blended(corners, scene.rest, 3, axis))
  const name = pattern(new SurfacePoint().at(u, v, x, y, z))
  if (name === undefined) return plain
  const number = scene.materialNumber.get(name)
  if (number === undefined) {
    throw new Error(`A pattern on ${scene.parts[part].name} wants material ${name}`)
  }
  return number
}

/** Cosine between a face and the eye below which strands painted on it would run together. */
const edgeOn = 0.3

function isEdgeOn({ x, y, z, scale }: Frame, { a, b, c }: Corners): boolean {
  const [xB, yB, zB] = [x[b] - x[a], y[b] - y[a], (z[b] - z[a]) * scale]
  const [xC, yC, zC] = [x[c] - x[a], y[c] - y[a], (z[c] - z[a]) * scale]
  const right = yB * zC - zB * yC
  const up = zB * xC - xB * zC
  const toward = xB * yC - yB * xC
  return toward ** 2 < edgeOn ** 2 * (right ** 2 + up ** 2 + toward ** 2)
}
