/** What is worn on the head for show: ears, frills, blossoms, laurel. */
import { clamp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled, type Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { wrap } from '../garments/cloth/fabric.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { isBeastEar } from '../head/beast-ears.ts'
import { finish } from './cap-shapes.ts'
import { fitHead, type HeadFit, headPart, seatHat } from './fit.ts'
import { galea } from './galea.ts'
import { creaseOf } from './paint-headgear.ts'
import { ball, bar, type Round, round, roundCord, thick } from './surfaces.ts'

/** A soft red cone that falls to one side, with white fur. */
function santaHat(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.5, back: 0.22, room: fit.pressed + 0.03 })
  const cone: Round = (angle, t) => {
    const s = 1 - t
    const [x, y, z] = seat.at(angle, 1.02 * (1 - s) ** 0.75, 1.35 * Math.sin(s * 1.5))
    const fall = smoothstep(0.42, 1, s)
    return fit.clear([x + 1.1 * fall * s, y - 1.15 * fall ** 1.6, z - 0.3 * fall], 0.05)
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
  // Behind ears that stand on the head, which it would run through.
  const place = isBeastEar(context.design.ears) ? -0.1 : 0.12
  // Its ends are tucked into the hair.
  const height = (side: number) => fit.free - 0.01 - 0.39 * smoothstep(0.74, 1, Math.abs(side))
  const arch = (side: number, lift: number): Vec3 => {
    const turn = side * 1.32
    const aside = side < 0 ? -Math.PI / 2 : Math.PI / 2
    const [x, y, z] = fit.over(aside, Math.cos(turn), height(side) + lift)
    // Its ends run back behind the ears: upright from crown to ear it would be a post beside the head.
    return [x, y, z + place - 0.26 * side * side]
  }
  const band: Round = (across, t) => {
    const [x, y, z] = arch(t * 2 - 1, 0.02)
    return fit.clear([x, y, z + across * 0.09], height(t * 2 - 1))
  }
  // A row of bows puffed out over the band from its front edge to its back one: a ruffle from every side.
  const bows = 15
  const pleat = creaseOf(context)
  const frill: Round = (across, t) => {
    const [x, y, z] = arch(t * 2 - 1, 0.01)
    const size = Math.hypot(x, y)
    const round = Math.sqrt(clamp(Math.min(t, 1 - t) / 0.1))
    const bow = 0.76 + 0.24 * Math.abs(Math.sin(t * Math.PI * bows)) ** 0.6
    const full = bow * round * (0.62 + 0.38 * Math.sin(t * Math.PI))
    const turn = across * 1.9
    const high = 0.3 * full * Math.cos(turn)
    return [
      x + (x / size) * high * 0.75,
      y + (y / size) * high,
      z + 0.04 + 0.17 * full * Math.sin(turn) - 0.25 * high,
    ]
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
        round(frill, { from: 1, to: -1, columns: 10, rows: 8 * bows }),
        {
          creaseCosine: 0.5,
          // Its pleats meet in the band.
          pattern: ({ v }) => (Math.abs(wrap(v * bows + 0.5, 1) - 0.5) < 0.09 ? pleat : undefined),
        },
      ),
      headPart('ribbon', fit.trim, arcStrip(fit, arch)),
    ],
    [0, 0.95, 0.2],
  )
}

function arcStrip(_fit: HeadFit, arch: (side: number, lift: number) => Vec3): Mesh {
  // It ends under the frill.
  const path = Array.from({ length: 31 }, (_, i) => arch(0.7 * ((i / 30) * 2 - 1), 0.05))
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
/** One flower behind an ear is no ornament with pins. */
const bloom =
  /^(?!.*flowers)(?!.*blossoms).*\b(?:flower|rose|hibiscus|lily|daisy|blossom|gardenia|orchid)\b/i

function hairpins(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const flower = (angle: number, y: number, size: number): { petals: Mesh; heart: Mesh } => {
    const at = fit.over(angle, y, fit.free)
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
  if (bloom.test(context.garment.label)) {
    const { petals, heart } = flower(1.02, 0.5, 0.19)
    return finish(
      fit,
      [headPart('blossoms', fit.main, petals), headPart('blossom hearts', fit.trim, heart)],
      [0.9, 0.5, 0.4],
    )
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

export const festiveHeads = {
  santa_hat: santaHat,
  maid_headdress: maidHeaddress,
  bunny_ears: bunnyEars,
  hairpins,
  laurel,
  galea,
}
