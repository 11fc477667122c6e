/** Horns and antlers, rooted in the skull. */
import type { FeatureKind } from '../../brief/concepts.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import { add, addScaled, normalize, scale, type Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { FeatureBuilder, FeatureContext } from './feature-builder.ts'

/** A curve in head units that starts under the skin at a root and leaves along the skull's normal. */
function rooted(
  { skull, feature }: FeatureContext,
  angle: number,
  y: number,
  steps: readonly Vec3[],
): Path {
  const root = skull.surface(angle, y)
  const out = skull.normal(angle, y)
  const points: Vec3[] = [addScaled(root, out, -0.12), addScaled(root, out, 0.1)]
  for (const step of steps) points.push(add(root, scale(step, feature.size)))
  return spline(points, 30).map(skull.place)
}

/** Dark growth rings, closer towards the root, and a darker tip. */
function rings(main: string, second: string, count: number): Pattern {
  return ({ v }) => {
    if (v > 0.86) return second
    const at = (v + 0.15 * v * v) * count
    return at - Math.floor(at) < 0.16 && v < 0.7 ? second : main
  }
}

function hornMesh(path: Path, radius: number, rings: number): Mesh {
  const bump = (t: number) => 1 + 0.05 * Math.sin(t * rings * 2 * Math.PI) * (1 - t)
  return tube(path, (t) => radius * bump(t) * (1 - t) ** 0.62 + 0.02, { sides: 14 })
}

function pair(context: FeatureContext, path: Path, width: number, ringCount: number): Part[] {
  const { skull, feature, material } = context
  const part: Part = {
    name: feature.kind,
    material: material.main,
    creaseCosine: -1,
    pattern: rings(material.main, material.second, ringCount),
    ...hornMesh(path, width * skull.unitCm * lerp(1, feature.size, 0.6), ringCount),
  }
  return onSides([part], feature.side)
}

const horns: FeatureBuilder = (context) => ({
  parts: pair(
    context,
    rooted(context, 0.66, 0.66, [
      [0.32, 0.22, 0.1],
      [0.52, 0.58, -0.08],
      [0.5, 0.98, -0.3],
      [0.3, 1.24, -0.3],
    ]),
    0.17,
    7,
  ),
})

/** A spiral that turns back, down and forward round the ear. */
const ramHorns: FeatureBuilder = (context) => {
  const { skull, feature } = context
  const root = skull.surface(0.95, 0.6)
  const turns = 1.28
  const points: Vec3[] = [addScaled(root, skull.normal(0.95, 0.6), -0.14)]
  for (let i = 0; i <= 16; i++) {
    const t = i / 16
    const angle = 1.2 + t * turns * 2 * Math.PI
    const radius = lerp(0.62, 0.24, t) * feature.size
    points.push([
      root[0] + 0.16 + 0.36 * t * feature.size,
      root[1] - 0.34 * feature.size + Math.sin(angle) * radius * 1.05,
      root[2] - 0.22 * feature.size + Math.cos(angle) * radius,
    ])
  }
  return { parts: pair(context, spline(points, 48).map(skull.place), 0.25, 13) }
}

const singleHorn: FeatureBuilder = (context) => {
  const { skull, feature, material } = context
  const path = rooted(context, 0, 0.6, [
    [0, 0.42, 0.42],
    [0, 0.86, 0.66],
    [0, 1.3, 0.84],
  ])
  const part: Part = {
    name: feature.kind,
    material: material.main,
    creaseCosine: -1,
    pattern: ({ u, v }) => {
      const turn = u + v * 6
      return turn - Math.floor(turn) < 0.2 ? material.second : undefined
    },
    ...tube(path, (t) => 0.12 * skull.unitCm * (1 - t) ** 0.85 + 0.02, { sides: 16 }),
  }
  return { parts: [part] }
}

/** A beam that sweeps out and up, and tines that stand up from it. */
const antlers: FeatureBuilder = (context) => {
  const { skull, feature, material } = context
  const beam = rooted(context, 0.75, 0.74, [
    [0.34, 0.34, -0.12],
    [0.8, 0.72, -0.28],
    [1.02, 1.22, -0.2],
    [0.92, 1.7, 0.05],
  ])
  const radius = 0.085 * skull.unitCm
  const tine = (at: number, direction: Vec3, length: number): Mesh => {
    const i = Math.round(at * (beam.length - 1))
    const root = beam[i]
    const reach = length * skull.unitCm * feature.size
    const lean = normalize(direction)
    const path = spline(
      [
        root,
        addScaled(root, lean, reach * 0.5),
        add(addScaled(root, lean, reach * 0.9), [0, reach * 0.22, 0]),
      ],
      10,
    )
    return tube(path, (t) => radius * 0.72 * (1 - t) ** 0.7 + 0.02, { sides: 9 })
  }
  const mesh = merge([
    tube(beam, (t) => radius * (1.15 - 0.75 * t) * smoothstep(1.02, 0.9, t) + 0.03, { sides: 12 }),
    tine(0.3, [0.25, 0.5, 0.85], 0.42),
    tine(0.5, [-0.35, 0.9, 0.35], 0.5),
    tine(0.68, [0.75, 0.8, 0.1], 0.46),
    tine(0.82, [-0.6, 0.9, 0.1], 0.36),
  ])
  const tipY = beam[beam.length - 1][1]
  const part: Part = {
    name: 'antlers',
    material: material.main,
    pattern: ({ v, y }) => (v > 0.8 || y > tipY ? material.second : undefined),
    ...mesh,
  }
  return { parts: onSides([part], feature.side) }
}

/** Out to the sides, then up and forward. */
const bullHorns: FeatureBuilder = (context) => ({
  parts: pair(
    context,
    rooted(context, 1.18, 0.66, [
      [0.36, 0.02, 0.04],
      [0.72, 0.14, 0.1],
      [0.92, 0.46, 0.18],
      [0.86, 0.82, 0.24],
    ]),
    0.19,
    4,
  ),
})

export const hornBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  horns,
  bull_horns: bullHorns,
  ram_horns: ramHorns,
  antlers,
  single_horn: singleHorn,
}
