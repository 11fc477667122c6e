/** The first half of a picture: what is seen, and what patterns and painted pictures say of it. */
import type { Camera } from './camera.ts'
import { inkScale } from './lines.ts'
import type { Look } from './look.ts'
import { openView } from './open-view.ts'
import type { Scene } from './scene.ts'
import type { View } from './view.ts'
import type { Workspace } from './workspace.ts'

/**
 * A picture that is to be painted. Plain data, good for as long as its memory is left alone: any thread that has the
 * memory can paint it, and needs nothing else of the scene.
 */
export type Sketch = {
  /** Of the picture, in pixels. */
  width: number
  height: number
  pixelsPerCm: number
  /** Undefined where the camera sees nothing. */
  view: View | undefined
}

export function sketchScene(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  look: Look,
): Sketch {
  const width = Math.round(camera.width)
  const height = Math.round(camera.height)
  const scale = inkScale(look, height)
  const margin = Math.ceil(Math.max(look.ink.silhouette, look.ink.overlap) * scale) + 2
  const exact = { ...camera, width, height }
  const view = openView(workspace, scene, exact, { samples: look.samples, margin })
  return { width, height, pixelsPerCm: camera.pixelsPerCm, view }
}
