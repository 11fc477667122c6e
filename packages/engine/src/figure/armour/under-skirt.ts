/** The skirt behind hanging straps or panels: between them it is seen, not the skin. */
import { lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Part } from '../figure.ts'
import type { ArmourKit } from './kit.ts'

/** From canon level `from` to `to`, above what is worn on the hips by `lift` sizes of the kit at top and hem. */
export function underSkirt(
  { body, k, lining, under }: ArmourKit,
  { from, to, lift }: { from: number; to: number; lift: readonly [top: number, hem: number] },
): Part {
  return {
    name: 'under-skirt',
    material: lining,
    backMaterial: lining,
    ...grid(
      40,
      8,
      (u, v) => {
        const y = lerp(body.level(from), body.level(to), v)
        const above = under('hips') + k * lerp(lift[0], lift[1], v)
        const [x, , z] = body.torso(Math.max(y, body.level(3.72)), u * 2 * Math.PI, above)
        return [x, y, z]
      },
      { wrap: true },
    ),
  }
}
