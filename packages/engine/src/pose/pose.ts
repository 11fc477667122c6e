/** Bends a figure: skeleton, weights, poses as data, and how a figure takes one. This file says what a pose is. */
import type { HandPoseName } from '../figure/body/hand-poses.ts'
import type { Vec3 } from '../math/vector.ts'

/** How an empty hand is held. */
export type HandShapeName = HandPoseName | 'point'

/** Degrees. `bend` forward, `lean` to the character's left, `twist` to the left. */
export type Curl = { bend?: number; lean?: number; twist?: number }

/** Degrees: to its own left, forward, over to its own left. */
export type HeadTurn = { turn?: number; nod?: number; tilt?: number }

/** Places on one's own body a hand can reach for; sided ones are on the reaching arm's own side unless they begin with `other`. */
export type AnchorName =
  | 'hip'
  | 'other hip'
  | 'belly'
  | 'chest'
  | 'heart'
  | 'shoulder'
  | 'other shoulder'
  | 'other elbow'
  | 'other wrist'
  | 'chin'
  | 'mouth'
  | 'cheek'
  | 'brow'
  | 'eyes'
  | 'nape'
  | 'crown'
  | 'knee'
  | 'other knee'
  | 'thigh'
  | 'shin'
  | 'small of the back'

/** What a hand reaches for. */
export type Reach = {
  at: AnchorName
  /** Whose body it is on; 'both': half-way between one's own and the partner's. Default: its own. */
  of?: 'self' | 'partner' | 'both'
  /** Body units outward, up and forward of the place. */
  off?: Vec3
  /** Which place of the hand comes there. */
  with?: 'palm' | 'tips' | 'wrist'
}

/** An arm, said for the left one: +x is outward on either side. Directions are in the chest's frame; need not be unit vectors. */
export type ArmPose = {
  upper?: Vec3
  fore?: Vec3
  reach?: Reach
  /** Where the elbow points when it reaches. Default: outward, down and back. */
  elbow?: Vec3
  /** Where the fingers point and the thumb's side; along the forearm and to its front when missing. */
  along?: Vec3
  thumb?: Vec3
  /** Where a held thing's head points. Default: as it is carried. */
  hold?: Vec3
  /** Where a hand closes round a haft: a share of its length from the foot. Default: where it is carried. */
  grip?: number
  /** What it holds is turned in the hand until its edge looks ahead. */
  strikes?: boolean
  hand?: HandShapeName
  /** Only an empty hand does it: one that holds a thing stays as it was built. */
  ifEmpty?: boolean
}

/** A leg, said for the left one: +x is outward on either side. Directions are in the pelvis' frame without its lean. */
export type LegPose = {
  /** Where the foot stands, in leg lengths: outward, up and forward of below the hip. The knee follows. */
  foot?: Vec3
  /** Where the knee points when the foot is placed. Default: forward, a little outward. */
  knee?: Vec3
  /** Directions of thigh and shin instead. */
  thigh?: Vec3
  shin?: Vec3
  /** Degrees the toes point down; 0 flat. 'free' follows the shin, 'point' stretches the foot along it. */
  toes?: number | 'free' | 'point'
  /** Degrees the toes point outward. Default 10 as built. */
  out?: number
  /** Degrees the body has turned since the foot was set down, about a place so many cm ahead of it: the foot stays, whichever way the knee goes. */
  stays?: { turned: number; ahead: number }
}

export type Sides<Limb> = { left?: Limb; right?: Limb; both?: Limb }

export type Pose = {
  /** Degrees the whole body faces to its left, bends forward and leans to its left. */
  body?: HeadTurn
  /** Of the pelvis alone: the legs stay. */
  pelvis?: HeadTurn
  spine?: Curl
  head?: HeadTurn
  /** A point in space to look at, in cm; the head turns to it within its limits. */
  gaze?: Vec3
  arms?: Sides<ArmPose>
  legs?: Sides<LegPose>
  /** Leg lengths the hips are lower than the feet would let them be. */
  drop?: number
  /** Leg lengths the hips are lower than as built, whatever the feet would let them be. */
  sink?: number
  /** Leg lengths the lowest point is above the ground. */
  lift?: number
  /** Steps of one foot it has made, for who goes on four legs. */
  steps?: number
  /** How far the swaying of a tail on the ground has come, in radians. */
  sway?: number
  /** Leg lengths it has gone forward, the way it faces. */
  gone?: number
  /** Where the figure stands, in cm. */
  at?: Vec3
  /** What it sits on, in cm: the hips are there, however far the feet are from any ground. */
  seat?: Vec3
  /** How far cloth, hair and capes hang straight down, 0–1. Default .8. */
  hang?: number
  /** Degrees that what hangs behind is lifted: a cape lies on the back of a horse. */
  trail?: number
  /** Degrees the wings are spread: 0 as built, negative folded. */
  wings?: number
  expression?: string
  /** Another pose it is on its way to: 0 not yet – 1 there. */
  towards?: { pose: Pose; share: number }
  /** The hand that matters; the pose is mirrored when that one holds something and the other does not. */
  hand?: 'left' | 'right'
  /** What is done with what the hand that matters holds: mirrored when only the other one holds something. */
  shows?: boolean
  /** What both hands hold is put away, or only what the hand that matters holds. */
  frees?: 'both' | 'hand'
}

/** The arm or leg of a side: what is said of both, then of it alone. */
export function limbOf<Limb extends object>(
  sides: Sides<Limb> | undefined,
  side: 'left' | 'right',
): Limb | undefined {
  if (!sides) return undefined
  const both = sides.both
  const own = sides[side]
  return both && own ? { ...both, ...own } : (own ?? both)
}

/** The same pose with left and right exchanged. */
export function mirrorPose(pose: Pose): Pose {
  const { body, pelvis, head, spine, arms, legs, hand, gaze } = pose
  return {
    ...pose,
    ...(body && { body: mirrorTurn(body) }),
    ...(pelvis && { pelvis: mirrorTurn(pelvis) }),
    ...(head && { head: mirrorTurn(head) }),
    ...(spine && { spine: { ...spine, lean: -(spine.lean ?? 0), twist: -(spine.twist ?? 0) } }),
    ...(arms && { arms: mirrorSides(arms) }),
    ...(legs && { legs: mirrorSides(legs) }),
    ...(hand && { hand: hand === 'left' ? 'right' : 'left' }),
    ...(gaze && { gaze: [-gaze[0], gaze[1], gaze[2]] as const }),
  }
}

function mirrorTurn({ turn = 0, nod = 0, tilt = 0 }: HeadTurn): HeadTurn {
  return { turn: -turn, nod, tilt: -tilt }
}

function mirrorSides<Limb>({ left, right, both }: Sides<Limb>): Sides<Limb> {
  return { ...(right && { left: right }), ...(left && { right: left }), ...(both && { both }) }
}

/** Whether at least one foot is placed on the ground, so that the hips' height follows from it. */
export function standsOnFeet({ legs }: Pose): boolean {
  return (['left', 'right'] as const).some((side) => {
    const leg = limbOf(legs, side)
    return leg === undefined || leg.foot !== undefined
  })
}
