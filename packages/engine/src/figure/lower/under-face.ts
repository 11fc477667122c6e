/** A body that flows from a head to the ground: its edge lies under the skin of the cheeks, below the mouth. */
import { clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
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
/** Above here the body comes out of the face little by little, as shares of its height: no edge is seen, and no chin. */
const risen = [1, 0.95, 0.9, 0.84, 0.76] as const
/** The chin's rounding begins below this height, in head units. */
const chin = -0.86

/** From under the cheek down to the ground, in cm; the seam lies behind. */
function lineAt(skull: Skull, { outline, depth, rows, foot, swell }: Flow, u: number): Vec3[] {
  const angle = (u - 0.5) * 2 * Math.PI
  const front = Math.max(0, Math.cos(angle))
  const behind = smoothstep(0.2, -0.9, Math.cos(angle))
  const belowMouth = Math.max(skull.shape.mouthY - 0.16, chin)
  const edge = lerp(lerp(0.3, belowMouth, front ** 0.6), 0.5, behind)
  const low = -skull.centre[1] / skull.unitCm + (foot?.(angle) ?? 0)
  const at = (out: number, height: number): Vec3 => {
    const y = lerp(low, edge, height)
    const face = skull.surface(
      angle,
      Math.max(y, chin),
      lerp(0.035, -0.012, smoothstep(0.84, 1, height)),
    )
    const size = out * (1 + (swell?.(angle, height) ?? 0))
    const away = clamp((1 - height) / 0.42)
    return [
      lerp(face[0], Math.sin(angle) * size, away),
      y,
      lerp(face[2], Math.cos(angle) * size * depth - setBack, away),
    ]
  }
  const outAt: Keys = outline.map(([out, height]) => [height, out] as const).reverse()
  const lower = outline.filter(([, height]) => height < 0.7)
  const points = [
    ...risen.map((height) => at(curve(outAt, height), height)),
    ...lower.map(([out, height]) => at(out, height)),
  ]
  return spline([skull.surface(angle, edge + 0.06, -0.03), ...points], rows).map(skull.place)
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
