/** Horns and antlers, rooted in the skull. */
import type { FeatureKind } from '../../brief/concepts.ts'
import type { Feature } from '../../design/design.ts'
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
  const radius = width * skull.unitCm * lerp(1, feature.size, 0.6)
  return withStumps(feature, [part], [{ ...part, ...stumpMesh(path, radius, ringCount) }])
}

/** A horn that ends halfway, as wide as it is there, in splinters. */
function stumpMesh(path: Path, radius: number, ringCount: number): Mesh {
  const end = Math.round(0.42 * (path.length - 1))
  const [stump, whole] = [path.slice(0, end + 1), path.length - 1]
  const width = (i: number) => radius * (1 - i / whole) ** 0.62
  const tip = stump[end]
  const along = normalize(add(tip, scale(stump[end - 3], -1)))
  const splinters = [-1, 0.35, 1].map((aside, i) => {
    const root = add(addScaled(tip, along, -0.3 * radius), [0.42 * aside * radius, 0, 0.2 * radius])
    const sharp = spline([root, addScaled(root, along, (0.75 + 0.3 * i) * radius)], 5)
    return tube(sharp, (t) => 0.46 * width(end) * (1 - t) + 0.02, { sides: 7 })
  })
  const bump = (t: number) => 1 + 0.05 * Math.sin(0.42 * t * ringCount * 2 * Math.PI)
  return merge([tube(stump, (t) => bump(t) * width(t * end), { sides: 14 }), ...splinters])
}

/** Whole on the one side, snapped on the other. */
function withStumps({ side, broken }: Feature, whole: Part[], stump: Part[]): Part[] {
  if (broken === undefined) return onSides(whole, side)
  if (broken === 'both') return onSides(stump, side)
  return [...onSides(whole, broken === 'left' ? 'right' : 'left'), ...onSides(stump, broken)]
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

/** Spirals that grow out of the hairline upward and back, turn down round the ear and end beside the cheek. */
const ramHorns: FeatureBuilder = (context) => {
  const { skull, feature } = context
  const root = skull.surface(0.95, 0.76)
  const [cy, cz] = [0.06, -0.12]
  const reach = Math.hypot(root[1] - cy, root[2] - cz)
  const start = Math.atan2(root[1] - cy, root[2] - cz)
  const points: Vec3[] = []
  const steps = 18
  // It begins well inside the skull, along its own way: what begins on the skin lies on the brow like a cut end.
  for (let i = -2; i <= steps; i++) {
    const t = i / steps
    const turn = start + t * 2.02 * Math.PI
    const wide =
      reach * lerp(1, 0.4, Math.max(0, t) ** 0.8) * lerp(1, feature.size, smoothstep(0, 0.3, t))
    const arch = 1 + 0.16 * smoothstep(0, 0.14, t) * smoothstep(0.6, 0.2, t)
    const sunk = arch * wide * (1 - 4.5 * Math.max(0, -t))
    const height = cy + Math.sin(turn) * sunk
    const depth = cz + Math.cos(turn) * sunk
    // Over the hair once it is out of it.
    const room = lerp(0.24, 0.1, t) + 0.12 * smoothstep(0.05, 0.35, t)
    const side = lerp(root[0] - 0.1, beside(skull, height, depth, room), smoothstep(-0.04, 0.2, t))
    // Its tip stands away from the cheek, clear of its own beginning.
    points.push([side + 0.22 * smoothstep(0.4, 1, t) * feature.size, height, depth])
  }
  return { parts: pair(context, spline(points, 52).map(skull.place), 0.24, 13) }
}

/** How far to the side a thing lies that keeps `room` from the skull at a height and depth. */
function beside(skull: FeatureContext['skull'], y: number, z: number, room: number): number {
  let x = 0.2
  for (let step = 0; step < 12; step++) {
    const [sx, , sz] = skull.surface(Math.atan2(x, z), Math.max(-0.95, Math.min(0.95, y)), room)
    const missing = Math.hypot(sx, sz) - Math.hypot(x, z)
    if (missing < 0.005) break
    x += missing
  }
  return x
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
  const stump = tube(
    beam.slice(0, Math.round(0.34 * beam.length)),
    (t) => radius * (1.1 - 0.2 * t),
    {
      sides: 12,
    },
  )
  return { parts: withStumps(feature, [part], [{ ...part, ...stump }]) }
}

/** Out to the sides and forward, then up: a sweep from before and from the side. */
const bullHorns: FeatureBuilder = (context) => ({
  parts: pair(
    context,
    rooted(context, 1.18, 0.66, [
      [0.36, 0, 0.12],
      [0.7, 0.1, 0.36],
      [0.9, 0.42, 0.56],
      [0.86, 0.82, 0.48],
    ]),
    0.19,
    4,
  ),
})

/** Feelers: a thin stalk with a knob, or, of moths, a comb of fine teeth on both its sides. */
const antennae: FeatureBuilder = (context) => {
  const { skull, feature, material } = context
  const path = rooted(context, 0.42, 0.72, [
    [0.12, 0.42, 0.16],
    [0.4, 0.92, 0.24],
    [0.82, 1.24, 0.2],
  ])
  const unit = skull.unitCm
  const mesh = feature.figured
    ? tube(path, (t) => [combWidth(t) * unit, 0.035 * unit], { sides: 8, up: [0, 0, 1] })
    : tube(path, (t) => unit * (t > 0.86 ? knob(t) : lerp(0.05, 0.026, t)), { sides: 9 })
  const stalk = ({ u }: { u: number }) => Math.abs(((u * 2) % 1) - 0.5) < 0.12
  const part: Part = {
    name: feature.kind,
    material: material.main,
    creaseCosine: -1,
    ...(feature.figured && { pattern: (at) => (stalk(at) ? material.second : undefined) }),
    ...mesh,
  }
  return { parts: onSides([part], feature.side) }
}

/** Half the width of a moth's feeler: teeth over a leaf's outline. */
function combWidth(t: number): number {
  const leaf = 0.2 * Math.sin(Math.PI * smoothstep(0.1, 1.06, t)) ** 0.7
  const tooth = Math.abs(((t * 7.25) % 1) - 0.5) * 2
  return 0.03 + leaf * lerp(0.42, 1, tooth)
}

function knob(t: number): number {
  return 0.026 + 0.06 * Math.sin(Math.PI * smoothstep(0.84, 1.02, t))
}

export const hornBuilders: Partial<Record<FeatureKind, FeatureBuilder>> = {
  horns,
  bull_horns: bullHorns,
  ram_horns: ramHorns,
  antlers,
  single_horn: singleHorn,
  antennae,
}
