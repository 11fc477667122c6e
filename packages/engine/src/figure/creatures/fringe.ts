/** Fur along an edge, as many strands side by side: a ruff, a bib, a brush. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { mix, type Vec3 } from '../../math/vector.ts'
import type { Tuft } from './creature-form.ts'

type Fringe = {
  place: Tuft['place']
  /** Lines that roots and tips follow; as many points on each. */
  roots: readonly Vec3[]
  tips: readonly Vec3[]
  count: number
  width: number
}

/** Strands of long and short hair by turns, none like the one beside it. */
export function fringe({ place, roots, tips, count, width }: Fringe): Tuft[] {
  const from = spline(roots, count - 1)
  const to = spline(tips, count - 1)
  return from.map((root, i): Tuft => {
    const uneven = 0.5 + 0.5 * Math.sin(i * 2.4 + 0.7)
    return {
      place,
      from: root,
      to: mix(root, to[i], lerp(0.66, 1.06, uneven)),
      width: width * lerp(0.8, 1.15, 1 - uneven),
    }
  })
}
