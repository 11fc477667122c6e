/** A harpy: wings for arms, feathered thighs, bare shanks with talons, and a fan of tail feathers. */
import { curve, type Keys, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, mirror, tube } from '../../math/surface.ts'
import { addScaled, cross, normalize, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { cordSolid, meltOn, sectionField } from '../body/solid.ts'
import { type Field, halfNets } from '../body/surface-nets.ts'
import type { Part, Pattern, Region } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { wingArms } from './wing-arms.ts'

const arms: readonly Region[] = [
  'left upper arm',
  'right upper arm',
  'left forearm',
  'right forearm',
  'left hand',
  'right hand',
]

const thigh: Keys = [
  [0, 0.34],
  [0.3, 0.39],
  [0.62, 0.32],
  [0.86, 0.2],
  [1, 0.12],
]

export const birdLegs: LowerBuilder = ({ body }) => {
  const { unit, level, joints } = body
  const x = joints.hip[0]
  const at = (out: number, y: number, z: number): Vec3 => [x * out, level(y), z * unit]
  const upper = spline(
    [
      at(1, 3.5, 0),
      at(1.08, 2.9, 0.16),
      at(1.12, 2.3, 0.24),
      at(1.12, 1.75, 0.02),
      at(1.12, 1.4, -0.2),
    ],
    20,
  )
  const shank = spline(
    [at(1.12, 1.55, -0.12), at(1.13, 1.16, -0.34), at(1.14, 0.7, -0.14), at(1.15, 0.16, 0.04)],
    18,
  )
  const left = halfNets(thighField(body, upper), {
    low: [0, level(1.1), -0.9 * unit],
    high: [1.1 * unit, level(4.07), 0.9 * unit],
    cell: 0.08 * unit,
  })
  const plumage: Part = {
    name: 'feathered legs',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: downPattern(body),
    ...left,
  }
  const foot = shank[shank.length - 1]
  const legs = [plumage, { ...plumage, ...mirror(left), name: 'feathered legs-right' }]
  return {
    legs,
    parts: [
      ...legs,
      ...onSides([shankPart(shank, unit), ...toes(foot, unit)]),
      tailFan(body),
      ...wingArms(body),
    ],
    replaces: [...bothLegs, ...arms],
    landmarks: { Talons: foot, 'Tail feathers': [0, level(3), -0.7 * unit] },
  }
}

function thighField(body: Body, path: Path): Field {
  const { unit, level } = body
  const leg = cordSolid(
    path,
    thigh.map(([t, radius]) => [t, radius * unit] as const),
  )
  const hips = sectionField((y, angle) => body.torso(y, angle, 0.3), level(3.4), level(4.6))
  return (x, y, z) => meltOn(hips(Math.abs(x), y, z), leg, 0.2 * unit, Math.abs(x), y, z)
}

/** Small feathers in rows, each with a dark tip. */
function downPattern({ unit, level }: Body): Pattern {
  return ({ x, y, z }) => {
    const along = (level(4.4) - y) / (0.15 * unit)
    const row = Math.floor(along)
    const around = Math.atan2(Math.abs(x) - 0.32 * unit, z) * 2.9 + (row % 2) * 0.5
    const dx = around - Math.floor(around) - 0.5
    const dy = (along - row) * 0.5
    const out = Math.hypot(dx, dy) - 0.5
    if (out > -0.05 && out < 0.03) return lowerMaterial.line
    return out > -0.16 && out < 0 ? lowerMaterial.light : undefined
  }
}

function shankPart(path: Path, unit: number): Part {
  const radius = (t: number) =>
    unit * (lerp(0.1, 0.07, t) + 0.025 * Math.exp(-(((t - 0.36) / 0.12) ** 2)))
  return {
    name: 'shank',
    material: lowerMaterial.second,
    creaseCosine: -1,
    pattern: ({ v }) => (v * 16 - Math.floor(v * 16) < 0.14 ? lowerMaterial.points : undefined),
    ...tube(path, radius, { sides: 12 }),
  }
}

/** Directions of three toes in front and one behind, and their lengths in body units. */
const toeRows: readonly (readonly [angle: number, length: number])[] = [
  [0.05, 0.5],
  [0.72, 0.42],
  [-0.6, 0.42],
  [Math.PI, 0.34],
]

function toes([x, y, z]: Vec3, unit: number): Part[] {
  const bones: Mesh[] = []
  const claws: Mesh[] = []
  for (const [angle, length] of toeRows) {
    const out = (reach: number, height: number): Vec3 => [
      x + Math.sin(angle) * reach * unit,
      height * unit,
      z + Math.cos(angle) * reach * unit,
    ]
    const toe = spline(
      [[x, y, z], out(length * 0.35, 0.13), out(length * 0.75, 0.075), out(length, 0.085)],
      12,
    )
    bones.push(tube(toe, (t) => unit * lerp(0.075, 0.055, t), { sides: 10 }))
    const claw = spline(
      [out(length * 0.94, 0.09), out(length + 0.1, 0.11), out(length + 0.2, 0.02)],
      8,
    )
    claws.push(tube(claw, (t) => unit * (0.045 * (1 - t) + 0.004), { sides: 8 }))
  }
  return [
    {
      name: 'toes',
      material: lowerMaterial.second,
      creaseCosine: -1,
      pattern: ({ v }) => (v * 6 - Math.floor(v * 6) < 0.14 ? lowerMaterial.points : undefined),
      ...merge(bones),
    },
    { name: 'talons', material: lowerMaterial.points, creaseCosine: -1, ...merge(claws) },
  ]
}

const tailKeys: Keys = [
  [0, 0.05],
  [0.3, 0.1],
  [0.8, 0.15],
  [1, 0.02],
]

/** Seven long feathers that fan out below the back. */
function tailFan(body: Body): Part {
  const { unit, level } = body
  const [, , back] = body.torso(level(3.85), Math.PI)
  const feathers = Array.from({ length: 7 }, (_, i) => {
    const turn = (i - 3) * 0.2
    const direction = normalize([Math.sin(turn), -1.05, -0.55])
    const out = normalize([0, 0.5, -1])
    const across = normalize(cross(direction, out))
    const length = unit * (1.5 - 0.05 * Math.abs(i - 3))
    const root: Vec3 = [
      turn * 0.3 * unit,
      level(3.85),
      back + 0.1 * unit - 0.02 * unit * (3 - Math.abs(i - 3)),
    ]
    return grid(4, 10, (u, v) => {
      const side = (u - 0.5) * 2
      const middle = addScaled(root, direction, v * length)
      const point = addScaled(middle, across, side * curve(tailKeys, v) * unit)
      return addScaled(point, out, 0.05 * unit * (1 - side * side))
    })
  })
  return {
    name: 'tail feathers',
    material: lowerMaterial.main,
    backMaterial: lowerMaterial.main,
    creaseCosine: 0.9,
    pattern: ({ u, v }) => {
      if (v > 0.8) return lowerMaterial.points
      return Math.abs(u - 0.5) < 0.03 ? lowerMaterial.points : undefined
    },
    ...merge(feathers),
  }
}
