/** Tails, in an S that shows from the front and from behind. */

import type { FeatureKind, SpeciesKind } from '../../brief/concepts.ts'
import { hexToOklch } from '../../math/colour.ts'
import { plate } from '../../math/plate.ts'
import { curve, type Keys, lerp } from '../../math/scalar.ts'
import { type Path, pointAt, spline } from '../../math/spline.ts'
import { type Mesh, merge, orientOutward, tube } from '../../math/surface.ts'
import {
  add,
  addScaled,
  cross,
  normalize,
  perpendicular,
  scale,
  subtract,
  type Vec3,
} from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import type { FeatureBuilder } from './feature-builder.ts'
import { bushPath, tailPath } from './tail-paths.ts'
import { grownTail, tipFrom } from './tail-tubes.ts'
import { tuftedTail } from './tufted-tail.ts'

/** Low behind the knee, then up beside the hip: seen from the front on the left. It rises farther back than it fell, or from the side it would lie on itself as a folded strap. */
const swingSteps: readonly Vec3[] = [
  [0.06, -0.12, -0.42],
  [0.36, -0.66, -0.66],
  [0.84, -1.06, -0.82],
  [1.38, -1.06, -1.1],
  [1.76, -0.6, -1.28],
  [1.84, -0.02, -1.24],
  [1.58, 0.46, -1.06],
]

/** Their tails hang thin to a tuft. */
const tufted: ReadonlySet<SpeciesKind> = new Set(['bullfolk', 'lionfolk'])

const catTail: FeatureBuilder = (context) => {
  const { material, design, feature } = context
  if (tufted.has(design.person.species)) return tuftedTail(context)
  const isStriped = design.skin.marking === 'stripes'
  const tip = tipFrom(material.second, 0.86)
  const isRinged = isStriped || design.skin.marking === 'spots'
  // As on the body: a pale second colour is the tip's, and rings are darker than the coat.
  const isPale = hexToOklch(feature.second).l > hexToOklch(feature.colour).l - 0.02
  const ringed = isPale ? 'skin.line' : material.second
  // Spots run together into rings, the broader the nearer to the tip.
  const wide = (v: number) => (isStriped ? 0.32 : 0.2 + 0.2 * v)
  const pattern: Pattern = (point) =>
    isRinged && point.v > 0.2 && point.v < 0.86 && (point.v * 11) % 1 < wide(point.v)
      ? ringed
      : tip(point)
  const radius: Keys = [
    [0, 0.1],
    [0.15, 0.078],
    [0.85, 0.072],
    [0.96, 0.06],
    [1, 0.012],
  ]
  return grownTail(context, bushPath(context, swingSteps), radius, { sides: 14, pattern })
}

const foxTail: FeatureBuilder = (context) => {
  const radius: Keys = [
    [0, 0.08],
    [0.14, 0.1],
    [0.4, 0.27],
    [0.66, 0.36],
    [0.85, 0.25],
    [0.97, 0.06],
    [1, 0.01],
  ]
  const path = bushPath(context, [
    [0.05, -0.06, -0.4],
    [0.4, -0.5, -0.86],
    [1.05, -0.9, -1.12],
    [1.7, -0.58, -1.28],
    [1.96, 0.14, -1.24],
    [1.78, 0.7, -1.06],
  ])
  const look = { sides: 18, tufts: 9, pattern: tipFrom(context.material.second, 0.7) }
  return grownTail(context, path, radius, look)
}

const wolfTail: FeatureBuilder = (context) => {
  const radius: Keys = [
    [0, 0.09],
    [0.15, 0.11],
    [0.5, 0.24],
    [0.75, 0.22],
    [0.94, 0.08],
    [1, 0.01],
  ]
  const path = bushPath(context, [
    [0.04, -0.1, -0.4],
    [0.3, -0.6, -0.72],
    [0.78, -1.15, -0.98],
    [1.3, -1.4, -1.2],
    [1.66, -1.2, -1.4],
  ])
  const look = { sides: 18, tufts: 8, pattern: tipFrom(context.material.second, 0.82) }
  return grownTail(context, path, radius, look)
}

/** Thick at the root, resting on the ground, with a row of spines. */
const lizardTail: FeatureBuilder = (context) => {
  const { material, bodies, feature } = context
  const { unit } = bodies.left
  const path = tailPath(context, [
    [0.02, -0.28, -0.55],
    [0.2, -1.2, -1],
    [0.75, -2.15, -1.25],
    [1.5, -2.5, -1],
    [2.1, -2.2, -0.6],
  ])
  const radius: Keys = [
    [0, 0.3],
    [0.2, 0.25],
    [0.5, 0.17],
    [0.8, 0.085],
    [1, 0.012],
  ]
  // The belly side of the tail lies opposite its spines.
  const pattern: Pattern = ({ u }) => (Math.abs(u - 0.25) < 0.13 ? material.second : undefined)
  const tail = grownTail(context, path, radius, { sides: 16, pattern })
  const size = unit * lerp(1, feature.size, 0.5)
  const spines: Part = {
    name: 'tail spines',
    material: material.second,
    ...merge(
      Array.from({ length: 13 }, (_, i) => {
        const t = 0.08 + (i / 13) * 0.86
        return spine(path, t, curve(radius, t) * size, (0.17 - 0.1 * t) * size)
      }),
    ),
  }
  return { ...tail, parts: [...tail.parts, spines] }
}

function spine(path: Path, t: number, radius: number, height: number): Mesh {
  const at = pointAt(path, t)
  const along = normalize(subtract(pointAt(path, Math.min(1, t + 0.02)), at))
  const up = perpendicular([0, 1, -0.6], along)
  const root = addScaled(at, up, radius * 0.85)
  const tip = add(addScaled(root, up, height), scale(along, height * 0.75))
  const middle = addScaled(addScaled(root, up, height * 0.55), along, height * 0.2)
  return tube(
    spline([root, middle, tip], 6),
    (s) => [height * 0.16 * (1 - s) + 0.03, height * 0.42 * (1 - s) + 0.03],
    {
      sides: 8,
      up: along,
    },
  )
}

/** Thin and smooth, with a spade. It runs out below a hanging hand and rises outside it: of one colour with the hand, it would seem to grow from the sleeve. */
const demonTail: FeatureBuilder = (context) => {
  const { material, bodies, feature } = context
  const { unit } = bodies.left
  const path = tailPath(context, [
    [0.05, -0.15, -0.4],
    [0.28, -0.85, -0.76],
    [0.6, -1.5, -0.94],
    [1.18, -1.82, -1.02],
    [1.78, -1.62, -1.08],
    [2.14, -1.18, -1.1],
    [2.1, -0.62, -1.02],
    [2.3, -0.22, -0.9],
  ])
  const radius: Keys = [
    [0, 0.075],
    [0.3, 0.05],
    [1, 0.03],
  ]
  const size = 0.34 * unit * lerp(1, feature.size, 0.6)
  const tip = path[path.length - 1]
  const along = normalize(subtract(tip, path[path.length - 4]))
  const across = perpendicular([1, 0, 0.25], along)
  const near = cross(across, along)
  const outline: [number, number][] = [
    [0, 1],
    [0.3, 0.5],
    [0.62, -0.02],
    [0.3, 0.04],
    [0, -0.2],
    [-0.3, 0.04],
    [-0.62, -0.02],
    [-0.3, 0.5],
  ]
  const flat = plate(
    outline.map(([x, y]) => [x * size, y * size] as const),
    0.09 * size,
    0.06 * size,
    0.09 * size,
  )
  const { positions } = flat
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = [positions[i], positions[i + 1], positions[i + 2]]
    positions.set(add(tip, add(scale(across, x), add(scale(along, y), scale(near, z)))), i)
  }
  const spade: Part = { name: 'tail spade', material: material.second, ...orientOutward(flat) }
  const tail = grownTail(context, path, radius, { sides: 12 })
  return { ...tail, parts: [...tail.parts, spade] }
}

export const tailBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  tail: catTail,
  cat_tail: catTail,
  fox_tail: foxTail,
  wolf_tail: wolfTail,
  lizard_tail: lizardTail,
  demon_tail: demonTail,
}
