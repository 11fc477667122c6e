/** Where wings are rooted and how large they are on a body. */
import { clamp, lerp } from '../../math/scalar.ts'
import type { Path } from '../../math/spline.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { FeatureContext, Stem } from './feature-builder.ts'

/** How far back a wing goes for each unit it goes out. */
export const sweep = 0.42

/** Places in body units from between the shoulder blades: x outward, y up, z front. */
export function wingPlacer({
  bodies,
  feature,
}: FeatureContext): (x: number, y: number, z: number) => Vec3 {
  const body = bodies.left
  const { unit, level } = body
  const size = unit * feature.size
  // Short people get wings in proportion, and none sweep the floor.
  const tall = clamp(body.heightCm / (6.9 * unit), 0.45, 1)
  const root = body.torso(level(5.15), Math.PI, -0.03 * unit)
  return (x, y, z) => [
    0.1 * unit + x * size * lerp(0.75, 1, tall),
    Math.max(0.12 * unit, root[1] + y * size * tall),
    // Wings sweep back as they spread, so that they show from the side too.
    root[2] + (z - sweep * Math.max(0, x - 0.4)) * size,
  ]
}

/** The arms of wings, on the sides they are on. */
export function armStems(
  { feature }: FeatureContext,
  path: Path,
  radius: (t: number) => number,
): Stem[] {
  const other = path.map(([x, y, z]): Vec3 => [-x, y, z])
  const stems = { left: { path, radius }, right: { path: other, radius } }
  return feature.side === 'both' ? [stems.left, stems.right] : [stems[feature.side]]
}
