/** Moves and turns parts as one, their patterns with them. */
import { mapPoints } from '../../math/surface.ts'
import { SurfacePoint } from '../../math/surface-point.ts'
import { add, cross, normalize, perpendicular, scale, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'

/** Where a prop's own axes go. */
export type Placement = { at: Vec3; x: Vec3; y: Vec3; z: Vec3; scale: number }

/** The prop's parts in figure space; patterns are asked in the prop's own coordinates. */
export function moveParts(parts: readonly Part[], placement: Placement): Part[] {
  const { at, x: ex, y: ey, z: ez, scale: size } = placement
  const place = ([x, y, z]: Vec3): Vec3 =>
    add(at, add(scale(ex, x * size), add(scale(ey, y * size), scale(ez, z * size))))
  return parts.map((part) => {
    const { pattern, normals, ...rest } = part
    return {
      ...rest,
      ...mapPoints(part, place),
      ...(normals && { normals: turnNormals(normals, placement) }),
      ...(pattern && { pattern: backTo(placement, pattern) }),
    }
  })
}

function turnNormals(normals: Float32Array, { x, y, z }: Placement): Float32Array {
  const turned = new Float32Array(normals.length)
  for (let i = 0; i < normals.length; i += 3) {
    for (let axis = 0; axis < 3; axis++) {
      turned[i + axis] = x[axis] * normals[i] + y[axis] * normals[i + 1] + z[axis] * normals[i + 2]
    }
  }
  return turned
}

function backTo(placement: Placement, pattern: Pattern): Pattern {
  const { at, x: ex, y: ey, z: ez, scale: size } = placement
  const own = new SurfacePoint()
  return ({ u, v, x, y, z }) => {
    const dx = (x - at[0]) / size
    const dy = (y - at[1]) / size
    const dz = (z - at[2]) / size
    return pattern(
      own.at(
        u,
        v,
        dx * ex[0] + dy * ex[1] + dz * ex[2],
        dx * ey[0] + dy * ey[1] + dz * ey[2],
        dx * ez[0] + dy * ez[1] + dz * ez[2],
      ),
    )
  }
}

/** Three axes: y as given, z as near to `front` as can be. */
export function axes(y: Vec3, front: Vec3): Pick<Placement, 'x' | 'y' | 'z'> {
  const ey = normalize(y)
  const ez = perpendicular(front, ey)
  return { x: cross(ey, ez), y: ey, z: ez }
}

/** The place on the other side of the body, for a thing that keeps its handedness. */
export function mirrorPlacement({ at, y, z, scale: size }: Placement): Placement {
  const across = ([a, b, c]: Vec3): Vec3 => [-a, b, c]
  return { at: across(at), ...axes(across(y), across(z)), scale: size }
}
