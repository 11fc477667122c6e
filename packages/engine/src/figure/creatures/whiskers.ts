/** Whiskers: fine hairs that fan from each side of the nose, swept back so that they are seen from the side, too. */
import { lerp } from '../../math/scalar.ts'
import { merge, mirror, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Part } from '../figure.ts'
import type { CreatureForm } from './creature-form.ts'
import { leaveSkin } from './place-on-skin.ts'

/**
 * Each hair: where it leaves the pad, up and back in hundredths, how long it is, and how far it rises and sweeps back on its way
 * out. No two begin above each other, and none is as long as the next: else they would be a comb.
 */
const hairs = [
  { up: 1.4, behind: 3.8, long: 0.8, rise: 0.26, sweep: 0.4 },
  { up: 0.6, behind: 4.9, long: 1.06, rise: 0.13, sweep: 0.54 },
  { up: -0.1, behind: 3.4, long: 0.95, rise: 0.05, sweep: 0.6 },
  { up: -0.7, behind: 4.5, long: 0.56, rise: -0.03, sweep: 0.43 },
]
/** Half its thickness at its root and its tip, in hundredths. */
const thickness = [0.27, 0.08] as const

export function whiskerParts({ whiskers, nose }: CreatureForm, field: Field, unit: number): Part[] {
  if (whiskers === 0) return []
  const [, y, z] = nose.centre
  const grown = hairs.map(({ up, behind, long, rise, sweep }) => {
    const from: Vec3 = [0, (y - 3.2 + up) * unit, (z - behind) * unit]
    const [rootX, rootY, rootZ] = leaveSkin(field, from, [1, 0, 0], 20 * unit)
    const length = long * whiskers * unit
    // It springs out along its way, and its own weight bends its tip.
    const path = Array.from({ length: 11 }, (_, i): Vec3 => {
      const t = i / 10
      return [
        rootX + (0.95 * t - 0.05) * length,
        rootY + (rise * (1.3 - 0.3 * t) - 0.05 * t) * t * length,
        rootZ - sweep * (0.7 + 0.3 * t) * t * length,
      ]
    })
    return tube(path, (t) => unit * lerp(...thickness, t), { sides: 5 })
  })
  const left = merge(grown)
  const shared = { material: 'creature.whisker', noInk: true, castsNoShadow: true }
  return [
    { name: 'whiskers', ...shared, ...left },
    { name: 'whiskers-right', ...shared, ...mirror(left) },
  ]
}
