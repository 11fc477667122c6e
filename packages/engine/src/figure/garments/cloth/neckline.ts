/** Upper edges of tops, as canon levels by the angle from the front. */
import { curve, type Keys } from '../../../math/scalar.ts'
import type { Body } from '../../body/body.ts'

export type NecklineKind =
  | 'crew'
  | 'high'
  | 'collar'
  | 'v'
  | 'deep v'
  | 'waistcoat'
  | 'scoop'
  | 'boat'
  | 'square'
  | 'bandeau'
  | 'corset'
  | 'one shoulder'

const turn = (degrees: number) => (degrees * Math.PI) / 180

/** Up the side of a wide opening its edge keeps beside the neck: lower on the shoulder's slope it would bite into it. */
const necklines: Record<Exclude<NecklineKind, 'one shoulder'>, Keys> = {
  crew: [
    [0, 5.57],
    [turn(45), 5.63],
    [turn(90), 5.74],
    [turn(180), 5.74],
  ],
  collar: [
    [0, 5.63],
    [turn(45), 5.67],
    [turn(90), 5.75],
    [turn(180), 5.76],
  ],
  high: [
    [0, 5.72],
    [turn(90), 5.78],
    [turn(180), 5.8],
  ],
  v: [
    [0, 5.2],
    [turn(8), 5.26],
    [turn(40), 5.56],
    [turn(75), 5.7],
    [turn(90), 5.74],
    [turn(180), 5.75],
  ],
  'deep v': [
    [0, 4.9],
    [turn(6), 4.96],
    [turn(36), 5.45],
    [turn(70), 5.68],
    [turn(90), 5.73],
    [turn(180), 5.75],
  ],
  waistcoat: [
    [0, 4.8],
    [turn(7), 5.05],
    [turn(24), 5.5],
    [turn(50), 5.66],
    [turn(90), 5.73],
    [turn(180), 5.75],
  ],
  scoop: [
    [0, 5.36],
    [turn(10), 5.366],
    [turn(20), 5.39],
    [turn(30), 5.46],
    [turn(38), 5.545],
    [turn(50), 5.597],
    [turn(60), 5.615],
    [turn(70), 5.636],
    [turn(80), 5.66],
    [turn(92), 5.685],
    [turn(110), 5.705],
    [turn(140), 5.7],
    [turn(180), 5.68],
  ],
  boat: [
    [0, 5.52],
    [turn(50), 5.56],
    [turn(90), 5.65],
    [turn(180), 5.6],
  ],
  square: [
    [0, 5.32],
    [turn(38), 5.33],
    [turn(42), 5.46],
    [turn(46), 5.555],
    [turn(60), 5.608],
    [turn(75), 5.648],
    [turn(92), 5.685],
    [turn(110), 5.705],
    [turn(140), 5.7],
    [turn(180), 5.68],
  ],
  corset: [
    [0, 5],
    [turn(14), 5.06],
    [turn(34), 5.14],
    [turn(75), 5.02],
    [turn(180), 4.9],
  ],
  bandeau: [
    [0, 5.2],
    [turn(40), 5.24],
    [turn(90), 5.2],
    [turn(180), 5.1],
  ],
}

/** From under the right arm to the left side of the neck, by the signed angle from the front. */
const oneShoulder: Keys = [
  [turn(-180), 5.3],
  [turn(-140), 5.1],
  [turn(-90), 4.98],
  [turn(-40), 5.1],
  [turn(0), 5.36],
  [turn(45), 5.62],
  [turn(90), 5.74],
  [turn(135), 5.66],
  [turn(180), 5.3],
]

/** Height in cm of the neckline at an angle from the front, −π–π. */
export function necklineOf(body: Body, kind: NecklineKind): (angle: number) => number {
  if (kind === 'one shoulder') return (angle) => body.level(curve(oneShoulder, angle))
  const keys = necklines[kind]
  return (angle) => body.level(curve(keys, Math.abs(angle)))
}
