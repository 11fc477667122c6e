/** Turns a creature about its head for a portrait, with the faces painted on it. */
import type { Vec3 } from '../../math/vector.ts'
import type { Decal, Part } from '../figure.ts'
import type { HeadPose } from '../head/tilt-head.ts'

/** Parts turned about a point: to their own left, nodded forward, and leant to their own left, in degrees. */
export function turnParts(parts: readonly Part[], pivot: Vec3, pose: HeadPose): Part[] {
  const matrix = matrixOf(pose)
  return parts.map((part) => turnPart(part, pivot, matrix))
}

/** Rows of the rotation about y, then x, then z. */
function matrixOf({ turn, nod, tilt }: HeadPose): Float64Array {
  const radians = Math.PI / 180
  const [cy, sy] = [Math.cos(turn * radians), Math.sin(turn * radians)]
  const [cx, sx] = [Math.cos(nod * radians), -Math.sin(nod * radians)]
  const [cz, sz] = [Math.cos(tilt * radians), Math.sin(tilt * radians)]
  return Float64Array.of(
    cz * cy - sz * sx * sy,
    sz * cx,
    cz * sy + sz * sx * cy,
    -sz * cy - cz * sx * sy,
    cz * cx,
    -sz * sy + cz * sx * cy,
    -cx * sy,
    -sx,
    cx * cy,
  )
}

function turnPart(part: Part, pivot: Vec3, matrix: Float64Array): Part {
  const { decal, positions, normals } = part
  return {
    ...part,
    positions: turned(positions, pivot, matrix),
    rest: part.rest ?? positions,
    ...(normals && { normals: turned(normals, [0, 0, 0], matrix) }),
    ...(decal && { decal: turnedDecal(decal, matrix) }),
  }
}

function turned(from: Float32Array, [px, py, pz]: Vec3, m: Float64Array): Float32Array {
  const to = new Float32Array(from.length)
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = m
  for (let k = 0; k < to.length; k += 3) {
    const x = from[k] - px
    const y = from[k + 1] - py
    const z = from[k + 2] - pz
    to[k] = px + xx * x + xy * y + xz * z
    to[k + 1] = py + yx * x + yy * y + yz * z
    to[k + 2] = pz + zx * x + zy * y + zz * z
  }
  return to
}

/** A decal asks for the normal as it was before the turn. */
function turnedDecal(decal: Decal, m: Float64Array): Decal {
  const back = new Float64Array(3)
  return {
    ...decal,
    project(point, normal, out, view) {
      for (let i = 0; i < 3; i++) {
        back[i] = m[i] * normal[0] + m[i + 3] * normal[1] + m[i + 6] * normal[2]
      }
      return decal.project(point, back, out, view)
    },
  }
}
