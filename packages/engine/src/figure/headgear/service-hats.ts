/** Hats and helmets of services and trades that have a crown and a brim. */
import { bell } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { brimmed } from './brimmed.ts'
import { headPart } from './fit.ts'
import { bow, feather, weave } from './hat-trims.ts'
import { souwester } from './souwester.ts'
import { ball, type Round, roundCord, thick } from './surfaces.ts'

const dome = {
  spread: [
    [0, 0],
    [0.25, 0.5],
    [0.5, 0.82],
    [0.75, 0.98],
    [1, 1.02],
  ],
  height: [
    [0, 0.78],
    [0.25, 0.71],
    [0.5, 0.54],
    [0.75, 0.28],
    [1, 0],
  ],
} as const

export const serviceHats = {
  hard_hat: brimmed({
    ...dome,
    front: 0.42,
    back: 0.22,
    shape: (angle, t) => {
      // Three ridges along the top.
      const side = Math.sin(angle) * t
      const ridge = bell(side, 0, 0.07) + 0.7 * (bell(side, 0.26, 0.06) + bell(side, -0.26, 0.06))
      return { spread: 1, height: 0.07 * ridge * (1 - t) }
    },
    brim: (angle) => 0.1 + 0.24 * Math.max(0, Math.cos(angle)) ** 2,
    rise: (_angle, s) => -0.05 * s,
    thickness: 0.03,
    ribbon: 0,
  }),
  fire_helmet: brimmed({
    ...dome,
    front: 0.44,
    back: 0.24,
    shape: (angle, t) => {
      const comb = bell(Math.sin(angle) * t, 0, 0.09) * (1 - t * 0.6)
      return { spread: 1.04, height: 0.13 * comb }
    },
    brim: (angle) => 0.2 + 0.52 * Math.max(0, -Math.cos(angle)) ** 1.4,
    rise: (angle, s) => s * (-0.1 + 0.34 * Math.min(0, Math.cos(angle)) * s),
    thickness: 0.035,
    ribbon: 0.1,
    extras: (fit, _seat, crown) => [shield(fit, crown)],
  }),
  army_helmet: brimmed({
    ...dome,
    front: 0.4,
    back: 0.06,
    shape: (angle) => ({ spread: 1.06 + 0.03 * Math.sin(angle) ** 2, height: 0.02 }),
    brim: (angle) => 0.09 + 0.05 * Math.cos(angle) ** 2,
    rise: (_angle, s) => -0.06 * s,
    thickness: 0.04,
    ribbon: 0.16,
  }),
  bike_helmet: brimmed({
    ...dome,
    front: 0.5,
    back: 0.34,
    shape: (angle, t) => {
      const slot = Math.cos(angle * 7) > 0.35 && t > 0.25 && t < 0.86
      return { spread: slot ? 1 : 1.09, height: slot ? 0 : 0.05 }
    },
    brim: (angle) => 0.05 + 0.16 * Math.max(0, Math.cos(angle)) ** 3,
    rise: (_angle, s) => 0.02 - 0.02 * s,
    thickness: 0.05,
    ribbon: 0,
    drawings: (fit) => [
      (angle, t) => (Math.cos(angle * 7) > 0.42 && t > 0.25 && t < 0.86 ? fit.lining : undefined),
    ],
  }),
  pith_helmet: brimmed({
    ...dome,
    front: 0.44,
    back: 0.26,
    brim: (angle) => 0.5 + 0.12 * Math.cos(2 * angle),
    rise: (_angle, s) => -0.3 * s * s - 0.06 * s,
    thickness: 0.04,
    ribbon: 0.2,
    extras: (fit, seat) => [
      headPart(
        'button',
        fit.main,
        roundCord((angle) => seat.at(angle, 0.06, 0.8), 0, 0.05, 12),
      ),
    ],
  }),
  bucket_hat: brimmed({
    front: 0.42,
    back: 0.2,
    spread: [
      [0, 0],
      [0.3, 0.78],
      [0.36, 0.84],
      [1, 1.02],
    ],
    height: [
      [0, 0.6],
      [0.3, 0.59],
      [0.36, 0.55],
      [1, 0],
    ],
    brim: () => 0.36,
    rise: (_angle, s) => -0.3 * s,
    thickness: 0.026,
    ribbon: 0,
    brimDrawings: (fit) => [
      (_angle, s) => (Math.abs(s * 5 - Math.round(s * 5)) < 0.09 ? fit.lining : undefined),
    ],
  }),
  souwester,
  sombrero: brimmed({
    front: 0.44,
    back: 0.26,
    spread: [
      [0, 0],
      [0.16, 0.3],
      [0.5, 0.66],
      [1, 1],
    ],
    height: [
      [0, 1.16],
      [0.16, 1.12],
      [0.5, 0.72],
      [1, 0],
    ],
    brim: () => 1.3,
    rise: (_angle, s) => -0.16 * s + 0.42 * Math.max(0, s - 0.55) ** 1.3,
    thickness: 0.03,
    ribbon: 0.16,
    corded: true,
    drawings: (fit) => [weave(fit, 18)],
    brimDrawings: (fit) => [
      (angle, s) => {
        const x = (angle / (2 * Math.PI)) * 26
        const zigzag = 0.74 + 0.1 * Math.abs((x % 1) - 0.5)
        return Math.abs(s - zigzag) < 0.03 ? fit.accent : undefined
      },
      (_angle, s) => (s > 0.9 && s < 0.95 ? fit.trim : undefined),
    ],
  }),
  fez: brimmed({
    front: 0.52,
    back: 0.34,
    spread: [
      [0, 0],
      [0.3, 0.76],
      [0.34, 0.79],
      [1, 1],
    ],
    height: [
      [0, 0.8],
      [0.3, 0.8],
      [0.34, 0.77],
      [1, 0],
    ],
    brim: () => 0.012,
    rise: () => 0,
    thickness: 0.02,
    ribbon: 0,
    extras: (fit, seat) =>
      fit.context.garment.isCrestless
        ? []
        : [tassel(fit, [seat.at(0, 0, 0.82), seat.at(1.6, 0.82, 0.78), seat.at(1.6, 0.96, 0.3)])],
  }),
  sun_hat: brimmed({
    front: 0.4,
    back: 0.24,
    spread: [
      [0, 0],
      [0.3, 0.7],
      [0.55, 0.94],
      [1, 1],
    ],
    height: [
      [0, 0.6],
      [0.3, 0.54],
      [0.55, 0.38],
      [1, 0],
    ],
    brim: () => 1.15,
    rise: (angle, s) => -0.34 * s * s + 0.06 * Math.sin(5 * angle) * s * s,
    thickness: 0.02,
    ribbon: 0.2,
    brimDrawings: (fit) => [weave(fit, 12)],
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI * 0.7, 0.86, 2.2)],
  }),
  cavalier_hat: brimmed({
    front: 0.42,
    back: 0.24,
    spread: [
      [0, 0],
      [0.3, 0.8],
      [0.4, 0.92],
      [1, 1],
    ],
    height: [
      [0, 0.5],
      [0.3, 0.5],
      [0.4, 0.44],
      [1, 0],
    ],
    brim: () => 0.86,
    rise: (angle, s) => s * s * (0.62 * Math.max(0, -Math.sin(angle)) ** 2 - 0.12),
    thickness: 0.026,
    ribbon: 0.14,
    extras: (fit, _seat, crown) => [
      feather(fit, crown, -1.5, 0.8, 1.5, fit.accent),
      feather(fit, crown, -1.3, 0.82, 1.15, fit.accent),
    ],
  }),
} satisfies Record<string, GarmentBuilder>

type Fit = Parameters<typeof bow>[0]

/** The shield of a fire company on the front of the crown. */
function shield(fit: Fit, crown: Round): Part {
  const plate: Round = (side, t) => {
    const narrow = t > 0.55 ? 1 - ((t - 0.55) / 0.45) ** 2 * 0.8 : 1
    const [x, y, z] = crown(side * 0.36 * narrow, 0.42 + t * 0.46)
    return [x, y + 0.02, z + 0.07]
  }
  const mesh = thick(plate, 0.03, { from: -1, to: 1, columns: 10, rows: 8 })
  return headPart('helmet shield', fit.trim, mesh, {
    pattern: ({ u, v }) => {
      const [x, y] = [Math.abs(u - 0.5), Math.abs(v - 0.22)]
      return (x < 0.1 && y < 0.14) || (y < 0.05 && x < 0.28) ? fit.accent : undefined
    },
  })
}

/** A tassel on a cord. */
export function tassel(fit: Fit, path: readonly Vec3[]): Part {
  const [x, y, z] = path[path.length - 1]
  const strings = [-0.05, -0.017, 0.017, 0.05].map((dx) =>
    cord(
      [
        [x, y, z],
        [x + dx, y - 0.12, z + dx * 0.3],
        [x + dx * 1.2, y - 0.3, z + dx * 0.3],
      ],
      0.022,
    ),
  )
  return headPart(
    'tassel',
    fit.trim,
    merge([cord(path, 0.018), ball(path[path.length - 1], 0.055), ...strings]),
  )
}
