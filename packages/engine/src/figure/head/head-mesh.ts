/** The head as a mesh, and the way its painted face is laid on it. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { grid, type Mesh, vertexNormals } from '../../math/surface.ts'
import { normalize, type Vec3 } from '../../math/vector.ts'
import type { FaceLook } from './face-look.ts'
import { reliefAt } from './relief.ts'
import type { Skull } from './skull.ts'

const columns = 92
const rows = 84

/** A point of the face's skin, relief and all, in head units. */
export function facePoint(skull: Skull, look: FaceLook, angle: number, y: number): Vec3 {
  const [x, height, z] = skull.surface(angle, y)
  if (Math.cos(angle) <= 0) return [x, height, z]
  // A dropped jaw takes its relief along: the height asked for is where the face is at rest.
  return [x, height, z + reliefAt(look, x, y) * smoothstep(0, 0.3, Math.cos(angle))]
}

/** The head without ears, in head units, with normals of a simpler head for clean shading. */
export function headMesh(skull: Skull, look: FaceLook): Mesh {
  const angles = columnAngles()
  const heights = rowHeights(look)
  const mesh = grid(
    columns,
    rows,
    (u, v) =>
      facePoint(skull, look, angles[Math.round(u * columns)], heights[Math.round(v * rows)]),
    { wrap: true },
  )
  return { ...mesh, normals: calmNormals(mesh, look) }
}

/** Angles round the head, close together at the nose. */
function columnAngles(): number[] {
  return Array.from({ length: columns + 1 }, (_, i) => {
    const u = i / columns
    const near = u < 0.5 ? u * 2 : (1 - u) * 2
    const angle = Math.PI * (0.34 * near + 0.66 * near ** 2.1)
    return u < 0.5 ? angle : 2 * Math.PI - angle
  })
}

/** Heights from crown to chin, close together from the eyes down. */
function rowHeights({ shape }: FaceLook): number[] {
  const domeRows = 22
  const browRows = 12
  const top = 0.3
  const brow = shape.eyeY + 0.1
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
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]]
    const egg = normalize([x / (halfWidth * 1.08), y / (y < 0 ? 1.7 : 1.15), (z + 0.1) / 0.8])
    const isNose = z > 0.6 && Math.abs(x) < 0.2 && Math.abs(y - noseY - 0.03) < 0.14
    const isMouth = z > 0.6 && Math.abs(x) < 0.2 && Math.abs(y - mouthY) < 0.12
    const calm = isNose ? 0.5 : isMouth ? 0.72 : 0.66
    const mixed = normalize([
      lerp(own[i], egg[0], calm),
      lerp(own[i + 1], egg[1], calm),
      lerp(own[i + 2], egg[2], calm),
    ])
    own.set(mixed, i)
  }
  return own
}

/** A head mesh set in figure space. */
export function placeMesh(skull: Skull, mesh: Mesh): Mesh {
  const positions = new Float32Array(mesh.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const { positions: p } = mesh
    positions.set(skull.place([p[i], p[i + 1], p[i + 2]]), i)
  }
  return { ...mesh, positions }
}
