/** The few lines an artist draws on bare skin: collarbones, chest, navel, knees, spine. Asked point by point by the skin's pattern. */
import { clamp, lerp } from '../../math/scalar.ts'
import type { Body } from './body.ts'
import { fatOf } from './measures.ts'
import { muscleStrokes } from './muscle-lines.ts'
import { isInBox, type Stroke, stroke, touches } from './stroke.ts'

export type Side = 'front' | 'back'

export type Lines = {
  /** True where a line is drawn. */
  at: (x: number, y: number, z: number) => boolean
  /** True where one may be drawn within so many cm. */
  isNear: (x: number, y: number, reach: number) => boolean
}

export function anatomyLines(body: Body): Lines {
  const front = strokesOf(body, 'front')
  const back = strokesOf(body, 'back')
  const middle = 0.02 * body.unit
  const all = [...front, ...back]
  return {
    at(x, y, z) {
      const strokes = z > middle ? front : z < -middle ? back : undefined
      if (!strokes) return false
      const a = Math.abs(x)
      for (const stroke of strokes) if (isInBox(stroke, a, y) && touches(stroke, a, y)) return true
      return false
    },
    isNear(x, y, reach) {
      const a = Math.abs(x)
      return all.some(
        ({ low, high }) =>
          a + reach > low[0] && a - reach < high[0] && y + reach > low[1] && y - reach < high[1],
      )
    },
  }
}

function strokesOf(body: Body, side: Side): Stroke[] {
  const { person } = body
  if (person.heads < 3.6) return side === 'front' ? [navel(body)] : []
  const isGrown = person.age !== 'child' && person.age !== 'toddler'
  const limbs = side === 'front' ? kneeFront(body) : [...kneeBack(body), ...elbow(body)]
  if (!isGrown) return side === 'front' ? [navel(body), ...limbs] : limbs
  const muscles = muscleStrokes(body, side)
  const trunk = side === 'front' ? frontTrunk(body) : backTrunk(body)
  return [...trunk, ...limbs, ...muscles]
}

function navel({ unit, level }: Body): Stroke {
  return stroke(
    [
      [0, level(4.17)],
      [0.004 * unit, level(4.11)],
    ],
    0.03 * unit,
  )
}

function frontTrunk(body: Body): Stroke[] {
  const { unit, level, person, joints } = body
  const masculine = clamp(person.presentation)
  const strength = clamp(person.muscle)
  const lean = person.bulk < 0.6
  const fine = (person.age === 'elder' ? 0.026 : 0.02) * unit
  const sx = joints.shoulder[0]
  const strokes = [
    navel(body),
    // Collarbone, and the cord of the neck that runs to it.
    stroke(
      [
        [0.07 * unit, level(5.5)],
        [0.3 * sx, level(5.545)],
        [0.56 * sx, level(5.55)],
        [0.74 * sx, level(5.585)],
      ],
      fine * 1.1,
    ),
    stroke(
      [
        [0.12 * unit, level(5.78)],
        [0.05 * unit, level(5.55)],
      ],
      fine,
    ),
  ]
  if (masculine > 0.5) strokes.push(...chestOf(body, strength))
  if (lean && strength > 0.35) strokes.push(...bellyOf(body, strength))
  return strokes
}

function chestOf({ unit, level, torsoSection, person }: Body, strength: number): Stroke[] {
  const w = torsoSection(level(5.1)).width
  // A heavy chest hangs.
  const low = level(4.93) - 0.13 * unit * fatOf(person)
  const strokes = [
    stroke(
      [
        [w * 0.86, level(5.12)],
        [w * 0.7, low + 0.03 * unit],
        [w * 0.42, low - 0.02 * unit],
        [w * 0.14, low + 0.05 * unit],
      ],
      lerp(0.022, 0.045, strength) * unit,
    ),
  ]
  if (strength > 0.4) {
    strokes.push(
      stroke(
        [
          [0, level(5.28)],
          [0, level(4.98)],
        ],
        lerp(0.02, 0.04, strength) * unit,
      ),
    )
  }
  return strokes
}

function bellyOf({ unit, level }: Body, strength: number): Stroke[] {
  const width = lerp(0.018, 0.036, strength) * unit
  const strokes = [
    stroke(
      [
        [0, level(4.78)],
        [0, level(4.3)],
      ],
      width,
    ),
  ]
  if (strength < 0.62) return strokes
  for (const [canon, reach] of [
    [4.62, 0.23],
    [4.44, 0.23],
    [4.27, 0.21],
  ] as const) {
    strokes.push(
      stroke(
        [
          [0.03 * unit, level(canon)],
          [reach * unit, level(canon + 0.04)],
        ],
        width * 0.9,
      ),
    )
  }
  strokes.push(
    stroke(
      [
        [0.26 * unit, level(4.68)],
        [0.28 * unit, level(4.4)],
        [0.22 * unit, level(4.08)],
      ],
      width,
    ),
  )
  return strokes
}

function backTrunk({ unit, level, person, torsoSection }: Body): Stroke[] {
  const strength = clamp(person.muscle)
  const width = lerp(0.022, 0.04, strength) * unit
  const w = torsoSection(level(5.1)).width
  if (fatOf(person) > 0.4) return backFolds(w, level, 0.03 * unit)
  return [
    // The furrow of the spine, and the shorter one of the loins: one line would be a stripe cut off at both ends where cloth leaves the waist bare.
    stroke(
      [
        [0, level(5.3)],
        [0, level(4.76)],
      ],
      width,
    ),
    stroke(
      [
        [0, level(4.55)],
        [0, level(4.16)],
      ],
      0.75 * width,
    ),
    stroke(
      [
        [w * 0.28, level(5.18)],
        [w * 0.34, level(4.98)],
        [w * 0.56, level(4.88)],
      ],
      width,
    ),
  ]
}

/** The back of a heavy person: no bones, but folds at the flanks. */
function backFolds(w: number, level: Body['level'], width: number): Stroke[] {
  return [4.86, 4.5].map((canon) =>
    stroke(
      [
        [w * 1.02, level(canon + 0.04)],
        [w * 0.8, level(canon)],
        [w * 0.5, level(canon + 0.05)],
      ],
      width,
    ),
  )
}

function kneeFront({ joints, leg, unit }: Body): Stroke[] {
  const [x, y] = joints.knee
  const r = leg.radiusAt(0.5)
  const fine = 0.02 * unit
  return [
    stroke(
      [
        [x - r * 0.58, y + r * 0.35],
        [x - r * 0.5, y - r * 0.25],
        [x - r * 0.2, y - r * 0.62],
      ],
      fine,
    ),
    stroke(
      [
        [x + r * 0.62, y + r * 0.1],
        [x + r * 0.46, y - r * 0.5],
      ],
      fine,
    ),
  ]
}

function kneeBack({ joints, leg, unit }: Body): Stroke[] {
  const [x, y] = joints.knee
  const r = leg.radiusAt(0.5)
  return [
    stroke(
      [
        [x - r * 0.6, y + r * 0.12],
        [x + r * 0.1, y - r * 0.12],
      ],
      0.026 * unit,
    ),
  ]
}

function elbow({ joints, arm, unit }: Body): Stroke[] {
  const [x, y] = joints.elbow
  const r = arm.radiusAt(0.5)
  return [
    stroke(
      [
        [x - r * 0.62, y + r * 0.3],
        [x - r * 0.2, y - r * 0.02],
        [x + r * 0.42, y - r * 0.16],
      ],
      0.02 * unit,
    ),
  ]
}
