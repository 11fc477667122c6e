/** Where the picture is taken from. */
import { cross, normalize, type Vec3 } from '../math/vector.ts'

export type Camera = {
  /** Degrees. 0 sees the front, 90 the character's left side (it faces the left edge), 180 the back. */
  yaw: number
  /** Degrees; positive looks down from above. */
  pitch: number
  /** The point in the middle of the picture. */
  target: Vec3
  pixelsPerCm: number
  /** Distance of the eye in cm; parallel rays when missing. */
  perspective?: number | undefined
  /** Pixels. */
  width: number
  height: number
  /** Where the target lies, in pixels from the upper left corner; the middle of the picture when missing. */
  centre?: { x: number; y: number } | undefined
  /** The row of the ground line that the picture stands on, in pixels: nothing of it lies below. Missing where something may, or there is no line. */
  ground?: number | undefined
}

/** Three unit vectors: screen right, screen up and towards the eye, in world space. */
export type Basis = { right: Vec3; up: Vec3; toward: Vec3 }

export function cameraBasis(yaw: number, pitch: number): Basis {
  const a = (yaw * Math.PI) / 180
  const p = (pitch * Math.PI) / 180
  const right: Vec3 = [Math.cos(a), 0, -Math.sin(a)]
  const toward: Vec3 = [Math.sin(a) * Math.cos(p), Math.sin(p), Math.cos(a) * Math.cos(p)]
  return { right, up: cross(toward, right), toward }
}

/** A basis that looks along a light, with `toward` pointing to it. */
export function lightBasis(toLight: Vec3): Basis {
  const toward = normalize(toLight)
  const right = normalize([toward[2], 0, -toward[0]])
  return { right, up: cross(toward, right), toward }
}

/** The direction `v`, given in the axes of `basis`, in world space. */
export function toWorld(basis: Basis, v: Vec3): Vec3 {
  const axis = (i: 0 | 1 | 2) => basis.right[i] * v[0] + basis.up[i] * v[1] + basis.toward[i] * v[2]
  return [axis(0), axis(1), axis(2)]
}
