/** A horse's tail: locks that leave the dock together, arch and fall, and end apart. */
import { curve, type Keys } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Part } from '../figure.ts'
import { lowerMaterial } from './lower-builder.ts'

/** How far each lock hangs to the side and behind, and how long it is. */
const locks: readonly (readonly [aside: number, behind: number, length: number])[] = [
  [0, 0, 1],
  [0.16, 0.03, 0.9],
  [-0.16, 0.04, 0.93],
  [0.08, 0.13, 0.97],
  [-0.09, -0.1, 0.88],
  [0.24, -0.06, 0.76],
  [-0.25, -0.04, 0.8],
]

const thickness: Keys = [
  [0, 0.06],
  [0.15, 0.09],
  [0.5, 0.15],
  [0.8, 0.11],
  [1, 0.008],
]

/** From its root down to `low`, both in cm. */
export function hairTail(root: Vec3, low: number, unit: number): Part[] {
  const [x, y, z] = root
  return locks.map(([aside, behind, length], i) => {
    const drop = (y - low) * length
    const at = (out: number, down: number, back: number): Vec3 => [
      x + aside * out * unit,
      y - drop * down,
      z - (back + behind * out) * unit,
    ]
    const path = spline(
      [
        at(0, 0, -0.12),
        at(0.2, 0.02, 0.22),
        at(0.6, 0.2, 0.46),
        at(1, 0.5, 0.5),
        at(1.1, 0.78, 0.42),
        at(0.8, 1, 0.56),
      ],
      26,
    )
    return {
      name: `horse tail ${i + 1}`,
      material: lowerMaterial.points,
      group: 'horse tail',
      creaseCosine: -1,
      ...tube(path, (t) => [curve(thickness, t) * unit, curve(thickness, t) * unit * 0.8], {
        sides: 10,
        up: [0, 1, 0],
      }),
    }
  })
}
