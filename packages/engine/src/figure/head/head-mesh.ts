/** The head as a mesh, and the way its painted face is laid on it. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { gridIndices, gridUvs, type Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { FaceLook } from './face-look.ts'
import { reliefAt } from './relief.ts'
import { dropJaw, type Skull, sectionPoint } from './skull.ts'

const columns = 56
const rows = 48

/** A point of the face's skin, relief and all, in head units. */
export function facePoint(skull: Skull, look: FaceLook, angle: number, y: number): Vec3 {
  const [x, height, z] = skull.surface(angle, y)
  if (Math.cos(angle) <= 0) return [x, height, z]
  return [x, height, z + standsOut(look, angle, x, y)]
}

/** How far the face stands before the skull. A dropped jaw takes its relief along: the height asked for is where the face is at rest. */
function standsOut(look: FaceLook, angle: number, x: number, y: number): number {
  return reliefAt(look, x, y) * smoothstep(0, 0.3, Math.cos(angle))
}

/** What of a head's mesh no expression changes: every vertex with its jaw shut, its relief apart. */
export type RestingHead = {
  /** Points of the skull, and how far the face stands before it there. */
  skull: readonly Vec3[]
  relief: Float64Array
  uvs: Float32Array
  indices: Uint32Array
}

/** The head without ears, at rest. */
export function restingHead(look: FaceLook): RestingHead {
  const angles = columnAngles()
  const skull = rowHeights(look).flatMap((y) =>
    angles.map((angle) => sectionPoint(look.shape, angle, y)),
  )
  return {
    skull,
    relief: Float64Array.from(skull, ([x, y], k) => {
      const angle = angles[k % columns]
      return Math.cos(angle) <= 0 ? 0 : standsOut(look, angle, x, y)
    }),
    uvs: gridUvs(columns, rows, columns),
    indices: gridIndices(columns, rows, columns),
  }
}

/** The head without ears, its jaw as the skull's, in head units, with normals of a simpler head for clean shading. */
export function headMesh({ shape, jawDrop }: Skull, look: FaceLook, rest: RestingHead): Mesh {
  const positions = new Float32Array(rest.skull.length * 3)
  for (let k = 0; k < rest.skull.length; k++) {
    const [x, y, z] = dropJaw(shape, rest.skull[k], jawDrop)
    positions[3 * k] = x
    positions[3 * k + 1] = y
    positions[3 * k + 2] = z + rest.relief[k]
  }
  const mesh = { positions, uvs: rest.uvs, indices: rest.indices }
  return { ...mesh, normals: calmNormals(mesh, look) }
}

/** Angles round the head, close together at the nose. */
function columnAngles(): number[] {
  return Array.from({ length: columns }, (_, i) => {
    const u = i / columns
    const near = u < 0.5 ? u * 2 : (1 - u) * 2
    const angle = Math.PI * (0.34 * near + 0.66 * near ** 2.1)
    return u < 0.5 ? angle : 2 * Math.PI - angle
  })
}

/** Heights from crown to chin, close together from the eyes down. */
function rowHeights({ shape }: FaceLook): number[] {
  const domeRows = 12
  const browRows = 7
  const top = 0.3
  const brow = Math.min(shape.eyeY + 0.1, top - 0.06)
  const heights: number[] = []
  for (let i = 0; i < domeRows; i++) {
    heights.push(top + (1 - top) * Math.cos((i / domeRows) * Math.PI * 0.5) ** 0.8)
  }
  for (let i = 0; i < browRows; i++) heights.push(lerp(top, brow, i / browRows))
  const rest = rows - heights.length
  for (let i = 0; i <= rest; i++) {
    const t = i / rest
    heights.push(lerp(brow, -1, 1 - (1 - t) ** 1.12))
  }
  return heights
}

/** Normals blended with an egg's: simple tones on cheek and brow; nose and lips keep more of their own. */
function calmNormals(mesh: Mesh, look: FaceLook): Float32Array {
  const own = vertexNormals(mesh)
  const { positions } = mesh
  const { noseY, mouthY, halfWidth } = look.shape
  for (let i = 0; i < own.length; i += 3) {
    const x = positions[i]
    const y = positions[i + 1]
    const z = positions[i + 2]
    const isFront = z > 0.6 && Math.abs(x) < 0.2
    const isNose = isFront && Math.abs(y - noseY - 0.03) < 0.14
    const isMouth = isFront && Math.abs(y - mouthY) < 0.12
    const calm = isNose ? 0.5 : isMouth ? 0.72 : 0.66
    const ex = x / (halfWidth * 1.08)
    const ey = y / (y < 0 ? 1.7 : 1.15)
    const ez = (z + 0.1) / 0.8
    const egg = Math.sqrt(ex * ex + ey * ey + ez * ez) || 1
    const nx = lerp(own[i], ex / egg, calm)
    const ny = lerp(own[i + 1], ey / egg, calm)
    const nz = lerp(own[i + 2], ez / egg, calm)
    const size = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1
    own[i] = nx / size
    own[i + 1] = ny / size
    own[i + 2] = nz / size
  }
  return own
}

/** A head mesh set in figure space. */
export function placeMesh({ centre, unitCm }: Skull, mesh: Mesh): Mesh {
  const [x, y, z] = centre
  const positions = new Float32Array(mesh.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    positions[i] = x + mesh.positions[i] * unitCm
    positions[i + 1] = y + mesh.positions[i + 1] * unitCm
    positions[i + 2] = z + mesh.positions[i + 2] * unitCm
  }
  return { ...mesh, positions }
}
