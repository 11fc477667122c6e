/** Tufts of a coat that run up a person's skin where an animal's body begins, lower in front than at the sides. */

import type { Design } from '../../design/design.ts'
import type { BodyPlan } from '../../design/plans.ts'
import { lerp } from '../../math/scalar.ts'
import type { Body } from '../body/body.ts'
import { lowerMaterial } from './lower-builder.ts'

const furred: ReadonlySet<BodyPlan | undefined> = new Set<BodyPlan>(['centaur', 'faun', 'harpy'])

/** The material of the skin at a point, or undefined where it is bare; nothing at all for bodies without such a coat. */
export function waistFur(
  { person, lower }: Design,
  { level, unit, torsoSection }: Body,
): ((x: number, y: number, z: number) => string | undefined) | undefined {
  if (!lower || !furred.has(person.plan)) return undefined
  // Hands hang at the same height, farther out.
  const farthest = torsoSection(level(4.1)).width + 0.12 * unit
  const highest = level(4.4)
  return (x, y, z) => {
    if (y > highest || Math.abs(x) > farthest) return undefined
    const angle = Math.atan2(x, z)
    const place = angle * 4.2
    const tuft = Math.abs(place - Math.round(place)) * 2
    const fine = Math.abs(angle * 15.3 - Math.round(angle * 15.3)) * 2
    const rim = level(lerp(4.1, 4.3, Math.sin(Math.abs(angle)) ** 2 * (z > 0 ? 1 : 0.6)))
    return y < rim + (0.09 * (0.5 - tuft) + 0.05 * fine) * unit ? lowerMaterial.main : undefined
  }
}
