/** Every vertex on the sample grid, in plain TypeScript. */
import { dot, type Vec3 } from '../../math/vector.ts'
import { type Basis, type Camera, cameraBasis } from '../camera.ts'
import { type Grid, gridFor, type ScreenBox } from '../grid.ts'
import type { Scene } from '../scene.ts'
import { floats, type Workspace } from './workspace.ts'

export type Frame = Grid & {
  /** Every vertex: sample x and y on a grid of 1/16, and depth in cm towards the eye. */
  x: Float32Array
  y: Float32Array
  z: Float32Array
}

const grid = 16

/** Projects every vertex and crops the picture to them, with `margin` pixels for lines. */
export function frameScene(
  scene: Scene,
  camera: Camera,
  samples: number,
  margin: number,
  workspace: Workspace,
): Frame {
  const count = scene.positions.length / 3
  const x = floats(workspace, 'screen x', count)
  const y = floats(workspace, 'screen y', count)
  const z = floats(workspace, 'screen z', count)
  const basis = cameraBasis(camera.yaw, camera.pitch)
  const scale = camera.pixelsPerCm * samples
  const perspective = camera.perspective ?? 0
  projectAll(scene.positions, basis, camera.target, perspective, scale, x, y, z)
  const box = boundsOf(x, y, count)
  const cropped = gridFor(box, camera, samples, margin)
  for (let i = 0; i < count; i++) {
    x[i] = Math.round((x[i] + cropped.centreX) * grid) / grid
    y[i] = Math.round((y[i] + cropped.centreY) * grid) / grid
  }
  return { ...cropped, x, y, z }
}

/** Vertices to screen: x to the right and y downward from the target, in samples. */
export function projectAll(
  positions: Float32Array,
  basis: Basis,
  target: Vec3,
  perspective: number,
  scale: number,
  x: Float32Array,
  y: Float32Array,
  z: Float32Array,
): void {
  const [r0, r1, r2] = basis.right
  const [u0, u1, u2] = basis.up
  const [t0, t1, t2] = basis.toward
  const cx = dot(basis.right, target)
  const cy = dot(basis.up, target)
  const cz = dot(basis.toward, target)
  for (let i = 0, k = 0; k < positions.length; i++, k += 3) {
    const px = positions[k]
    const py = positions[k + 1]
    const pz = positions[k + 2]
    const depth = t0 * px + t1 * py + t2 * pz - cz
    const shrink = perspective > 0 ? perspective / Math.max(1, perspective - depth) : 1
    x[i] = (r0 * px + r1 * py + r2 * pz - cx) * shrink * scale
    y[i] = -(u0 * px + u1 * py + u2 * pz - cy) * shrink * scale
    z[i] = depth
  }
}

function boundsOf(x: Float32Array, y: Float32Array, count: number): ScreenBox {
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  for (let i = 0; i < count; i++) {
    if (x[i] < minX) minX = x[i]
    if (x[i] > maxX) maxX = x[i]
    if (y[i] < minY) minY = y[i]
    if (y[i] > maxY) maxY = y[i]
  }
  return { minX, minY, maxX, maxY }
}
