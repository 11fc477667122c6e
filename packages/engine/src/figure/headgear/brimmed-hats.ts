/** Hats with a crown and a brim. */
import { bell, clamp, curve, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { merge, plate, polygon } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { GarmentBuilder } from '../garments/garment-builder.ts'
import { dressHead, fitHead, type HatSeat, type HeadFit, headPart, seatHat } from './fit.ts'
import {
  creaseOf,
  type Drawing,
  drawn,
  drawnMaterials,
  emblemOn,
  fabricOn,
} from './paint-headgear.ts'
import { type Round, round, roundCord, setAt, spotOn, thick } from './surfaces.ts'

type HatForm = {
  front: number
  back: number
  roll?: number
  /** Half width by t, from the top 0 to the band 1, in widths of the band; and height over the band. */
  spread: Keys
  height: Keys
  /** Changes the height and spread of the crown at an angle. */
  shape?: (angle: number, t: number) => { spread: number; height: number }
  /** Width of the brim in band widths, and its height, by angle and s 0–1 outward. */
  brim: (angle: number) => number
  rise: (angle: number, s: number) => number
  thickness: number
  /** Height of the band's ribbon; 0 = none. */
  ribbon: number
  drawings?: (fit: HeadFit) => (Drawing | undefined)[]
  brimDrawings?: (fit: HeadFit) => (Drawing | undefined)[]
  extras?: (fit: HeadFit, seat: HatSeat, crown: Round, brim: Round) => Part[]
  /** The brim's edge is corded in the trim. */
  corded?: boolean
}

function brimmed(form: HatForm): GarmentBuilder {
  return (context) => {
    const fit = fitHead(context)
    const { front, back, roll = 0 } = form
    const seat = seatHat(fit, { front, back, room: fit.pressed + 0.015, roll })
    const crown: Round = (angle, t) => {
      const change = form.shape?.(angle, t) ?? { spread: 1, height: 0 }
      const point = seat.at(
        angle,
        curve(form.spread, t) * change.spread,
        curve(form.height, t) + change.height,
      )
      return fit.clear(point, 0.05)
    }
    const brim: Round = (angle, s) =>
      seat.at(angle, lerp(0.99, 1 + form.brim(angle), s), form.rise(angle, s))
    const parts = [
      headPart('hat crown', fit.main, round(crown, { rows: 26 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          ...(form.drawings?.(fit) ?? []),
          emblemOn(
            context.garment.emblem,
            { angle: 0, t: 0.72, wide: 0.34, high: 0.14 },
            fit.trim,
            fit.accent,
          ),
          fabricOn(context, 62, 20),
        ),
      }),
      headPart('hat brim', fit.main, thick(brim, form.thickness), {
        pattern: brimPattern(fit, form),
      }),
      ...(form.corded ? [headPart('brim cord', fit.trim, roundCord(brim, 1, 0.022))] : []),
      ...(form.ribbon > 0 ? [ribbon(fit, seat, crown, form)] : []),
      ...(form.extras?.(fit, seat, crown, brim) ?? []),
    ]
    return dressHead(fit, parts, {
      materials: drawnMaterials(context),
      landmarks: { Hat: fit.skull.place(seat.at(0, 0, 0.3)) },
    })
  }
}

/** Above, the hat's own cloth; below, from the fold of the edge on, its lining. */
function brimPattern(fit: HeadFit, form: HatForm) {
  const above = drawn(...(form.brimDrawings?.(fit) ?? []))
  return (u: number, v: number, x: number, y: number, z: number) =>
    v > 0.52 ? fit.lining : above(u, v * 2.13, x, y, z)
}

/** The ribbon lies on the crown's foot. */
function ribbon(fit: HeadFit, seat: HatSeat, crown: Round, form: HatForm): Part {
  const foot = tAtHeight(form, form.ribbon)
  const surface: Round = (angle, t) => {
    const [x, y, z] = crown(angle, lerp(foot, 1, t))
    const out = 1 + 0.022 * (1 - (2 * t - 1) ** 4)
    return [
      seat.centre[0] + (x - seat.centre[0]) * out,
      y,
      seat.centre[2] + (z - seat.centre[2]) * out,
    ]
  }
  return headPart('hat ribbon', fit.trim, round(surface, { rows: 4 }))
}

function tAtHeight({ height }: HatForm, wanted: number): number {
  let t = 1
  while (t > 0 && curve(height, t) < wanted) t -= 0.01
  return t
}

/** A square buckle on the ribbon. */
function buckle(fit: HeadFit, crown: Round, angle: number, t: number, size: number): Part {
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

/** A feather that leans back along the crown. */
function feather(
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
    pattern: (u) => (Math.abs(u - 0.5) < 0.05 ? creaseOf(fit.context) : undefined),
  })
}

const even = (value: number) => () => value

export const brimmedHats = {
  bowler_hat: brimmed({
    front: 0.42,
    back: 0.24,
    spread: [
      [0, 0],
      [0.2, 0.42],
      [0.45, 0.8],
      [0.7, 0.99],
      [1, 1],
    ],
    height: [
      [0, 0.8],
      [0.2, 0.76],
      [0.45, 0.6],
      [0.7, 0.32],
      [1, 0],
    ],
    brim: (angle) => 0.26 + 0.05 * Math.cos(2 * angle),
    rise: (angle, s) => 0.13 * s * s * (0.75 - 0.55 * Math.cos(2 * angle)) - 0.03 * s,
    thickness: 0.03,
    ribbon: 0.17,
    corded: true,
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI / 2, 0.9)],
  }),
  top_hat: brimmed({
    front: 0.44,
    back: 0.26,
    spread: [
      [0, 0],
      [0.18, 0.9],
      [0.22, 1.07],
      [0.3, 1.09],
      [0.6, 0.99],
      [1, 1],
    ],
    height: [
      [0, 1.12],
      [0.18, 1.11],
      [0.22, 1.09],
      [0.3, 0.98],
      [0.6, 0.5],
      [1, 0],
    ],
    brim: even(0.36),
    rise: (angle, s) => 0.16 * s * s * (0.5 - 0.7 * Math.cos(2 * angle)),
    thickness: 0.03,
    ribbon: 0.22,
  }),
  fedora: brimmed({
    front: 0.42,
    back: 0.22,
    roll: 4,
    spread: [
      [0, 0],
      [0.22, 0.62],
      [0.36, 0.84],
      [0.6, 0.94],
      [1, 1],
    ],
    height: [
      [0, 0.72],
      [0.22, 0.74],
      [0.36, 0.66],
      [0.6, 0.4],
      [1, 0],
    ],
    shape: pinched(0.2, 0.2),
    brim: even(0.46),
    rise: (angle, s) => s * (-0.13 * Math.cos(angle) + 0.1 * (1 - Math.cos(2 * angle)) * s * 0.8),
    thickness: 0.026,
    ribbon: 0.2,
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI / 2, 0.88)],
  }),
  cowboy_hat: brimmed({
    front: 0.44,
    back: 0.24,
    spread: [
      [0, 0],
      [0.2, 0.58],
      [0.34, 0.84],
      [0.6, 0.97],
      [1, 1],
    ],
    height: [
      [0, 0.86],
      [0.2, 0.9],
      [0.34, 0.82],
      [0.6, 0.5],
      [1, 0],
    ],
    shape: pinched(0.24, 0.3),
    brim: (angle) => 0.8 - 0.12 * Math.cos(2 * angle),
    rise: (angle, s) => s * s * (0.5 * Math.sin(angle) ** 2 - 0.12 * Math.cos(angle) ** 2 - 0.04),
    thickness: 0.03,
    ribbon: 0.1,
    corded: true,
    extras: (fit, _seat, crown) => [buckle(fit, crown, 0.5, 0.93, 0.07)],
  }),
  straw_hat: brimmed({
    front: 0.42,
    back: 0.26,
    spread: [
      [0, 0],
      [0.2, 0.55],
      [0.36, 0.86],
      [0.6, 0.97],
      [1, 1],
    ],
    height: [
      [0, 0.66],
      [0.2, 0.63],
      [0.36, 0.54],
      [0.6, 0.34],
      [1, 0],
    ],
    brim: even(0.92),
    rise: (angle, s) => -0.1 * s + 0.05 * Math.sin(3 * angle + 1) * s * s,
    thickness: 0.02,
    ribbon: 0.18,
    drawings: (fit) => [weave(fit, 16)],
    brimDrawings: (fit) => [weave(fit, 9)],
    extras: (fit, _seat, crown) => [bow(fit, crown, Math.PI * 0.8, 0.86, 1.5)],
  }),
  conical_hat: brimmed({
    front: 0.5,
    back: 0.3,
    spread: [
      [0, 0],
      [0.5, 0.56],
      [1, 1],
    ],
    height: [
      [0, 0.86],
      [0.06, 0.82],
      [1, 0.12],
    ],
    brim: even(0.95),
    rise: (_angle, s) => 0.12 - 0.52 * s,
    thickness: 0.02,
    ribbon: 0,
    drawings: (fit) => [ribs(fit, 14), weave(fit, 12)],
    brimDrawings: (fit) => [ribs(fit, 14), weave(fit, 7)],
    corded: true,
  }),
  tricorn: brimmed({
    front: 0.4,
    back: 0.26,
    spread: [
      [0, 0],
      [0.25, 0.66],
      [0.45, 0.92],
      [0.7, 1],
      [1, 1],
    ],
    height: [
      [0, 0.6],
      [0.25, 0.57],
      [0.45, 0.45],
      [0.7, 0.26],
      [1, 0],
    ],
    brim: (angle) => 0.24 + 0.62 * corner(angle),
    rise: (angle, s) => s ** 0.8 * (0.62 - 0.58 * corner(angle)) - 0.03,
    thickness: 0.028,
    ribbon: 0,
    corded: true,
    extras: (fit, _seat, _crown, brim) => [
      rosette(fit, brim, 1.05, 0.55),
      feather(fit, brim, 1.15, 0.6, 1.25, fit.accent),
    ],
  }),
  wizard_hat: wizardHat,
} satisfies Record<string, GarmentBuilder>

/** A crease along the top and two dents in front. */
function pinched(crease: number, dent: number) {
  return (angle: number, t: number) => {
    const top = smoothstep(0.5, 0.1, t)
    const side =
      Math.sin(angle) *
      curve(
        [
          [0, 0],
          [0.36, 0.85],
          [1, 1],
        ],
        t,
      )
    const front = bell(Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))), 0.75, 0.42)
    return {
      spread: 1 - dent * front * bell(t, 0.36, 0.2),
      height: -crease * top * bell(side, 0, 0.26) + 0.05 * Math.cos(angle) * top,
    }
  }
}

/** 1 at the three corners of a tricorn (front and both sides behind), 0 between. */
function corner(angle: number): number {
  return (0.5 + 0.5 * Math.cos(3 * angle)) ** 1.6
}

function weave(fit: HeadFit, rings: number): Drawing {
  const crease = creaseOf(fit.context)
  return (angle, t) => {
    const ring = t * rings
    const place = ring - Math.floor(ring)
    const shift = Math.floor(ring) % 2
    const stitch = Math.sin(angle * 40 + shift * Math.PI)
    return place < 0.13 && stitch > -0.55 ? crease : undefined
  }
}

function ribs(fit: HeadFit, count: number): Drawing {
  return (angle, t) => {
    const place = (angle / (2 * Math.PI)) * count
    return Math.abs(place - Math.round(place)) * t < 0.025 ? creaseOf(fit.context) : undefined
  }
}

/** A flat bow on the ribbon. */
function bow(fit: HeadFit, crown: Round, angle: number, t: number, size = 1): Part {
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

function rosette(fit: HeadFit, brim: Round, angle: number, s: number): Part {
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

/** A tall cone that bends over, wrinkled where it bends. */
function wizardHat(context: Parameters<GarmentBuilder>[0]): ReturnType<GarmentBuilder> {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.44, back: 0.24, room: fit.pressed + 0.015 })
  const tall = lerp(1.6, 2.7, context.garment.length)
  const lean = context.design.seed % 2 === 0 ? 1 : -1
  const crown: Round = (angle, t) => {
    const up = 1 - t
    const bend = smoothstep(0.42, 1, up)
    const wrinkle =
      0.05 * Math.sin(up * 26 + Math.sin(angle * 2) * 1.1) * bell(up, 0.55, 0.2) +
      0.025 * Math.sin(up * 17 - angle) * smoothstep(0.1, 0.4, up)
    const spread = (1 - up) ** 0.82 * (1 - 0.1 * Math.sin(up * Math.PI)) * 1.0 + wrinkle * (1 - up)
    const [x, y, z] = seat.at(angle, spread, up * tall - 0.34 * tall * bend ** 1.5)
    return fit.clear([x + lean * 0.3 * tall * bend ** 1.3, y, z - 0.34 * tall * bend ** 1.1], 0.05)
  }
  const brim: Round = (angle, s) =>
    seat.at(
      angle,
      lerp(0.99, 2.12 + 0.06 * Math.sin(3 * angle + 1), s),
      -0.08 * s + s * s * (0.1 * Math.sin(2 * angle + 0.6) + 0.06 * Math.sin(3 * angle) - 0.05),
    )
  const band: Round = (angle, t) => {
    const [x, y, z] = crown(angle, lerp(0.86, 0.995, t))
    const out = 1.03
    return [
      seat.centre[0] + (x - seat.centre[0]) * out,
      y,
      seat.centre[2] + (z - seat.centre[2]) * out,
    ]
  }
  const crease = creaseOf(context)
  const folds: Drawing = (angle, t) => {
    const up = 1 - t
    const fold = Math.abs(Math.sin(up * 13 + Math.sin(angle * 2) * 0.55 + 0.6))
    return fold < 0.045 * bell(up, 0.55, 0.16) * (0.5 + Math.sin(angle + 1)) * 2
      ? crease
      : undefined
  }
  const parts = [
    headPart('hat cone', fit.main, round(crown, { rows: 44 }), {
      backMaterial: fit.lining,
      pattern: drawn(
        folds,
        emblemOn(
          context.garment.emblem,
          { angle: 0, t: 0.7, wide: 0.36, high: 0.12 },
          fit.trim,
          fit.accent,
        ),
        fabricOn(context, 62, 42),
      ),
    }),
    headPart('hat brim', fit.main, thick(brim, 0.03, { columns: 72 }), {
      pattern: (_u, v) => (v > 0.52 ? fit.lining : undefined),
    }),
    headPart('brim cord', fit.trim, roundCord(brim, 1, 0.024, 72)),
    headPart('hat band', fit.trim, round(band, { rows: 4 })),
    buckle(fit, band, 0, 0.5, 0.15),
  ]
  return dressHead(fit, parts, {
    materials: drawnMaterials(context),
    landmarks: { Hat: fit.skull.place(seat.at(0, 0, 0.6)) },
  })
}
