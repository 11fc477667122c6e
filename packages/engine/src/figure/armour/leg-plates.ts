/** Plate for legs and feet. */
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { clothPart } from '../garments/cloth/cloth.ts'
import { tightBand } from '../garments/cloth/tight-band.ts'
import type { Girth } from '../garments/cloth/tight-reach.ts'
import { plate } from './arm-plates.ts'
import type { ArmourKit } from './kit.ts'
import { dome, frontRidge, limbBand, rivets, type Surface, shell } from './plates.ts'

/** Thigh, knee with its wing, shin. */
export function legPlates(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const lift = kit.under('left thigh')
  const cuisse = limbBand(body.leg, {
    t0: 0.13,
    t1: 0.455,
    lift: (v, angle) => lift + k * (2.2 + 0.4 * v + 1.3 * frontRidge(angle, 0.3)),
  })
  return [
    ...shell(
      'cuisse',
      cuisse,
      plate(kit, {
        columns: 28,
        rows: 8,
        wrap: true,
        lips: ['top', 'bottom'],
        region: 'left thigh',
        pattern: ({ u, v }) =>
          v > 0.06 && v < 0.11 && (u < 0.3 || u > 0.7) ? kit.trim : undefined,
      }),
    ),
    ...knee(kit),
    ...greave(kit),
  ]
}

/** A strap round the left leg above or below the knee, drawn tight over the trousers. */
function padStrap(kit: ArmourKit, at: number, under: number): Part {
  const { body, k, context, lining } = kit
  const { centre } = body.leg.frame(at)
  const room = 0.35 * k
  const girth: Girth = { centre, front: [0, 0, 1], up: [1, 0, 0] }
  const bare = Array.from({ length: 24 }, (_, i) => body.leg.surface(at, (i / 12) * Math.PI, under))
  // A skirt or a coat is before the straps, not below them; so is the other leg.
  const worn = (context.below ?? []).filter((part) => !standsOff(part, centre, body.unit))
  const sheet = tightBand(worn, girth, {
    width: 2.6 * k,
    room,
    skin: bare,
    hip: { side: -1, widest: 0 },
  })
  return clothPart(sheet, {
    name: `pad strap ${at < 0.5 ? 'above' : 'below'}`,
    material: lining,
    lining,
    folded: ['top', 'hem'],
    thickness: room,
    region: 'left shin',
  })
}

/** Whether it hangs far off the left leg at this height. */
function standsOff({ positions: p }: Part, centre: Vec3, unit: number): boolean {
  for (let i = 0; i < p.length; i += 3) {
    if (p[i] < 0 || Math.abs(p[i + 1] - centre[1]) > 0.15 * unit) continue
    if (Math.hypot(p[i] - centre[0], p[i + 2] - centre[2]) > 0.5 * unit) return true
  }
  return false
}

export function knee(kit: ArmourKit, withWing = true, under = kit.under('left shin')): Part[] {
  const { body, k } = kit
  const { centre } = body.leg.frame(0.5)
  const size = body.leg.radiusAt(0.5) + under + 1.7 * k
  const cap = dome({
    centre: [centre[0], centre[1], centre[2] + 0.8 * k],
    out: [0.06, 0.04, 1],
    side: [1, 0, 0],
    radii: [size * (withWing ? 1.2 : 0.9), size * 1.42, size * 1.34],
    reach: Math.PI * 0.41,
    shape: ([a, b, c]) => [a, b, c + 0.8 * k * Math.exp(-((a / (3 * k)) ** 2))],
  })
  // A fluted rosette guards the outer side of the joint.
  const wing = dome({
    centre: [centre[0] + size * 1.04, centre[1], centre[2] - size * 0.1],
    out: [1, 0.02, -0.1],
    side: [0, 1, 0],
    radii: [size * 1.16, size * 0.86, size * 0.3],
    reach: Math.PI * 0.46,
    shape: ([a, b, c], turn) => {
      const flute = 1 + 0.05 * Math.cos(turn * 7)
      return [a * flute, b * flute, c]
    },
  })
  return [
    ...(withWing
      ? (['top', 'bottom'] as const).flatMap((edge, i) =>
          shell(
            `knee-lame-${i}`,
            limbBand(body.leg, {
              t0: 0.43 + i * 0.105,
              t1: 0.475 + i * 0.105,
              from: -115,
              to: 115,
              lift: (v) => under + k * (2.2 + 0.5 * Math.abs(v - i)),
            }),
            plate(kit, {
              columns: 22,
              rows: 2,
              lips: [edge],
              lipRadius: kit.lip * 0.7,
              region: 'left shin',
            }),
          ),
        )
      : [0.452, 0.557].map((at) => padStrap(kit, at, under))),
    ...shell(
      'poleyn',
      cap,
      plate(kit, {
        columns: 28,
        rows: 9,
        wrap: true,
        lipRadius: kit.lip * 1.05,
        region: 'left shin',
      }),
    ),
    ...(withWing
      ? shell(
          'poleyn-wing',
          wing,
          plate(kit, {
            columns: 28,
            rows: 5,
            wrap: true,
            lipRadius: kit.lip * 0.7,
            region: 'left shin',
          }),
        )
      : []),
  ]
}

/** A pad on its own leaves room for the other knee's: a flange riveted at its corners, and a keeled cap on it. */
export function kneePad(kit: ArmourKit, under: number): Part[] {
  const { body, k } = kit
  const { centre } = body.leg.frame(0.5)
  const size = body.leg.radiusAt(0.5) + under + 1.7 * k
  const bowed =
    (share: number, before: number, keel: number): Surface =>
    (u, v) => {
      const [x, y] = [2 * u - 1, 1 - 2 * v]
      const a = share * x * Math.sqrt(1 - 0.3 * y * y)
      const b = share * y * Math.sqrt(1 - 0.3 * x * x)
      // It leans out over the thigh, which is wider than the shin.
      const out = size * (1.3 * (1 - 0.42 * a * a - 0.26 * b * b) + 0.2 * Math.max(0, b))
      const ridge = keel * Math.exp(-((x / 0.3) ** 2))
      return [
        centre[0] + size * 0.88 * a,
        centre[1] + size * 1.32 * b,
        centre[2] + out + k * (before + ridge),
      ]
    }
  const flange = bowed(1, 0.9, 0)
  const options = {
    columns: 16,
    rows: 12,
    lips: ['top', 'bottom', 'sides'],
    region: 'left shin',
  } as const
  const ends = [0.09, 0.91]
  const studs = rivets(
    flange,
    ends.flatMap((u) => ends.map((v) => [u, v] as const)),
    0.7 * k,
  )
  return [
    ...[0.452, 0.557].map((at) => padStrap(kit, at, under)),
    ...shell('knee pad', flange, plate(kit, { ...options, lipRadius: kit.lip })),
    ...shell(
      'knee pad cap',
      bowed(0.7, 1.9, 0.9),
      plate(kit, { ...options, lipRadius: 0.6 * kit.lip }),
    ),
    { name: 'knee pad studs', material: kit.trim, region: 'left shin', ...studs },
  ]
}

export function greave(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const lift = kit.under('left shin')
  return shell(
    'greave',
    limbBand(body.leg, {
      t0: 0.575,
      t1: 0.955,
      // No wider at the ankle: a flared end would be the cuff of trousers.
      lift: (v, angle) =>
        lift + k * (2 - 0.5 * v ** 3 + 1.6 * frontRidge(angle, 0.26) * (1 - v ** 4)),
    }),
    plate(kit, {
      columns: 28,
      rows: 11,
      wrap: true,
      lips: ['top', 'bottom'],
      region: 'left shin',
      pattern: ({ v }) => (v > 0.07 && v < 0.11 ? kit.trim : undefined),
    }),
  )
}

/** A shoe of overlapping lames with a rounded toe. */
export function sabaton(kit: ArmourKit): Part[] {
  const { body, k } = kit
  const { ankle } = body.joints
  const length = body.measures.foot * body.headHeight * 1.06
  const turn = (10 * Math.PI) / 180
  const ankleHeight = ankle[1]
  const place = ([x, y, z]: Vec3): Vec3 => [
    ankle[0] + x * Math.cos(turn) + z * Math.sin(turn),
    Math.max(kit.lip * 0.62, y),
    ankle[2] - x * Math.sin(turn) + z * Math.cos(turn),
  ]
  const section = (t: number) => ({
    height:
      ankleHeight *
      (t < 0.34
        ? lerp(1.05, 1.3, smoothstep(0, 0.2, t))
        : lerp(1.3, 0.34, smoothstep(0.3, 1, t) ** 0.8)) *
      Math.sqrt(clamp(Math.min(t, 1 - t) * 14)),
    width:
      body.unit *
        lerp(0.145, 0.2, smoothstep(0.2, 0.68, t)) *
        Math.sqrt(clamp(Math.min(t * 1.4, (1 - t) * 3.2))) +
      0.8 * k,
  })
  // In large pixels the lines between many would be all that is seen, as laces.
  const lames = kit.context.design.style === 'pixel' ? 3 : 7
  const surface = (u: number, v: number, i: number): Vec3 => {
    // The first closes over the heel.
    const t = clamp(lerp(i / lames, (i + 1.25) / lames, i === 0 ? v ** 1.6 : v), 0, 0.995)
    const { height, width } = section(t)
    const angle = lerp(-100, 100, u) * (Math.PI / 180)
    const rise = 1 + 0.05 * (1 - v) + 0.012 * (lames - i)
    const up = Math.cos(angle)
    return place([
      Math.sin(angle) * width * rise,
      up > 0 ? up ** 0.8 * height * rise : 0,
      (t - 0.26) * length,
    ])
  }
  return [...Array(lames).keys()].flatMap((i) =>
    shell(
      `sabaton-${i}`,
      (u, v) => surface(u, v, i),
      plate(kit, {
        columns: 22,
        rows: 5,
        lips: ['bottom'],
        lipRadius: kit.lip * 0.6,
        region: 'left foot',
      }),
    ),
  )
}
