/** People on a creature's back: astride, their legs round its flanks, moved as it moves. */
import type { Design } from '../design/design.ts'
import type { Figure } from '../figure/figure.ts'
import { add, addScaled, normalize, subtract, type Vec3 } from '../math/vector.ts'
import type { BeastMoment } from './beasts/move-beast.ts'
import { onBack, type Saddle, saddleOf } from './beasts/saddle.ts'
import type { ArmPose, LegPose, Pose } from './pose.ts'
import { poseSeated, puppetOf } from './pose-figure.ts'
import { type Skeleton, seatPoint } from './skeleton.ts'
import type { PosedBones } from './stance.ts'

export type Rider = {
  design: Design
  figure: Figure
  /** What it does with arms, trunk and head; the rest is sitting. */
  pose: Pose
}

/** Undefined for whom nobody can ride. `moment`: how the mount moves; without one it stands as built. */
export function poseRiders(
  mount: Figure,
  riders: readonly Rider[],
  moment?: BeastMoment,
): Figure[] | undefined {
  const saddle = saddleOf(mount)
  if (!saddle) return undefined
  const apart = Math.max(...riders.map(({ design }) => 0.19 * design.person.heightCm))
  const first = (-apart * (riders.length - 1)) / 2
  let before: PosedBones | undefined
  return riders.map((rider, i) => {
    const place = saddle.seatAt(first + apart * i)
    const { at, nod } = onBack(mount, place, moment)
    const sitting = sittingPose(rider, saddle, place, i > 0)
    const body = { nod }
    const { figure, bones } = poseSeated({ ...rider, pose: { ...sitting, seat: at, body } }, before)
    before = bones
    return tucked(figure, rider, saddle, subtract(at, place))
  })
}

function sittingPose(rider: Rider, saddle: Saddle, place: Vec3, isBehind: boolean): Pose {
  const { legs: _legs, lift: _lift, drop: _drop, sink: _sink, ...own } = rider.pose
  const { skeleton } = puppetOf(rider.design, rider.figure) ?? {}
  if (!skeleton) return own
  const legs = { both: legAstride(skeleton, saddle, place) }
  const arms = own.arms ?? (isBehind ? holdingOn : { both: atReins })
  return { ...own, arms, legs, pelvis: {}, hang: 1, trail: overTheBack }
}

/** Degrees a cape is lifted by the back it lies on. */
const overTheBack = 58

const atReins: ArmPose = {
  reach: { at: 'belly', with: 'palm', off: [0.14, 0.3, 1.5] },
  elbow: [0.5, -1, -0.5],
  thumb: [0, 1, 0.2],
  hand: 'fist',
  ifEmpty: true,
}

/** Who sits behind holds on to whoever sits before. */
const holdingOn = {
  both: {
    reach: { at: 'belly', of: 'partner', with: 'palm', off: [0.2, 0.2, 0.08] },
    elbow: [1, -0.5, 0],
    along: [-0.8, 0, 0.5],
    hand: 'flat',
    ifEmpty: true,
  },
} as const satisfies Pose['arms']

/** Cloth between the legs ends in the mount's back: nothing of it comes out below the belly. `by`: how far the mount's trunk has moved. */
function tucked(figure: Figure, rider: Rider, { girthAt }: Saddle, by: Vec3): Figure {
  const { weights = [], skeleton } = puppetOf(rider.design, rider.figure) ?? {}
  const leg = 1.3 * thick.thigh * (skeleton?.unit ?? 0)
  const parts = figure.parts.map((part, i) => {
    if (!weights[i]?.isLoose) return part
    const positions = part.positions.slice()
    for (let k = 0; k < positions.length; k += 3) {
      const girth = girthAt(positions[k + 2] - by[2])
      if (!girth || Math.abs(positions[k]) >= girth.half + leg) continue
      positions[k + 1] = Math.max(positions[k + 1], girth.y + by[1])
    }
    return { ...part, positions }
  })
  return { ...figure, parts }
}

/** Half the thickness of a leg with what is worn on it, in body units. */
const thick = { thigh: 0.36, shin: 0.26 }
const degree = Math.PI / 180

/** Forward and apart as far as the flanks need it; the shin hangs along them, and ends above the ground. */
function legAstride(skeleton: Skeleton, saddle: Saddle, place: Vec3): LegPose {
  const { unit, bodies } = skeleton
  const { hip, knee, ankle } = bodies.left.joints
  const from = add(place, subtract(hip, seatPoint(skeleton)))
  const [long, low] = [span(hip, knee), span(knee, ankle)]
  const thigh = firstClear(
    angles(10, 72).map((out) => thighAt(out)),
    (way) => isClear(saddle, [from, way, long], { from: 0.5, least: thick.thigh * unit }),
  )
  const at = addScaled(from, thigh, long)
  const back = backToClearGround(at[1] - ankle[1] - 3, low)
  const shin = firstClear(
    angles(-40, 60).map((out) => shinAt(out, back)),
    (way) => isClear(saddle, [at, way, low], { from: 0.2, least: thick.shin * unit }),
  )
  return { thigh, shin, toes: 8, out: 24 }
}

function angles(first: number, last: number): number[] {
  return Array.from({ length: Math.floor((last - first) / 4) + 1 }, (_, i) => first + 4 * i)
}

/** Degrees from the middle outward; half-way between hanging and level. */
function thighAt(out: number): Vec3 {
  const [aside, along] = [Math.sin(out * degree), Math.cos(out * degree)]
  return normalize([aside, -0.6 * along, 0.8 * along])
}

function shinAt(out: number, back: number): Vec3 {
  const [aside, along] = [Math.sin(out * degree), Math.cos(out * degree)]
  return normalize([aside, -Math.cos(back * degree) * along, -Math.sin(back * degree) * along])
}

/** Degrees the shins are drawn up behind: more where the mount is low. */
function backToClearGround(high: number, long: number): number {
  const usual = 4
  if (high > long) return usual
  return Math.max(usual, Math.acos(Math.max(0.05, high / long)) / degree)
}

function isClear(
  { flankAt }: Saddle,
  [at, way, long]: readonly [Vec3, Vec3, number],
  { from, least }: { from: number; least: number },
): boolean {
  return [0, 0.2, 0.4, 0.6, 0.8, 1].every((step) => {
    const [x, y, z] = addScaled(at, way, long * (from + (1 - from) * step))
    const flank = flankAt(y, z)
    return flank === 0 || x >= flank + least
  })
}

function firstClear(ways: readonly Vec3[], isFree: (way: Vec3) => boolean): Vec3 {
  return ways.find(isFree) ?? ways[ways.length - 1]
}

function span(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
