/** A mermaid's tail: from the hips down to the ground, where it bends and lifts its fluke beside her. */
import { bell, clamp, type Keys } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { normalize, subtract, type Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import type { Part } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import { fin } from './fin.ts'
import { evenPlaces, type Girths, loft, ringsAlong } from './loft.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { scalePattern } from './scale-pattern.ts'
import { waistRim } from './waist-rim.ts'

const around = 22
/** Rings and rows of scales along the tail. */
const rings = 96
/** Cloth hangs over these; below, the tail bends. */
const coveredRings = 20

export const fishTail: LowerBuilder = ({ body }) => {
  const { unit, level } = body
  const path = tailPath(body)
  const girths = girthsOf(body)
  const places = evenPlaces(path, girths.width, rings, 0.14 * unit)
  const rows = Math.round(rings * 0.9)
  const tail: Part = {
    name: 'fish tail',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: scalePattern({ around, rows }),
    ...loft(ringsAlong(path, girths, places), { columns: 52, move: waistRim(body, around) }),
  }
  const upper = ringsAlong(path, girths, places.slice(0, coveredRings))
  const end = pointAt(path, 1)
  const along = normalize(subtract(end, pointAt(path, 0.95)))
  const size = clamp(level(3.42) / (3.4 * unit), 0.5, 1) * unit * 1.12
  return {
    parts: [tail, fluke(end, along, size), ...hipFins(body)],
    legs: [{ ...tail, ...loft(upper, { columns: 52, move: waistRim(body, around) }) }],
    replaces: bothLegs,
    landmarks: { 'Tail fluke': end, Scales: body.torso(level(3.3), 0.3, 1) },
  }
}

/** Height by the body's own levels, so that a short body has a short tail. */
function tailPath({ unit, level }: Body): Path {
  const steps: readonly Vec3[] = [
    [0, 4.2, 0],
    [0, 3.8, -0.02],
    [0, 3.3, -0.02],
    [0.02, 2.6, 0.1],
    [0.03, 1.9, 0.14],
    [-0.06, 1.2, 0.02],
    [-0.1, 0.66, -0.16],
    [0.08, 0.27, -0.32],
    [0.52, 0.18, -0.42],
    [0.98, 0.42, -0.44],
    [1.24, 0.86, -0.42],
  ]
  return spline(
    steps.map(([x, y, z]): Vec3 => [x * unit, level(y), z * unit]),
    160,
  )
}

function girthsOf(body: Body): Girths {
  const { level, unit } = body
  const at = (canon: number) => body.torsoSection(level(canon))
  const skin = 0.4
  const [waist, hip] = [at(4.2), at(3.7)]
  const thin = (share: number) => share * unit
  const widths: Keys = [
    [0, waist.width + skin],
    [0.07, hip.width * 0.97 + skin],
    [0.12, hip.width + 0.5],
    [0.2, hip.width * 0.97],
    [0.28, hip.width * 0.84],
    [0.37, hip.width * 0.66],
    [0.46, hip.width * 0.53],
    [0.56, hip.width * 0.43],
    [0.66, thin(0.2)],
    [0.8, thin(0.13)],
    [0.93, thin(0.1)],
    [1, thin(0.04)],
  ]
  const fronts: Keys = [
    [0, waist.front + skin],
    [0.08, hip.front + 0.6],
    [0.3, hip.front * 1.05],
    [0.46, thin(0.25)],
    [0.62, thin(0.19)],
    [0.8, thin(0.12)],
    [0.93, thin(0.06)],
    [1, thin(0.02)],
  ]
  const backs: Keys = [
    [0, waist.back + skin],
    [0.08, hip.back + 0.8],
    [0.14, hip.back + 1],
    [0.3, hip.back * 0.75],
    [0.46, thin(0.25)],
    [0.62, thin(0.19)],
    [0.8, thin(0.12)],
    [0.93, thin(0.06)],
    [1, thin(0.02)],
  ]
  return { width: widths, front: fronts, back: backs }
}

/** Two lobes with a notch between them. */
function fluke(root: Vec3, along: Vec3, size: number): Part {
  return fin('tail fluke', {
    root: [
      root[0] - along[0] * size * 0.13,
      root[1] - along[1] * size * 0.13,
      root[2] - along[2] * size * 0.13,
    ],
    along,
    // Half turned, it is seen from the front and from the side.
    facing: normalize([0.62, -0.36, 0.7]),
    spread: [-1.3, 1.3],
    reach: (place) => {
      const side = Math.abs(place - 0.5) * 2
      return size * (0.42 + 0.95 * bell(side, 0.66, 0.3) - 0.1 * bell(side, 0, 0.12))
    },
    breadth: 0.09 * size,
    bend: 0.16,
    rays: 18,
  })
}

function hipFins(body: Body): Part[] {
  const { unit, level } = body
  const root = body.torso(level(3.5), Math.PI / 2 + 0.25, -0.6)
  return onSides([
    fin('hip fin', {
      root,
      along: normalize([0.5, -0.82, -0.4]),
      facing: normalize([0.75, 0.5, 0.5]),
      spread: [-0.62, 0.5],
      reach: (place) => unit * (0.36 + 0.4 * Math.sin(Math.PI * (0.15 + 0.7 * place))),
      breadth: 0.13 * unit,
      bend: 0.12,
      rays: 6,
    }),
  ])
}
