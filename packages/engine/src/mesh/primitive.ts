/** Gathers pieces of parts into one primitive of a file: one draw call, one material. */
import type { Part } from '../figure/figure.ts'
import type { PartWeights } from '../pose/weights.ts'
import { type FileBones, metres, writeMixedWeights } from './bones.ts'
import { type CutPart, mixed } from './cut-part.ts'
import type { GltfFile, JsonObject } from './gltf-file.ts'

export type Piece = {
  /** Where it lies in the file's rest pose, in cm, with normals. */
  part: Part
  /** Missing where nothing bends it. */
  weights?: PartWeights | undefined
  cut: CutPart
  /** Faces the other way. */
  isInside?: boolean
  /** Cm it is pushed out along its normals. */
  off?: number
  /** Two numbers a vertex of the cut. */
  uvs: Float32Array
  /** How far the part's vertices move in each morph target, in cm. */
  targets?: readonly Float32Array[]
}

/** Adds the vertices and triangles of all pieces; the JSON of the primitive. What is not lit needs no normals. */
export function addPrimitive(
  file: GltfFile,
  pieces: readonly Piece[],
  bones: FileBones | undefined,
  material: number,
  isUnlit = false,
): JsonObject {
  const vertices = pieces.reduce((sum, { cut }) => sum + cut.first.length, 0)
  const positions = new Float32Array(3 * vertices)
  const normals = new Float32Array(3 * vertices)
  const uvs = new Uint16Array(2 * vertices)
  const joints = new Uint8Array(4 * vertices)
  const weights = new Uint8Array(4 * vertices)
  let from = 0
  for (const piece of pieces) {
    writePlaces(piece, positions, normals, 3 * from)
    for (let i = 0; i < piece.uvs.length; i++) uvs[2 * from + i] = Math.round(65535 * piece.uvs[i])
    if (bones && piece.weights) {
      writeMixedWeights(bones, piece.weights, piece.cut, { joints, weights }, 4 * from)
    }
    from += piece.cut.first.length
  }
  return {
    attributes: {
      POSITION: file.addFloats(positions, 3),
      ...(!isUnlit && { NORMAL: file.addFloats(normals, 3) }),
      TEXCOORD_0: file.addShares(uvs),
      ...(bones && {
        JOINTS_0: file.addBytes(joints, false),
        WEIGHTS_0: file.addBytes(weights, true),
      }),
    },
    indices: file.addIndices(joinIndices(pieces)),
    material,
    ...targetsOf(file, pieces, vertices),
  }
}

function joinIndices(pieces: readonly Piece[]): Uint32Array {
  const all = new Uint32Array(pieces.reduce((sum, { cut }) => sum + cut.indices.length, 0))
  let at = 0
  let vertex = 0
  for (const { cut, isInside } of pieces) {
    const { indices } = cut
    for (let t = 0; t < indices.length; t += 3) {
      all[at + t] = indices[t] + vertex
      all[at + t + (isInside ? 2 : 1)] = indices[t + 1] + vertex
      all[at + t + (isInside ? 1 : 2)] = indices[t + 2] + vertex
    }
    at += indices.length
    vertex += cut.first.length
  }
  return all
}

/** Positions in metres and unit normals of a piece, mixed on the triangles its vertices lie on. */
function writePlaces(
  { part, cut, isInside, off = 0 }: Piece,
  positions: Float32Array,
  normals: Float32Array,
  at: number,
): void {
  const { positions: from, normals: fromNormals = from } = part
  const facing = isInside ? -1 : 1
  for (let k = 0; k < cut.first.length; k++) {
    const x = mixed(cut, k, fromNormals, 3, 0)
    const y = mixed(cut, k, fromNormals, 3, 1)
    const z = mixed(cut, k, fromNormals, 3, 2)
    const size = Math.sqrt(x * x + y * y + z * z)
    const unit = size > 1e-6 ? 1 / size : 0
    const i = at + 3 * k
    positions[i] = metres * (mixed(cut, k, from, 3, 0) + off * x * unit)
    positions[i + 1] = metres * (mixed(cut, k, from, 3, 1) + off * y * unit)
    positions[i + 2] = metres * (mixed(cut, k, from, 3, 2) + off * z * unit)
    normals[i] = facing * x * unit
    normals[i + 1] = unit === 0 ? 1 : facing * y * unit
    normals[i + 2] = facing * z * unit
  }
}

/** Morph targets: every piece of a primitive has as many. */
function targetsOf(file: GltfFile, pieces: readonly Piece[], vertices: number): JsonObject {
  const count = pieces[0]?.targets?.length ?? 0
  if (count === 0) return {}
  const targets = Array.from({ length: count }, (_, target) => {
    const moves = new Float32Array(3 * vertices)
    let at = 0
    for (const { cut, targets: own } of pieces) {
      const from = own?.[target]
      for (let k = 0; k < cut.first.length && from; k++) {
        for (let axis = 0; axis < 3; axis++) {
          moves[at + 3 * k + axis] = metres * mixed(cut, k, from, 3, axis)
        }
      }
      at += 3 * cut.first.length
    }
    return { POSITION: file.addFloats(moves, 3) }
  })
  return { targets }
}
