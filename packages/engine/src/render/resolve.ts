/** From "which triangle" to "what surface": normal, material and light of every visible sample. */
import type { Pattern } from '../figure/figure.ts'
import type { Vec3 } from '../math/vector.ts'
import { type Frame, pointAtSample } from './frame.ts'
import { type Occlusion, occlusionAtSample } from './occlusion.ts'
import { none, recipes, type Scene } from './scene.ts'
import { lightAt, type ShadowMap } from './shadow.ts'

/** What is known of each sample; arrays run over the whole crop. */
export type Surfaces = {
  depth: Float32Array
  /** Triangle + 1; 0 = nothing there. */
  triangle: Uint32Array
  /** Number of the material, patterns applied. */
  material: Uint16Array
  /** Unit normal in view space × 32767: right, up, toward. */
  normal: Int16Array
  /** Light with cast shadow and occlusion: 0 deepest – 255 full. */
  light: Uint8Array
}

/** Light −1 … 1 is stored as 0 … 255. */
export const lightSteps = 127.5

/** Fills material, normal and light for every sample that shows something. */
export function resolveSurfaces(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  toLight: Vec3,
  shadow: ShadowMap | undefined,
  occlusion: Occlusion | undefined,
): void {
  const resolver = newResolver(scene, frame, surfaces, toLight, shadow, occlusion)
  for (let row = 0; row < frame.height; row++) {
    const start = row * frame.width
    for (let column = 0; column < frame.width; column++) {
      if (surfaces.triangle[start + column] !== 0) resolveSample(resolver, column, row)
    }
  }
}

type Resolver = {
  scene: Scene
  frame: Frame
  surfaces: Surfaces
  patterns: (Pattern | undefined)[]
  /** 1 = no contact shadow on this part. */
  clean: Uint8Array
  /** The light's direction in view space. */
  lx: number
  ly: number
  lz: number
  shadow: ShadowMap | undefined
  occlusion: Occlusion | undefined
  point: Float64Array
}

function newResolver(
  scene: Scene,
  frame: Frame,
  surfaces: Surfaces,
  toLight: Vec3,
  shadow: ShadowMap | undefined,
  occlusion: Occlusion | undefined,
): Resolver {
  return {
    scene,
    frame,
    surfaces,
    patterns: scene.parts.map((part) => part.pattern),
    clean: Uint8Array.from(scene.parts, (part) => (part.noOcclusion ? 1 : 0)),
    lx: toLight[0],
    ly: toLight[1],
    lz: toLight[2],
    shadow,
    occlusion,
    point: new Float64Array(3),
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
  surfaces.normal[3 * k] = nx * 32767
  surfaces.normal[3 * k + 1] = ny * 32767
  surfaces.normal[3 * k + 2] = nz * 32767
  pointAtSample(frame, column, row, surfaces.depth[k], r.point)
  const part = scene.partOfTriangle[t]
  surfaces.material[k] = materialAt(r, part, isBack, a, b, c, wa, wb, wc)
  if (scene.recipe[surfaces.material[k]] === recipes.glow) surfaces.light[k] = 255
  else surfaces.light[k] = lightOf(r, part, column, row, nx * r.lx + ny * r.ly + nz * r.lz)
}

function materialAt(
  r: Resolver,
  part: number,
  isBack: boolean,
  a: number,
  b: number,
  c: number,
  wa: number,
  wb: number,
  wc: number,
): number {
  const { scene, point } = r
  if (isBack && scene.backMaterial[part] !== none) return scene.backMaterial[part]
  const pattern = r.patterns[part]
  if (pattern === undefined) return scene.material[part]
  const { uvs } = scene
  const u = wa * uvs[2 * a] + wb * uvs[2 * b] + wc * uvs[2 * c]
  const v = wa * uvs[2 * a + 1] + wb * uvs[2 * b + 1] + wc * uvs[2 * c + 1]
  const name = pattern(u, v, point[0], point[1], point[2])
  if (name === undefined) return scene.material[part]
  const number = scene.materialNumber.get(name)
  if (number === undefined) {
    throw new Error(`A pattern on ${scene.parts[part].name} wants material ${name}`)
  }
  return number
}

/** Facing the light, dimmed by what stands between or close by, as a byte. */
function lightOf(r: Resolver, part: number, column: number, row: number, facing: number): number {
  let light = facing
  if (r.occlusion !== undefined && r.clean[part] === 0) {
    light -= occlusionAtSample(r.occlusion, column, row) * 0.55
  }
  if (r.shadow !== undefined && facing > 0) {
    const open = lightAt(r.shadow, r.point[0], r.point[1], r.point[2], facing)
    if (open < 1) {
      const dark = Math.min(light, -0.3 + 0.15 * facing)
      light = dark + (light - dark) * open
    }
  }
  const byte = (light + 1) * lightSteps
  return byte < 0 ? 0 : Math.min(byte, 255)
}
