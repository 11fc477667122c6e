/** The mantle of an octopus's or a squid's head. */
import { lerp } from '../../math/scalar.ts'
import { grid, type Mesh, orientOutward } from '../../math/surface.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import { coverOf } from '../cover.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { FeatureBuilder } from './feature-builder.ts'

/** A bulb over the brows that leans back; a squid's is long, ends in a point and has two fins. */
export const mantle: FeatureBuilder = (context) => {
  const { skull, feature, material, design } = context
  if (coverOf(design) !== 'none') return { parts: [] }
  const isPointed = feature.figured ?? false
  const lean = isPointed ? 0.62 : 0.74
  const [tall, wide, deep] = isPointed ? [1.75, 0.92, 0.95] : [1.42, 1.08, 1.16]
  const base: Vec3 = [0, 0.34, -0.16]
  const [sine, cosine] = [Math.sin(lean), Math.cos(lean)]
  const bulb = (u: number, v: number): Vec3 => {
    const angle = (u - 0.5) * 2 * Math.PI
    const turn = v * Math.PI
    // Fullest above its middle, drawn in where it leaves the head.
    const along = -Math.cos(turn)
    const swell =
      Math.sin(turn) ** (isPointed ? 1.15 : 0.9) * (1 + (isPointed ? -0.12 : 0.1) * along)
    const y = along * tall * 0.62 + tall * 0.34
    const x = Math.sin(angle) * wide * swell
    const z = Math.cos(angle) * deep * swell
    return add(base, [x, y * cosine + z * sine, z * cosine - y * sine])
  }
  const place = (mesh: Mesh): Mesh => ({
    ...mesh,
    positions: placedAll(mesh.positions, skull.place),
  })
  const body: Part = {
    name: 'mantle',
    material: material.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: spots(material.second),
    ...orientOutward(place(grid(40, 26, bulb, { wrap: true }))),
  }
  if (!isPointed) return { parts: [body] }
  const fin = grid(8, 8, (u, v) => {
    const at = bulb(0.75, lerp(0.62, 0.96, v))
    const out = Math.sin(v * Math.PI) ** 0.8 * 0.75 * u
    return add(at, [out - 0.05, 0.16 * u - 0.2 * u * v, -0.1 * u])
  })
  const leaf = place(fin)
  return {
    parts: [
      body,
      ...onSides([
        { name: 'mantle fin', material: material.second, backMaterial: material.second, ...leaf },
      ]),
    ],
  }
}

const spotPlaces: readonly (readonly [u: number, v: number, size: number])[] = [
  [0.5, 0.66, 0.05],
  [0.4, 0.74, 0.035],
  [0.61, 0.78, 0.04],
  [0.3, 0.62, 0.045],
  [0.71, 0.6, 0.04],
  [0.2, 0.76, 0.05],
  [0.82, 0.72, 0.045],
  [0.1, 0.6, 0.04],
  [0.92, 0.62, 0.05],
  [0.02, 0.78, 0.06],
  [0.35, 0.86, 0.04],
  [0.65, 0.9, 0.035],
  [0.12, 0.88, 0.05],
  [0.88, 0.86, 0.04],
]

function spots(second: string): Pattern {
  return ({ u, v }) => {
    const across = Math.sin(v * Math.PI)
    const isSpot = spotPlaces.some(([at, along, size]) => {
      const off = Math.abs(u - at)
      return Math.hypot(Math.min(off, 1 - off) * across * 1.7, v - along) < size
    })
    return isSpot ? second : undefined
  }
}

/** All points of a mesh, put elsewhere. */
export function placedAll(positions: Float32Array, place: (point: Vec3) => Vec3): Float32Array {
  const placed = new Float32Array(positions.length)
  for (let k = 0; k < placed.length; k += 3)
    placed.set(place([positions[k], positions[k + 1], positions[k + 2]]), k)
  return placed
}
