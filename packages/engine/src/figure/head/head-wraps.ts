/** Bandages wound round a head: over crown and jaw, with the eyes and the mouth left free. */
import type { Design } from '../../design/design.ts'
import { looselyWound } from '../body/wraps.ts'
import type { Pattern } from '../figure.ts'
import type { FaceLook } from './face-look.ts'
import type { Skull } from './skull.ts'

/** Height of a turn, in head units. */
const turn = 0.24

/** Nothing on a head that is bare. */
export function headWraps(
  { person }: Design,
  { eye, shape }: FaceLook,
  { centre, unitCm }: Pick<Skull, 'centre' | 'unitCm'>,
): Pattern | undefined {
  if (person.species !== 'mummy') return undefined
  return (point) => {
    const x = (point.x - centre[0]) / unitCm
    const y = (point.y - centre[1]) / unitCm
    const z = (point.z - centre[2]) / unitCm
    const isFace = z > 0
    const isSight = isFace && Math.abs(y - eye.y - 0.04 - 0.05 * x) < 0.27 && Math.abs(x) < 0.78
    const isMouth = isFace && (x / 0.42) ** 2 + ((y - shape.mouthY + 0.06) / 0.3) ** 2 < 1
    if (isSight || isMouth) return undefined
    return looselyWound((y + 0.14 * x + 3) / turn, Math.atan2(x, z))
  }
}
