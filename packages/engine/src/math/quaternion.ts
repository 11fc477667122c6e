/** Turns in space as unit quaternions [x, y, z, w]. Formulas: Shoemake, "Animating rotation with quaternion curves" (1985). */
import { cross, dot, normalize, perpendicular, type Vec3 } from './vector.ts'

export type Quaternion = readonly [x: number, y: number, z: number, w: number]

export const noTurn: Quaternion = [0, 0, 0, 1]

/** First `b`, then `a`. */
export function multiply(a: Quaternion, b: Quaternion): Quaternion {
  return [
    a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
    a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
    a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
    a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
  ]
}

export function inverse(a: Quaternion): Quaternion {
  return [-a[0], -a[1], -a[2], a[3]]
}

/** The vector turned. */
export function turnVector([x, y, z, w]: Quaternion, [a, b, c]: Vec3): Vec3 {
  const tx = 2 * (y * c - z * b)
  const ty = 2 * (z * a - x * c)
  const tz = 2 * (x * b - y * a)
  return [a + w * tx + y * tz - z * ty, b + w * ty + z * tx - x * tz, c + w * tz + x * ty - y * tx]
}

/** A turn about a unit vector, in degrees. */
export function aboutAxis([x, y, z]: Vec3, degrees: number): Quaternion {
  const half = (degrees * Math.PI) / 360
  const sine = Math.sin(half)
  return [x * sine, y * sine, z * sine, Math.cos(half)]
}

/** The shortest turn that brings one unit vector to another. */
export function fromTo(from: Vec3, to: Vec3): Quaternion {
  const w = 1 + dot(from, to)
  if (w < 1e-6) {
    const aside: Vec3 = Math.abs(from[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1]
    const [x, y, z] = perpendicular(aside, from)
    return [x, y, z, 0]
  }
  const [x, y, z] = cross(from, to)
  return unit([x, y, z, w])
}

function unit([x, y, z, w]: Quaternion): Quaternion {
  const size = Math.sqrt(x * x + y * y + z * z + w * w) || 1
  return [x / size, y / size, z / size, w / size]
}

/** The turn that brings one pair of directions to another; the second of each pair is taken at right angles to the first. */
export function frameTurn(along: Vec3, aside: Vec3, toAlong: Vec3, toAside: Vec3): Quaternion {
  const first = fromTo(along, toAlong)
  const side = perpendicular(turnVector(first, perpendicular(aside, along)), toAlong)
  const wanted = perpendicular(toAside, toAlong)
  const sine = dot(cross(side, wanted), toAlong)
  const degrees = (Math.atan2(sine, dot(side, wanted)) * 180) / Math.PI
  return multiply(aboutAxis(normalize(toAlong), degrees), first)
}

/** That part of a turn which is about a unit vector. */
export function twistAbout([x, y, z, w]: Quaternion, axis: Vec3): Quaternion {
  const along = x * axis[0] + y * axis[1] + z * axis[2]
  if (along * along + w * w < 1e-9) return noTurn
  return unit([axis[0] * along, axis[1] * along, axis[2] * along, w])
}

/** From `a` (0) to `b` (1) the short way, straight and made a unit again. */
export function blendTurns(a: Quaternion, b: Quaternion, t: number): Quaternion {
  const sign = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -t : t
  const keep = 1 - t
  return unit([
    a[0] * keep + b[0] * sign,
    a[1] * keep + b[1] * sign,
    a[2] * keep + b[2] * sign,
    a[3] * keep + b[3] * sign,
  ])
}

/** Degrees: to its own left about y, forward about x, and over to its own left about z; the lean is made first. */
export function fromAngles(turn: number, nod: number, tilt: number): Quaternion {
  const yaw = aboutAxis([0, 1, 0], turn)
  const pitch = aboutAxis([1, 0, 0], nod)
  return multiply(yaw, multiply(pitch, aboutAxis([0, 0, 1], -tilt)))
}
