/** Caps without a brim all round: officers, sailors, scholars, winter and the stage. */
import { bell, clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import { emblemAt } from '../emblem.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { edgeBetween, finish, skullcap } from './cap-shapes.ts'
import { fitHead, type HeadFit, headPart, seatHat } from './fit.ts'
import { creaseOf, drawn, fabricOn } from './paint-headgear.ts'
import { tassel } from './service-hats.ts'
import {
  arcCord,
  ball,
  bar,
  type Round,
  round,
  roundCord,
  setAt,
  spotOn,
  thick,
} from './surfaces.ts'

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
      headPart(
        'cap peak',
        `${context.garment.id}.peak`,
        thick(peak, 0.03, { from: -1.15, to: 1.15, columns: 28, rows: 7 }),
      ),
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
  const cap: Round = (angle, t) => fit.clear(seat.at(angle, 1.0, 0.42 * (1 - t)), 0.05)
  const board: Round = (angle, t) => {
    const square = 1.3 / (Math.abs(Math.sin(angle)) + Math.abs(Math.cos(angle)))
    return seat.at(angle, square * 1.16 * t, 0.46)
  }
  const corner = seat.at(Math.PI / 2, 1.42, 0.48)
  return finish(
    fit,
    [
      headPart('cap', fit.main, round(cap, { rows: 5 })),
      headPart('board', fit.main, thick(board, 0.05, { columns: 64, rows: 3, flip: false }), {
        creaseCosine: 0.6,
      }),
      headPart('button', fit.trim, ball(seat.at(0, 0, 0.5), 0.06, 0.04)),
      tassel(fit, [seat.at(0, 0, 0.51), corner, [corner[0] + 0.03, corner[1] - 0.28, corner[2]]]),
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
      seat.at(angle, 1.05 * Math.sin(fall) ** 0.6, 0.6 * Math.cos(fall) ** 0.7),
      0.06,
    )
  }
  const tuft = (angle: number) => 0.02 * Math.sin(angle * 29) + 0.015 * Math.sin(angle * 47 + 1)
  const flap: Round = (angle, t) => {
    const high = 0.36 + 0.06 * Math.cos(2 * angle)
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

/** A soft red cone that falls to one side, with white fur. */
function santaHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.5, back: 0.22, room: fit.pressed + 0.03 })
  const cone: Round = (angle, t) => {
    const s = 1 - t
    const [x, y, z] = seat.at(angle, 1.02 * (1 - s) ** 0.75, 0.95 * Math.sin(s * 1.5))
    const fall = smoothstep(0.3, 1, s)
    return fit.clear([x + 1.1 * fall * s, y - 0.75 * fall ** 1.6, z - 0.3 * fall], 0.05)
  }
  const fur: Round = (angle, t) =>
    seat.at(angle, 1.1 + 0.09 * Math.sin(t * Math.PI) + 0.015 * Math.sin(angle * 31), 0.2 - 0.3 * t)
  const tip = cone(0, 0)
  const white = `${context.garment.id}.white`
  return finish(
    fit,
    [
      headPart('cone', fit.main, round(cone, { rows: 22 })),
      headPart('fur rim', white, thick(fur, 0.06, { columns: 90, rows: 6 })),
      headPart('bobble', white, ball(tip, 0.17, 0.17, 0.17, 16)),
    ],
    [0, 0.95, 0.3],
    { [white]: { base: '#f4f1ea', surface: 'fur' } },
  )
}

/** A frilled band over the crown of the head. */
function maidHeaddress(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const arch = (side: number, lift: number): Vec3 => {
    const turn = side * 1.25
    const aside = side < 0 ? -Math.PI / 2 : Math.PI / 2
    const [x, y, z] = fit.over(aside, Math.cos(turn) * 0.98, fit.free + 0.03 + lift)
    return [x, y, z + 0.12]
  }
  const band: Round = (across, t) => {
    const [x, y, z] = arch(t * 2 - 1, 0.02)
    return fit.clear([x, y, z + across * 0.09], fit.free)
  }
  const frill =
    (front: number): Round =>
    (across, t) => {
      const [x, y, z] = arch(t * 2 - 1, 0.06)
      const high = 0.17 * (across + 1) * (0.75 + 0.25 * Math.sin(t * Math.PI))
      const wave = 0.05 * Math.sin(t * 60) * (across + 1) * 0.5
      return [x * (1 + high * 0.7), y + high * 0.8, z + front * (0.07 + high * 0.25) + wave]
    }
  return finish(
    fit,
    [
      headPart(
        'headdress band',
        fit.main,
        thick(band, 0.03, { from: 1, to: -1, columns: 6, rows: 30 }),
      ),
      headPart(
        'front frill',
        fit.main,
        thick(frill(1), 0.012, { from: 1, to: -1, columns: 5, rows: 90 }),
        { creaseCosine: 0.2 },
      ),
      headPart('ribbon', fit.trim, arcStrip(fit, arch)),
    ],
    [0, 0.95, 0.2],
  )
}

function arcStrip(_fit: HeadFit, arch: (side: number, lift: number) => Vec3): Mesh {
  const path = Array.from({ length: 31 }, (_, i) => arch((i / 30) * 2 - 1, 0.05))
  return bar(path, () => 0.035, 40, 6)
}

/** Two long ears on a band. */
function bunnyEars(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const parts: Part[] = [-1, 1].flatMap((side) => {
    const [x, y, z] = fit.over(side * 1.57, 0.86, fit.free)
    const ear =
      (wide: number, lift: number): Round =>
      (across, t) => {
        const s = 1 - t
        const w = wide * Math.sin(clamp(s * 0.93 + 0.07) * Math.PI) ** 0.62
        return [
          x * 0.72 + side * 0.22 * s * s + across * w,
          y + 0.06 + s * 1.25,
          z + 0.02 + lift - 0.1 * s * s + 0.1 * Math.abs(across) ** 2 * w,
        ]
      }
    return [
      headPart(
        `ear ${side}`,
        fit.main,
        thick(ear(0.22, 0), 0.06, { from: -1, to: 1, columns: 8, rows: 22 }),
      ),
      headPart(
        `ear inside ${side}`,
        fit.accent,
        thick(ear(0.13, 0.03), 0.02, { from: -1, to: 1, columns: 6, rows: 20 }),
      ),
    ]
  })
  const band = Array.from({ length: 25 }, (_, i): Vec3 => {
    const turn = (i / 24 - 0.5) * 2.5
    const point = fit.over(turn < 0 ? -1.57 : 1.57, Math.cos(turn) * 0.98, fit.free + 0.02)
    return [point[0], point[1], point[2] + 0.03]
  })
  return finish(
    fit,
    [
      ...parts,
      headPart(
        'ear band',
        fit.main,
        bar(band, () => 0.045, 40, 8),
      ),
    ],
    [0, 0.95, 0.2],
  )
}

/** Combs, pins and a spray of hanging blossoms in the hair. */
function hairpins(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const flower = (angle: number, y: number, size: number): { petals: Mesh; heart: Mesh } => {
    const at = fit.over(angle, y, fit.free + 0.1)
    const petals = Array.from({ length: 5 }, (_, i) => {
      const turn = (i / 5) * 2 * Math.PI
      const [s, c] = [Math.sin(angle), Math.cos(angle)]
      const [dx, dy] = [Math.cos(turn) * size, Math.sin(turn) * size]
      return ball(
        [at[0] + dx * c, at[1] + dy, at[2] - dx * s],
        size * 0.72,
        size * 0.72,
        size * 0.5,
        10,
      )
    })
    return {
      petals: merge(petals),
      heart: ball(
        [at[0] * 1.06, at[1], at[2] * 1.06 + 0.02],
        size * 0.4,
        size * 0.4,
        size * 0.4,
        8,
      ),
    }
  }
  const spray = [
    flower(1.15, 0.62, 0.12),
    flower(1.42, 0.5, 0.09),
    flower(0.92, 0.74, 0.08),
    flower(-1.25, 0.66, 0.09),
  ]
  const [sx, sy, sz] = fit.over(1.35, 0.48, fit.free + 0.14)
  const strings = [0, 1, 2].flatMap((k) =>
    Array.from({ length: 5 }, (_, i) =>
      ball([sx + 0.02 * i, sy - 0.14 - i * 0.11, sz - 0.1 + k * 0.08], 0.04, 0.04, 0.04, 8),
    ),
  )
  const pin = (side: number): Mesh => {
    const [x, y, z] = fit.over(side * 2, 0.8, fit.free)
    return merge([
      bar(
        [
          [x * 0.5, y - 0.1, z],
          [x + side * 0.5, y + 0.28, z],
        ],
        () => 0.028,
        8,
        8,
      ),
      ball([x + side * 0.5, y + 0.28, z], 0.075, 0.075, 0.075, 10),
    ])
  }
  return finish(
    fit,
    [
      headPart('blossoms', fit.main, merge(spray.map(({ petals }) => petals))),
      headPart('blossom hearts', fit.trim, merge(spray.map(({ heart }) => heart))),
      headPart('hanging blossoms', fit.main, merge(strings)),
      headPart('pins', fit.trim, merge([pin(1), pin(-1)])),
    ],
    [0.4, 0.8, 0.4],
  )
}

/** Two branches of laurel that meet over the brow. */
function laurel(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.58, back: 0.4, room: fit.free + 0.05 })
  const leaves = Array.from({ length: 26 }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1
    const k = Math.floor(i / 2)
    const angle = side * (0.14 + k * 0.19)
    const up = k % 2 === 0 ? 0.06 : -0.05
    const base = seat.at(angle, 1.02, up * 0.4)
    const tip = seat.at(angle - side * 0.2, 1.09, up * 2.2)
    return bar(
      [base, addScaled(base, [0, up, 0], 0.6), tip],
      (t) => [0.075 * Math.sin(Math.PI * clamp(0.1 + t * 0.9)), 0.02],
      8,
      8,
    )
  })
  return finish(
    fit,
    [
      headPart('laurel leaves', fit.main, merge(leaves)),
      headPart(
        'laurel branch',
        fit.main,
        roundCord((angle) => seat.at(angle, 1.01, 0), 0, 0.022),
      ),
    ],
    [0, 0.8, 0.4],
  )
}

/** A legionary's helmet: bowl, cheek guards and an upright crest. */
function galea(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const room = fit.pressed + 0.05
  const bowl = skullcap(fit, room, edgeBetween(0.46, -0.1))
  const brow: Round = (angle, t) => {
    const [x, y, z] = bowl(angle, 0.97)
    return [x * (1 + 0.05 * t), y + 0.02 - 0.04 * t, z + 0.14 * t * clamp(Math.cos(angle))]
  }
  const cheek =
    (side: number): Round =>
    (across, t) => {
      const angle = side * (0.98 + across * 0.3 * (1 - 0.35 * t))
      return fit.face(angle, lerp(0.36, -0.62, t), room * 0.7)
    }
  const crest: Round = (across, t) => {
    const turn = lerp(-0.72, 2.5, t)
    const [, y, z] = bowl(0, 0)
    const r = Math.hypot(y, z) || 1
    const high = r + 0.06 + 0.36 * (across + 1) * 0.5 * bell(t, 0.45, 0.75)
    return [0, Math.cos(turn) * high, -Math.sin(turn) * high * 0.98 - 0.02]
  }
  return finish(
    fit,
    [
      headPart('galea', fit.main, round(bowl, { rows: 14 }), { backMaterial: fit.lining }),
      headPart(
        'brow guard',
        fit.trim,
        thick(brow, 0.03, { from: -1.4, to: 1.4, columns: 30, rows: 3 }),
      ),
      ...[-1, 1].map((side) =>
        headPart(
          `cheek ${side}`,
          fit.main,
          thick(cheek(side), 0.03, { from: -side, to: side, columns: 6, rows: 10, flip: false }),
        ),
      ),
      headPart('crest', `${context.garment.id}.plume`, thickCrest(crest), { creaseCosine: 0.2 }),
    ],
    [0, 0.95, 0.3],
    { [`${context.garment.id}.plume`]: { base: context.garment.colours.accent, surface: 'fur' } },
  )
}

/** A brush of horsehair, seen from both sides. */
function thickCrest(line: Round): Mesh {
  const side = (dx: number, flip: boolean) =>
    round(
      (across, t) => {
        const [, y, z] = line(across, t)
        return [dx * (1 - 0.5 * (across + 1) * 0.5) + 0.012 * Math.sin(t * 90), y, z]
      },
      { from: -1, to: 1, columns: 5, rows: 60, flip },
    )
  return merge([side(0.1, false), side(-0.1, true)])
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
  santa_hat: santaHat,
  maid_headdress: maidHeaddress,
  bunny_ears: bunnyEars,
  hairpins,
  laurel,
  galea,
  deerstalker,
  swim_cap: swimCap,
} satisfies Record<string, GarmentBuilder>
