/** The body under everything: joints, and the surfaces that skin and garments are lofted on. Left side only; the right is its mirror image. */
import type { Person } from '../../design/design.ts'
import { bell, clamp, curve, type Keys, lerp } from '../../math/scalar.ts'
import { frameAt, type Path, spline } from '../../math/spline.ts'
import { add, addScaled, mix, normalize, scale, type Vec3 } from '../../math/vector.ts'
import { type Measures, measuresOf } from './measures.ts'

/** How the arms stand. Degrees from hanging straight down: out to the side, and the forearm's bend to the front. */
export type Stance = { armOut: number; forearmOut: number; forearmForward: number }

export const modelStance: Stance = { armOut: 27, forearmOut: 21, forearmForward: 9 }

/** A tapering limb: t runs 0–1 from the body to the end. */
export type Limb = {
  path: Path
  radius: Keys
  /** Point on the limb, `offset` cm above the skin. Angle 0 faces front, a quarter turn (π/2) faces the outside of the left limb. */
  surface(t: number, angle: number, offset?: number): Vec3
  /** The limb's skin radius at t, before front-back flattening. */
  radiusAt(t: number): number
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
  /** Height in cm of a level of the seven-head canon: 0 sole, .3 ankle, 1.95 knee, 3.42 crotch, 3.75 hip, 4.32 waist, 5 chest, 5.5 shoulder, 6 chin. */
  level(canon: number): number
  /** Point on the torso at height y (crotch to neck), `offset` cm above the skin. Angle 0 front, π/2 the character's left, π back. */
  torso(y: number, angle: number, offset?: number): Vec3
  /** Half the torso's width, front depth and back depth at height y. */
  torsoSection(y: number): { width: number; front: number; back: number }
  arm: Limb
  leg: Limb
}

const crotchCanon = 3.42
const rowCanon = [3.3, 3.42, 3.62, 3.8, 4.1, 4.35, 4.65, 4.95, 5.22, 5.45, 5.62, 5.75, 5.95]
const widthWoman = [0.38, 0.49, 0.59, 0.6, 0.52, 0.44, 0.46, 0.51, 0.55, 0.51, 0.34, 0.22, 0.19]
const widthMan = [0.38, 0.47, 0.53, 0.535, 0.51, 0.51, 0.58, 0.67, 0.76, 0.74, 0.46, 0.29, 0.25]
const frontWoman = [0.22, 0.25, 0.28, 0.3, 0.3, 0.26, 0.29, 0.385, 0.4, 0.27, 0.16, 0.13, 0.15]
const frontMan = [0.24, 0.26, 0.29, 0.31, 0.32, 0.31, 0.34, 0.4, 0.42, 0.33, 0.21, 0.17, 0.19]
const backWoman = [0.3, 0.36, 0.43, 0.42, 0.3, 0.22, 0.25, 0.3, 0.32, 0.28, 0.22, 0.2, 0.17]
const backMan = [0.3, 0.34, 0.38, 0.37, 0.29, 0.26, 0.29, 0.35, 0.38, 0.35, 0.28, 0.24, 0.22]
const armWoman: Keys = [
  [0, 0.17],
  [0.12, 0.165],
  [0.3, 0.14],
  [0.47, 0.12],
  [0.52, 0.12],
  [0.62, 0.13],
  [0.85, 0.1],
  [1, 0.08],
]
const armMan: Keys = [
  [0, 0.25],
  [0.12, 0.25],
  [0.3, 0.21],
  [0.47, 0.165],
  [0.52, 0.16],
  [0.62, 0.185],
  [0.85, 0.132],
  [1, 0.11],
]
const legWoman: Keys = [
  [0, 0.325],
  [0.15, 0.315],
  [0.35, 0.255],
  [0.49, 0.2],
  [0.56, 0.195],
  [0.68, 0.22],
  [0.85, 0.145],
  [1, 0.118],
]
const legMan: Keys = [
  [0, 0.325],
  [0.15, 0.318],
  [0.35, 0.265],
  [0.49, 0.212],
  [0.56, 0.208],
  [0.68, 0.235],
  [0.85, 0.158],
  [1, 0.132],
]

/** Builds the body of a person in a stance. Pure; a fraction of a millisecond. */
export function makeBody(person: Person, stance: Stance = modelStance): Body {
  const measures = measuresOf(person)
  const headHeight = person.heightCm / person.heads
  const masculine = clamp(person.presentation)
  const unit =
    (headHeight * measures.shoulder) /
    lerp(1.55, 1.9, masculine) /
    (1 + 0.14 * clamp((person.muscle - 0.4) / 0.6, 0, 1))
  const level = levels(person.heightCm, headHeight, measures)
  const torso = torsoSurface(person, measures, headHeight, unit, level)
  const joints = placeJoints(person, measures, headHeight, unit, level, stance, torso.section)
  const thickness = unit * (0.94 + person.bulk * 0.16)
  const arm = limb(
    armPath(joints),
    blendKeys(armWoman, armMan, masculine, thickness * (0.9 + 0.28 * person.muscle)),
    1,
  )
  const leg = limb(
    legPath(joints, unit),
    blendKeys(legWoman, legMan, masculine, thickness * (0.98 + 0.05 * person.muscle)),
    1.05,
  )
  return {
    person,
    measures,
    heightCm: person.heightCm,
    headHeight,
    unit,
    joints,
    armDirection: armDirections(stance).upper,
    forearmDirection: armDirections(stance).fore,
    level,
    torso: torso.point,
    torsoSection: torso.section,
    arm,
    leg,
  }
}

function levels(
  heightCm: number,
  headHeight: number,
  measures: Measures,
): (canon: number) => number {
  const crotch = measures.crotch * heightCm
  const chin = heightCm - headHeight
  return (canon) =>
    canon < crotchCanon
      ? (canon / crotchCanon) * crotch
      : crotch + ((canon - crotchCanon) / (6 - crotchCanon)) * (chin - crotch)
}

function blendKeys(woman: Keys, man: Keys, masculine: number, factor: number): Keys {
  return woman.map(([at, value], i) => [at, lerp(value, man[i][1], masculine) * factor] as const)
}

function torsoSurface(
  person: Person,
  measures: Measures,
  headHeight: number,
  unit: number,
  level: (canon: number) => number,
) {
  const masculine = clamp(person.presentation)
  const factorKeys: Keys = [
    [3.3, (measures.hip * headHeight) / lerp(1.2, 1.07, masculine)],
    [3.8, (measures.hip * headHeight) / lerp(1.2, 1.07, masculine)],
    [4.35, (measures.waist * headHeight) / lerp(0.88, 1.02, masculine)],
    [5.2, (measures.shoulder * headHeight) / lerp(1.55, 2.02, masculine)],
    [5.5, (measures.shoulder * headHeight) / lerp(1.55, 2.02, masculine)],
    [5.75, (measures.neckWidth * headHeight) / lerp(0.42, 0.54, masculine)],
    [6, (measures.neckWidth * headHeight) / lerp(0.4, 0.52, masculine)],
  ]
  const keysOf = (woman: readonly number[], man: readonly number[], depth: number): Keys =>
    rowCanon.map((canon, i) => {
      const factor = lerp(unit, curve(factorKeys, canon), depth)
      return [level(canon), lerp(woman[i], man[i], masculine) * factor] as const
    })
  const widths = keysOf(widthWoman, widthMan, 1)
  const fronts = keysOf(frontWoman, frontMan, 0.7)
  const backs = keysOf(backWoman, backMan, 0.7)
  const belly = Math.max(0, person.bulk - 0.5) * 0.5 * unit
  const section = (y: number) => ({
    width: curve(widths, y),
    front: curve(fronts, y) + belly * bell(y, level(4.15), level(5) - level(4.3)),
    back: curve(backs, y),
  })
  const bust =
    person.age === 'adult' || person.age === 'elder' || person.age === 'teen'
      ? Math.max(0, 1 - masculine * 2)
      : 0
  return {
    section,
    point: torsoPoint(section, bust * (person.age === 'teen' ? 0.6 : 1), unit, level),
  }
}

type Section = (y: number) => { width: number; front: number; back: number }

/** A superellipse of exponent 2.3, with the bust added in front. */
function torsoPoint(
  section: Section,
  bust: number,
  unit: number,
  level: (canon: number) => number,
) {
  const power = 2 / 2.3
  return (y: number, angle: number, offset = 0): Vec3 => {
    const { width, front, back } = section(y)
    const sine = Math.sin(angle)
    const cosine = Math.cos(angle)
    const x = (width + offset) * Math.sign(sine) * Math.abs(sine) ** power
    let z = ((cosine > 0 ? front : back) + offset) * Math.sign(cosine) * Math.abs(cosine) ** power
    if (bust > 0 && cosine > 0) {
      const dy = (y - level(5)) / (0.22 * unit)
      z +=
        bust *
        0.1 *
        unit *
        bell(Math.abs(x), 0.25 * unit, 0.17 * unit) *
        Math.exp(-dy * dy * (dy > 0 ? 0.6 : 1.3))
    }
    return [x, y, z]
  }
}

function armDirections(stance: Stance): { upper: Vec3; fore: Vec3 } {
  const radians = Math.PI / 180
  const upper: Vec3 = [Math.sin(stance.armOut * radians), -Math.cos(stance.armOut * radians), 0]
  const out = stance.forearmOut * radians
  const forward = stance.forearmForward * radians
  const fore = normalize([
    Math.sin(out) * Math.cos(forward),
    -Math.cos(out) * Math.cos(forward),
    Math.sin(forward),
  ])
  return { upper, fore }
}

function placeJoints(
  person: Person,
  measures: Measures,
  headHeight: number,
  unit: number,
  level: (canon: number) => number,
  stance: Stance,
  section: Section,
): Joints {
  const { upper, fore } = armDirections(stance)
  const masculine = clamp(person.presentation)
  const armLength = measures.arm * headHeight
  const halfShoulder = (measures.shoulder * headHeight) / 2
  const shoulder: Vec3 = [
    halfShoulder - lerp(0.18, 0.25, masculine) * unit,
    level(5.5),
    -0.05 * unit,
  ]
  const elbow = addScaled(shoulder, upper, armLength * 0.525)
  const wrist = addScaled(elbow, fore, armLength * 0.475)
  const hipX = section(level(3.62)).width * 0.56
  return {
    crown: [0, person.heightCm, 0],
    chin: [0, person.heightCm - headHeight, 0.35 * headHeight],
    neck: [0, level(5.72), -0.1 * unit],
    shoulder,
    elbow,
    wrist,
    hand: addScaled(wrist, fore, measures.hand * headHeight),
    hip: [hipX, level(3.55), 0],
    knee: [hipX * 1.12, level(1.95), 0.05 * unit],
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

function limb(path: Path, radius: Keys, depth: number): Limb {
  const radiusAt = (t: number) => curve(radius, t)
  return {
    path,
    radius,
    radiusAt,
    surface(t, angle, offset = 0) {
      const { centre, normal, binormal } = frameAt(path, t)
      const size = radiusAt(t) + offset
      // The binormal of a hanging limb points to the character's right: outside is its opposite.
      const outward = scale(binormal, -Math.sin(angle) * size)
      return add(centre, add(outward, scale(normal, Math.cos(angle) * size * depth)))
    },
  }
}
