/** The first half of a picture: what is seen, and what patterns and painted pictures say of it. */
import { type Camera, cameraBasis } from './camera.ts'
import { finer } from './finish/pick-pixels.ts'
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
  /** Of what is drawn, in pixels. */
  width: number
  height: number
  pixelsPerCm: number
  /** Undefined where the camera sees nothing. */
  view: View | undefined
  /** What it is enlarged to; pixel art in squares of `pixel`. */
  full: { width: number; height: number; pixel: number }
}

/** Pixels grow more slowly than the picture does: a portrait's are finer than a figure's. */
function pixelOf({ pixel, pixelSide }: Look, height: number): number {
  if (pixel === undefined) return 1
  if (pixelSide !== undefined) return Math.max(1, Math.round(pixelSide))
  return Math.max(1, Math.round(pixel * (height / 1000) ** 0.7))
}

/** From before or behind, where a figure's halves mirror each other. */
function isStraight({ yaw, pitch, perspective }: Camera): boolean {
  return yaw % 180 === 0 && pitch === 0 && perspective === undefined
}

/** Moved by less than a pixel of `size`, so that the middle of a figure lies between two: its eyes are then drawn alike. */
function evenSided(camera: Camera, size: number): Camera {
  const { width, height, target, pixelsPerCm, yaw } = camera
  const centre = camera.centre ?? { x: width / 2, y: height / 2 }
  const middle = centre.x - cameraBasis(yaw, 0).right[0] * target[0] * pixelsPerCm
  return {
    ...camera,
    centre: { x: centre.x + size * Math.round(middle / size) - middle, y: centre.y },
  }
}

export function sketchScene(
  workspace: Workspace,
  scene: Scene,
  camera: Camera,
  look: Look,
): Sketch {
  const pixel = pixelOf(look, camera.height)
  // What is enlarged is drawn finer first.
  const fine = look.pixel === undefined ? 1 : finer
  const width = fine * Math.ceil(Math.round(camera.width) / pixel)
  const height = fine * Math.ceil(Math.round(camera.height) / pixel)
  const scale = inkScale(look, height)
  const margin = Math.ceil(Math.max(look.ink.silhouette, look.ink.overlap) * scale) + 2
  const grow = fine / pixel
  const pixelsPerCm = camera.pixelsPerCm * grow
  const centre = camera.centre && { x: camera.centre.x * grow, y: camera.centre.y * grow }
  const free = { ...camera, width, height, pixelsPerCm, centre }
  const exact = pixel > 1 && isStraight(camera) ? evenSided(free, fine) : free
  const view = openView(workspace, scene, exact, { samples: look.samples, margin })
  const full = { width: Math.round(camera.width), height: Math.round(camera.height), pixel }
  return { width, height, pixelsPerCm, view, full }
}
