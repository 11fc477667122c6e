/** A quick look through a camera, without drawing: is there anything to see? */
import type { Camera } from './camera.ts'
import { frameScene } from './frame.ts'
import { clearTarget, drawTriangles, emptyDepth } from './raster.ts'
import type { Scene } from './scene.ts'
import { floats, type Workspace, words } from './workspace.ts'

export type Probe = {
  /** Share of the picture that shows something. */
  cover: number
  /** How far before the camera's target the surface in the middle lies, in cm; minus infinity when there is none. */
  before: number
  /** Share of what is seen that belongs to each part, in the order of the scene's parts. */
  shares: Float32Array
}

const side = 33

export function probeScene(scene: Scene, camera: Camera, workspace: Workspace): Probe {
  const small: Camera = {
    ...camera,
    pixelsPerCm: (camera.pixelsPerCm * side) / camera.height,
    width: side,
    height: side,
  }
  const frame = frameScene(scene, small, 1, 0, workspace)
  const { width, height } = frame
  const depth = floats(workspace, 'probe depth', width * height)
  const triangle = words(workspace, 'probe triangle', width * height)
  const target = { width, height, depth, triangle }
  clearTarget(target)
  drawTriangles(target, frame.x, frame.y, frame.z, scene.indices, 0, scene.indices.length / 3)
  let seen = 0
  const shares = new Float32Array(scene.parts.length)
  for (let k = 0; k < width * height; k++) {
    if (triangle[k] === 0) continue
    seen++
    shares[scene.partOfTriangle[triangle[k] - 1]]++
  }
  const column = (side >> 1) - frame.left
  const row = (side >> 1) - frame.top
  const isInside = column >= 0 && row >= 0 && column < width && row < height
  const middle = isInside ? depth[row * width + column] : emptyDepth
  return {
    cover: seen / (side * side),
    shares: shares.map((count) => count / Math.max(1, seen)),
    before: middle === emptyDepth ? Number.NEGATIVE_INFINITY : middle,
  }
}
