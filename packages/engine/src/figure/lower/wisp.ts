/** A ghost below the waist: cloth and mist that thin out into tongues above the ground. */

import type { SpeciesKind } from '../../brief/concepts.ts'
import type { Hex } from '../../design/design.ts'
import { mixHex, shiftHex } from '../../math/colour.ts'
import { curve, type Keys, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Body } from '../body/body.ts'
import { markingAt } from '../body/markings.ts'
import type { Material, Part, Pattern } from '../figure.ts'
import { type Girths, loft, ringsAlong } from './loft.ts'
import { bothLegs, type LowerBuilder, lowerMaterial } from './lower-builder.ts'
import { meltingRim } from './waist-rim.ts'

const rings = 70
/** Cloth hangs over these; below, the wisp swings out from under it. */
const coveredRings = 30

/** Tongues beside the tail: where on it they leave (a canon level), which way round, how far out and how low. */
const tongues: readonly (readonly [level: number, angle: number, out: number, low: number])[] = [
  [2.5, 0.6, 0.62, 0.55],
  [2.4, -0.8, 0.58, 0.8],
  [2.7, 2.2, 0.66, 0.7],
  [2.55, -2.3, 0.6, 0.5],
  [2.3, 1.5, 0.74, 0.3],
  [2.35, -1.6, 0.7, 0.42],
  [2.1, 0.05, 0.4, 0.25],
  [2.2, 3.1, 0.46, 0.3],
]

export const wisp: LowerBuilder = ({ body, design, lower }) => {
  const path = tailPath(body)
  const places = Array.from({ length: rings + 1 }, (_, i) => i / rings)
  const rim = meltingRim(body, design)
  // An elemental is of one stuff from head to tip.
  const marking = design.person.species === 'elemental' ? markingAt(design, body) : undefined
  const over = (fade: Pattern): Pattern =>
    marking === undefined ? fade : (point) => fade(point) ?? marking(point.x, point.y, point.z)
  const upper = ringsAlong(path, girthsOf(body), places.slice(0, coveredRings))
  const tail: Part = {
    name: 'wisp',
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: over(fading(0.36)),
    ...loft(ringsAlong(path, girthsOf(body), places), {
      columns: 44,
      move: rim,
    }),
  }
  return {
    parts: [tail, ...tongues.map((tongue, i) => tonguePart(body, tongue, i, over))],
    legs: [{ ...tail, ...loft(upper, { columns: 44, move: rim }) }],
    materials: mistMaterials(lower.colour, design.face.eye.colour, design.person.species),
    replaces: bothLegs,
    covers: ['belly'],
    landmarks: { Wisp: tonguePath(body, tongues[shownTongue])[Math.round(0.88 * tongueSteps)] },
  }
}

/** Lines grow paler the thinner the mist is. */
function mistMaterials(colour: Hex, shine: Hex, species: SpeciesKind): Record<string, Material> {
  const line = species === 'elemental' ? shiftHex(colour, -0.26) : mixHex(colour, '#3c4a78', 0.5)
  const mist = mixHex(colour, shine, 0.4)
  return {
    [lowerMaterial.main]: { base: colour, surface: 'silk', ink: line },
    [lowerMaterial.light]: {
      base: shiftHex(colour, 0.07),
      surface: 'silk',
      noInk: true,
      ink: line,
    },
    'lower.mist': { base: mist, surface: 'silk', noInk: true, ink: mixHex(mist, line, 0.3) },
    'lower.shine': { base: shine, surface: 'glow' },
  }
}

function tailPath({ unit, level }: Body): Path {
  const steps: readonly Vec3[] = [
    [0, 4.2, 0],
    [0, 3.7, -0.02],
    [0, 3.1, 0],
    [-0.02, 2.4, 0.06],
    [-0.04, 1.7, 0.06],
    // Down to a point of its own: curled up, it would lie across its neighbours, and end before them as a stump.
    [0.01, 1.1, 0.02],
    [0.08, 0.72, -0.02],
    [0.14, 0.46, -0.04],
    [0.12, 0.27, -0.02],
  ]
  return spline(
    steps.map(([x, y, z]): Vec3 => [x * unit, level(y), z * unit]),
    120,
  )
}

function girthsOf(body: Body): Girths {
  const { level, unit } = body
  const [waist, hip] = [body.torsoSection(level(4.2)), body.torsoSection(level(3.7))]
  const low: Keys = [
    [0.34, 0.44 * unit],
    [0.5, 0.28 * unit],
    [0.64, 0.17 * unit],
    [0.8, 0.09 * unit],
    [0.93, 0.04 * unit],
    [1, 0.004 * unit],
  ]
  return {
    width: [[0, waist.width + 0.4], [0.11, hip.width * 0.96], [0.24, hip.width * 0.88], ...low],
    front: [[0, waist.front + 0.4], [0.11, hip.front], ...low],
    back: [[0, waist.back + 0.4], [0.11, hip.back * 0.92], ...low],
  }
}

const tongueSteps = 24
/** The one that hangs before the others: a close-up shows it whole. */
const shownTongue = 0

function tonguePath(
  { unit, level }: Body,
  [from, angle, out, low]: (typeof tongues)[number],
): Path {
  const at = (reach: number, y: number, turn: number): Vec3 => [
    Math.sin(angle + turn) * reach * unit,
    level(y),
    Math.cos(angle + turn) * reach * 0.8 * unit,
  ]
  return spline(
    [
      at(0.22, from + 0.5, 0),
      at(0.34, from, 0.05),
      at(out * 0.95, lerp(from, low, 0.45), 0.12),
      at(out * 0.85, lerp(from, low, 0.8), 0.3),
      at(out * 1.12, low, 0.5),
    ],
    tongueSteps,
  )
}

/** A strip of mist that leaves the tail, swings out and ends in a point. */
function tonguePart(
  body: Body,
  tongue: (typeof tongues)[number],
  i: number,
  over: (fade: Pattern) => Pattern,
): Part {
  const { unit } = body
  const path = tonguePath(body, tongue)
  const size = (t: number) => curve(tongueKeys, t) * unit
  return {
    name: `wisp tongue ${i + 1}`,
    material: lowerMaterial.main,
    group: 'skin',
    creaseCosine: -1,
    pattern: over(fading(0.42)),
    ...tube(path, (t) => [size(t), size(t) * 0.7], { sides: 10, up: [0, 0, 1] }),
  }
}

const tongueKeys: Keys = [
  [0, 0.1],
  [0.3, 0.2],
  [0.55, 0.15],
  [0.8, 0.07],
  [1, 0.003],
]

/** Thins out in flames from `start` on, through paler mist, and is bright at the very end. */
function fading(start: number): Pattern {
  return ({ u, v }) => {
    const flame = 0.05 * Math.sin(u * 6 * Math.PI) + 0.03 * Math.sin(u * 14 * Math.PI + 2)
    const at = v + flame
    if (at > lerp(start, 1, 0.72)) return 'lower.shine'
    if (at > lerp(start, 1, 0.38)) return 'lower.mist'
    return at > start ? lowerMaterial.light : undefined
  }
}
