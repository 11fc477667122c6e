/** Where a belt sits with what is worn. */
import type { Vec3 } from '../../../math/vector.ts'
import type { Part } from '../../figure.ts'
import type { Dressed, GarmentContext } from '../garment-builder.ts'
import { finishMaterials } from './finish.ts'
import type { Kit } from './kit.ts'

/** Garments that hang from the shoulders and are tied at the waist, not on the hips. */
const tiedAtWaist = [
  'tunic',
  'robe',
  'dress',
  'gown',
  'gambeson',
  'hanfu',
  'kimono',
  'trench_coat',
  'agbada',
  'toga',
]

/** Canon level where a belt sits with what is worn. */
export function beltLevel({ wears }: GarmentContext): number {
  return tiedAtWaist.some((kind) => wears(kind)) || !wears('legs')
    ? 4.32
    : wears('jeans')
      ? 4.1
      : 4.18
}

/** Parts worn round the waist, with a close-up. */
export function waistDressed(kit: Kit, parts: Part[], landmark: string, place: Vec3): Dressed {
  return { parts, materials: finishMaterials(kit), landmarks: { [landmark]: place } }
}
