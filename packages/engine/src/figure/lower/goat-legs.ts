/** A satyr's legs: shaggy thighs, hocks that bend back, and cloven hooves; a short tail behind. */
import type { Keys } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { mirror, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { cordSolid, meltOn, sectionField } from '../body/solid.ts'
import { type Field, halfNets } from '../body/surface-nets.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { hoof } from './hoof.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'

const radii: Keys = [
  [0, 0.34],
  [0.16, 0.4],
  [0.3, 0.34],
  [0.43, 0.25],
  [0.55, 0.22],
  [0.68, 0.15],
  [0.76, 0.12],
  [0.86, 0.1],
  [0.95, 0.095],
  [1, 0.11],
]

export const goatLegs: LowerBuilder = ({ body, design }) => {
  const { unit, level } = body
  const path = legPath(body)
  const isHidden = design.wear.some(({ kind }) => /cape|cloak|coat|robe|gown/.test(kind))
  const left = halfNets(legField(body, path), {
    low: [0, 0.08 * unit, -0.9 * unit],
    high: [1.1 * unit, level(4.07), 0.9 * unit],
    cell: 0.07 * unit,
  })
  const fur: Part = {
    name: 'goat legs',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: furPattern(body),
    ...left,
  }
  const legs = [fur, { ...fur, ...mirror(left), name: 'goat legs-right' }]
  return {
    legs,
    parts: [
      ...legs,
      ...onSides([hoof('goat hoof', path[path.length - 1], 0.12 * unit, true), ...tufts(body)]),
      ...(isHidden ? [] : [shortTail(body)]),
    ],
    replaces: bothLegs,
    landmarks: {
      Hooves: path[path.length - 1],
      'Shaggy legs': [path[8][0], level(2.6), 0.4 * unit],
    },
  }
}

function legPath({ unit, level, joints }: Body): Vec3[] {
  const x = joints.hip[0]
  const points: readonly Vec3[] = [
    [x, level(3.55), -0.02 * unit],
    [x * 1.06, level(2.95), 0.14 * unit],
    [x * 1.12, level(2.2), 0.26 * unit],
    [x * 1.14, level(1.6), -0.06 * unit],
    [x * 1.16, level(1.02), -0.36 * unit],
    [x * 1.18, level(0.55), -0.2 * unit],
    [x * 1.2, level(0.22), -0.04 * unit],
  ]
  return spline(points, 24)
}

function legField(body: Body, path: Vec3[]): Field {
  const { unit, level } = body
  const leg = cordSolid(
    path,
    radii.map(([t, radius]) => [t, radius * unit] as const),
  )
  const hips = sectionField((y, angle) => body.torso(y, angle, 0.3), level(3.4), level(4.6))
  return (x, y, z) => meltOn(hips(Math.abs(x), y, z), leg, 0.2 * unit, Math.abs(x), y, z)
}

/** Long hair on thighs and shins: strokes in two tones that hang down. */
function furPattern({ unit, level }: Body): Pattern {
  return ({ x, y, z }) => {
    if (y < level(0.85)) return y < level(0.34) ? lowerMaterial.points : lowerMaterial.deep
    const around = (Math.atan2(Math.abs(x) - 0.3 * unit, z) * 0.34 * unit) / (0.1 * unit)
    const row = Math.floor(around)
    const drift = ((row * 37) % 11) / 11
    const along = y / (0.34 * unit) + drift
    const stroke = along - Math.floor(along)
    const off = Math.abs(around - row - 0.5)
    if (off < 0.12 * (1 - stroke) && stroke < 0.75) return lowerMaterial.line
    return off < 0.34 * stroke ? lowerMaterial.second : undefined
  }
}

/** Hair that stands out behind the thigh and at the hock. */
function tufts({ unit, level, joints }: Body): Part[] {
  const x = joints.hip[0] * 1.14
  const places: readonly Vec3[] = [
    [x, level(2.35), -0.2 * unit],
    [x + 0.16 * unit, level(2.1), -0.08 * unit],
    [x - 0.12 * unit, level(1.95), -0.1 * unit],
    [x, level(1.28), -0.36 * unit],
    [x + 0.07 * unit, level(1.12), -0.4 * unit],
  ]
  return places.map(([px, py, pz], i) => {
    const length = (i < 3 ? 0.42 : 0.3) * unit
    const path = spline(
      [
        [px, py + length * 0.5, pz + 0.1 * unit],
        [px, py, pz],
        [px, py - length * 0.6, pz - 0.16 * unit],
      ],
      10,
    )
    const size = (t: number) => 0.1 * unit * Math.sin(Math.PI * Math.min(1, 0.3 + 0.7 * t)) + 0.02
    return {
      name: `fur tuft ${i + 1}`,
      material: lowerMaterial.main,
      group: 'skin',
      creaseCosine: -1,
      ...tube(path, (t) => [size(t), size(t) * 0.7], { sides: 8 }),
    }
  })
}

function shortTail(body: Body): Part {
  const { unit, level } = body
  const [, , back] = body.torso(level(3.75), Math.PI, 0.02 * unit)
  const path = spline(
    [
      [0, level(3.72), back + 0.1 * unit],
      [0, level(3.8), back - 0.14 * unit],
      [0, level(3.62), back - 0.34 * unit],
      [0, level(3.36), back - 0.36 * unit],
    ],
    14,
  )
  const size = (t: number) => 0.13 * unit * Math.sin(Math.PI * (0.2 + 0.8 * t)) + 0.02
  return {
    name: 'goat tail',
    material: lowerMaterial.points,
    creaseCosine: -1,
    ...tube(path, size, { sides: 12 }),
  }
}
