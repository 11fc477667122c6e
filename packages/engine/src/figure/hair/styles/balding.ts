/** Hair round a bald crown: from temple to temple behind, and before the brow too where the crown is shaven. */
import { clamp, type Keys, lerp, smoothstep } from '../../../math/scalar.ts'
import { mapPoints } from '../../../math/surface.ts'
import { addScaled, normalize, subtract, type Vec3 } from '../../../math/vector.ts'
import type { Part, Pattern } from '../../figure.ts'
import { buildDome } from '../dome.ts'
import { evenHem, fromArc } from '../growth.ts'
import type { HairContext } from '../hair-context.ts'
import { hairline } from '../hairline.ts'
import { buildMass, type MassPlan } from '../mass.ts'
import { back } from './cropped.ts'
import { napeV, temples } from './short.ts'

/** A monk's tonsure has a fringe; where age made the crown bald, the brow is bald with it. */
export function tonsure(context: HairContext): Part[] {
  const isRound = context.hair.bangs !== 'none'
  const from = isRound ? 0 : 58
  const nape = { ...napeV(context, -0.56), ...fromScalp }
  const plans = [nape, horseshoe(context), ...(isRound ? [fringe()] : [])]
  const pate = buildDome(context, {
    height: 0.05,
    material: 'hair.skin',
    pattern: thinning(context, from),
  })
  return [
    { ...pate, group: 'skin' },
    softEdge(context, pate, from),
    ...plans.map((plan) => buildMass(context, plan)),
  ]
}

/** Hair comes out of the pate without a line: inked, the ring would be a patch laid round the head. Higher up this lies within the skull, whose crown has its outline. */
function softEdge({ space }: HairContext, pate: Part, from: number): Part {
  const laid = mapPoints(pate, (point) => {
    const d = normalize(subtract(point, space.centre))
    const azimuth = azimuthOf(d)
    const above = smoothstep(4, -1, fallOf(d) - ringAt(azimuth))
    const bare = Math.max(above, smoothstep(from + 4, from - 2, Math.abs(azimuth)))
    return addScaled(point, d, lerp(0.006, -0.05, bare))
  })
  const normals = pate.normals && { normals: pate.normals }
  return { ...pate, ...laid, ...normals, name: 'ring edge', group: 'skin', noInk: true }
}

/** Combed back from high above the brow, higher still over the temples. */
export function receding(context: HairContext): Part[] {
  const line: Keys = [...recededBrow, ...hairline(context.feminine).filter(([at]) => at > 60)]
  const plans = [napeV(context, -0.62), ...temples(-0.05), ...back(context, 0.01, -0.42, 66, line)]
  return [
    buildDome(context, { line, height: 0.7 }),
    ...plans.map((plan) => buildMass(context, plan)),
  ]
}

const recededBrow: Keys = [
  [0, 0.8],
  [12, 0.83],
  [28, 0.93],
  [42, 0.92],
  [54, 0.74],
  [60, 0.5],
]

/** Rooted below the scalp and coming out of it lock by lock, without a step, for what is above it is bare. */
const fromScalp = { base: -0.5, rise: 0.32, gravity: 2, layer: -0.05, strands: 2 }

/** How far from the top of the head the ring begins, in degrees: high behind, lower at the temples. */
function topOfRing(azimuth: number): number {
  return 46 + 22 * clamp((130 - Math.abs(azimuth)) / 80) ** 2
}

/** It falls in narrow locks, before the ear as on its way down, over the ear brushed back. Its upper edge is no line: each lock sets out where it will. */
function horseshoe(context: HairContext): MassPlan {
  const random = context.random('ring top')
  const uneven = Array.from({ length: 12 }, () => random.between(-5, 5))
  const topAt = (u: number) => topOfRing(56 + 248 * Math.min(u, 1 - u)) + uneven[Math.floor(u * 11)]
  return {
    name: 'ring',
    ...fromArc(56, 304, topAt),
    count: 40,
    comb:
      () =>
      ([x]) => [0, 0, -0.5 * Math.abs(x)],
    hem: evenHem([
      [50, 0.02],
      [74, -0.16],
      [90, 0.02],
      [104, -0.04],
      [125, -0.24],
      [180, -0.4],
    ]),
    release: -0.4,
    ...fromScalp,
    cut: { count: 19, ragged: 0.13, free: 0.5, belly: 0.035, lift: 0.06, bend: 0.7 },
  }
}

function fringe(): MassPlan {
  return {
    name: 'ring before',
    ...fromArc(-66, 66, 38),
    count: 18,
    hem: evenHem([
      [0, 0.42],
      [40, 0.36],
      [70, 0.14],
    ]),
    release: 0.2,
    ...fromScalp,
    cut: { count: 9, ragged: 0.08, free: 0.24, belly: 0.04, lift: 0.02, bend: 0.4 },
  }
}

/** Above the ring hair thins out to the bare skin, in points at its edge; nothing grows nearer to the brow than `from` degrees. */
function thinning({ space, random }: HairContext, from: number): Pattern {
  const chance = random('thinning')
  const teeth = Float64Array.from({ length: 90 }, () => chance.between(3, 11))
  return ({ x, y, z }) => {
    const d = normalize(subtract(space.skull.toLocal([x, y, z]), space.centre))
    const azimuth = azimuthOf(d)
    if (Math.abs(azimuth) < from) return undefined
    const top = ringAt(azimuth)
    const place = (azimuth + 180) / 4
    const point = 1 - Math.abs(2 * (place - Math.floor(place)) - 1)
    const tooth = teeth[Math.floor(place) % 90] * point
    return fallOf(d) > top + 5 - tooth ? 'hair.shaved' : undefined
  }
}

/** Degrees from the front, and from the top of the head. */
function azimuthOf([x, , z]: Vec3): number {
  return (Math.atan2(x, z) * 180) / Math.PI
}

function fallOf([, y]: Vec3): number {
  return (Math.acos(clamp(y, -1, 1)) * 180) / Math.PI
}

/** Where the ring begins, all round. */
function ringAt(azimuth: number): number {
  return Math.abs(azimuth) < 50 ? 38 : topOfRing(azimuth)
}
