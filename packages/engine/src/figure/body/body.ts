/** The body under everything: joints, and the surfaces that skin and garments are lofted on. Left side only; the right is its mirror image. */
import type { Person } from '../../design/design.ts'
import { hanging } from '../../math/directions.ts'
import { remember } from '../../math/remember.ts'
import { clamp, type Keys, lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { add, addScaled, mix, normalize, type Vec3 } from '../../math/vector.ts'
import { armlessField, bodyField, type StillSolids, stillSolids } from './body-field.ts'
import { type HandFrame, type HandShape, handFrame } from './hand.ts'
import { type HandPoseName, handPoses } from './hand-poses.ts'
import { armRelief, type Limb, legRelief, limb, type Relief } from './limb.ts'
import { armMan, armWoman, legMan, legWoman } from './limb-radii.ts'
import { girthOf, type Measures, measuresOf, weightOf } from './measures.ts'
import type { Field } from './surface-nets.ts'
import { makeTorso, type Torso, type TorsoSection } from './torso.ts'

/** How the left arm stands; directions are unit vectors or will be made so. */
export type Stance = {
  upperArm: Vec3
  forearm: Vec3
  hand: HandPoseName
  /** Radius in cm of the shaft in the hand. */
  gripRadius?: number
  /** Where the fingers point; along the forearm when missing. */
  handAlong?: Vec3
  /** Roughly where the thumb's side points. */
  thumb?: Vec3
}

export const modelStance: Stance = {
  upperArm: hanging(27, 0),
  forearm: hanging(21, 9),
  hand: 'relaxed',
}

export type Joints = {
  crown: Vec3
  chin: Vec3
  neck: Vec3
  shoulder: Vec3
  elbow: Vec3
  wrist: Vec3
  /** Tip of the hand. */
  hand: Vec3
  hip: Vec3
  knee: Vec3
  ankle: Vec3
}

export type Body = {
  person: Person
  measures: Measures
  heightCm: number
  headHeight: number
  /** Width unit in cm: one head height of an adult frame. Sizes of details go with it, so that they shrink and grow with the body. */
  unit: number
  joints: Joints
  /** Unit vector along the upper arm and along the forearm, to the hand. */
  armDirection: Vec3
  forearmDirection: Vec3
  /** How far in cm the head is carried before its upright place: the old stoop. */
  stoop: number
  /** Height in cm of a level of the seven-head canon: 0 sole, .3 ankle, 1.95 knee, 3.42 crotch, 3.75 hip, 4.32 waist, 5 chest, 5.5 shoulder, 6 chin. */
  level(canon: number): number
  /** Point on the torso at height y (crotch to neck), `offset` cm above the skin. Angle 0 front, π/2 the character's left, π back. */
  torso(y: number, angle: number, offset?: number): Vec3
  /** Half the torso's width, front depth and back depth at height y. */
  torsoSection(y: number): TorsoSection
  arm: Limb
  leg: Limb
  hand: { frame: HandFrame; shape: HandShape }
  /** From inside the head (t = 0) down to between the collarbones (1). */
  neck: Limb
  /** Distance to the bare skin of the left half in cm, negative inside; |x| is taken. Made once, when first asked for. */
  field(): Field
  /** The same without its arms: what is worn round the trunk lies under them. */
  armlessField(): Field
}

const crotchCanon = 3.42
const shoulderCanon = 5.5
/** Builds the body of a person in a stance. Pure; a fraction of a millisecond. */
export function makeBody(person: Person, stance: Stance = modelStance): Body {
  return inStance(trunkOf(person), stance)
}

/** What of a body no stance moves, all but its solids made at once. */
type TrunkOfBody = {
  frame: Pick<Body, 'person' | 'measures' | 'heightCm' | 'headHeight' | 'unit' | 'stoop' | 'level'>
  torso: Torso
  leg: Limb
  neck: Limb
  /** Radii of the arm, and the muscles on it. */
  armRadius: Keys
  armMuscles: Relief
  /** Made once, when a body of this person is first asked for its field. */
  solids(body: Body): StillSolids
}

/** In units of the body. */
function stoopOf({ age, isStooped }: Person): number {
  if (age === 'elder') return isStooped ? 0.52 : 0.34
  return isStooped ? 0.34 : 0
}

const trunkOf = remember((person: Person): TrunkOfBody => {
  const measures = measuresOf(person)
  const headHeight = person.heightCm / person.heads
  const masculine = clamp(person.presentation)
  const unit =
    (headHeight * measures.shoulder) /
    lerp(1.55, 1.9, masculine) /
    (1 + 0.14 * clamp((person.muscle - 0.4) / 0.6, 0, 1))
  const level = levels(person, headHeight, measures)
  const stoop = stoopOf(person) * unit
  const frame = { person, measures, heightCm: person.heightCm, headHeight, unit, stoop, level }
  const torso = makeTorso(frame)
  const joints = placeJoints(frame, modelStance, torso.section)
  const softness = Math.max(
    { toddler: 1, child: 0.6, teen: 0.2, adult: 0, elder: 0 }[person.age],
    clamp((4 - person.heads) / 1.2) * 0.85,
  )
  const girth = girthOf(person)
  const fat = clamp(weightOf(person))
  let solids: StillSolids | undefined
  return {
    frame,
    torso,
    leg: limb(
      legPath(joints, unit),
      blendKeys(
        legWoman,
        legMan,
        masculine,
        unit,
        girth * (0.86 + 0.35 * person.muscle + 0.3 * fat),
      ),
      legRelief(person.muscle, softness),
    ),
    neck: makeNeck(frame, joints),
    armRadius: blendKeys(
      armWoman,
      armMan,
      masculine,
      unit,
      girth * (0.9 + 0.28 * person.muscle + 0.1 * fat),
    ),
    armMuscles: armRelief(person.muscle, softness),
    solids: (body) => {
      solids ??= stillSolids(body)
      return solids
    },
  }
})

function inStance(trunk: TrunkOfBody, stance: Stance): Body {
  const { frame, torso, leg, neck, armRadius, armMuscles, solids } = trunk
  const joints = placeJoints(frame, stance, torso.section)
  let field: Field | undefined
  let armless: Field | undefined
  const body: Body = {
    ...frame,
    joints,
    armDirection: normalize(stance.upperArm),
    forearmDirection: normalize(stance.forearm),
    torso: torso.point,
    torsoSection: torso.section,
    arm: limb(armPath(joints), armRadius, armMuscles),
    leg,
    hand: placeHand(frame.person, joints, stance, frame.measures.hand * frame.headHeight),
    neck,
    field: () => {
      field ??= bodyField(body, solids(body))
      return field
    },
    armlessField: () => {
      armless ??= armlessField(body, solids(body))
      return armless
    },
  }
  return body
}

function placeHand(person: Person, joints: Joints, stance: Stance, length: number): Body['hand'] {
  const along = normalize(stance.handAlong ?? stance.forearm)
  const mitten = clamp((3.6 - person.heads) / 0.6)
  return {
    frame: handFrame(joints.wrist, along, stance.thumb ?? [-0.62, 0, 0.8], length),
    shape: {
      pose: handPoses[stance.hand],
      gripRadius: stance.gripRadius,
      mitten,
      thickness: lerp(0.92, 1.08, clamp(person.presentation)) * (1 + 0.25 * (person.bulk - 0.4)),
      claws: 0,
    },
  }
}

/** How much of a bull's nape there is, 0–1: its head goes over into it without a corner at the jaw. */
function napeOf({ species, presentation }: Person): number {
  return species === 'bullfolk' ? clamp(presentation) : 0
}

/** The neck leans forward from the shoulders into the head; two tendons run down its front. */
function makeNeck(
  { person, measures, headHeight, unit, stoop, level }: TrunkOfBody['frame'],
  joints: Joints,
): Limb {
  const radius = (measures.neckWidth * headHeight) / 2
  const chinY = joints.chin[1]
  const path = spline(
    [
      [0, chinY + 0.24 * headHeight, 0.1 * unit - 0.09 * headHeight + stoop],
      [0, chinY - 0.02 * headHeight, 0.1 * unit - 0.13 * headHeight + stoop],
      [0, level(5.72), -0.08 * unit + 0.5 * stoop],
      [0, level(5.42), -0.12 * unit],
    ],
    18,
  )
  const nape = napeOf(person)
  const keys: Keys = [
    [0, radius * (0.94 + 0.02 * nape)],
    [0.25, radius * (0.94 + 0.08 * nape)],
    [0.45, radius * (0.94 + 0.24 * nape)],
    [0.72, radius * (1.04 + 0.42 * nape)],
    [1, radius * (1.3 + 0.4 * nape)],
  ]
  return limb(path, keys, (t, angle) => {
    const tendon = Math.abs(
      Math.abs(Math.atan2(Math.sin(angle), Math.cos(angle))) - 0.75 + 0.35 * t,
    )
    return 0.045 * Math.exp(-((tendon / 0.28) ** 2)) * clamp(t * 2)
  })
}

function levels(
  { heightCm, heads, presentation }: Person,
  headHeight: number,
  measures: Measures,
): (canon: number) => number {
  const crotch = measures.crotch * heightCm
  const chin = heightCm - headHeight
  const usual = lerp(0.33, 0.29, clamp(presentation))
  // Chibi figures hardly have a neck as it is.
  const neck = heads < 3.4 ? 1 : clamp(measures.neckLength / usual, 0.5, 1)
  const shoulder = chin - ((6 - shoulderCanon) / (6 - crotchCanon)) * (chin - crotch) * neck
  const torso = (shoulder - crotch) / (shoulderCanon - crotchCanon)
  const throat = (chin - shoulder) / (6 - shoulderCanon)
  return (canon) => {
    if (canon < crotchCanon) return (canon / crotchCanon) * crotch
    if (canon < shoulderCanon) return crotch + (canon - crotchCanon) * torso
    return shoulder + (canon - shoulderCanon) * throat
  }
}

/** Radii between a woman's and a man's; what makes a limb thicker than usual does less at its slim end. */
function blendKeys(woman: Keys, man: Keys, masculine: number, unit: number, girth: number): Keys {
  return woman.map(([at, value], i) => {
    const share = lerp(1, 0.4, smoothstep(0.55, 1, at))
    return [at, lerp(value, man[i][1], masculine) * unit * (1 + (girth - 1) * share)] as const
  })
}

function placeJoints(
  { person, measures, headHeight, unit, stoop, level }: TrunkOfBody['frame'],
  stance: Stance,
  section: Torso['section'],
): Joints {
  const upper = normalize(stance.upperArm)
  const fore = normalize(stance.forearm)
  const masculine = clamp(person.presentation)
  const armLength = measures.arm * headHeight
  const halfShoulder = (measures.shoulder * headHeight) / 2
  // A thick arm hangs from a lower joint: the shoulder's top stays below the neck of a shirt.
  const excess = Math.max(0, girthOf(person) * (0.9 + 0.28 * person.muscle) - 1.03)
  const shoulder: Vec3 = [
    halfShoulder - lerp(0.18, 0.25, masculine) * unit,
    level(lerp(5.48, 5.45, masculine)) - 0.42 * unit * excess,
    -0.05 * unit + 0.2 * stoop,
  ]
  const elbow = addScaled(shoulder, upper, armLength * 0.525)
  const wrist = addScaled(elbow, fore, armLength * 0.475)
  const hipX = section(level(3.62)).width * 0.56
  return {
    crown: [0, person.heightCm, stoop],
    chin: [0, person.heightCm - headHeight, 0.35 * headHeight + stoop],
    neck: [0, level(5.72), -0.1 * unit + 0.5 * stoop],
    shoulder,
    elbow,
    wrist,
    hand: addScaled(wrist, normalize(stance.handAlong ?? fore), measures.hand * headHeight),
    hip: [hipX, level(3.55), 0],
    knee: [hipX * 1.1, level(1.95), 0.05 * unit],
    ankle: [hipX * 1.22, level(0.3), -0.1 * unit],
  }
}

function armPath({ shoulder, elbow, wrist }: Joints): Path {
  return spline([shoulder, mix(shoulder, elbow, 0.5), elbow, mix(elbow, wrist, 0.5), wrist], 28)
}

function legPath({ hip, knee, ankle }: Joints, unit: number): Path {
  const top: Vec3 = [hip[0], hip[1] + 0.12 * unit, hip[2]]
  const calf = add(mix(knee, ankle, 0.45), [0, 0, -0.05 * unit])
  return spline([top, mix(top, knee, 0.5), knee, calf, ankle], 32)
}
