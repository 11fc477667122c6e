/** What helmets share: the bowl, rivets and materials. */
import { hexToOklch } from '../../math/colour.ts'
import { bell, lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import type { Material } from '../figure.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'
import type { HeadFit } from './fit.ts'
import { ball, type Round, setAt, spotOn } from './surfaces.ts'

export const room = 0.13

/** Rivets along a surface at t. */
export function rivetRow(surface: Round, t: number, angles: readonly number[], size: number): Mesh {
  return merge(
    angles.map((angle) =>
      setAt(ball([0, 0, 0.2 * size], size, size, size * 0.7, 8), spotOn(surface, angle, t)),
    ),
  )
}

export function evenly(count: number, from = -Math.PI, to = Math.PI): number[] {
  return Array.from({ length: count }, (_, i) => lerp(from, to, (i + 0.5) / count))
}

/** Height of the lower edge: over the brow in front, down the cheek, to the nape behind. */
export function faceEdge(
  brow: number,
  cheek: number,
  nape: number,
  open: number,
): (angle: number) => number {
  return (angle) => {
    const a = Math.abs(angle)
    const side = smoothstep(open, open + 0.28, a)
    const low = lerp(cheek, nape, smoothstep(1.5, 2.7, a))
    return lerp(brow + 0.05 * Math.cos(a * 2), low, side)
  }
}

/** The bowl: a comb along the middle, a lower edge round the face. */
export function bowl(fit: HeadFit, edge: (angle: number) => number, comb: number): Round {
  return (angle, t) => {
    const low = edge(angle)
    const y = low + (1 - low) * Math.cos((t * Math.PI) / 2) ** 0.9
    const [x, py, z] = fit.over(angle, Math.min(1, y), room)
    const middle = bell(x, 0, 0.09) * smoothstep(0.25, 0.6, py)
    const nape = smoothstep(-0.1, -0.6, py) * smoothstep(0.2, -0.6, Math.cos(angle))
    const point = fit.clear(
      [x * 1.02, py + comb * middle, z - comb * 0.5 * middle * smoothstep(0.2, -0.6, z)],
      room * 0.9,
    )
    return [point[0] * (1 + 0.12 * nape), point[1], point[2] - 0.2 * nape]
  }
}

export function helmetMaterials({ garment }: GarmentContext): Record<string, Material> {
  return {
    // On black steel the eyes would not be seen.
    [`${garment.id}.dark`]: {
      base: hexToOklch(garment.colours.main).l < 0.35 ? '#5c636d' : '#1b1a20',
      surface: 'cloth',
    },
    [`${garment.id}.mail`]: { base: '#7c828c', surface: 'metal' },
    [`${garment.id}.ring`]: { base: '#4d525c', surface: 'metal', noInk: true },
    [`${garment.id}.plume`]: { base: garment.colours.accent, surface: 'fur' },
    [`${garment.id}.horn`]: { base: '#e3d6b8', surface: 'bone' },
    [`${garment.id}.tip`]: { base: '#6b5138', surface: 'bone', noInk: true },
  }
}
