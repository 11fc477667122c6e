/** Caps of officers, sailors, scholars and hunters. */
import { clamp, lerp } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { emblemAt } from '../emblem.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { capPeak, edgeBetween, finish, skullcap } from './cap-shapes.ts'
import { fitHead, headPart, seatHat } from './fit.ts'
import { creaseOf, drawn, fabricOn } from './paint-headgear.ts'
import { tassel } from './service-hats.ts'
import { arcCord, ball, type Round, round, roundCord, setAt, spotOn, thick } from './surfaces.ts'

/** The cap of officers, constables and pilots: a wide flat top, a band with a badge, a shining peak. */
function peakedCap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.44, back: 0.24, room: fit.pressed + 0.02 })
  const band: Round = (angle, t) => fit.clear(seat.at(angle, 1.01, 0.22 * (1 - t)), 0.04)
  const top: Round = (angle, t) => {
    const front = 0.5 + 0.5 * Math.cos(angle)
    const wide = 1.26 + 0.06 * front
    const spread = t < 0.6 ? (t / 0.6) ** 0.8 * wide : lerp(wide, 1.01, ((t - 0.6) / 0.4) ** 1.2)
    const edge = 0.4 + 0.2 * front
    const rise =
      t < 0.6 ? edge + 0.08 * Math.cos((t / 0.6) * 1.57) : lerp(edge, 0.21, (t - 0.6) / 0.4)
    return fit.clear(seat.at(angle, spread, rise), 0.05)
  }
  const peak: Round = (angle, s) => {
    const [x, y, z] = seat.at(angle, 1.02, 0.02)
    const out = clamp(Math.cos(angle * 0.86)) ** 0.6
    return [
      x * (1 + 0.06 * s),
      y - 0.22 * s * out - 0.1 * s * Math.sin(angle) ** 2,
      z + 0.46 * s * out,
    ]
  }
  const badge = spotOn(band, 0, 0.3)
  return finish(
    fit,
    [
      headPart('cap top', fit.main, round(top, { rows: 18 }), {
        backMaterial: fit.lining,
        pattern: drawn(
          (_angle, t) => (Math.abs(t - 0.6) < 0.022 ? fit.trim : undefined),
          fabricOn(context, 70, 20),
        ),
      }),
      headPart('cap band', fit.accent, round(band, { rows: 4 }), {
        pattern: drawn((_angle, t) => (t < 0.12 || t > 0.9 ? fit.trim : undefined)),
      }),
      capPeak(context, peak),
      headPart(
        'cap cord',
        fit.trim,
        arcCord((angle) => seat.at(angle, 1.05, 0.05), 0, -1.2, 1.2, 0.026),
      ),
      headPart('cap badge', fit.trim, setAt(ball([0, 0.08, 0.02], 0.11, 0.13, 0.04, 16), badge), {
        pattern: ({ x, y }) =>
          emblemAt('star', (x - badge.centre[0]) / 0.1, (y - badge.centre[1] - 0.08) / 0.1)
            ? fit.accent
            : undefined,
      }),
    ],
    [0, 0.95, 0.4],
    { [`${context.garment.id}.peak`]: { base: '#1d1c22', surface: 'plastic' } },
  )
}

/** A sailor's round white cap with its upright rim. */
function sailorHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.6, back: 0.42, room: fit.pressed + 0.02, pitch: -6 })
  const crown: Round = (angle, t) => {
    const fall = t * Math.PI * 0.5
    return fit.clear(seat.at(angle, Math.sin(fall) ** 0.8, 0.36 * Math.cos(fall)), 0.05)
  }
  const rim: Round = (angle, t) => seat.at(angle, 1.04 + 0.08 * t, -0.02 + 0.3 * t)
  return finish(
    fit,
    [
      headPart('cap crown', fit.main, round(crown, { rows: 10 })),
      headPart('cap rim', fit.main, thick(rim, 0.03, { rows: 5, flip: true }), {
        pattern: drawn((_angle, t) => (t > 0.12 && t < 0.18 ? fit.accent : undefined)),
      }),
      headPart('cap edge', fit.main, roundCord(rim, 1, 0.03)),
    ],
    [0, 0.95, 0.3],
  )
}

/** A square board on a skullcap, and a tassel. */
function mortarboard(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.5, back: 0.3, room: fit.pressed + 0.02 })
  const cap: Round = (angle, t) => fit.clear(seat.at(angle, 1.0, 0.62 * (1 - t)), 0.05)
  const board: Round = (angle, t) => {
    const square = 1.3 / (Math.abs(Math.sin(angle)) + Math.abs(Math.cos(angle)))
    return seat.at(angle, square * 1.16 * t, 0.68)
  }
  const corner = seat.at(Math.PI / 2, 1.42, 0.7)
  return finish(
    fit,
    [
      headPart('cap', fit.main, round(cap, { rows: 5 })),
      headPart('board', fit.main, thick(board, 0.05, { columns: 64, rows: 3, flip: false }), {
        creaseCosine: 0.6,
      }),
      headPart('button', fit.trim, ball(seat.at(0, 0, 0.72), 0.06, 0.04)),
      tassel(fit, [seat.at(0, 0, 0.73), corner, [corner[0] + 0.03, corner[1] - 0.28, corner[2]]]),
    ],
    [0, 0.95, 0.3],
  )
}

/** A fur cap with its flaps tied up. */
function ushanka(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.46, back: 0.26, room: fit.pressed + 0.03 })
  const crown: Round = (angle, t) => {
    const fall = t * Math.PI * 0.5
    return fit.clear(
      seat.at(angle, 1.05 * Math.sin(fall) ** 0.6, 0.86 * Math.cos(fall) ** 0.7),
      0.06,
    )
  }
  const tuft = (angle: number) => 0.02 * Math.sin(angle * 29) + 0.015 * Math.sin(angle * 47 + 1)
  const flap: Round = (angle, t) => {
    const high = 0.62 + 0.08 * Math.cos(2 * angle)
    return seat.at(angle, 1.14 + 0.1 * Math.sin(t * Math.PI) + tuft(angle), high * (1 - t) - 0.04)
  }
  return finish(
    fit,
    [
      headPart('fur cap', fit.main, round(crown, { rows: 12 })),
      headPart(
        'fur flaps',
        `${context.garment.id}.fur`,
        thick(flap, 0.08, { columns: 96, rows: 6 }),
      ),
      headPart(
        'cap badge',
        fit.trim,
        setAt(ball([0, 0, 0.05], 0.11, 0.11, 0.04, 14), spotOn(flap, 0, 0.45)),
      ),
    ],
    [0, 0.95, 0.3],
    { [`${context.garment.id}.fur`]: { base: context.garment.colours.lining, surface: 'fur' } },
  )
}

/** A cap with two peaks and its ear flaps tied on top. */
function deerstalker(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.pressed + 0.04
  const shell = skullcap(fit, room, edgeBetween(0.42, 0.24))
  const peak =
    (turn: number): Round =>
    (angle, s) => {
      const [x, y, z] = shell(turn + angle, 1)
      const out = clamp(Math.cos(angle * 0.9)) ** 0.6
      return [x * (1 + 0.05 * s), y - 0.16 * s * out, z + Math.cos(turn) * 0.42 * s * out]
    }
  const flap =
    (side: number): Round =>
    (across, t) => {
      const angle = side * 1.57 + across * 0.62 * (0.6 + 0.4 * t)
      return fit.over(angle, lerp(0.98, 0.36, t), room + 0.05)
    }
  const crease = creaseOf(context)
  return finish(
    fit,
    [
      headPart('deerstalker', fit.main, round(shell, { rows: 12 }), {
        pattern: drawn(
          (angle, t) =>
            Math.abs((angle * 3) / Math.PI - Math.round((angle * 3) / Math.PI)) * t < 0.02
              ? crease
              : undefined,
          fabricOn(context, 60, 20),
        ),
      }),
      ...[0, Math.PI].map((turn) =>
        headPart(
          turn === 0 ? 'front peak' : 'back peak',
          fit.main,
          thick(peak(turn), 0.03, { from: -1, to: 1, columns: 24, rows: 6 }),
          {
            pattern: drawn(fabricOn(context, 60, 10)),
          },
        ),
      ),
      ...[-1, 1].map((side) =>
        headPart(
          `flap ${side}`,
          fit.main,
          thick(flap(side), 0.03, { from: -1, to: 1, columns: 12, rows: 10 }),
          {
            pattern: drawn(fabricOn(context, 40, 20)),
          },
        ),
      ),
      headPart(
        'bow',
        fit.trim,
        merge([-1, 1].map((side) => ball([side * 0.12, 1.2, 0.02], 0.12, 0.06, 0.05, 12))),
      ),
    ],
    [0, 0.95, 0.3],
  )
}

/** A cap that lies like a second scalp, with one stripe. */
function swimCap(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const shell = skullcap(fit, fit.pressed + 0.01, edgeBetween(0.5, -0.12))
  return finish(
    fit,
    [
      headPart('swim cap', fit.main, round(shell, { rows: 14 }), {
        pattern: drawn((angle, t) => (Math.abs(Math.sin(angle) * t) < 0.09 ? fit.trim : undefined)),
      }),
    ],
    [0, 0.95, 0.3],
  )
}

export const uniformCaps = {
  peaked_cap: peakedCap,
  sailor_hat: sailorHat,
  mortarboard,
  ushanka,
  deerstalker,
  swim_cap: swimCap,
}
