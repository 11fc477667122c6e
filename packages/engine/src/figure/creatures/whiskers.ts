/** Whiskers: three fine hairs on each side of the nose, swept back so that they are seen from the side, too. */
import { spline } from '../../math/spline.ts'
import { merge, mirror, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Field } from '../body/surface-nets.ts'
import type { Part } from '../figure.ts'
import type { CreatureForm } from './creature-form.ts'
import { leaveSkin } from './place-on-skin.ts'

export function whiskerParts({ whiskers, nose }: CreatureForm, field: Field, unit: number): Part[] {
  if (whiskers === 0) return []
  const [, y, z] = nose.centre
  const hairs = [-1, 0, 1].map((row) => {
    const from: Vec3 = [0, (y - 3.4 + row * 1.1) * unit, (z - 4) * unit]
    const root = leaveSkin(field, from, [1, 0, 0], 20 * unit)
    const at = (out: number, up: number, back: number): Vec3 => [
      root[0] + out * whiskers * unit,
      root[1] + up * whiskers * unit,
      root[2] - back * whiskers * unit,
    ]
    const path = spline(
      [at(-0.05, 0, 0), at(0.44, 0.04 + 0.12 * row, 0.22), at(0.9, -0.03 + 0.21 * row, 0.52)],
      10,
    )
    return tube(path, (t) => unit * (0.11 + 0.13 * (1 - t)), { sides: 5 })
  })
  const left = merge(hairs)
  const shared = { material: 'creature.whisker', noInk: true, castsNoShadow: true }
  return [
    { name: 'whiskers', ...shared, ...left },
    { name: 'whiskers-right', ...shared, ...mirror(left) },
  ]
}
