/** A shield on the forearm: where it sits, the strap the arm goes through and the grip in the fist. */
import { hanging } from '../../math/directions.ts'
import { clamp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { mapPoints, merge, tube } from '../../math/surface.ts'
import {
  add,
  addScaled,
  distance,
  dot,
  mix,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Body, Stance } from '../body/body.ts'
import { buildHand } from '../body/hand.ts'
import type { Part, PropModel } from '../figure.ts'
import { ball } from '../props/shapes.ts'
import { axes, type Placement } from './move-parts.ts'
import type { Held } from './stances.ts'

/** Where the shield looks: to the front and a little outward. So it is seen whole from before and nearly on edge from beside, and hides little of its bearer. */
export const shieldFace = normalize([0.32, 0, 0.95])

/** Degrees the forearm hangs nearer to straight down than the upper arm. */
const bent = 12

/** The arm hangs away from the body, the farther the broader the board is, so that this covers little of the trunk; the forearm lies along its back. */
export function shieldStance({ model, scale: size }: Held, plain: Body): Stance {
  const { min, max } = model.bounds
  const broad = Math.max(-min[0], max[0]) * size * shieldFace[2]
  const { shoulder, elbow, wrist } = plain.joints
  const [upper, fore] = [distance(shoulder, elbow), distance(elbow, wrist)]
  const { width } = plain.torsoSection(plain.level(4.3))
  const reach = (out: number) =>
    shoulder[0] + hanging(out, 0)[0] * upper + hanging(out - bent, 0)[0] * onArm * fore
  let out = 32
  while (out < 62 && reach(out) < 0.7 * width + broad) out += 2
  const [x, y] = hanging(out - bent, 0)
  return {
    upperArm: hanging(out, -2),
    forearm: normalize([x, y, (-x * shieldFace[0]) / shieldFace[2]]),
    hand: 'fist',
    gripRadius: 0.9 * size,
    thumb: [-shieldFace[2], 0, shieldFace[0]],
  }
}

/** Where the middle of a board is, from the elbow to the fist. */
const onArm = 0.55

/** Before the middle of the forearm, its board clear of the fist and of all that is worn on the arm. */
export function shieldPlacement(
  { model, scale: size }: Held,
  body: Body,
  worn: readonly Part[],
  side: 1 | -1,
): Placement {
  const { elbow } = body.joints
  const { grip } = buildHand(body.hand.frame, body.hand.shape)
  const [x, y, z] = mix(elbow, grip, onArm)
  // A tall one is worn lower on the arm, its rim below the chin.
  const highest = body.joints.chin[1] - 0.01 * body.heightCm - model.bounds.max[1] * size
  const middle: Vec3 = [x, Math.min(y, highest), z]
  const placement = { ...axes([0, 1, 0], shieldFace), at: middle, scale: size }
  const near = 0.75 * body.unit
  const hollow = hollowOf(model)
  const arm = pushedOut(worn, side, [elbow, grip], near, placement, hollow)
  const before = beforeAll(worn, side, placement, hollow)
  const off = Math.max(arm, Math.min(before, arm + mostBefore * body.unit))
  return { ...placement, at: addScaled(middle, shieldFace, off + 0.4 * size) }
}

/** How far a board must move along its z to lie before everything near a limb. */
function pushedOut(
  worn: readonly Part[],
  side: 1 | -1,
  [from, to]: readonly [Vec3, Vec3],
  near: number,
  { at, x, y, z, scale: size }: Placement,
  hollow: (x: number, y: number) => number,
): number {
  const span = subtract(to, from)
  const long = dot(span, span)
  let off = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      const point: Vec3 = [positions[i] * side, positions[i + 1], positions[i + 2]]
      if (Math.abs(point[1] - at[1]) > 3 * near) continue
      const arm = subtract(point, from)
      const share = clamp(dot(arm, span) / long)
      const aside = addScaled(arm, span, -share)
      if (dot(aside, aside) > near * near) continue
      const own = subtract(point, at)
      off = Math.max(off, dot(own, z) - hollow(dot(own, x) / size, dot(own, y) / size) * size)
    }
  }
  return off
}

/** How far a board may lie before what is on the arm, in head units: farther away its straps would hold nothing. */
const mostBefore = 0.8

/** How far a board must move along its z to lie before all a figure is and wears: cut by a hip its rim would be torn. */
function beforeAll(
  worn: readonly Part[],
  side: 1 | -1,
  { at, x, y, z, scale: size }: Placement,
  hollow: (x: number, y: number) => number,
): number {
  let off = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      const own = subtract([positions[i] * side, positions[i + 1], positions[i + 2]], at)
      off = Math.max(off, dot(own, z) - hollow(dot(own, x) / size, dot(own, y) / size) * size)
    }
  }
  return off
}

const cellCm = 4

/** The depth of a board's back by x and y; beyond its rim nothing is in its way. */
function hollowOf({ parts }: PropModel): (x: number, y: number) => number {
  const { positions } = parts[0]
  const cells = new Map<number, number>()
  const cell = (x: number, y: number) => Math.round(x / cellCm) * 1000 + Math.round(y / cellCm)
  for (let i = 0; i < positions.length; i += 3) {
    const key = cell(positions[i], positions[i + 1])
    cells.set(key, Math.min(cells.get(key) ?? Infinity, positions[i + 2]))
  }
  return (x, y) => cells.get(cell(x, y)) ?? Infinity
}

/** In figure space, on the left arm: a strap round the forearm and a grip through the fist, both sewn to the board. */
export function shieldStraps(
  { prop, model, scale: size }: Held,
  body: Body,
  worn: readonly Part[],
  side: 1 | -1,
  placement: Placement,
): Part[] {
  const { elbow, wrist } = body.joints
  const { frame, shape } = body.hand
  const { grip } = buildHand(frame, shape)
  const along = normalize(subtract(wrist, elbow))
  const upward = perpendicular(frame.thumb, along)
  const onBoard = (point: Vec3) => boardBehind(model, placement, point)
  const middle = mix(elbow, wrist, 0.42)
  const round = Math.max(
    body.arm.radiusAt(0.7),
    armReach(worn, side, mix(elbow, wrist, 0.34), mix(elbow, wrist, 0.5), upward, 0.3 * body.unit),
  )
  const wide = round + 0.5 * size
  const strap = [0, 30, 60, 90, 120, 150, 180].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    const arm = addScaled(middle, upward, Math.cos(angle) * wide)
    return addScaled(arm, shieldFace, -Math.sin(angle) * wide)
  })
  const ends = [1, -1].map((sign) => onBoard(addScaled(middle, upward, sign * (wide + size))))
  const reach = frame.length * 0.26
  const bar = [1, 0, -1].map((sign) => addScaled(grip, frame.thumb, sign * reach))
  const feet = [1, -1].map((sign) => onBoard(addScaled(grip, frame.thumb, sign * reach * 1.4)))
  // A round plate holds each end to the board, so that it is not seen to end in the air.
  const disc = ball([0, 0, 0], 2.1 * size, 2.1 * size, 0.7 * size)
  const nail = (point: Vec3) =>
    mapPoints(disc, ([px, py, pz]) =>
      add(point, add(scale(placement.x, px), add(scale(placement.y, py), scale(placement.z, pz)))),
    )
  return [
    {
      name: 'shield strap',
      material: `${prop.id}.strap`,
      ...tube(spline([ends[0], ...strap, ends[1]], 40), () => [0.4 * size, 1.9 * size], {
        up: along,
      }),
    },
    {
      name: 'shield grip',
      material: `${prop.id}.strap`,
      castsNoShadow: true,
      ...tube(spline([feet[0], ...bar, feet[1]], 24), () => 0.9 * size, { up: along }),
    },
    {
      name: 'shield nails',
      material: `${prop.id}.trim`,
      ...merge(ends.map(nail)),
    },
    // Of leather: beside a gold rim gold ones would be pieces of it that float.
    {
      name: 'shield grip nails',
      material: `${prop.id}.strap`,
      ...merge(feet.map(nail)),
    },
  ]
}

/** How far what is on the arm between two points reaches from its axis in a direction. */
function armReach(
  worn: readonly Part[],
  side: 1 | -1,
  from: Vec3,
  to: Vec3,
  direction: Vec3,
  near: number,
): number {
  const span = subtract(to, from)
  const long = dot(span, span)
  let reach = 0
  for (const { positions } of worn) {
    for (let i = 0; i < positions.length; i += 3) {
      const dx = positions[i] * side - from[0]
      const dy = positions[i + 1] - from[1]
      const dz = positions[i + 2] - from[2]
      const share = (dx * span[0] + dy * span[1] + dz * span[2]) / long
      if (share < 0 || share > 1.2) continue
      const x = dx - share * span[0]
      const y = dy - share * span[1]
      const z = dz - share * span[2]
      if (x * x + y * y + z * z > near * near) continue
      reach = Math.max(reach, x * direction[0] + y * direction[1] + z * direction[2])
    }
  }
  return reach
}

/** The spot on the board's back that lies before a point. */
function boardBehind(
  { parts }: PropModel,
  { at, x, y, z, scale: size }: Placement,
  point: Vec3,
): Vec3 {
  const from = subtract(point, at)
  const [px, py] = [dot(from, x) / size, dot(from, y) / size]
  const { positions } = parts[0]
  let best = 0
  let nearest = Infinity
  for (let i = 0; i < positions.length; i += 3) {
    const gap = (positions[i] - px) ** 2 + (positions[i + 1] - py) ** 2
    if (gap < nearest || (gap === nearest && positions[i + 2] < positions[best + 2])) {
      nearest = gap
      best = i
    }
  }
  const [bx, by, bz] = [positions[best], positions[best + 1], positions[best + 2] - 1.7]
  return add(at, scale(add(scale(x, bx), add(scale(y, by), scale(z, bz))), size))
}
