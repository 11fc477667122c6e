/** Turns a creature about its head for a portrait, with the faces painted on it. */
import { smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Decal, Part } from '../figure.ts'
import type { HeadPose } from '../head/tilt-head.ts'

/** The plane where a head ends, and how far behind it the neck still goes along. */
export type Nape = { point: Vec3; normal: Vec3; reach: number }

type Turn = { pivot: Vec3; nape: Nape; head: Float64Array; body: Float64Array }

/** Parts turned about a point to their own left; the head alone nods forward and leans to its own left. Degrees. */
export function turnParts(parts: readonly Part[], pivot: Vec3, nape: Nape, pose: HeadPose): Part[] {
  const head = matrixOf(pose)
  const body = matrixOf({ ...pose, nod: 0, tilt: 0 })
  return parts.map((part) => turnPart(part, { pivot, nape, head, body }))
}

/** Rows of the rotation about x, then y, then z: a head nods as it faces, and leans as it is seen. */
function matrixOf({ turn, nod, tilt }: HeadPose): Float64Array {
  const radians = Math.PI / 180
  const [cy, sy] = [Math.cos(turn * radians), Math.sin(turn * radians)]
  const [cx, sx] = [Math.cos(nod * radians), -Math.sin(nod * radians)]
  const [cz, sz] = [Math.cos(tilt * radians), Math.sin(tilt * radians)]
  return Float64Array.of(
    cz * cy,
    sz * cx - cz * sy * sx,
    sz * sx + cz * sy * cx,
    -sz * cy,
    cz * cx + sz * sy * sx,
    cz * sx - sz * sy * cx,
    -sy,
    -cy * sx,
    cy * cx,
  )
}

function turnPart(part: Part, turn: Turn): Part {
  const { decal, positions, normals } = part
  const shares = sharesOf(positions, turn.nape)
  return {
    ...part,
    positions: turned(positions, shares, turn.pivot, turn),
    rest: part.rest ?? positions,
    ...(normals && { normals: turned(normals, shares, [0, 0, 0], turn) }),
    ...(decal && { decal: turnedDecal(decal, turn.head) }),
  }
}

/** How far each vertex goes along with the head. */
function sharesOf(positions: Float32Array, { point, normal, reach }: Nape): Float32Array {
  const shares = new Float32Array(positions.length / 3)
  for (let i = 0, k = 0; i < shares.length; i++, k += 3) {
    const before =
      (positions[k] - point[0]) * normal[0] +
      (positions[k + 1] - point[1]) * normal[1] +
      (positions[k + 2] - point[2]) * normal[2]
    shares[i] = smoothstep(-reach, 0, before)
  }
  return shares
}

function turned(
  from: Float32Array,
  shares: Float32Array,
  [px, py, pz]: Vec3,
  { head, body }: Turn,
): Float32Array {
  const to = new Float32Array(from.length)
  for (let k = 0; k < to.length; k += 3) {
    const share = shares[k / 3]
    const x = from[k] - px
    const y = from[k + 1] - py
    const z = from[k + 2] - pz
    for (let row = 0; row < 9; row += 3) {
      const still = body[row] * x + body[row + 1] * y + body[row + 2] * z
      const moved = head[row] * x + head[row + 1] * y + head[row + 2] * z
      to[k + row / 3] = still + share * (moved - still)
    }
    to[k] += px
    to[k + 1] += py
    to[k + 2] += pz
  }
  return to
}

/** A decal asks for the normal and the viewer as they were before the turn. */
function turnedDecal(decal: Decal, m: Float64Array): Decal {
  const back = new Float64Array(3)
  const seenFrom = new Float64Array(3)
  return {
    ...decal,
    project(point, normal, out, view) {
      for (let i = 0; i < 3; i++) {
        back[i] = m[i] * normal[0] + m[i + 3] * normal[1] + m[i + 6] * normal[2]
        seenFrom[i] = m[i] * view[0] + m[i + 3] * view[1] + m[i + 6] * view[2]
      }
      return decal.project(point, back, out, seenFrom)
    },
  }
}
