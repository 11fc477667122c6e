/** The arm of each side, bent as what it holds needs it. */
import type { Carry, Design, Prop } from '../../design/design.ts'
import { hanging } from '../../math/directions.ts'
import { clamp, lerp } from '../../math/scalar.ts'
import { normalize, type Vec3 } from '../../math/vector.ts'
import { type Body, makeBody, modelStance, type Stance } from '../body/body.ts'
import { fatOf, strengthOf } from '../body/measures.ts'
import type { BodyHalves } from '../body/skin.ts'
import { buildProp } from '../build-prop.ts'
import type { PropModel } from '../figure.ts'
import { clearOfSides } from './clear-of-sides.ts'
import { holdStyle } from './hold-styles.ts'
import { shieldStance } from './shield.ts'
import { underArmStance } from './under-arm.ts'

/** A prop in a hand, already brought to the body's size. */
export type Held = { prop: Prop; model: PropModel; scale: number }

function heldIn(design: Design, carry: Carry): Held | undefined {
  return allHeldIn(design, carry)[0]
}

/** A back may carry two things. */
export function allHeldIn(design: Design, carry: Carry): Held[] {
  return design.hold
    .filter((item) => item.carry === carry)
    .map((prop) => ({ prop, model: buildProp(prop), scale: propScale(design) }))
}

/** Props are made for a grown hand; small people get small ones. */
function propScale({ person }: Design): number {
  const { measures, headHeight } = makeBody(person)
  return clamp((measures.hand * headHeight) / 17.5, 0.35, 1.25)
}

/** Both halves of the body; the same one twice when the arms are alike. */
export function standingBodies(design: Design): BodyHalves {
  const plain = withClearArms(design.person, emptyStance(design))
  const half = (carry: Carry) => {
    const held = heldIn(design, carry)
    return held ? makeBody(design.person, stanceFor(held, plain)) : plain
  }
  return { left: half('left hand'), right: half('right hand') }
}

/** A body whose arms, however stout it is, hang outside its sides. */
function withClearArms(person: Design['person'], stance: Stance): Body {
  const body = makeBody(person, stance)
  const upperArm = clearOfSides(body, stance.upperArm)
  return upperArm === stance.upperArm ? body : makeBody(person, { ...stance, upperArm })
}

/** Empty arms hang, but over a skirt that stands out like a plate they are held, as dancers do. */
function emptyStance({ wear, person }: Design): Stance {
  if (wear.some(({ kind }) => kind === 'tutu')) return overPlate
  if (person.age === 'elder') return bent
  return strengthOf(person) > 0.4 || fatOf(person) > 0.4 ? broad : modelStance
}

/** Thick arms stand off a broad trunk. */
const broad: Stance = {
  upperArm: hanging(35, -3),
  forearm: hanging(20, 16),
  hand: 'relaxed',
}

/** The old no longer stretch their elbows. */
const bent: Stance = {
  upperArm: hanging(26, -10),
  forearm: hanging(17, 30),
  hand: 'relaxed',
}

/** Palms half to the front, half down, so that every finger is seen from before and from the side. */
const overPlate: Stance = {
  upperArm: hanging(49, 8),
  forearm: hanging(60, 20),
  hand: 'dancer',
  handAlong: hanging(62, 34),
  thumb: [0.1, 0.9, 0.2],
}

const overRim: Stance = {
  upperArm: hanging(20, 4),
  forearm: hanging(22, 24),
  hand: 'edge',
  handAlong: normalize([0.1, -0.5, 0.85]),
  thumb: [-1, 0, 0.1],
}

const upturned: Stance = {
  upperArm: hanging(20, 4),
  forearm: hanging(34, 66),
  hand: 'palm',
  handAlong: [0.42, -0.06, 0.9],
  thumb: [1, 0, -0.4],
}

const up: Vec3 = [0, 1, 0]

/** A bow leans forward, its upper tip away from the head; hardly outward, or its lower one would lie along the boot. */
export const bowAxis: Vec3 = [0.06, 1, 0.28]

function stanceFor({ prop, model, scale }: Held, plain: Body): Stance {
  const gripRadius = Math.max(0.5, model.gripRadius) * scale
  const low = -model.bounds.min[1] * scale
  switch (holdStyle(prop)) {
    case 'pole':
      return uprightStance(
        plain,
        clamp(low, 0.46 * plain.heightCm, 0.66 * plain.heightCm),
        up,
        gripRadius,
      )
    case 'upright':
      return uprightStance(
        plain,
        Math.min(0.56 * plain.heightCm, plain.level(4.55)),
        // Small people with big heads hold things well away from the face.
        [lerp(0.14, 0.5, plain.hand.shape.mitten), 1, 0.05],
        gripRadius,
        // What is looked through is held out to the side: from behind too a hand is seen on it.
        prop.kind === 'magnifying_glass' ? 0.82 : undefined,
      )
    case 'hafted':
      return uprightStance(plain, plain.level(3.85), [0.34, 1, 0.12], gripRadius, 0.75)
    case 'bow': {
      // Low enough for its upper tip to stay under the chin, unless its lower one meets the ground.
      const high = model.bounds.max[1] * scale
      const height = Math.max(low + 0.03 * plain.heightCm, plain.level(5.35) - high)
      const [least, most] = [0.4 * plain.heightCm, 0.52 * plain.heightCm]
      return uprightStance(plain, clamp(height, least, most), bowAxis, gripRadius, 0.9)
    }
    case 'palm':
      return upturned
    case 'clasp':
      return { ...upturned, hand: 'grip', gripRadius }
    case 'edge':
      return {
        ...uprightStance(plain, plain.level(4.25), up, 0.6 * scale, 0.35),
        hand: 'board',
      }
    case 'underarm':
    case 'tucked':
      return {
        upperArm: hanging(34, -10),
        forearm: [-0.1, 0.1, 1],
        hand: 'grip',
        gripRadius,
        thumb: up,
      }
    case 'hang':
      return {
        upperArm: hanging(24, 4),
        forearm: hanging(30, 26),
        hand: 'grip',
        gripRadius,
        thumb: [-0.2, 0.3, 1],
      }
    case 'gathered':
      return gatheredStance(plain, low, gripRadius)
    case 'neck':
      return neckStance(plain, model.bounds.max[1] * scale)
    case 'armpit':
      return underArmStance(model)
    case 'rim':
      return { ...overRim, gripRadius: 0.7 * scale }
    case 'shield':
      return shieldStance({ prop, model, scale }, plain)
    case 'pistol':
      return {
        upperArm: hanging(22, -4),
        forearm: hanging(26, 34),
        hand: 'grip',
        gripRadius,
        handAlong: hanging(22, 38),
        thumb: [0.1, 0.6, 1],
      }
  }
}

/** The hand at a height, its thumb up: the forearm rises or falls as it must, turned outward as far as told (a sine), the rest forward. */
function uprightStance(
  plain: Body,
  height: number,
  thumb: Vec3,
  gripRadius: number,
  outward = 0.5,
): Stance {
  const upperArm = clearOfSides(plain, hanging(24, 2))
  const [sx, sy, sz] = plain.joints.shoulder
  const { elbow, wrist } = plain.joints
  const upperLength = Math.hypot(elbow[0] - sx, elbow[1] - sy, elbow[2] - sz)
  const foreLength = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1], wrist[2] - elbow[2])
  const elbowY = sy + upperArm[1] * upperLength
  const rise = clamp((height - elbowY) / foreLength, -0.96, 0.75)
  const level = Math.sqrt(1 - rise * rise)
  const forearm: Vec3 = [outward * level, rise, Math.sqrt(1 - outward * outward) * level]
  return {
    upperArm,
    forearm,
    hand: 'grip',
    gripRadius,
    handAlong: normalize([forearm[0], clamp(rise, -0.3, 0.3), forearm[2]]),
    thumb,
  }
}

/** The fist at the hip, or as high as what hangs from it is long; out to the side, where that is beside the legs. */
function gatheredStance(plain: Body, low: number, gripRadius: number): Stance {
  const height = Math.max(low + 0.01 * plain.heightCm, plain.level(3.7))
  return uprightStance(plain, height, up, gripRadius, 0.7)
}

/** How far below its top a thing is held by its neck, clear of its pegs. */
export const neckGrip = 0.085

/** The thing hangs from a raised hand; a long one stands on the ground and the hand rises with it. */
function neckStance(plain: Body, length: number): Stance {
  const hand = length - neckGrip * plain.heightCm
  const height = clamp(hand, plain.level(3.95), 0.62 * plain.heightCm)
  return uprightStance(plain, height, up, 1.8, 0.62)
}
