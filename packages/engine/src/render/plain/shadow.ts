/** Cast shadows: depth as the light sees it, and how much of it reaches a point. */
import { dot, scale as scaled, type Vec3 } from '../../math/vector.ts'
import { type Basis, lightBasis } from '../camera.ts'
import type { Look } from '../look.ts'
import { isArm, type Scene } from '../scene.ts'
import { type Frame, projectAll } from './frame.ts'
import { clearTarget, drawTriangles } from './raster.ts'
import { floats, type Workspace } from './workspace.ts'

export type ShadowMap = {
  size: number
  depth: Float32Array
  basis: Basis
  /** Texels a centimetre, and the texel of the point the map is centred on. */
  scale: number
  centreX: number
  centreY: number
  centreZ: number
  /** Centimetres a texel. */
  texel: number
}

const largestMap = 1400
const smallestMap = 128

/** The map covers what the camera sees, and one texel is about as fine as one pixel. */
export function drawShadowMap(
  scene: Scene,
  frame: Frame,
  toLight: Vec3,
  workspace: Workspace,
  { coarseLight: coarse = 1, castsFrom = 0, armsCastNone }: Look,
): ShadowMap {
  const basis = lightBasis(toLight)
  const count = scene.positions.length / 3
  const x = floats(workspace, 'light x', count)
  const y = floats(workspace, 'light y', count)
  const z = floats(workspace, 'light z', count)
  projectAll(scene.positions, basis, scaled(basis.toward, castsFrom), 0, 1, x, y, z)
  const box = boundsInFrame(frame, x, y, count)
  const extent = Math.max(box.maxX - box.minX, box.maxY - box.minY, 1) * 1.04
  const pixelsPerCm = frame.scale / frame.samples
  const fine = (extent * pixelsPerCm * 1.05) / coarse
  const size = Math.round(Math.min(largestMap, Math.max(smallestMap, fine)))
  const scale = size / extent
  const middleX = (box.minX + box.maxX) / 2
  const middleY = (box.minY + box.maxY) / 2
  for (let i = 0; i < count; i++) {
    x[i] = Math.round(((x[i] - middleX) * scale + size / 2) * 16) / 16
    y[i] = Math.round(((y[i] - middleY) * scale + size / 2) * 16) / 16
  }
  const depth = floats(workspace, 'shadow depth', size * size)
  const target = { width: size, height: size, depth, triangle: undefined }
  clearTarget(target)
  scene.parts.forEach((part, i) => {
    if (part.castsNoShadow || (armsCastNone && isArm(part))) return
    const { firstTriangle } = scene
    drawTriangles(target, x, y, z, scene.indices, firstTriangle[i], firstTriangle[i + 1])
  })
  return {
    size,
    depth,
    basis,
    scale,
    centreX: size / 2 - middleX * scale,
    // Light y was turned downward by the projection, so its middle is already a downward one.
    centreY: size / 2 - middleY * scale,
    centreZ: dot(basis.toward, [0, 0, 0]),
    texel: 1 / scale,
  }
}

/** Bounds, as the light sees them, of the vertices that fall inside the picture. */
function boundsInFrame(
  frame: Frame,
  x: Float32Array,
  y: Float32Array,
  count: number,
): { minX: number; minY: number; maxX: number; maxY: number } {
  const box = { minX: 1e9, minY: 1e9, maxX: -1e9, maxY: -1e9 }
  for (let i = 0; i < count; i++) {
    const isSeen =
      frame.x[i] >= 0 && frame.y[i] >= 0 && frame.x[i] <= frame.width && frame.y[i] <= frame.height
    if (!isSeen) continue
    if (x[i] < box.minX) box.minX = x[i]
    if (x[i] > box.maxX) box.maxX = x[i]
    if (y[i] < box.minY) box.minY = y[i]
    if (y[i] > box.maxY) box.maxY = y[i]
  }
  return box
}

/** 1 when nothing within a texel of (x, y) is nearer to the light than `depth`, 0 when everything is. */
function bilinearLight(map: ShadowMap, x: number, y: number, depth: number): number {
  const { size, depth: near } = map
  const column = Math.floor(x)
  const row = Math.floor(y)
  if (column < 0 || row < 0 || column >= size - 1 || row >= size - 1) return 1
  const fx = x - column
  const fy = y - row
  const k = row * size + column
  const upper = (near[k] > depth ? 0 : 1 - fx) + (near[k + 1] > depth ? 0 : fx)
  const lower = (near[k + size] > depth ? 0 : 1 - fx) + (near[k + size + 1] > depth ? 0 : fx)
  return upper * (1 - fy) + lower * fy
}

/**
 * How much light reaches a point, 0–1, softened over about three texels so that its edge is a clean curve.
 * `facing` is the cosine between its normal and the light: grazing surfaces get a greater bias.
 */
export function lightAt(
  map: ShadowMap,
  px: number,
  py: number,
  pz: number,
  facing: number,
): number {
  const { right, up, toward } = map.basis
  const x = (right[0] * px + right[1] * py + right[2] * pz) * map.scale + map.centreX
  const y = map.centreY - (up[0] * px + up[1] * py + up[2] * pz) * map.scale
  const slope = Math.min(4, Math.sqrt(Math.max(0, 1 - facing * facing)) / Math.max(0.15, facing))
  const depth =
    toward[0] * px + toward[1] * py + toward[2] * pz + 0.3 + map.texel * (1.2 + 1.5 * slope)
  const cx = x - 0.5
  const cy = y - 0.5
  const corners =
    bilinearLight(map, cx - 1, cy - 1, depth) +
    bilinearLight(map, cx + 1, cy - 1, depth) +
    bilinearLight(map, cx - 1, cy + 1, depth) +
    bilinearLight(map, cx + 1, cy + 1, depth)
  if (corners === 0 || corners === 4) return corners / 4
  const cross =
    bilinearLight(map, cx, cy - 1, depth) +
    bilinearLight(map, cx, cy + 1, depth) +
    bilinearLight(map, cx - 1, cy, depth) +
    bilinearLight(map, cx + 1, cy, depth)
  return (corners + 2 * cross + 4 * bilinearLight(map, cx, cy, depth)) / 16
}
