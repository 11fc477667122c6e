/** The few lines an artist draws on bare skin: collarbones, chest, navel, knees, spine. Asked point by point by the skin's pattern. */
import { clamp, lerp } from '../../math/scalar.ts'
import type { Body } from './body.ts'

type Point = readonly [x: number, y: number]
/** A tapering stroke on the front or back of the left half, in cm. */
type Stroke = { points: readonly Point[]; width: number; low: Point; high: Point }
type Side = 'front' | 'back'

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

function isInBox({ low, high }: Stroke, x: number, y: number): boolean {
  return x >= low[0] && x <= high[0] && y >= low[1] && y <= high[1]
}

function touches({ points, width }: Stroke, x: number, y: number): boolean {
  const broadest = (width / 2) ** 2
  for (let i = 0; i < points.length - 1; i++) {
    const [ax, ay] = points[i]
    const dx = points[i + 1][0] - ax
    const dy = points[i + 1][1] - ay
    const t = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))
    const square = (x - ax - dx * t) ** 2 + (y - ay - dy * t) ** 2
    if (square >= broadest) continue
    const along = (i + t) / (points.length - 1)
    const half = (width / 2) * Math.sin(Math.PI * lerp(0.12, 0.94, along)) ** 0.7
    if (square < half * half) return true
  }
  return false
}

function stroke(points: readonly Point[], width: number): Stroke {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    points,
    width,
    low: [Math.min(...xs) - width, Math.min(...ys) - width],
    high: [Math.max(...xs) + width, Math.max(...ys) + width],
  }
}

function strokesOf(body: Body, side: Side): Stroke[] {
  const { person } = body
  if (person.heads < 3.6) return side === 'front' ? [navel(body)] : []
  const isGrown = person.age !== 'child' && person.age !== 'toddler'
  const limbs = side === 'front' ? kneeFront(body) : [...kneeBack(body), ...elbow(body)]
  if (!isGrown) return side === 'front' ? [navel(body), ...limbs] : limbs
  return side === 'front' ? [...frontTrunk(body), ...limbs] : [...backTrunk(body), ...limbs]
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
  const fine = 0.03 * unit
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

function chestOf({ unit, level, torsoSection }: Body, strength: number): Stroke[] {
  const w = torsoSection(level(5.1)).width
  const low = level(4.93)
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
  return [
    stroke(
      [
        [0, level(5.3)],
        [0, level(4.15)],
      ],
      width,
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

function kneeFront({ joints, leg, unit }: Body): Stroke[] {
  const [x, y] = joints.knee
  const r = leg.radiusAt(0.5)
  const fine = 0.026 * unit
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
        [x - r * 0.5, y + r * 0.1],
        [x + r * 0.3, y - r * 0.25],
      ],
      0.024 * unit,
    ),
  ]
}
