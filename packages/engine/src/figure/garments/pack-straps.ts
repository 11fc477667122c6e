/** The straps that anything on the back is carried by. */
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import type { Place } from './cloth/fasteners.ts'
import type { Kit } from './cloth/kit.ts'
import { shoulderTop } from './cloth/shoulder-top.ts'
import { strapPart } from './cloth/strap.ts'
import { tautStrap } from './cloth/tight-band.ts'

/** Of a pack, in cm. */
export type Size = { width: number; height: number; depth: number }

/** On the left: from the top of the pack over the shoulder to the ribs, and from there under the arm to its foot. */
export function shoulderStraps(kit: Kit, { height, depth }: Size, pack: Place): Part[] {
  const { body, context, cm } = kit
  const below = context.below ?? []
  const [, y, z] = pack.centre
  const x = 0.6 * body.joints.shoulder[0]
  const against = z + 0.4 * depth
  const ribs = body.level(4.62)
  const [, , skin] = body.torso(ribs, 0.7)
  const front: Vec3 = [x * 1.05, ribs, Math.max(skin, kit.cover(ribs, 0.7) * Math.cos(0.7))]
  const side: Vec3 = [body.torsoSection(ribs).width, ribs - 0.1 * body.unit, 0]
  const top: Vec3 = [x * 0.8, y + 0.36 * height, against]
  const foot: Vec3 = [x * 0.8, y - 0.36 * height, against]
  const shoulder = { width: 4.4 * cm, room: 0.9 * cm }
  const webbing = { width: 2.4 * cm, room: 0.7 * cm }
  return [
    strapPart(kit, tautStrap(below, [front, side, foot], webbing), 'pack webbing'),
    strapPart(kit, tautStrap(below, [front, shoulderTop(kit, 0.6), top], shoulder), 'pack strap'),
  ]
}
