/** A centaur's horse: coat, four legs with hooves and a tail of hair. */
import type { LowerBody } from '../../design/plans.ts'
import { smoothstep } from '../../math/scalar.ts'
import { type Mesh, mapPoints, mirror } from '../../math/surface.ts'
import type { Body } from '../body/body.ts'
import { halfNets } from '../body/surface-nets.ts'
import type { BeastLimb } from '../creatures/beast-rig.ts'
import type { Part, Pattern } from '../figure.ts'
import { furPoints } from '../fur-edge.ts'
import { mirrorPart } from '../mirrored.ts'
import { hairTail } from './hair-tail.ts'
import { hoof } from './hoof.ts'
import { horseField, legPath, legShapes, limbOf } from './horse-field.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'

export const horseBody: LowerBuilder = ({ body, lower }) => {
  const { unit, level } = body
  const left = halfNets(horseField(body), {
    low: [0, 0.1 * unit, -4 * unit],
    high: [1.1 * unit, level(4.07), 0.9 * unit],
    cell: 0.085 * unit,
  })
  const pattern = coatPattern(body, lower.marking)
  const coat: Part = {
    name: 'horse',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    ...(pattern && { pattern }),
    ...left,
  }
  const right = mirror(left)
  const hooves = (['fore', 'hind'] as const).map((name) => {
    const path = legPath(body, legShapes[name])
    return hoof(`${name} hoof`, path[path.length - 1], 0.115 * unit)
  })
  const root = [0, level(3.36), -3.56 * unit] as const
  return {
    parts: [
      { ...coat, ...stepped(left, body, 1), rest: left.positions },
      { ...coat, ...stepped(right, body, -1), rest: right.positions, name: 'horse-right' },
      ...hooves.map((part) => ({ ...part, ...stepped(part, body, 1) })),
      ...hooves.map(mirrorPart).map((part) => ({ ...part, ...stepped(part, body, -1) })),
      ...hairTail(root, level(0.75), unit),
    ],
    limbs: {
      legs: [
        legOf(body, 'fore', 1),
        legOf(body, 'fore', -1),
        legOf(body, 'hind', 1),
        legOf(body, 'hind', -1),
      ],
      between: -1.6 * unit,
    },
    replaces: bothLegs,
    landmarks: { 'Tail hair': [0, level(2), -4.14 * unit], Hooves: [0.35 * unit, 4, 0.33 * unit] },
  }
}

/** Heights in levels and depths in body units: shoulder, elbow, wrist and knuckles; hip, knee, hock and knuckles. */
const joints = {
  fore: {
    joints: [
      [3.05, 0.06],
      [2.1, 0],
      [1.2, 0.05],
      [0.42, 0],
    ],
    top: 2,
  },
  hind: {
    joints: [
      [3.2, -3.1],
      [2.3, -2.86],
      [1.4, -3.44],
      [0.44, -3.3],
    ],
    top: 2.2,
  },
} as const

/** How far the left feet stand before the right ones, in body units: from the side all four are seen. */
const stride = { fore: 0.25, hind: -0.3 }

function stepped(mesh: Mesh, body: Body, side: 1 | -1): Mesh {
  const { unit } = body
  const [fore, hind] = [stepOf(body, 'fore', side), stepOf(body, 'hind', side)]
  return mapPoints(mesh, ([x, y, z]) => {
    const aside = smoothstep(0, 0.15 * unit, Math.abs(x))
    return [x, y, z + aside * (z > -1.6 * unit ? fore(y) : hind(y))]
  })
}

type LegName = keyof typeof stride

/** How far a place of a leg is before where it was laid, by its height. */
function stepOf({ unit, level }: Body, name: LegName, side: 1 | -1) {
  const [top, foot] = [level(name === 'fore' ? 2.5 : 2.9), level(0.2)]
  return (y: number): number => side * unit * stride[name] * smoothstep(top, foot, y)
}

function legOf(body: Body, name: LegName, side: 1 | -1): BeastLimb {
  return limbOf(body, legShapes[name], { ...joints[name], stepped: stepOf(body, name, side) })
}

function coatPattern({ unit, level }: Body, marking: LowerBody['marking']): Pattern | undefined {
  switch (marking) {
    case 'socks':
      return ({ x, y, z }) =>
        y < level(0.72) + ragged(x / unit, z / unit) * unit ? lowerMaterial.second : undefined
    case 'patches':
      return ({ x, y, z }) => {
        const size = 0.62 * unit
        if (y < level(0.95) + ragged(x / unit, z / unit) * unit) return lowerMaterial.second
        const edge = 0.24 + 0.16 * furPoints((5 * (z - Math.abs(x)) - 1.6 * y) / unit)
        return cloud(x / size, y / size, z / size) > edge ? lowerMaterial.second : undefined
      }
    case 'dapples':
      return ({ x, y, z }) =>
        y > level(2.1) && isDapple(y / (0.17 * unit), (z - Math.abs(x)) / (0.19 * unit), x)
          ? lowerMaterial.second
          : y < level(1) + ragged(x / unit, z / unit) * unit
            ? lowerMaterial.deep
            : undefined
    default:
      return undefined
  }
}

/** How far white socks reach up round the leg, in units: in tongues of unequal length, never straight. */
function ragged(x: number, z: number): number {
  return 0.06 * Math.sin((x + z) * 22) + 0.05 * Math.sin((x - 0.6 * z) * 39 + 1)
}

/** Pale rounds in uneven rows, mostly on the barrel and the hindquarters. */
function isDapple(row: number, along: number, x: number): boolean {
  const i = Math.floor(row)
  const column = along + (i % 2) * 0.5
  const j = Math.floor(column)
  const drift = Math.sin(i * 12.9 + j * 7.3 + (x < 0 ? 2 : 0))
  if (drift < -0.35) return false
  const dy = row - i - 0.5 + 0.12 * drift
  const dz = column - j - 0.5 - 0.12 * drift
  return dy * dy + dz * dz < 0.07 + 0.05 * drift
}

/** Smooth noise, −1 … 1. */
function cloud(x: number, y: number, z: number): number {
  return (
    (Math.sin(x * 1.7 + 1.3 * Math.sin(y * 1.1 + 0.5)) +
      Math.sin(y * 1.4 + 1.6 * Math.sin(z * 1.3 + 2.1)) +
      Math.sin(z * 1.9 + 1.2 * Math.sin(x * 1.5 + 4.2))) /
    3
  )
}
