/** Hooves in the place of feet, below a fetlock's collar of hair. */
import { lerp } from '../../math/scalar.ts'
import { grid } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part, Pattern } from '../figure.ts'
import { hoof } from '../lower/hoof.ts'
import { onSides } from '../mirrored.ts'
import type { FeatureBuilder } from './feature-builder.ts'

export const hooves: FeatureBuilder = ({ feature, design, bodies, material }) => {
  const { leg, joints, unit, level } = bodies.left
  const [x, , z] = joints.ankle
  const radius = leg.radiusAt(0.96) * 1.3 * feature.size
  const coronet: Vec3 = [x, Math.max(level(0.3), 0.32 * unit) * 0.8, z + 0.12 * unit]
  // In a trouser leg there is no room for it.
  const isDressed = design.wear.some(({ slot, length }) => slot === 'legs' && length > 0.8)
  const top = isDressed ? 0.44 : 0.72
  const cleft: Pattern = ({ u, v }) =>
    Math.min(u, 1 - u) < 0.014 + 0.03 * v ? material.second : undefined
  const shell: Part = {
    ...hoof('hoof', coronet, radius),
    material: material.main,
    ...(feature.figured && { pattern: cleft }),
  }
  return {
    parts: onSides([shell, fetlock(leg.radiusAt(0.9), coronet, radius, level(top))]),
    hides: ['left foot', 'right foot'],
  }

  /** Hair that falls over the coronet in points. */
  function fetlock(top: number, [cx, cy, cz]: Vec3, wide: number, high: number): Part {
    const mesh = grid(
      30,
      6,
      (u, v) => {
        const angle = u * 2 * Math.PI
        const point = Math.abs(((u * 10) % 1) - 0.5) * 2
        const low = cy + wide * 0.15 - point * wide * 0.34
        const size = lerp(top * 0.92, wide * 1.2, v ** 1.2)
        return [
          lerp(joints.ankle[0], cx, v) + Math.sin(angle) * size,
          lerp(high, low, v),
          lerp(leg.frame(0.9).centre[2], cz, v) + Math.cos(angle) * size,
        ]
      },
      { wrap: true },
    )
    return {
      group: 'skin',
      name: 'hoof hair',
      material: 'skin',
      backMaterial: 'skin',
      creaseCosine: -1,
      ...mesh,
    }
  }
}
