/** Where a point of the scene lies in its picture. */
import type { SceneCamera } from './scene-design.ts'

export type View = {
  /** Pixels. */
  width: number
  height: number
  eye: SceneCamera['eye']
  /** Pixels a metre at a distance of one metre. */
  focal: number
  /** Pixels from the top of the picture. */
  horizon: number
}

/** Nothing closer to the eye is drawn, in metres. */
export const nearest = 0.25

export function viewOf(camera: SceneCamera, width: number, height: number): View {
  const { eye, focal, horizon } = camera
  return { width, height, eye, focal: focal * height, horizon: horizon * height }
}

/** Pixels a metre at depth `z`. */
export function scaleAt({ eye, focal }: View, z: number): number {
  return focal / Math.max(nearest, z - eye[2])
}

export function xAt(view: View, x: number, z: number): number {
  return view.width / 2 + (x - view.eye[0]) * scaleAt(view, z)
}

export function yAt(view: View, y: number, z: number): number {
  return view.horizon + (view.eye[1] - y) * scaleAt(view, z)
}

export function pointAt(view: View, x: number, y: number, z: number): [number, number] {
  return [xAt(view, x, z), yAt(view, y, z)]
}

/** How far the picture reaches to the left and right at depth `z`, in metres. */
export function reachAt(view: View, z: number): [left: number, right: number] {
  const half = view.width / 2 / scaleAt(view, z)
  return [view.eye[0] - half, view.eye[0] + half]
}

/** The depth at which the ground is seen at a row of pixels; undefined above the horizon. */
export function depthAtRow(view: View, row: number): number | undefined {
  const below = row - view.horizon
  return below <= 0 ? undefined : view.eye[2] + (view.eye[1] * view.focal) / below
}
