/** The skirt behind hanging straps or panels: between them it is seen, not the skin. */
import { lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { coverOf } from '../garments/cloth/cover.ts'
import type { ArmourKit } from './kit.ts'

/** Moves what hangs from the hips outside what is below: a tunic's skirt, a horse's chest. `gap` in sizes of the kit. */
export function hungOver({ body, context, k }: ArmourKit, gap: number): (point: Vec3) => Vec3 {
  const cover = coverOf(body, context.below ?? [])
  return ([x, y, z]) => {
    const size = Math.hypot(x, z) || 1
    const reach = cover(y, Math.atan2(x, z))
    const factor = reach === 0 ? 1 : Math.max(1, (reach + gap * k) / size)
    return [x * factor, y, z * factor]
  }
}

/** From canon level `from` to `to`, above what is worn on the hips by `lift` sizes of the kit at top and hem. */
export function underSkirt(
  kit: ArmourKit,
  { from, to, lift }: { from: number; to: number; lift: readonly [top: number, hem: number] },
): Part {
  const { body, k, lining, under } = kit
  const outside = hungOver(kit, 0.6)
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
        return outside([x, y, z])
      },
      { wrap: true },
    ),
  }
}
