/** Skirts of straps: of boiled leather's armour, and pteruges, a soldier's, over his tunic. */
import type { Garment } from '../../design/design.ts'
import { lerp, smoothstep } from '../../math/scalar.ts'
import { merge } from '../../math/surface.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Material, Part } from '../figure.ts'
import type { GarmentBuilder, GarmentContext } from '../garments/garment-builder.ts'
import { plate } from './arm-plates.ts'
import { type ArmourKit, armourKit } from './kit.ts'
import { rivets, type Surface, shell } from './plates.ts'
import { hungOver, underSkirt } from './under-skirt.ts'

/** Canon levels of its ends, and how far it stands over what is worn on the hips there, in sizes of the kit. */
type StrapCut = {
  from: number
  to: number
  lift: readonly [top: number, hem: number]
  count?: number
  /** Level above which they lie under a hoop of plate, and are not held out by a tunic's folds. */
  free?: number
}

/** Straps that hang from the waist to the thigh, each with a stud. */
export function strapSkirt(
  kit: ArmourKit,
  { from, to, lift, count = 14, free = 9 }: StrapCut,
): Part[] {
  const { body, k } = kit
  const freeY = body.level(free)
  const outside = hungOver(kit, 1.8)
  const strips = Array.from({ length: count }, (_, i) => {
    const surface: Surface = (u, v) => {
      const angle = ((i + 0.06 + u * 0.88) / count) * 2 * Math.PI
      const y = lerp(body.level(from), body.level(to), v)
      const point = body.torso(
        Math.max(y, body.level(3.72)),
        angle,
        kit.under('hips') + k * lerp(lift[0], lift[1], v),
      )
      const close: Vec3 = [point[0], y, point[2]]
      const held = smoothstep(freeY + 3 * k, freeY, y)
      return mix(close, outside(close), held)
    }
    const strip = shell(`strap-${i}`, surface, {
      ...plate(kit),
      columns: 4,
      rows: 8,
      lips: ['bottom'],
      lipRadius: kit.lip * 0.6,
    })
    return {
      strip,
      stud: rivets(
        surface,
        [
          [0.5, 0.88],
          [0.5, 0.45],
        ],
        0.75 * k,
      ),
    }
  })
  return [
    underSkirt(kit, {
      from: Math.min(from + 0.08, free),
      to: to + 0.04,
      lift: [lift[0] - 1.3, lift[1] - 1.2],
    }),
    ...strips.flatMap(({ strip }) => strip),
    {
      name: 'strap-studs',
      material: `${kit.context.garment.id}.stud`,
      ...merge(strips.map(({ stud }) => stud)),
    },
  ]
}

export function studsOf({ garment }: GarmentContext): Record<string, Material> {
  return { [`${garment.id}.stud`]: { base: '#b9a06a', surface: 'metal' } }
}

/** A leather kilt that is worn with a tunic under a breastplate is a soldier's, in straps. */
export function isOfStraps(
  { kind, surface }: Garment,
  wears: (kind: 'breastplate' | 'tunic') => boolean,
): boolean {
  return kind === 'kilt' && surface === 'leather' && wears('breastplate') && wears('tunic')
}

/** Straps over a tunic, whose hem shows below them; the last hoop of a breastplate lies over their upper ends. */
export const pteruges: GarmentBuilder = (context) => {
  const kit = armourKit(context)
  const to = lerp(3.02, 2.1, context.garment.length)
  return {
    parts: strapSkirt(kit, { from: 4.1, to, lift: [1, 2.6], count: 18, free: 3.42 }),
    thickness: { hips: kit.under('hips') + 1.8 * kit.k },
    materials: studsOf(context),
    landmarks: {},
  }
}
