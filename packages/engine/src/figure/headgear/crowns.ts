/** Things set on the hair: crowns, tiaras, wreaths, halos, bows and headphones. */
import { randomStream } from '../../math/random.ts'
import { clamp, lerp, smoothstep } from '../../math/scalar.ts'
import { type Mesh, merge } from '../../math/surface.ts'
import { addScaled, cross, normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Material } from '../figure.ts'
import type { Dressed, GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart, seatHat } from './fit.ts'
import { drawn, drawnMaterials, emblemOn } from './paint-headgear.ts'
import {
  arcCord,
  ball,
  bar,
  type Round,
  round,
  roundCord,
  type Spot,
  setAt,
  spotOn,
  thick,
} from './surfaces.ts'

/** Gold or silver of the garment, and stones in its accent. */
function jewels({ garment }: GarmentContext): Record<string, Material> {
  return {
    [`${garment.id}.gem`]: { base: garment.colours.accent, surface: 'gem' },
    [`${garment.id}.gold`]: { base: garment.colours.trim, surface: 'metal' },
  }
}

function stone(spot: Spot, wide: number, high: number): Mesh {
  return setAt(ball([0, 0, 0.01], wide, high, wide * 0.7, 10), spot)
}

function setting(spot: Spot, wide: number, high: number): Mesh {
  return setAt(ball([0, 0, 0], wide * 1.35, high * 1.3, wide * 0.4, 12), spot)
}

/** A band with five high points and five low ones, a stone under each. */
function crown(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const seat = seatHat(fit, { front: 0.66, back: 0.46, room: fit.free + 0.045 })
  const high = lerp(0.28, 0.5, context.garment.length)
  const points = 8
  const peak = (angle: number) => {
    const place = (angle / (2 * Math.PI)) * points
    const near = 1 - 2 * Math.abs(place - Math.round(place))
    const isTall = Math.round(place) % 2 === 0
    return 0.17 + (isTall ? high : high * 0.62) * near ** 1.5
  }
  const wall: Round = (angle, t) => {
    const height = peak(angle) * (1 - t)
    return seat.at(angle, 1 + 0.16 * height, height)
  }
  const inner: Round = (angle, t) => {
    const height = (peak(angle) - 0.02) * (1 - t)
    return seat.at(angle, 0.965 + 0.16 * height, height)
  }
  const upper: Round = (angle) => seat.at(angle, 1.04, 0.155)
  const gem = `${context.garment.id}.gem`
  const gold = `${context.garment.id}.gold`
  const stones: Mesh[] = []
  const settings: Mesh[] = []
  const beads: Mesh[] = []
  for (let i = 0; i < points; i++) {
    const angle = (i / points) * 2 * Math.PI
    const size = i === 0 ? 0.075 : 0.055
    const spot = spotOn((a, t) => seat.at(a, 1.01 + 0.03 * (1 - t), 0.16 * (1 - t)), angle, 0.5)
    stones.push(stone(spot, size, size * 1.25))
    settings.push(setting(spot, size, size * 1.25))
    const tip = seat.at(angle, 1 + 0.16 * peak(angle), peak(angle) + 0.035)
    beads.push(ball(tip, i % 2 === 0 ? 0.05 : 0.036))
  }
  const cap: Round = (angle, t) => {
    const fall = (t * Math.PI) / 2
    return fit.clear(
      seat.at(angle, 0.95 * Math.sin(fall), 0.04 + 0.3 * Math.cos(fall)),
      fit.free + 0.02,
    )
  }
  const isRoyal = context.garment.surface === 'metal' && context.garment.hem === 'trimmed'
  return dressHead(
    fit,
    [
      headPart('crown', fit.main, round(wall, { columns: 128, rows: 8 }), {
        backMaterial: fit.main,
        pattern: drawn(
          emblemOn(context.garment.emblem, { angle: 0, t: 0.42, wide: 0.16, high: 0.2 }, gold, gem),
        ),
      }),
      headPart('crown inside', fit.main, round(inner, { columns: 128, rows: 4, flip: true })),
      headPart(
        'crown rims',
        gold,
        merge([roundCord(wall, 1, 0.03, 64), roundCord(upper, 0, 0.022, 64)]),
      ),
      headPart('crown settings', gold, merge(settings)),
      headPart('crown stones', gem, merge(stones)),
      headPart('crown beads', gold, merge(beads)),
      ...(isRoyal ? [headPart('crown cap', fit.lining, round(cap, { rows: 10 }))] : []),
    ],
    {
      materials: { ...drawnMaterials(context), ...jewels(context) },
      landmarks: { Crown: fit.skull.place(seat.at(0, 1, 0.2)) },
    },
  )
}

/** An arc over the brow that rises to a jewelled peak. */
function tiara(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const reach = 1.25
  const seat = seatHat(fit, { front: 0.68, back: 0.66, room: fit.free + 0.03 })
  const rise = lerp(0.16, 0.34, context.garment.length)
  const foot: Round = (angle) => seat.at(angle, 1, 0)
  const line = (angle: number, share: number) => {
    const s = Math.abs(angle) / reach
    return share * (0.05 + rise * (1 - s) ** 1.3 * (0.8 + 0.2 * Math.cos(angle * 10)))
  }
  const top: Round = (angle) => seat.at(angle, 1.04, line(angle, 1))
  const middle: Round = (angle) =>
    seat.at(angle, 1.02, line(angle, 0.5) * (0.9 + 0.3 * Math.sin(angle * 14)))
  const gem = `${context.garment.id}.gem`
  const spot = (angle: number, height: number) =>
    spotOn((a, t) => seat.at(a, 1.02, line(a, 1) * (1 - t)), angle, 1 - height)
  const stones = [
    stone(spot(0, 0.55), 0.07, 0.1),
    ...[0.36, -0.36, 0.72, -0.72].map((angle) => stone(spot(angle, 0.6), 0.038, 0.046)),
  ]
  const drops = [0, 0.36, -0.36].map((angle) => ball(top(angle, 0), 0.034))
  const bars = [0.18, -0.18, 0.54, -0.54, 0.9, -0.9].map((angle) =>
    bar([foot(angle, 0), middle(angle * 1.05, 0), top(angle, 0)], () => 0.013, 8, 6),
  )
  return dressHead(
    fit,
    [
      headPart(
        'tiara',
        fit.main,
        merge([
          arcCord(foot, 0, -reach * 1.25, reach * 1.25, 0.024),
          arcCord(top, 0, -reach, reach, 0.02),
          arcCord(middle, 0, -reach * 0.8, reach * 0.8, 0.012),
          ...bars,
        ]),
      ),
      headPart('tiara beads', `${context.garment.id}.gold`, merge(drops)),
      headPart('tiara stones', gem, merge(stones)),
    ],
    { materials: jewels(context), landmarks: { Tiara: fit.skull.place(seat.at(0, 1, 0.1)) } },
  )
}

/** One flower facing outward: five round petals and a heart. */
function flower(spot: Spot, size: number, turn: number): { petals: Mesh; heart: Mesh } {
  const petals = Array.from({ length: 5 }, (_, i) => {
    const angle = turn + (i / 5) * 2 * Math.PI
    const petal: Round = (s, t) => {
      const along = 0.2 + 0.85 * t
      const w = 0.44 * Math.sin(clamp(t * 0.92 + 0.08) * Math.PI) ** 0.7 * s
      const x = Math.cos(angle) * along - Math.sin(angle) * w
      const y = Math.sin(angle) * along + Math.cos(angle) * w
      return [x * size, y * size, (0.12 + 0.3 * t * t - 0.16 * s * s) * size]
    }
    return setAt(thick(petal, 0.016, { from: -1, to: 1, columns: 6, rows: 6 }), spot)
  })
  return {
    petals: merge(petals),
    heart: setAt(ball([0, 0, 0.14 * size], 0.24 * size, 0.24 * size, 0.18 * size, 10), spot),
  }
}

function leaf(spot: Spot, size: number, turn: number): Mesh {
  const blade: Round = (s, t) => {
    const w = 0.3 * Math.sin(clamp(t * 0.96 + 0.04) * Math.PI) ** 0.8 * s
    const x = Math.cos(turn) * t * 1.3 - Math.sin(turn) * w
    const y = Math.sin(turn) * t * 1.3 + Math.cos(turn) * w
    return [x * size, y * size, (0.1 + 0.25 * t * (1 - t) * 2 - 0.1 * Math.abs(s)) * size]
  }
  return setAt(thick(blade, 0.012, { from: -1, to: 1, columns: 4, rows: 8 }), spot)
}

function flowerCrown(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const random = randomStream(context.design.seed, `${context.garment.id} flowers`)
  const seat = seatHat(fit, { front: 0.64, back: 0.4, room: fit.free + 0.09 })
  const ring: Round = (angle, t) => seat.at(angle, 1.0, 0.09 - 0.18 * t)
  const kinds: { petals: Mesh[]; hearts: Mesh[] }[] = [0, 1, 2].map(() => ({
    petals: [],
    hearts: [],
  }))
  const leaves: Mesh[] = []
  const count = 13
  for (let i = 0; i < count; i++) {
    const angle = ((i + random.between(-0.18, 0.18)) / count) * 2 * Math.PI
    const near = 0.5 + 0.5 * Math.cos(angle)
    const size = lerp(0.14, 0.19, near) * random.between(0.85, 1.15)
    const spot = spotOn(ring, angle, random.between(0.35, 0.65))
    const made = flower(
      { ...spot, centre: addScaled(spot.centre, spot.out, 0.02) },
      size,
      random.between(0, 6),
    )
    const kind = kinds[(i + random.integer(0, 1)) % 3]
    kind.petals.push(made.petals)
    kind.hearts.push(made.heart)
    for (let k = 0; k < 3; k++) {
      const at = spotOn(ring, angle + random.between(0.12, 0.36), random.between(0.2, 0.8))
      leaves.push(leaf(at, random.between(0.12, 0.17), random.between(0, 6.28)))
    }
  }
  const { colours, id } = context.garment
  const parts = kinds.flatMap(({ petals, hearts }, i) => {
    if (petals.length === 0) return []
    const material = [fit.main, fit.trim, fit.accent][i]
    return [
      headPart(`flowers ${i + 1}`, material, merge(petals)),
      headPart(`flower hearts ${i + 1}`, `${id}.heart`, merge(hearts)),
    ]
  })
  return dressHead(
    fit,
    [
      headPart('wreath', `${id}.leaf`, roundCord(ring, 0.5, 0.03)),
      headPart('leaves', `${id}.leaf`, merge(leaves)),
      ...parts,
    ],
    {
      materials: {
        [`${id}.leaf`]: { base: '#5d8a4a', surface: 'cloth' },
        [`${id}.heart`]: {
          base: colours.main === '#e3b23c' ? '#8a5a2a' : '#e3b23c',
          surface: 'cloth',
        },
      },
      landmarks: { Flowers: fit.skull.place(seat.at(0, 1, 0)) },
    },
  )
}

function halo(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const centre: Vec3 = [0, 1.52, -0.28]
  const size = 0.62
  const path = (angle: number, grow: number): Vec3 => [
    Math.sin(angle) * size * grow,
    centre[1] - Math.cos(angle) * size * grow * 0.2,
    centre[2] + Math.cos(angle) * size * grow * 0.96,
  ]
  const glow = (radius: number): Mesh => roundCord((angle) => path(angle, 1), 0, radius, 72, 10)
  return dressHead(
    fit,
    [
      headPart('halo', fit.main, glow(0.045), {
        noInk: true,
        castsNoShadow: true,
        noOcclusion: true,
      }),
      headPart('halo core', `${context.garment.id}.core`, glow(0.02), {
        noInk: true,
        castsNoShadow: true,
      }),
    ],
    {
      materials: {
        [fit.main]: { base: context.garment.colours.main, surface: 'glow' },
        [`${context.garment.id}.core`]: { base: '#fffbe6', surface: 'glow' },
      },
      landmarks: { Halo: fit.skull.place(centre) },
    },
  )
}

/** A bow: two loops, a knot and two ends; at the side for one side, else at the back of the head. */
function ribbon(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const { side, length } = context.garment
  const angle = side === 'left' ? 0.95 : side === 'right' ? -0.95 : Math.PI
  const size = lerp(0.75, 1.35, length)
  const at = fit.over(angle, side === 'both' ? 0.62 : 0.72, fit.free + 0.05)
  const out = normalize(subtract(at, [0, 0.2, -0.05]))
  const right = normalize(cross([0, 1, 0], out))
  const spot: Spot = { centre: at, right, up: cross(out, right), out }
  const loops = [-1, 1].map((turn) => {
    const loop: Round = (s, t) => {
      const open = Math.sin(t * Math.PI)
      const x = turn * (0.05 + 0.42 * Math.sin(t * Math.PI * 0.5) ** 0.8) * size * (t < 1 ? 1 : 1)
      const pinch = 0.05 + 0.2 * smoothstep(0, 0.7, t)
      return [
        x,
        s * pinch * size + 0.05 * size * t,
        (0.04 + 0.13 * open * (1 - 0.4 * s * s)) * size,
      ]
    }
    const back: Round = (s, t) => {
      const [x, y] = loop(s, t)
      return [x * 0.98, y * 0.92, (0.0 - 0.02 * t) * size]
    }
    const facing = turn > 0 ? {} : { flip: true }
    return merge([
      setAt(thick(loop, 0.014, { from: -1, to: 1, columns: 6, rows: 10, ...facing }), spot),
      setAt(thick(back, 0.014, { from: -1, to: 1, columns: 4, rows: 6, ...facing }), spot),
    ])
  })
  const ends = [-1, 1].map((turn) => {
    const end: Round = (s, t) => {
      const notch = 0.12 * (1 - Math.abs(s)) * smoothstep(0.8, 1, t)
      return [
        (turn * (0.05 + 0.26 * t) + s * (0.05 + 0.07 * t)) * size,
        (-0.06 - (0.62 - notch) * t) * size,
        (0.03 + 0.05 * Math.sin(t * 5 + turn)) * size,
      ]
    }
    return setAt(thick(end, 0.014, { from: -1, to: 1, columns: 6, rows: 10 }), spot)
  })
  return dressHead(
    fit,
    [
      headPart('bow loops', fit.main, merge(loops), { backMaterial: fit.lining }),
      headPart('bow ends', fit.main, merge(ends), { backMaterial: fit.lining }),
      headPart(
        'bow knot',
        fit.main,
        setAt(ball([0, 0, 0.1 * size], 0.085 * size, 0.1 * size, 0.075 * size), spot),
      ),
    ],
    { landmarks: { Bow: fit.skull.place(at) } },
  )
}

function headphones(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const [ex, ey, ez] = fit.skull.ear
  const room = fit.free + 0.03
  const reach = Math.max(ex + 0.2, fit.over(Math.PI / 2, 0.2, room)[0] + 0.02)
  const arch = (s: number, lift: number): Vec3 => {
    const angle = s * Math.PI * 0.5
    const x = Math.sin(angle) * reach
    const y = ey + (1.0 + room + 0.02 + lift - ey) * Math.max(0, Math.cos(angle)) ** 0.72
    return fit.clear([x, y, ez - 0.02], room * 0.8 + lift * 0.5)
  }
  const band: Round = (side, t) => {
    const [x, y, z] = arch(t * 2 - 1, 0.03 * (1 - side * side))
    return [x, y, z + side * 0.085]
  }
  const pad: Round = (side, t) => {
    const [x, y, z] = arch((t * 2 - 1) * 0.55, -0.02)
    return [x, y, z + side * 0.07]
  }
  const cups = [-1, 1].flatMap((side) => {
    const spot: Spot = {
      centre: [side * (ex + 0.1), ey, ez - 0.1],
      right: [0, 0, -side],
      up: [0, 1, 0],
      out: [side, 0, 0],
    }
    const turned = (r: number, depth: number, at: number) =>
      setAt(ball([0, 0, at], r, r * 1.12, depth, 24), spot)
    return [
      headPart(`cushion ${side}`, fit.lining, turned(0.3, 0.11, 0)),
      headPart(`cup ${side}`, fit.main, turned(0.27, 0.11, 0.1)),
      headPart(`cup plate ${side}`, fit.accent, turned(0.15, 0.04, 0.19), {
        pattern: (_u, v) => (Math.abs(v - 0.5) < 0.12 ? fit.trim : undefined),
      }),
    ]
  })
  return dressHead(
    fit,
    [
      headPart(
        'headphone band',
        fit.main,
        thick(band, 0.045, { from: 1, to: -1, columns: 6, rows: 40 }),
      ),
      headPart(
        'headphone pad',
        fit.lining,
        thick(pad, 0.04, { from: 1, to: -1, columns: 6, rows: 24 }),
      ),
      ...cups,
    ],
    { landmarks: { Headphones: fit.skull.place([ex + 0.2, ey, ez]) } },
  )
}

export const crowns = {
  crown,
  tiara,
  flower_crown: flowerCrown,
  halo,
  ribbon,
  headphones,
} satisfies Record<string, GarmentBuilder>
