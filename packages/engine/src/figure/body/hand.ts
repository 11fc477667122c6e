/** A hand with five fingers, bent as a pose says or closed round what it holds. */
import { clamp, curve, type Keys, lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, orientOutward, tube } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  normalize,
  perpendicular,
  rotate,
  scale,
  type Vec3,
} from '../../math/vector.ts'
import type { HandPose } from './hand-poses.ts'

/** Where a hand is and how it is turned. Three unit vectors at right angles: towards the fingertips, towards the thumb's side, and out of the palm. */
export type HandFrame = { wrist: Vec3; along: Vec3; thumb: Vec3; palm: Vec3; length: number }

export type HandShape = {
  pose: HandPose
  /** Radius in cm of the shaft the fingers close round; undefined: they bend freely. */
  gripRadius?: number | undefined
  /** 0 a grown hand with long fingers – 1 a chibi's mitten with a thumb. */
  mitten: number
  /** Thickness of fingers and palm: 1 usual. */
  thickness: number
  /** Nails drawn out to claws, in finger lengths. */
  claws: number
  /** Painted nails: how far they stand out beyond the fingertips, in finger widths; bare ones when missing. */
  nails?: number | undefined
}

export type Hand = {
  mesh: Mesh
  palm: Mesh
  /** Four fingers and the thumb; of a mitten one and the thumb. Round each of them u runs from its back, ¼ and ¾ being its sides. */
  fingers: readonly Mesh[]
  claws: Mesh | undefined
  nails: Mesh | undefined
  /** Middle of the shaft that is held, or of the palm's surface. */
  grip: Vec3
}

/** A frame from the direction of the fingers and the rough direction of the thumb's side. */
export function handFrame(wrist: Vec3, along: Vec3, towardsThumb: Vec3, length: number): HandFrame {
  const thumb = perpendicular(towardsThumb, along)
  return { wrist, along, thumb, palm: cross(along, thumb), length }
}

/** Builds a left hand. The right one is the mirror image. */
export function buildHand(frame: HandFrame, shape: HandShape): Hand {
  const fingers = shape.mitten > 0.5 ? mittenFingers(frame, shape) : fourFingers(frame, shape)
  const thumb = thumbOf(frame, shape)
  const claws =
    shape.claws > 0 ? [...fingers, thumb].map((finger) => claw(finger, shape.claws)) : []
  const palm = palmOf(frame, shape)
  const bent = [...fingers, thumb].map(fingerMesh)
  return {
    mesh: merge([palm, ...bent]),
    palm,
    fingers: bent,
    claws: claws.length > 0 ? merge(claws) : undefined,
    nails:
      shape.nails === undefined || shape.mitten > 0.5
        ? undefined
        : merge([...fingers, thumb].map((finger) => nail(finger, shape.nails ?? 0))),
    grip: gripCentre(frame, shape),
  }
}

/** The bones of a hand from wrist to fingertips, little finger last but for the thumb: for skeletons. */
export function handBones(frame: HandFrame, shape: HandShape): Vec3[][] {
  const fingers = fourFingers(frame, shape).map(({ joints }, i) => {
    const root = placeIn(frame, 0.03, 0.35 * knuckles[i][0], 0)
    return [root, ...joints.slice(1)]
  })
  return [...fingers, thumbOf(frame, shape).joints]
}

/** A place in the hand, in hand lengths: towards the fingers, the thumb, and out of the palm. */
function placeIn(
  { wrist, along, thumb, palm, length }: HandFrame,
  a: number,
  b: number,
  c: number,
): Vec3 {
  const flat = addScaled(addScaled(wrist, along, a * length), thumb, b * length)
  return addScaled(flat, palm, c * length)
}

const palmThickness = 0.075

/** A mitten's thick fingers need more room before they touch. */
function gripCentre(frame: HandFrame, { gripRadius, thickness, mitten }: HandShape): Vec3 {
  const radius = (gripRadius ?? 0) / frame.length
  const off = lerp(palmThickness, gripRadius === undefined ? 0.11 : 0.115, mitten)
  return placeIn(frame, lerp(0.44, 0.5, mitten), 0, off * thickness + radius)
}

type Finger = {
  /** Joints from knuckle to tip. */
  joints: Vec3[]
  radius: number
  /** Across the finger, for its section. */
  side: Vec3
  /** How many times wider than thick. */
  breadth: number
}

/** Knuckles: towards the thumb, towards the fingers; length and radius. In hand lengths. */
const knuckles: readonly (readonly [b: number, a: number, length: number, radius: number])[] = [
  [0.152, 0.488, 0.455, 0.052],
  [0.052, 0.508, 0.5, 0.054],
  [-0.05, 0.495, 0.465, 0.051],
  [-0.145, 0.458, 0.375, 0.044],
]

function fourFingers(frame: HandFrame, shape: HandShape): Finger[] {
  return knuckles.map(([b, a, length, radius], i) => {
    const share = i / 3
    const fan = ((0.5 - share) * shape.pose.fan * Math.PI) / 180
    return bendFinger(frame, shape, [a, b], length, radius * shape.thickness, share, fan)
  })
}

/** A chibi's fingers melt into one broad shape. */
function mittenFingers(frame: HandFrame, shape: HandShape): Finger[] {
  const finger = bendFinger(frame, shape, [0.4, 0.005], 0.56, 0.088 * shape.thickness, 0.3, 0)
  return [{ ...finger, breadth: 2.15 }]
}

function bendFinger(
  frame: HandFrame,
  shape: HandShape,
  [a, b]: readonly [number, number],
  length: number,
  radius: number,
  share: number,
  fan: number,
): Finger {
  const { pose, gripRadius } = shape
  const straight = rotate(frame.along, frame.palm, fan)
  // Turning about this axis bends the finger towards the palm.
  const axis = normalize(cross(straight, frame.palm))
  // The bone in the palm, then the knuckle.
  const joints: Vec3[] = [placeIn(frame, a - 0.2, b * 0.8, -0.004), placeIn(frame, a, b, -0.006)]
  const centre = gripCentre(frame, shape)
  const touch = (gripRadius ?? 0) + radius * frame.length * lerp(1, 0.8, shape.mitten)
  let angle = 0
  const shares = [0.45, 0.3, 0.25]
  shares.forEach((part, i) => {
    const limit = lerp(pose.index[i], pose.little[i], share)
    const reach = part * length * frame.length
    const from = joints[i + 1]
    const tipAt = (degrees: number) =>
      addScaled(from, rotate(straight, axis, ((angle + degrees) * Math.PI) / 180), reach)
    const bend =
      gripRadius === undefined
        ? limit
        : bendToContact(
            limit,
            (degrees) => distanceToAxis(frame, centre, from, tipAt(degrees)) < touch,
          )
    joints.push(tipAt(bend))
    angle += bend
  })
  return {
    joints,
    radius: radius * frame.length,
    side: normalize(cross(frame.palm, straight)),
    breadth: 1,
  }
}

/** The smallest bend at which the bone touches, up to the limit. */
function bendToContact(limit: number, touches: (degrees: number) => boolean): number {
  for (let degrees = -12; degrees < limit; degrees += 3) {
    if (touches(degrees + 3)) return degrees
  }
  return limit
}

/** Distance of a bone's outer two thirds from the held shaft's axis, which runs along the thumb's direction. */
function distanceToAxis({ thumb }: HandFrame, centre: Vec3, from: Vec3, to: Vec3): number {
  let best = Infinity
  for (const t of [0.35, 0.55, 0.75, 1]) {
    const p: Vec3 = [
      from[0] + (to[0] - from[0]) * t - centre[0],
      from[1] + (to[1] - from[1]) * t - centre[1],
      from[2] + (to[2] - from[2]) * t - centre[2],
    ]
    const along = p[0] * thumb[0] + p[1] * thumb[1] + p[2] * thumb[2]
    const square = p[0] ** 2 + p[1] ** 2 + p[2] ** 2 - along * along
    best = Math.min(best, Math.sqrt(Math.max(0, square)))
  }
  return best
}

function thumbOf(frame: HandFrame, { pose, mitten, thickness }: HandShape): Finger {
  const radians = Math.PI / 180
  const spread = pose.thumbSpread * radians
  const turn = pose.thumbTurn * radians
  const off = add(scale(frame.thumb, Math.cos(turn)), scale(frame.palm, Math.sin(turn)))
  let direction = normalize(add(scale(frame.along, Math.cos(spread)), scale(off, Math.sin(spread))))
  // The thumb bends across the palm.
  const inward = add(scale(frame.thumb, -0.75), scale(frame.palm, 0.35))
  const axis = normalize(cross(direction, inward))
  const reach = frame.length * lerp(1, 0.9, mitten)
  const joints: Vec3[] = [placeIn(frame, 0.02, 0.05, 0.0), placeIn(frame, 0.1, 0.1, 0.025)]
  const bones = [0.2, 0.165, 0.14]
  bones.forEach((bone, i) => {
    if (i > 0) direction = rotate(direction, axis, pose.thumbBends[i - 1] * radians)
    joints.push(addScaled(joints[i + 1], direction, bone * reach))
  })
  const radius = lerp(0.06, 0.1, mitten) * thickness
  return { joints, radius: radius * frame.length, side: axis, breadth: 1 }
}

/** Where a finger's rings lie, in sixteenths: on every joint, half-way between, and close together round the tip. */
const fingerRings = [0, 2, 4, 6, 8, 10, 12, 14, 15, 16]

/** Round tips, slightly thicker joints. */
function fingerMesh({ joints, radius, side, breadth }: Finger): Mesh {
  const fine = spline(joints, 16)
  const path = fingerRings.map((ring) => fine[ring])
  const size = (t: number) => {
    const knuckle = breadth > 1 ? 0 : 0.05 * Math.cos(t * 4 * 2 * Math.PI)
    const tip = t > 0.86 ? Math.sqrt(Math.max(0.03, 1 - ((t - 0.86) / 0.142) ** 2)) : 1
    return radius * (1.06 - 0.24 * t + knuckle) * tip
  }
  const sides = breadth > 1 ? 14 : 8
  const sizes = fingerRings.map((ring) => size(ring / 16))
  const sizeAt = (t: number) => sizes[Math.round(t * (sizes.length - 1))]
  return tube(path, (t) => [sizeAt(t), sizeAt(t) * 0.95 * breadth], { sides, up: side })
}

function claw({ joints, radius, side }: Finger, length: number): Mesh {
  const [from, tip] = joints.slice(-2)
  const direction = normalize([tip[0] - from[0], tip[1] - from[1], tip[2] - from[2]])
  const hook = normalize(cross(side, direction))
  const reach = radius * 5 * length
  const root = addScaled(tip, direction, -radius * 1.2)
  const path = spline(
    [
      root,
      addScaled(root, direction, reach * 0.5),
      addScaled(addScaled(root, direction, reach * 0.95), hook, -reach * 0.2),
    ],
    8,
  )
  return tube(path, (t) => radius * 0.85 * (1 - t) ** 0.8 + 0.01, { sides: 8, up: side })
}

/** A flat, round-ended plate on the back of the fingertip. */
function nail({ joints, radius, side }: Finger, beyond: number): Mesh {
  const [from, tip] = joints.slice(-2)
  const direction = normalize([tip[0] - from[0], tip[1] - from[1], tip[2] - from[2]])
  const back = normalize(cross(side, direction))
  const place = (along: number, lift: number) =>
    addScaled(addScaled(tip, direction, along * radius), back, lift * radius)
  const path = [place(-1.5, 0.62), place(-0.6, 0.72), place(0.1 + beyond, 0.42)]
  const wide = (t: number) => Math.sqrt(Math.max(0.02, 1 - Math.abs(2 * t - 1) ** 4))
  return tube(spline(path, 6), (t) => [0.3 * radius * wide(t), 0.66 * radius * wide(t)], {
    sides: 8,
    up: side,
  })
}

/** Its root lies within the forearm: a hand that is bent at the wrist has no step there. */
const palmRoot = -0.12
const palmWidths: Keys = [
  [palmRoot, 0.055],
  [-0.06, 0.097],
  [0.02, 0.117],
  [0.2, 0.18],
  [0.42, 0.208],
  [0.5, 0.19],
  [0.56, 0.12],
]
const palmDepths: Keys = [
  [palmRoot, 0.04],
  [-0.06, 0.073],
  [0.05, 0.088],
  [0.25, 0.084],
  [0.4, 0.062],
  [0.49, 0.044],
  [0.56, 0.012],
]

function palmOf(frame: HandFrame, { thickness, mitten }: HandShape): Mesh {
  const surface = (u: number, v: number): Vec3 => {
    const a = lerp(palmRoot, 0.56, v)
    const angle = u * 2 * Math.PI
    const cosine = Math.cos(angle)
    const sine = Math.sin(angle)
    const width = curve(palmWidths, a) * lerp(1, 1.08, mitten)
    const depth = curve(palmDepths, a) * lerp(1, 1.5, mitten) * thickness
    const b = width * Math.sign(cosine) * Math.abs(cosine) ** 0.8
    // Balls of thumb and little finger on the palm's side.
    const pad = sine > 0 ? 0.035 * clamp(1 - Math.abs(a - 0.2) / 0.2) * sine * Math.abs(cosine) : 0
    const slope = -0.03 * clamp(a / 0.5) * cosine ** 2 * (cosine < 0 ? 1 : 0)
    return placeIn(frame, a + slope, b + (cosine > 0 ? 0.01 : 0), depth * sine + pad)
  }
  return orientOutward(grid(16, 12, surface, { wrap: true }))
}
