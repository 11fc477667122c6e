/** What is set on hats: buckles, feathers, bows, cockades, and the weave of straw. */

import { plate } from '../../math/plate.ts'
import { clamp } from '../../math/scalar.ts'
import { merge, polygon } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { GarmentContext } from '../garments/garment-builder.ts'
import { type HeadFit, headPart } from './fit.ts'
import { creaseOf, type Drawing } from './paint-headgear.ts'
import { type Round, setAt, spotOn, thick } from './surfaces.ts'

/** A square buckle on the ribbon. */
export function buckle(fit: HeadFit, crown: Round, angle: number, t: number, size: number): Part {
  const bar = size * 0.24
  const frame = [
    [-size, -size, 2 * size, bar],
    [-size, size - bar, 2 * size, bar],
    [-size, -size, bar, 2 * size],
    [size - bar, -size, bar, 2 * size],
  ].map(([x, y, w, h]) =>
    plate(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      0.035,
      0.012,
      0.008,
    ),
  )
  return headPart('buckle', fit.accent, setAt(merge(frame), spotOn(crown, angle, t)))
}

/** Whether the words set a plume or a feather on it. */
export function wearsPlume({ garment: { parts = [] } }: GarmentContext): boolean {
  return parts.some(({ part }) => part === 'plume' || part === 'feather' || part === 'crest')
}

/** A feather that leans back along the crown. */
export function feather(
  fit: HeadFit,
  crown: Round,
  angle: number,
  t: number,
  size: number,
  material: string,
): Part {
  const { centre, up, out } = spotOn(crown, angle, t)
  const quill = (s: number): Vec3 => [
    centre[0] + up[0] * s * size * 0.7 + out[0] * (0.05 + 0.22 * s * size),
    centre[1] + s * size * 0.95 - 0.45 * size * s * s,
    centre[2] - size * 0.95 * s - 0.05,
  ]
  const mesh = thick(
    (across, s) => {
      const [x, y, z] = quill(s)
      const w = 0.13 * size * Math.sin(clamp(s * 0.93 + 0.07) * Math.PI) ** 0.7
      const nick = s > 0.3 && Math.sin(s * 37 + across) > 0.93 ? 0.75 : 1
      return [x - across * 0.03 * size, y + across * w * nick, z + Math.abs(across) * 0.05 * size]
    },
    0.012,
    { from: -1, to: 1, columns: 4, rows: 26 },
  )
  return headPart('feather', material, mesh, {
    pattern: ({ u }) => (Math.abs(u - 0.5) < 0.05 ? creaseOf(fit.context) : undefined),
  })
}

/** A flat bow on the ribbon. */
export function bow(fit: HeadFit, crown: Round, angle: number, t: number, size = 1): Part {
  const spot = spotOn(crown, angle, t)
  const loop = (side: number) =>
    plate(
      [
        [0, -0.03],
        [0.13 * side, -0.085],
        [0.16 * side, 0],
        [0.13 * side, 0.085],
        [0, 0.03],
      ].map(([x, y]) => [x * size, y * size] as const),
      0.035,
      0.015,
      0.015,
    )
  const knot = plate(polygon(8, 0.04 * size), 0.05, 0.02, 0.01)
  return headPart('hat bow', fit.trim, setAt(merge([loop(1), loop(-1), knot]), spot))
}

export function rosette(fit: HeadFit, brim: Round, angle: number, s: number): Part {
  const petals = Array.from({ length: 10 }, (_, i) => {
    const [x, y] = polygon(10, 0.095, 0.3)[i]
    return plate(
      polygon(6, 0.045).map(([px, py]) => [px + x, py + y] as const),
      0.03,
      0.012,
      0.01,
    )
  })
  const middle = plate(polygon(12, 0.075), 0.05, 0.02, 0.015)
  const spot = spotOn(brim, angle, s)
  const outside = {
    ...spot,
    right: spot.right,
    out: [-spot.out[0], -spot.out[1], -spot.out[2]] as const,
    up: spot.up,
  }
  return headPart('cockade', fit.trim, setAt(merge([...petals, middle]), outside))
}

export function weave(fit: HeadFit, rings: number): Drawing {
  const crease = creaseOf(fit.context)
  return (angle, t) => {
    const ring = t * rings
    const place = ring - Math.floor(ring)
    const shift = Math.floor(ring) % 2
    const stitch = Math.sin(angle * 40 + shift * Math.PI)
    return place < 0.13 && stitch > -0.55 ? crease : undefined
  }
}

/** The spots of a toadstool: in rings round its top, each ring turned against the last. */
export function warts({ trim }: HeadFit, rings: readonly Ring[]): Drawing {
  const spots = rings.flatMap(({ t, count, size }, ring) =>
    Array.from({ length: count }, (_, i) => ({
      t: t + 0.03 * Math.sin(5 * i + ring),
      angle: ((i + 0.5 * ring) / count) * 2 * Math.PI,
      size: size * (1 + 0.3 * Math.sin(3 * i + 2 * ring)),
      wide: Math.max(0.2, t),
    })),
  )
  return (angle, t) => {
    const isSpot = spots.some((spot) => {
      const aside = Math.atan2(Math.sin(angle - spot.angle), Math.cos(angle - spot.angle))
      return Math.hypot(aside * spot.wide, (t - spot.t) * 1.5) < spot.size
    })
    return isSpot ? trim : undefined
  }
}

/** `t` from the top 0 down, `size` in the same measure. */
type Ring = { t: number; count: number; size: number }

export function ribs(fit: HeadFit, count: number): Drawing {
  return (angle, t) => {
    const place = (angle / (2 * Math.PI)) * count
    return Math.abs(place - Math.round(place)) * t < 0.025 ? creaseOf(fit.context) : undefined
  }
}
