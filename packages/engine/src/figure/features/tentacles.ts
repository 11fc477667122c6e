/** Tentacles with suckers on one side, and the mantle of an octopus's or a squid's head. */
import { clamp, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import { grid, type Mesh, merge, orientOutward, tube } from '../../math/surface.ts'
import { add, type Vec3 } from '../../math/vector.ts'
import { coverOf } from '../cover.ts'
import type { Part, Pattern } from '../figure.ts'
import { onSides } from '../mirrored.ts'
import type { FeatureBuilder, FeatureContext } from './feature-builder.ts'
import { mantle, placedAll } from './mantle.ts'

/** Where round the tube the middle of the sucker side lies: opposite `up`. */
const inner = 0.75

/** One tentacle, thick at its root; the suckers are on the side away from `up`. */
export function tentacle(path: Path, radius: number, up: Vec3): Mesh {
  const smooth = spline(path, 34)
  const thick = (t: number) => radius * ((1 - t) ** 0.75 * 0.92 + 0.08) * (t > 0.97 ? 0.6 : 1)
  return tube(smooth, thick, { sides: 16, up })
}

/** A pale side with two rows of round suckers. */
export function suckers(main: string, second: string, count = 13): Pattern {
  return ({ u, v }) => {
    const off = Math.abs(u - inner)
    if (off > 0.17 || v < 0.04) return undefined
    const row = v ** 0.8 * count
    const along = row - Math.floor(row) - 0.5
    const across = (off - 0.075) / 0.07
    const away = Math.hypot(across, along / 0.42)
    return away > 0.62 && away < 1 ? main : second
  }
}

function partOf({ feature, material }: FeatureContext, mesh: Mesh, name: string): Part {
  return {
    name: `${feature.kind} ${name}`,
    material: material.main,
    creaseCosine: -1,
    pattern: suckers(material.main, material.second),
    ...mesh,
  }
}

/** From the crown's sides and back down over the shoulders, their tips curled up. */
const hairWays: readonly { angle: number; y: number; radius: number; steps: readonly Vec3[] }[] = [
  {
    ...{ angle: 1.15, y: 0.5, radius: 0.27 },
    steps: [
      [0.98, 0.05, 0.28],
      [1.06, -0.75, 0.42],
      [1.2, -1.5, 0.86],
      [1.12, -2.4, 1.22],
      [1.24, -3.1, 1.3],
      [1.62, -3.3, 1.34],
      [1.74, -2.95, 1.4],
    ],
  },
  {
    ...{ angle: 1.75, y: 0.42, radius: 0.29 },
    steps: [
      [1.12, -0.1, -0.2],
      [1.32, -0.9, -0.2],
      [1.86, -1.4, -0.3],
      [2.3, -2.1, -0.4],
      [2.5, -2.9, -0.36],
      [2.95, -3.05, -0.3],
      [2.98, -2.65, -0.26],
    ],
  },
  {
    ...{ angle: 2.35, y: 0.4, radius: 0.3 },
    steps: [
      [0.85, -0.1, -0.98],
      [0.95, -1.1, -1.16],
      [1.12, -2.2, -1.5],
      [1.2, -3.3, -1.56],
      [1.42, -4.1, -1.6],
      [1.86, -4.2, -1.62],
      [1.9, -3.8, -1.6],
    ],
  },
  {
    ...{ angle: 2.86, y: 0.42, radius: 0.3 },
    steps: [
      [0.28, -0.05, -1.2],
      [0.25, -1.1, -1.36],
      [0.22, -2.4, -1.66],
      [0.26, -3.8, -1.7],
      [0.52, -4.7, -1.76],
      [0.92, -4.8, -1.8],
      [0.94, -4.4, -1.82],
    ],
  },
]

const headTentacles: FeatureBuilder = (context) => {
  const { skull } = context
  const isCovered = coverOf(context.design) !== 'none'
  const meshes = hairWays.map(({ angle, y, radius, steps }) => {
    const low = isCovered ? Math.min(y, 0.05) : y
    const path = [skull.surface(angle, low, -0.2), skull.surface(angle, low, 0.04), ...steps]
    return tentacle(path.map(skull.place), radius * skull.unitCm, outwardOf(angle))
  })
  const cap =
    isCovered || context.design.features.some(({ kind }) => kind === 'head_mantle')
      ? []
      : [scalp(context)]
  const side = onSides([partOf(context, merge(meshes), 'side')])
  return { parts: [...cap, ...side] }
}

function outwardOf(angle: number): Vec3 {
  return [-Math.sin(angle) * 0.4, 1, -Math.cos(angle)]
}

/** What the tentacles grow from: a smooth cap over the crown, drawn down between the brows. */
function scalp({ skull, material, feature }: FeatureContext): Part {
  const mesh = grid(
    36,
    12,
    (u, v) => {
      const angle = (u - 0.5) * 2 * Math.PI
      const front = Math.max(0, Math.cos(angle))
      const rim = lerp(0.1, 0.66, front ** 0.7) - 0.12 * Math.exp(-((angle / 0.3) ** 2))
      return skull.surface(
        angle,
        lerp(0.999, rim, v),
        v > 0.9 ? 0.02 : 0.1 * Math.sin(clamp(1.25 - v) * 1.57),
      )
    },
    { wrap: true },
  )
  const placed = { ...mesh, positions: placedAll(mesh.positions, skull.place) }
  return {
    name: `${feature.kind} scalp`,
    material: material.main,
    creaseCosine: -1,
    ...orientOutward(placed),
  }
}

/** From under the nose and along the jaw, over the chest. */
const beardWays: readonly { root: Vec3; radius: number; steps: readonly Vec3[] }[] = [
  {
    ...{ root: [0.1, -0.66, 0.72] as Vec3, radius: 0.15 },
    steps: [
      [0.12, -1.0, 0.98],
      [0.1, -1.6, 1.08],
      [0.12, -2.25, 1.22],
      [0.3, -2.7, 1.36],
      [0.52, -2.62, 1.42],
      [0.5, -2.42, 1.42],
    ],
  },
  {
    ...{ root: [0.28, -0.66, 0.62] as Vec3, radius: 0.15 },
    steps: [
      [0.36, -1.0, 0.84],
      [0.42, -1.5, 0.98],
      [0.44, -2.0, 1.16],
      [0.66, -2.3, 1.26],
      [0.86, -2.2, 1.26],
      [0.84, -2.0, 1.24],
    ],
  },
  {
    ...{ root: [0.46, -0.56, 0.4] as Vec3, radius: 0.15 },
    steps: [
      [0.62, -0.95, 0.58],
      [0.76, -1.4, 0.78],
      [0.92, -1.8, 0.98],
      [1.2, -1.95, 1.06],
      [1.36, -1.78, 1.04],
      [1.28, -1.62, 1.02],
    ],
  },
  {
    ...{ root: [0.58, -0.38, 0.12] as Vec3, radius: 0.14 },
    steps: [
      [0.8, -0.75, 0.24],
      [0.98, -1.15, 0.42],
      [1.24, -1.5, 0.6],
      [1.54, -1.5, 0.66],
      [1.6, -1.3, 0.66],
    ],
  },
]

const faceTentacles: FeatureBuilder = (context) => {
  const { skull } = context
  const meshes = beardWays.map(({ root, radius, steps }) =>
    tentacle([root, ...steps].map(skull.place), radius * skull.unitCm, [0.85, 0.1, -0.55]),
  )
  const parts = onSides([partOf(context, merge(meshes), 'side')])
  return { parts: parts.map((part) => ({ ...part, underChin: true })) }
}

/** Out of the back to both sides, in body units from between the shoulder blades; each curls its own way. */
const backWays: readonly (readonly Vec3[])[] = [
  [
    [0.3, 0.1, -0.3],
    [0.9, 0.5, -0.62],
    [1.5, 1.0, -0.6],
    [1.9, 1.6, -0.5],
    [1.8, 2.1, -0.42],
    [1.45, 2.16, -0.4],
    [1.36, 1.88, -0.38],
  ],
  [
    [0.3, -0.5, -0.3],
    [0.95, -0.6, -0.66],
    [1.6, -0.4, -0.66],
    [2.15, 0.0, -0.5],
    [2.4, 0.5, -0.4],
    [2.2, 0.8, -0.36],
    [2.0, 0.62, -0.34],
  ],
  [
    [0.28, -0.9, -0.3],
    [0.8, -1.3, -0.66],
    [1.4, -1.7, -0.66],
    [2.0, -1.7, -0.5],
    [2.35, -1.35, -0.4],
    [2.25, -1.05, -0.36],
    [2.02, -1.14, -0.34],
  ],
  [
    [0.22, 0.3, -0.3],
    [0.5, 0.9, -0.7],
    [0.85, 1.6, -0.74],
    [1.0, 2.3, -0.6],
    [0.86, 2.75, -0.5],
    [0.56, 2.7, -0.46],
    [0.55, 2.45, -0.44],
  ],
]

const backTentacles: FeatureBuilder = (context) => {
  const { bodies, feature } = context
  const { unit, level, torso } = bodies.left
  const root = torso(level(5), Math.PI, -0.16 * unit)
  const pairs = Math.max(1, Math.min(backWays.length, Math.ceil((feature.count ?? 4) / 2)))
  const at = ([x, y, z]: Vec3): Vec3 => add(root, [x * unit, y * unit, z * unit])
  const built = backWays.slice(0, pairs).map((steps) => {
    const [, first] = steps
    const path = [[0.16, steps[0][1] * 0.5, 0.05] as Vec3, ...steps].map(at)
    return tentacle(path, 0.2 * unit, [-first[1], Math.abs(first[0]), -0.3])
  })
  const parts = onSides(built.map((mesh, i) => partOf(context, mesh, `${i + 1}`)))
  const isOdd = (feature.count ?? 4) % 2 === 1
  return { parts: isOdd ? parts.slice(0, -1) : parts }
}

export const tentacleBuilders = {
  head_mantle: mantle,
  head_tentacles: headTentacles,
  face_tentacles: faceTentacles,
  back_tentacles: backTentacles,
}
