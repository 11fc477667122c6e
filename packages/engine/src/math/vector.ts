/** Three-dimensional vectors as plain tuples. */
export type Vec3 = readonly [x: number, y: number, z: number]

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

export function scale(a: Vec3, factor: number): Vec3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor]
}

/** a + b · factor. */
export function addScaled(a: Vec3, b: Vec3, factor: number): Vec3 {
  return [a[0] + b[0] * factor, a[1] + b[1] * factor, a[2] + b[2] * factor]
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function length(a: Vec3): number {
  return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])
}

export function distance(a: Vec3, b: Vec3): number {
  return length(subtract(a, b))
}

/** Unit vector in the direction of `a`; a zero vector stays zero. */
export function normalize(a: Vec3): Vec3 {
  const size = length(a) || 1
  return [a[0] / size, a[1] / size, a[2] / size]
}

export function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

/** The part of `a` that is at right angles to the unit vector `axis`, as a unit vector. */
export function perpendicular(a: Vec3, axis: Vec3): Vec3 {
  return normalize(addScaled(a, axis, -dot(a, axis)))
}

/** `a` turned by `angle` radians about the unit vector `axis` (Rodrigues' formula). */
export function rotate(a: Vec3, axis: Vec3, angle: number): Vec3 {
  const cosine = Math.cos(angle)
  const turned = add(scale(a, cosine), scale(cross(axis, a), Math.sin(angle)))
  return addScaled(turned, axis, dot(axis, a) * (1 - cosine))
}
