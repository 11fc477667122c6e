/** Earrings: hoops and drops. */
import { lerp } from '../../math/scalar.ts'
import { cord, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Dressed, GarmentContext } from '../garments/garment-builder.ts'
import { dressHead, fitHead, headPart } from './fit.ts'
import { ball, bar } from './surfaces.ts'

export function earrings(context: GarmentContext): Dressed {
  const fit = fitHead(context)
  const [ex, ey, ez] = fit.skull.ear
  const size = lerp(0.08, 0.17, context.garment.length)
  const { id, side: worn } = context.garment
  const isDrop = context.garment.emblem !== 'none' || context.design.person.presentation < 0.5
  const one = (side: number): Part[] => {
    const lobe: Vec3 = [side * (ex + 0.05), ey - 0.2, ez - 0.02]
    const hoop = Array.from({ length: 24 }, (_, i): Vec3 => {
      const turn = (i / 24) * 2 * Math.PI
      return [lobe[0], lobe[1] - size + Math.cos(turn) * size, lobe[2] + Math.sin(turn) * size]
    })
    if (!isDrop) return [headPart(`ear hoop ${side}`, fit.main, cord(hoop, 0.02, true))]
    const y = lobe[1] - size * 1.3
    return [
      headPart(
        `ear stud ${side}`,
        fit.main,
        merge([ball(lobe, 0.035), bar([lobe, [lobe[0], y + 0.06, lobe[2]]], () => 0.012, 4, 6)]),
      ),
      headPart(
        `ear drop ${side}`,
        `${id}.gem`,
        ball([lobe[0], y, lobe[2]], size * 0.42, size * 0.72, size * 0.42, 12),
      ),
    ]
  }
  return dressHead(
    fit,
    [...(worn === 'right' ? [] : one(1)), ...(worn === 'left' ? [] : one(-1))],
    {
      materials: { [`${id}.gem`]: { base: context.garment.colours.accent, surface: 'gem' } },
    },
  )
}
