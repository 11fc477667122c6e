/** Spikes: stiff tapering horns of hair that grow out of the dome and lean back together. */
import { clamp, lerp } from '../../math/scalar.ts'
import { frameAt } from '../../math/spline.ts'
import { grid, type Mesh, merge } from '../../math/surface.ts'
import { add, addScaled, normalize, scale, type Vec3 } from '../../math/vector.ts'
import { vertexNormals } from '../../math/vertex-normals.ts'
import type { Part } from '../figure.ts'
import type { HairContext } from './hair-context.ts'
import { directionOf } from './space.ts'

const radians = Math.PI / 180

/** How far the middle of a spike sways, as a share of its length; flames are bright at the root. */
export type SpikeShape = { sway?: number; flames?: boolean }

/** Rows of spikes: fall and number of each, first and last azimuth. */
export type SpikeRow = {
  fall: number
  count: number
  from: number
  to: number
  length: number
  width: number
  /** Where they lean to. */
  wind: Vec3
}

export function buildSpikes(
  context: HairContext,
  rows: readonly SpikeRow[],
  shape: SpikeShape = {},
): Part {
  const { space, thickness, hair } = context
  const random = context.random('spikes')
  const meshes: Mesh[] = []
  for (const row of rows) {
    for (let i = 0; i < row.count; i++) {
      const place = (i + random.between(0.25, 0.75)) / row.count
      const azimuth = lerp(row.from, row.to, place) * radians
      const d = directionOf(azimuth, row.fall * random.between(0.92, 1.08) * radians)
      const foot = addScaled(space.centre, d, space.reach(d) + thickness(d) * 0.3 - 0.12)
      const lean = add(scale(d, 1), scale(row.wind, random.between(0.7, 1.3)))
      const out = normalize(add(lean, [random.between(-0.2, 0.2), 0, random.between(-0.15, 0.15)]))
      const size = row.length * random.between(0.75, 1.25)
      meshes.push(
        spike(foot, d, out, size, row.width * random.between(0.8, 1.2), {
          ...shape,
          phase: i * 2.4 + row.fall,
        }),
      )
    }
  }
  const mesh = merge(meshes)
  const hasTips = hair.tip !== hair.colour
  return {
    name: 'spikes',
    material: 'hair',
    group: 'hair',
    creaseCosine: -1,
    ...mesh,
    normals: vertexNormals(mesh),
    pattern: ({ u, v }) => {
      if (shape.flames) return flameTone(u, v)
      if (hasTips && v > 0.66 + 0.1 * Math.abs(((u * 5) % 1) - 0.5)) return 'hair.tip'
      const tooth = Math.abs(((u * 4) % 1) - 0.5)
      return v > 0.3 && v < 0.36 + 0.1 * tooth && u > 0.35 && u < 0.65 ? 'hair.shine' : undefined
    },
  }
}

/** Bright at the root, its own colour between, and a dark tongue at the tip. */
function flameTone(u: number, v: number): string | undefined {
  const tongue = 0.12 * Math.abs(((u * 3) % 1) - 0.5) * 2
  if (v < 0.34 + tongue) return 'hair.bright'
  return v > 0.74 + tongue ? 'hair.inside' : undefined
}

/** Sets out along the scalp's normal and bends towards `out`. */
function spike(
  foot: Vec3,
  normal: Vec3,
  out: Vec3,
  size: number,
  width: number,
  { sway = 0, phase }: SpikeShape & { phase: number },
): Mesh {
  const swing = (t: number) => sway * size * t * Math.sin(t * 5.2 + phase)
  const path = Array.from({ length: 12 }, (_, i): Vec3 => {
    const t = i / 11
    const bent = normalize(add(scale(normal, 1 - t), scale(out, t + 0.3)))
    const straight = addScaled(foot, bent, t * size)
    const aside = swing(t)
    return [
      straight[0] + aside * Math.cos(phase),
      straight[1] - 0.1 * size * t * t,
      straight[2] + aside * Math.sin(phase),
    ]
  })
  return grid(
    10,
    9,
    (u, v): Vec3 => {
      const { centre, normal: across, binormal } = frameAt(path, v, [0, 1, 0])
      const angle = u * 2 * Math.PI
      const r = width * (1 - v) ** 0.75 * (1 + 0.15 * Math.sin(clamp(v * 2) * Math.PI))
      const side = addScaled(centre, binormal, -Math.sin(angle) * r)
      return addScaled(side, across, Math.cos(angle) * r * 0.62)
    },
    { wrap: true },
  )
}
