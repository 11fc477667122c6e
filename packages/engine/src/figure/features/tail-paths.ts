/** The curves that tails follow. */
import { clamp, lerp } from '../../math/scalar.ts'
import { type Path, spline } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import { capeHems } from '../garments/cloth/cape-hems.ts'
import { skirtHem } from '../garments/skirts.ts'
import type { FeatureContext } from './feature-builder.ts'
import type { FanPlace } from './tail-fan.ts'

/** A curve from the tail bone; steps are in body units from the root: x to the character's left, y up, z front. */
export function tailPath({ bodies, feature, fan }: FeatureContext, steps: readonly Vec3[]): Path {
  const body = bodies.left
  const { unit, level } = body
  const short = clamp(body.heightCm / (6.9 * unit), 0.5, 1)
  const root = body.torso(level(3.82), Math.PI, -0.12 * unit)
  const reach = unit * lerp(1, feature.size, 0.8)
  const path = spline(
    [
      root,
      ...steps.map(
        ([x, y, z]): Vec3 => [
          root[0] + x * reach * lerp(0.85, 1, short),
          Math.max(0.16 * unit, root[1] + y * reach * short),
          root[2] + z * reach,
        ],
      ),
    ],
    44,
  )
  return fan === undefined ? path : path.map((point) => fanned(point, root, fan))
}

/** Turned upward about the root, then to the other side. */
function fanned([x, y, z]: Vec3, root: Vec3, { turn, isMirrored, depth }: FanPlace): Vec3 {
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  const [across, up] = [x - root[0], y - root[1]]
  const turned = across * c - up * s
  return [
    root[0] + (isMirrored ? -turned : turned),
    root[1] + across * s + up * c,
    root[2] + (z - root[2]) * depth,
  ]
}

/** Canon level of the hem of a cape that hangs over the tail; undefined without one. */
function capeHem({ design }: FeatureContext): number | undefined {
  const cape = design.wear.find(({ kind }) => kind === 'cape' || kind === 'cloak')
  if (!cape) return undefined
  const hem = skirtHem(cape.kind === 'cape' ? capeHems.cape : capeHems.cloak, cape.length)
  return hem < 3.3 ? hem : undefined
}

/** A bushy tail; under a cape it runs down behind the legs and swings out below the hem. */
export function bushPath(context: FeatureContext, steps: readonly Vec3[]): Path {
  const hem = capeHem(context)
  // A fan of tails comes out over the cape.
  if (hem === undefined || context.fan !== undefined) return tailPath(context, steps)
  const { level, unit } = context.bodies.left
  const drop = (level(3.82) - level(hem)) / unit / lerp(1, context.feature.size, 0.8)
  return tailPath(context, [
    [0, -0.45 * drop, -0.04],
    [0.08, -0.95 * drop, -0.1],
    [0.55, -drop - 0.32, -0.42],
    [1.25, -drop - 0.22, -0.55],
    [1.85, -drop + 0.45, -0.55],
    [1.92, -drop + 1.2, -0.6],
    [1.68, -drop + 1.8, -0.66],
  ])
}
