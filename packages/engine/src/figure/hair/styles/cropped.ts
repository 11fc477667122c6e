/** Hair that is shorn in part: buzz cut, undercut, side shave, mohawk; and hair brushed off the face. */
import { bell, clamp, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { addScaled, cross, normalize, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { planBangs } from '../bangs.ts'
import { buildCombed, knotAt } from '../combed.ts'
import { buildDome } from '../dome.ts'
import { evenHem, fromArc, fromHairline, fromWhorl } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { addStrays, cutLocks } from '../locks.ts'
import { buildMass, lockPart, type MassPlan } from '../mass.ts'
import type { Sheet } from '../sheet.ts'
import { backFall } from './long.ts'
import { napeV, temples } from './short.ts'

const all = (context: HairContext, plans: readonly MassPlan[]) =>
  plans.map((plan) => buildMass(context, plan))

/** Full above a height, fading through `blur` to the skin below: the barber's fade. */
export function fade(
  context: HairContext,
  from: number,
  blur: number,
  only?: (x: number) => boolean,
): Pattern {
  const { skull } = context.space
  return ({ u, v, x, y, z }) => {
    const [lx, ly] = skull.toLocal([x, y, z])
    if (only && !only(lx)) return undefined
    if (ly > from) return undefined
    const rows = Math.sin(u * 900) * Math.sin(v * 240)
    return ly < from - blur || rows > (ly - from) / blur + 0.3 ? 'hair.shaved' : undefined
  }
}

/** Brushed back from the forehead, close at the sides. */
export function slickedBack(context: HairContext): Part[] {
  return [
    buildCombed(context, 'combed', knotAt(180, 109), 'all', { height: 1.2 }),
    ...all(context, [napeFall(context)]),
  ]
}

/** The ends of hair that is combed back, from behind the crown down to the nape. */
function napeFall(context: HairContext): MassPlan {
  return {
    ...napeV(context, -0.72),
    name: 'nape fall',
    ...fromArc(112, 248, 70),
    layer: 0.015,
    base: 0.35,
    rise: 0.85,
    strands: 4,
  }
}

/** From the hairline up and over to the back of the head. */
export function back(
  context: HairContext,
  lift: number,
  hem = -0.42,
  wide = 74,
  line?: Keys,
): MassPlan[] {
  const lean = -0.25 * Math.sign(context.parting)
  return [
    {
      name: 'swept back',
      ...fromHairline(context, wide, -wide, line),
      count: 26,
      heading: (u) => [0.35 * (1 - 2 * u) + lean, 1, 0.1],
      gravity: 0.6,
      comb:
        () =>
        ([x, y, z]) => [0.55 * x, y > 0.6 ? -0.2 : -1, -1.6 * clamp(z + 0.6)],
      hem: [
        [-180, hem],
        [-125, hem + 0.1],
        [-95, hem - 0.2],
        [-88, -9],
        [88, -9],
        [95, hem - 0.2],
        [125, hem + 0.1],
        [180, hem],
      ],
      release: -0.4,
      layer: ([, , z], along) => 0.03 + lift * bell(along, 0.4, 0.4) * smoothstep(-0.1, 0.5, z),
      base: 0.2,
      rise: 0.3,
      cut: { count: 9, ragged: 0.1, free: 0.5, belly: 0.05, lift: 0.05, bend: 0.5 },
      edit: (locks, random) => addStrays(locks, 3, random),
      strands: 4,
      roots: 8,
    },
  ]
}

/** A great roll over the forehead. */
export function pompadour(context: HairContext): Part[] {
  const plans = back(context, 0.36 + 0.2 * context.hair.volume, -0.3, 52).map((plan) => ({
    ...plan,
    name: 'roll',
    heading: (u: number) => [0.25 * (1 - 2 * u), 1, 0.4] as const,
    layer: (direction: Vec3, along: number) =>
      0.03 +
      (0.26 + 0.24 * context.hair.volume) *
        smoothstep(0, 0.4, along) *
        (1 - smoothstep(0.55, 1.5, along)) *
        (1 - 0.9 * Math.abs(direction[0])) ** 1.5,
  }))
  return [
    buildDome(context, { height: 0.7 }),
    ...all(context, [
      napeV(context, -0.68),
      ...temples(-0.14),
      sidesBack(context, 1),
      sidesBack(context, -1),
      ...plans,
    ]),
  ]
}

/** Sides combed back over the ears. */
export function sidesBack(_context: HairContext, side: number): MassPlan {
  return {
    name: side > 0 ? 'side back left' : 'side back right',
    ...(side > 0 ? fromArc(66, 72, (u) => 70 - 22 * u) : fromArc(-72, -66, (u) => 48 + 22 * u)),
    heading: () => [side * 0.2, -0.25, -1],
    gravity: 0.7,
    comb: () => () => [0, 0, -0.6],
    hem: evenHem([
      [0, -9],
      [110, -9],
      [150, -0.25],
      [180, 0.4],
    ]),
    longest: 1.25,
    release: -0.4,
    layer: 0.02,
    cut: { count: 3, ragged: 0.1, free: 0.4, belly: 0.04, lift: 0.02, bend: 0.3 },
    strands: 1,
  }
}

/** Shorn sides under a long top. */
export function undercut(context: HairContext): Part[] {
  const hasBangs = context.hair.bangs !== 'none'
  const top: MassPlan[] = hasBangs
    ? [
        {
          name: 'top',
          // All round, or its edges would stand over the bangs like a lid's.
          ...fromWhorl(context, 0, 360),
          gravity: 1.4,
          hem: evenHem([
            [0, 0.66],
            [30, 0.5],
            [90, 0.36],
            [180, 0.16],
          ]),
          release: 0,
          layer: 0.02,
          cut: { count: 12, ragged: 0.2, free: 0.4, belly: 0.05, lift: 0.06, bend: 0.6 },
          edit: (locks, random) => addStrays(locks, 2, random),
          strands: 2,
        },
        ...planBangs(context),
      ]
    : back(context, 0.16, 0.05, 58)
  return [
    buildDome(context, { height: 0.3, isShorn: true, pattern: fade(context, 0.34, 0.12) }),
    ...all(context, top),
  ]
}

/** One side shorn, everything thrown over to the other. */
export function sideShave(context: HairContext): Part[] {
  const shorn = Math.sign(context.parting)
  const side = -shorn
  const hem = context.hem
  const back = backFall(context, { hem, count: 6, flick: 0.08 })
  return [
    buildDome(context, { height: 0.5, pattern: fade(context, 0.56, 0.1, (x) => x * shorn > 0.2) }),
    ...all(context, [
      {
        ...back,
        ...(side > 0 ? fromWhorl(context, 66, 190) : fromWhorl(context, 170, 294)),
        count: 22,
      },
      thrownOver(side, hem),
    ]),
  ]
}

/** From a line on the shorn side over the top of the head and down the other. */
function thrownOver(side: number, hem: number): MassPlan {
  const along = (u: number) => (side > 0 ? u : 1 - u)
  return {
    name: 'thrown over',
    count: 22,
    root: (u) => {
      const turn = lerp(0.72, 2.2, along(u))
      return directionTo([-side * 0.42, Math.sin(turn), Math.cos(turn)])
    },
    heading: (u) => [side, 0.3, lerp(0.75, 0, along(u))],
    gravity: 1.5,
    comb: (u) => (_point, at) => [
      side * 0.6 * clamp(1 - at),
      0,
      lerp(0.9, 0, along(u)) * clamp(1 - at),
    ],
    hem: mirrorHem(side, [
      [-60, 0.5],
      [0, 0.3],
      [30, lerp(0, hem, 0.25)],
      [60, lerp(0, hem, 0.8)],
      [120, hem],
      [180, hem],
    ]),
    release: 0.15,
    drape: 1,
    layer: 0.08,
    cut: {
      count: 7,
      ragged: 0.14,
      free: 0.7,
      belly: 0.07,
      lift: 0.05,
      bend: 0.5,
      lean: 0.3 * side,
    },
    edit: (locks, random) => addStrays(locks, 3, random),
    strands: 3,
  }
}

/** A crest from brow to nape between shorn sides. */
export function mohawk(context: HairContext): Part[] {
  return [
    buildDome(context, { height: 0.2, isShorn: true, pattern: () => 'hair.shaved' }),
    ...crestOf(context, { tall: 1 }),
  ]
}

/** A crest of locks along the middle of the head; `tall` 1 is a mohawk's. */
export function crestOf(
  context: HairContext,
  { tall: share, free = 0.55 }: { tall: number; free?: number },
): Part[] {
  const tall = share * (0.5 + 0.5 * context.hair.volume) * (context.covered === 'none' ? 1 : 0.1)
  const random = context.random('crest')
  return [1, -1].map((side) => {
    const sheet = crestSheet(context, side, tall)
    const locks = cutLocks(
      sheet,
      {
        count: 9,
        ragged: 0.16,
        free: tall * free,
        belly: 0.03,
        lift: 0,
        bend: 0.35,
        lean: -0.5 * side,
      },
      context.random('crest cut'),
    )
    return lockPart(context, side > 0 ? 'crest left' : 'crest right', sheet, locks, 3, random, {
      ring: [0.4, 0.62],
    })
  })
}

/** One face of the crest: u along the head, v from the scalp to the ridge. */
function crestSheet({ space }: HairContext, side: number, tall: number): Sheet {
  const point = (u: number, v: number): Vec3 => {
    const along = side > 0 ? 1 - u : u
    const turn = lerp(0.66, 3.5, along)
    const d = directionTo([0, Math.sin(turn), Math.cos(turn)])
    const height =
      tall *
      (0.7 + 0.3 * Math.sin(Math.PI * clamp(along * 1.25))) *
      (1 - 0.55 * smoothstep(0.6, 1, along))
    const foot = space.reach(d) - 0.02
    const lean = -0.16 * v * v * tall
    const out = addScaled(space.centre, d, foot + v * height)
    const w =
      (0.035 + 0.15 * clamp(1 - v / 0.55)) * Math.sqrt(clamp(Math.min(along, 1 - along) * 12))
    return [out[0] + side * w, out[1] + lean * d[2], out[2] - lean * -d[1]]
  }
  const normal = (u: number, v: number): Vec3 => {
    const across = subtract(point(Math.min(1, u + 0.02), v), point(Math.max(0, u - 0.02), v))
    return normalize(cross(subtract(point(u, v + 0.02), point(u, v - 0.02)), across))
  }
  return { point, normal, length: () => tall }
}

function directionTo(v: Vec3): Vec3 {
  return normalize(v)
}

function mirrorHem(side: number, keys: Keys): Keys {
  return side > 0 ? keys : keys.map(([at, y]) => [-at, y] as const).reverse()
}
