/** A body that flows from a head to the ground: its edge lies under the skin of the cheeks, below the mouth. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, vertexNormals } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Region } from '../figure.ts'
import type { Skull } from '../head/skull.ts'

/** A person's whole body, which such a one has not. */
export const wholeBody: readonly Region[] = [
  'scalp',
  'neck',
  'chest',
  'belly',
  'hips',
  'left upper arm',
  'right upper arm',
  'left forearm',
  'right forearm',
  'left hand',
  'right hand',
  'left thigh',
  'right thigh',
  'left shin',
  'right shin',
  'left foot',
  'right foot',
]

/** Where the body lies below the head: how far out, in head units, and at which share of the way from the ground to the edge. */
export type Outline = readonly (readonly [out: number, height: number])[]

export type Flow = {
  outline: Outline
  /** How far front and back reach, as shares of the sides. */
  depth: number
  columns: number
  rows: number
  /** Height of the lowest point in head units, and how much farther out it is at an angle. */
  foot?: (angle: number) => number
  swell?: (angle: number, height: number) => number
}

export function flowUnderFace(skull: Skull, flow: Flow): Mesh {
  const { columns, rows } = flow
  const lines = Array.from({ length: columns + 1 }, (_, i) => lineAt(skull, flow, i / columns))
  const mesh = grid(columns, rows, (u, v) => lines[Math.round(u * columns)][Math.round(v * rows)])
  return { ...mesh, normals: joined(mesh, columns) }
}

/** The face lies before the middle of the body, in head units. */
const setBack = 0.1

/** From under the cheek down to the ground, in cm; the seam lies behind. */
function lineAt(skull: Skull, { outline, depth, rows, foot, swell }: Flow, u: number): Vec3[] {
  const angle = (u - 0.5) * 2 * Math.PI
  const front = Math.max(0, Math.cos(angle))
  const behind = smoothstep(0.2, -0.9, Math.cos(angle))
  const edge = lerp(lerp(0.12, skull.shape.mouthY - 0.24, front ** 0.6), 0.5, behind)
  const low = -skull.centre[1] / skull.unitCm + (foot?.(angle) ?? 0)
  const inside = skull.surface(angle, edge, -0.06)
  const cheek = Math.hypot(inside[0], inside[2] + setBack) + 0.07 + 0.08 * front
  const points = outline.map(([out, height]): Vec3 => {
    const size = lerp(cheek, out, smoothstep(1, 0.5, height)) * (1 + (swell?.(angle, height) ?? 0))
    const deep = lerp(1, depth, smoothstep(1, 0.5, height))
    return [
      Math.sin(angle) * size,
      lerp(low, edge, height),
      Math.cos(angle) * size * deep - setBack,
    ]
  })
  return spline([inside, ...points], rows).map(skull.place)
}

function joined(mesh: Mesh, columns: number): Float32Array {
  const normals = vertexNormals(mesh)
  const stride = 3 * (columns + 1)
  for (let row = 0; row < normals.length; row += stride) {
    for (let axis = 0; axis < 3; axis++) {
      const mean = (normals[row + axis] + normals[row + 3 * columns + axis]) / 2
      normals[row + axis] = mean
      normals[row + 3 * columns + axis] = mean
    }
  }
  return normals
}

/** A vertex of such a body: a point that its pictures surely show. */
export function pointOf({ positions }: Mesh, columns: number, column: number, row: number): Vec3 {
  const k = 3 * (row * (columns + 1) + column)
  return [positions[k], positions[k + 1], positions[k + 2]]
}
