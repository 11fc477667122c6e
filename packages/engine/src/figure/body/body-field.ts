/** The bare body as one distance field: torso, neck, arm, leg and foot melted together, with bones and muscles under the skin. */
import { clamp, lerp } from '../../math/scalar.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Body } from './body.ts'
import { bulgeOf } from './limb.ts'
import { fatOf } from './measures.ts'
import { ball, cordSolid, egg, limbSolid, melt, meltOn, type Solid, sectionField } from './solid.ts'
import type { Field } from './surface-nets.ts'

/** What no stance of the arm moves: trunk, leg and foot. */
export type StillSolids = { trunk: Field; leg: Solid; foot: Field }

export function stillSolids(body: Body): StillSolids {
  return { trunk: trunkField(body), leg: limbSolid(body.leg), foot: footField(body) }
}

/** The skin of the left half; symmetric across x = 0 for what lies in the middle. */
export function bodyField(body: Body, solids: StillSolids): Field {
  return fieldOf(body, solids, limbSolid(body.arm))
}

/** The same without its arms. */
export function armlessField(body: Body, solids: StillSolids): Field {
  return fieldOf(body, solids, undefined)
}

function fieldOf(
  { unit, level }: Body,
  { trunk, leg, foot }: StillSolids,
  arm: Solid | undefined,
): Field {
  const legTop = level(4.25)
  const footTop = level(0.8)
  return (xx, y, z) => {
    const x = Math.abs(xx)
    let d = trunk(x, y, z)
    if (arm) d = meltOn(d, arm, 0.2 * unit, x, y, z)
    if (y < legTop) d = meltOn(d, leg, 0.12 * unit, x, y, z)
    if (y < footTop) d = melt(d, foot(x, y, z), 0.1 * unit)
    return d
  }
}

/** Torso and neck with what shapes them. */
function trunkField(body: Body): Field {
  const { unit, level, person } = body
  const masculine = clamp(person.presentation)
  const strength = clamp(person.muscle)
  const isGrown = person.age === 'adult' || person.age === 'elder' || person.age === 'teen'
  const torso = sectionField((y, angle) => body.torso(y, angle), level(3.36), level(5.7))
  const neck = neckSolid(body)
  const trapezius = trapeziusSolid(body)
  const muscles = muscleField(body)
  const bones = isGrown ? boneSolid(body) : undefined
  const chest = isGrown ? chestLines(body, masculine, strength) : undefined
  const spine = (isGrown ? 0.022 : 0.012) * unit
  const shoulders = level(5)
  const [spineLow, spineMiddle] = [level(3.9), level(4.3)]
  const [spineTop, spineHigh] = [level(5.5), level(5.2)]
  return (x, y, z) => {
    let d = torso(x, y, z)
    d = muscles(x, y, z, d)
    if (y > shoulders) {
      d = meltOn(d, trapezius, 0.16 * unit, x, y, z)
      d = meltOn(d, neck, 0.12 * unit, x, y, z)
      if (bones) d = meltOn(d, bones, 0.05 * unit, x, y, z)
    }
    if (z >= 0) return chest ? d + chest(x, y) : d
    if (y <= spineLow || y >= spineTop) return d
    const along = furrow(x, 0.07 * unit)
    return d + spine * along * rise(y, spineLow, spineMiddle) * rise(y, spineTop, spineHigh)
  }
}

/** Seat, chest muscles and shoulder blades, melted onto the trunk. */
function muscleField(body: Body): (x: number, y: number, z: number, trunk: number) => number {
  const { unit, level, person } = body
  const strength = clamp(person.muscle)
  const grown = { toddler: 0, child: 0, teen: 0.6, adult: 1, elder: 0.8 }[person.age]
  const chest = grown * clamp(person.presentation * 1.6 - 0.6) * (0.3 + strength)
  const hip = body.torsoSection(level(3.62))
  const seat = egg(
    [hip.width * 0.43, level(3.6), -hip.back * 0.5],
    [hip.width * 0.48, 0.33 * unit, hip.back * 0.58],
  )
  const ribs = body.torsoSection(level(5.1))
  const breast = egg(
    [ribs.width * 0.44, level(5.12), ribs.front * 0.62],
    [ribs.width * 0.44, 0.23 * unit, ribs.front * (0.36 + 0.17 * chest)],
  )
  const blade = egg(
    [ribs.width * 0.45, level(5.12), -ribs.back * 0.66],
    [ribs.width * 0.3, 0.3 * unit, ribs.back * (0.24 + 0.14 * strength)],
  )
  const top = level(4.3)
  const bottom = level(4.6)
  return (x, y, z, trunk) => {
    if (y < top) return melt(trunk, seat(x, y, z), 0.1 * unit)
    if (y < bottom) return trunk
    let d = trunk
    if (chest > 0 && z > 0) d = melt(d, breast(x, y, z), 0.07 * unit)
    if (grown > 0 && z < 0) d = melt(d, blade(x, y, z), 0.09 * unit)
    return d
  }
}

const farOut = 28

/** 1 in the middle of a furrow, 0 beyond its width. */
function furrow(distance: number, width: number): number {
  const q = distance / width
  // Beyond, the exponential is no longer told from 0.
  return q > farOut || q < -farOut ? 0 : Math.exp(-q * q)
}

/** Rises from 0 at `from` to 1 at `to`. */
function rise(value: number, from: number, to: number): number {
  const t = clamp((value - from) / (to - from))
  return t * t * (3 - 2 * t)
}

function trapeziusSolid(body: Body): Solid {
  const { unit, level, joints, person, stoop } = body
  const strength = 0.75 + 0.6 * clamp(person.muscle) + 0.6 * bulgeOf(person.muscle)
  // Where the neck is short there is no room for a hill beside it.
  const room = clamp((level(6) - level(5.5)) / (0.5 * unit), 0.55, 1)
  const size = unit * lerp(0.08, 0.11, clamp(person.presentation)) * strength * room
  const [sx, sy, sz] = joints.shoulder
  return cordSolid(
    [
      [0.04 * unit, level(5.86), -0.12 * unit + 0.7 * stoop],
      [sx * 0.42, level(5.6), -0.14 * unit + 0.25 * stoop],
      [sx * 0.96, sy + 0.05 * unit, sz - 0.01 * unit],
    ],
    [
      [0, size * 0.8],
      [0.5, size],
      [1, size],
    ],
  )
}

/** The neck, and on it the second chin of the heavy. */
function neckSolid({ neck, joints, headHeight, unit, person, stoop }: Body): Solid {
  const solid = limbSolid(neck, 8, 20)
  const fat = fatOf(person)
  if (fat < 0.3) return solid
  const size = lerp(0.75, 1, (fat - 0.3) / 0.7) * headHeight
  const chin = egg(
    [0, joints.chin[1] - 0.02 * size, 0.1 * unit + 0.1 * size + stoop],
    [0.29 * size, 0.13 * size, 0.2 * size],
  )
  const soft = 0.06 * unit
  const within = (x: number, y: number, z: number, limit: number) =>
    melt(solid.within(x, y, z, limit + soft), chin(x, y, z), soft)
  return { distance: (x, y, z) => within(x, y, z, Infinity), within }
}

/** Collarbones, lying on the torso's surface. */
function boneSolid(body: Body): Solid {
  const { unit, level, joints } = body
  const onSkin = (canon: number, angle: number): Vec3 => body.torso(level(canon), angle, 0)
  const tip = joints.shoulder
  const inner = onSkin(5.5, 0.14)
  const middle = onSkin(5.53, 0.62)
  return cordSolid(
    [
      [inner[0], inner[1], inner[2] - 0.005 * unit],
      [middle[0], middle[1], middle[2] + 0.005 * unit],
      [tip[0] * 0.92, tip[1] + 0.08 * unit, tip[2] + 0.08 * unit],
    ],
    [
      [0, 0.034 * unit],
      [0.5, 0.024 * unit],
      [1, 0.03 * unit],
    ],
  )
}

/** Furrows in front: breastbone, middle line of the belly, navel, and the squares of a strong one. */
function chestLines(
  body: Body,
  masculine: number,
  strength: number,
): (x: number, y: number) => number {
  const { unit, level, person } = body
  const lean = 1 - clamp((person.bulk - 0.45) / 0.3)
  const middle = (0.008 + 0.018 * strength) * lean * unit
  const squares = clamp((strength - 0.5) / 0.4) * 0.016 * lean * unit
  const breastbone = (0.006 + 0.016 * strength * masculine) * unit
  const navelY = level(4.13)
  const ribs = level(4.72)
  const rows = [level(4.62), level(4.42), level(4.24)]
  const [bellyLow, bellyHigh] = [level(3.85), level(4.1)]
  const [boneTop, boneHigh] = [level(5.45), level(5.3)]
  return (x, y) => {
    let d = 0
    if (y < ribs + 0.1 * unit) {
      const belly = rise(y, bellyLow, bellyHigh) * rise(y, ribs + 0.1 * unit, ribs)
      if (belly > 0) {
        d += middle * furrow(x, 0.045 * unit) * belly
        d += middle * 0.7 * furrow(x - 0.25 * unit, 0.06 * unit) * belly
      }
      // Most bellies show no squares at all.
      for (const row of squares > 0 ? rows : []) {
        d += squares * furrow(y - row, 0.03 * unit) * rise(x, 0.27 * unit, 0.2 * unit)
      }
    } else d += breastbone * furrow(x, 0.05 * unit) * rise(y, boneTop, boneHigh)
    const navel = Math.sqrt(x * x + ((y - navelY) * 0.7) ** 2)
    return d + 0.035 * unit * furrow(navel, 0.028 * unit)
  }
}

/** Heel, arch and ball of the foot; toes are separate. The foot turns out by ten degrees. */
function footField(body: Body): Field {
  const { unit, joints } = body
  const at = footPlacer(body)
  const size = body.measures.foot * body.headHeight
  const ankle = joints.ankle
  const sole = cordSolid(
    [
      at(-0.17 * size, 0.0, 0.1 * size),
      at(0.12 * size, 0.0, 0.14 * size),
      at(0.4 * size, 0.0, 0.085 * size),
      at(0.56 * size, 0.0, 0.06 * size),
    ],
    [
      [0, 0.105 * size],
      [0.33, 0.12 * size],
      [0.75, 0.1 * size],
      [1, 0.075 * size],
    ],
  )
  const bridge = cordSolid(
    [ankle, at(0.08 * size, 0, 0.3 * size * 0.8), at(0.42 * size, 0, 0.1 * size)],
    [
      [0, body.leg.radiusAt(1) * 0.96],
      [0.5, 0.13 * size],
      [1, 0.09 * size],
    ],
  )
  const pad = egg(at(0.46 * size, 0.01 * size, 0.075 * size), [
    0.165 * size,
    0.085 * size,
    0.2 * size,
  ])
  const bump = ball(mix(ankle, at(0, 0.1 * size, 0.3 * size), 0.5), 0.06 * unit)
  return (x, y, z) => {
    let d = melt(sole.distance(x, y, z), bridge.distance(x, y, z), 0.08 * size)
    d = melt(d, pad(x, y, z), 0.08 * size)
    d = melt(d, bump(x, y, z), 0.05 * size)
    return Math.max(d, 0.15 - y)
  }
}

/** A place on the left foot: `forward` of the ankle, `outward` from its middle line, at a height. */
export function footPlacer(body: Body): (forward: number, outward: number, height: number) => Vec3 {
  const [ax, , az] = body.joints.ankle
  const turn = (10 * Math.PI) / 180
  return (forward, outward, height) => [
    ax + outward * Math.cos(turn) + forward * Math.sin(turn),
    height,
    az + forward * Math.cos(turn) - outward * Math.sin(turn),
  ]
}
