/** Five toes on a bare foot. */

import { spline } from '../../math/spline.ts'
import { type Mesh, merge, tube } from '../../math/surface.ts'
import type { Body } from './body.ts'
import { footPlacer } from './body-field.ts'

/** Big toe first: outward from the foot's middle line, tip forward, radius; all in foot lengths. */
const rows: readonly (readonly [outward: number, forward: number, radius: number])[] = [
  [-0.098, 0.735, 0.058],
  [-0.008, 0.725, 0.042],
  [0.062, 0.69, 0.039],
  [0.122, 0.64, 0.037],
  [0.17, 0.575, 0.036],
]

export function toes(body: Body): Mesh {
  const at = footPlacer(body)
  const size = body.measures.foot * body.headHeight
  return merge(
    rows.map(([outward, forward, radius]) => {
      const r = radius * size
      const x = outward * size
      const tip = forward * size
      const path = spline(
        [
          at(tip - 0.24 * size, x * 0.86, r + 0.03 * size),
          at(tip - 0.12 * size, x * 0.98, r * 1.25),
          at(tip - r * 1.2, x, r * 1.02),
          at(tip - r * 0.1, x, r * 0.86),
        ],
        7,
      )
      const round = (t: number) =>
        t > 0.72 ? Math.sqrt(Math.max(0.02, 1 - ((t - 0.72) / 0.29) ** 2)) : 1
      return tube(path, (t) => [r * round(t), r * 0.86 * round(t)], { sides: 8, up: [0, 1, 0] })
    }),
  )
}
