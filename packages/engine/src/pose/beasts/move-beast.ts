/** The front door for creatures on their own legs: how one stands or goes at a time. */
import type { BeastRig, Joint } from '../../figure/creatures/beast-rig.ts'
import type { Figure, Part } from '../../figure/figure.ts'
import { boundsOf } from '../../math/bounds.ts'
import type { Vec3 } from '../../math/vector.ts'
import { beastWeights } from './beast-weights.ts'
import { apply, bendLimb, type LimbTurns, type Turn, turnBy } from './bend-limb.ts'
import { type Footing, type GaitName, type Going, gaitPeriod, goingAt, goneBy } from './gait.ts'

export type BeastMoment = {
  gait: GaitName
  seconds: number
  /** Degrees it looks to its left and down, beside what it does of itself. */
  head?: { turn?: number; nod?: number }
  /** It goes where it stands, as on a treadmill. */
  isInPlace?: boolean
}

/** Everything that moves at a moment. */
export type Motion = {
  /** Centimetres it has gone. */
  forward: number
  trunk: Turn
  /** Left and right fore, left and right hind. */
  limbs: readonly (LimbTurns | undefined)[]
  head: { turn: number; nod: number }
  tail: { swing: number; lag: number }
  breath: number
  /** Radians the wings are raised. */
  wing: number
}

/** The figure of a creature at a moment, in cm: who goes has gone forward, the way it faces, and no foot slides. */
export function moveBeast(figure: Figure, moment: BeastMoment): Figure {
  const { beast } = figure
  if (!beast) return figure
  const motion = motionAt(beast, figure, moment)
  const parts = figure.parts.map((part) => movePart(beast, part, motion))
  const [x, y, z] = figure.head.centre
  const centre = new Float32Array([x, y, z])
  movePoint(beast, motion, { limb: noLimb, leg: 4, rest: [1, 0, 0] }, centre, undefined, 0)
  return {
    ...figure,
    parts,
    bounds: boundsOf(parts),
    head: { ...figure.head, centre: [centre[0], centre[1], centre[2]] },
  }
}

const tau = 2 * Math.PI
/** Seconds after which who stands does all over again: five breaths, two looks round, seven swings of the tail. */
const standingPeriod = 18

/** Seconds after which a movement begins anew. */
export function momentPeriod(gait: GaitName, { heightCm }: Figure): number {
  return gait === 'stand' ? standingPeriod : gaitPeriod(gait, heightCm)
}
const noLimb: readonly number[] = [0, 0, 0, 0]

/** What carries whoever sits on it: how its trunk is moved, and how far it has gone. */
export function trunkAt(
  { beast: rig, heightCm }: Figure,
  moment: BeastMoment | undefined,
): Pick<Motion, 'trunk' | 'forward'> {
  if (!rig || !moment) return { trunk: turnBy(0, [0, 0], [0, 0]), forward: 0 }
  const { gait, seconds, isInPlace } = moment
  return {
    trunk: trunkOf(rig, heightCm, goingOf(rig, heightCm, moment)),
    forward: isInPlace ? 0 : goneBy(gait, seconds, heightCm),
  }
}

function goingOf(rig: BeastRig, heightCm: number, { gait, seconds }: BeastMoment) {
  return goingAt(gait, seconds, { heightCm, leaps: rig.hind === undefined })
}

function trunkOf(rig: BeastRig, heightCm: number, going: Going | undefined): Turn {
  const middle: Joint = [75 * rig.unit, Math.max(rig.between, -30 * rig.unit)]
  const down = (going?.sink ?? 0) * heightCm
  return turnBy(-(going?.pitch ?? 0), middle, [middle[0] - down, middle[1]])
}

export function motionAt(rig: BeastRig, figure: Figure, moment: BeastMoment): Motion {
  const { gait, seconds, head } = moment
  const { heightCm } = figure
  const going = goingOf(rig, heightCm, moment)
  const { trunk, forward } = trunkAt(figure, moment)
  const breath = Math.sin((5 * seconds * tau) / standingPeriod)
  const swing = Math.sin((going?.phase ?? 0) * tau)
  const look = Math.sin((2 * seconds * tau) / standingPeriod + 0.7) ** 3
  return {
    ...{ forward, trunk },
    limbs: limbsOf(rig, heightCm, trunk, going),
    head: {
      turn: radians((going ? 3 * swing : 9 * look) + (head?.turn ?? 0)),
      nod: radians(
        (going ? 2.4 * Math.cos(2 * going.phase * tau) : 1.2 * breath) + (head?.nod ?? 0),
      ),
    },
    tail: {
      swing: going ? 0.07 : 0.1,
      lag: going ? going.phase * tau : (7 * seconds * tau) / standingPeriod,
    },
    breath: going ? 0 : breath,
    wing: radians(gait === 'fly' ? -8 + 26 * swing : 1.5 * breath + (going ? 2.5 * swing : 0)),
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Who stands has one foot before the other, as built. */
function limbsOf(rig: BeastRig, heightCm: number, trunk: Turn, going: Going | undefined) {
  return [rig.fore, rig.fore, rig.hind, rig.hind].map((limb, i) => {
    if (!limb || (going && !rig.hind)) return undefined
    const hip = apply(trunk, limb.joints[0])
    const foot = going && scaled(going.feet[i], heightCm)
    return bendLimb(limb, hip, foot ?? standing(i % 2 === 0 ? limb.stride : -limb.stride, rig))
  })
}

function scaled({ forward, up, ...bent }: Footing, cm: number): Footing {
  return { forward: forward * cm, up: up * cm, ...bent }
}

function standing(forward: number, { unit }: BeastRig): Footing {
  return { forward, up: 0, toes: 0, shank: (-0.009 * forward) / unit }
}

function movePart(rig: BeastRig, part: Part, motion: Motion): Part {
  const places = part.rest ?? part.positions
  const weights = beastWeights(rig, part, places)
  const positions = places.slice()
  const normals = part.normals?.slice()
  const isWing = rig.wing !== undefined && part.name.startsWith('wing ')
  const one = { leg: 4, limb: new Float64Array(4), rest: new Float64Array(3) }
  for (let k = 0; k < positions.length / 3; k++) {
    one.leg = weights.leg[k]
    for (let i = 0; i < 4; i++) one.limb[i] = weights.limb[4 * k + i]
    for (let i = 0; i < 3; i++) one.rest[i] = weights.rest[3 * k + i]
    if (isWing) raise(rig.wing ?? [0, 0, 0], motion.wing, positions, normals, 3 * k)
    movePoint(rig, motion, one, positions, normals, 3 * k)
  }
  return { ...part, positions, rest: places, ...(normals && { normals }) }
}

type PointWeights = { leg: number; limb: ArrayLike<number>; rest: ArrayLike<number> }

/** Moves a vertex, and turns its normal, in place. */
function movePoint(
  rig: BeastRig,
  motion: Motion,
  { leg, limb, rest }: PointWeights,
  positions: Float32Array,
  normals: Float32Array | undefined,
  at: number,
): void {
  turnHead(rig, motion, rest[0], positions, normals, at)
  swingTail(motion, rest[1], positions, at)
  const swell = 1 + 0.012 * motion.breath * rest[2]
  positions[at] *= swell
  const [y, z] = [positions[at + 1], positions[at + 2]]
  const turns = motion.limbs[leg]
  const own = turns ? limb[0] + limb[1] + limb[2] + limb[3] : 0
  const place = apply(motion.trunk, [y, z])
  let [ny, nz] = [(1 - own) * place[0], (1 - own) * place[1]]
  let [cos, sin] = [(1 - own) * motion.trunk.cos, (1 - own) * motion.trunk.sin]
  for (let i = 0; turns && own > 0 && i < 4; i++) {
    const [ly, lz] = apply(turns[i], [y, z])
    ny += limb[i] * ly
    nz += limb[i] * lz
    cos += limb[i] * turns[i].cos
    sin += limb[i] * turns[i].sin
  }
  positions[at + 1] = ny
  positions[at + 2] = nz + motion.forward
  if (!normals) return
  const size = Math.hypot(cos, sin) || 1
  const [by, bz] = [normals[at + 1], normals[at + 2]]
  normals[at + 1] = (by * cos - bz * sin) / size
  normals[at + 2] = (bz * cos + by * sin) / size
}

/** Turns about an axis through a point, as much as a share of an angle says: first to the side, then down. */
function turnHead(
  { neck }: BeastRig,
  { head }: Motion,
  share: number,
  positions: Float32Array,
  normals: Float32Array | undefined,
  at: number,
): void {
  if (share === 0) return
  const [, py, pz] = neck.pivot
  spin(positions, at, 0, 2, 0, pz, head.turn * share)
  spin(positions, at, 2, 1, pz, py, head.nod * share)
  if (!normals) return
  spin(normals, at, 0, 2, 0, 0, head.turn * share)
  spin(normals, at, 2, 1, 0, 0, head.nod * share)
}

/** Turns two coordinates about a point: a positive angle takes the second towards the first. */
function spin(
  list: Float32Array,
  at: number,
  first: number,
  second: number,
  a: number,
  b: number,
  angle: number,
): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [u, v] = [list[at + first] - a, list[at + second] - b]
  list[at + first] = a + u * cos + v * sin
  list[at + second] = b + v * cos - u * sin
}

/** To the sides, the tip later than the root. */
function swingTail({ tail }: Motion, along: number, positions: Float32Array, at: number): void {
  if (along > 0) positions[at] += tail.swing * along * Math.sin(tail.lag - along / 40)
}

function raise(
  [px, py]: Vec3,
  angle: number,
  positions: Float32Array,
  normals: Float32Array | undefined,
  at: number,
): void {
  const side = positions[at] < 0 ? -1 : 1
  spin(positions, at, 1, 0, py, side * px, side * angle)
  if (normals) spin(normals, at, 1, 0, 0, 0, side * angle)
}
