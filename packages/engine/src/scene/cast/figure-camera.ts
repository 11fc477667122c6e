/** The scene's camera as the renderer of figures wants it: about one figure, in centimetres. */
import type { Vec3 } from '../../math/vector.ts'
import { type Camera, cameraBasis } from '../../render/camera.ts'
import type { Actor } from '../scene-design.ts'
import { scaleAt, type View } from '../view.ts'

/** The part of the picture a figure is drawn in, in whole pixels. */
export type Frame = { left: number; top: number; width: number; height: number }

export function figureCamera(view: View, { place, above, turn }: Actor, frame: Frame): Camera {
  const [x, z] = place
  const { right } = cameraBasis(turn, 0)
  const across = (view.eye[0] - x) * 100
  const target: Vec3 = [right[0] * across, (view.eye[1] - above) * 100, right[2] * across]
  return {
    yaw: turn,
    pitch: 0,
    target,
    pixelsPerCm: scaleAt(view, z) / 100,
    perspective: (z - view.eye[2]) * 100,
    width: frame.width,
    height: frame.height,
    centre: { x: view.width / 2 - frame.left, y: view.horizon - frame.top },
  }
}

/** Where the corners of a box round a figure lie in the picture, with room for lines and shine. */
export function frameOf(
  view: View,
  actor: Actor,
  { min, max }: { min: Vec3; max: Vec3 },
  margin: number,
): Frame | undefined {
  const [x, z] = actor.place
  const { right, toward } = cameraBasis(actor.turn, 0)
  let [left, top, rightmost, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let corner = 0; corner < 8; corner++) {
    const point = [0, 1, 2].map((axis) => ((corner >> axis) & 1 ? max : min)[axis] / 100)
    const dot = (axis: Vec3) => axis[0] * point[0] + axis[1] * point[1] + axis[2] * point[2]
    const depth = z - dot(toward)
    const scale = scaleAt(view, depth)
    const px = view.width / 2 + (x + dot(right) - view.eye[0]) * scale
    const py = view.horizon + (view.eye[1] - actor.above - point[1]) * scale
    left = Math.min(left, px)
    rightmost = Math.max(rightmost, px)
    top = Math.min(top, py)
    bottom = Math.max(bottom, py)
  }
  const frame = {
    left: Math.max(0, Math.floor(left - margin)),
    top: Math.max(0, Math.floor(top - margin)),
  }
  const width = Math.min(view.width, Math.ceil(rightmost + margin)) - frame.left
  const height = Math.min(view.height, Math.ceil(bottom + margin)) - frame.top
  return width > 0 && height > 0 ? { ...frame, width, height } : undefined
}
