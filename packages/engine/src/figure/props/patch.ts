/** Patches sewn on round things. */
import { lerp } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'

type Pair = readonly [number, number]

/** How far a patch stands off the cloth, in cm. */
const thick = 0.3

/** A patch with four corners, from the upper left round, on the front of what is turned from a profile: it bends as that does, and its edges meet it. */
export function laidOn(profile: readonly Pair[], corners: readonly [Pair, Pair, Pair, Pair]): Mesh {
  const radiusAt = radiiOf(profile)
  const [a, b, c, d] = corners
  const last = 10
  return grid(last, last, (u, v): Vec3 => {
    const isEdge = u === 0 || v === 0 || u === 1 || v === 1
    // The outmost ring is the edge itself, from the patch down to the cloth.
    const [s, t] = [u, v].map((w) => Math.min(1, Math.max(0, (w * last - 1) / (last - 2))))
    const x = lerp(lerp(a[0], b[0], s), lerp(d[0], c[0], s), t)
    const y = lerp(lerp(a[1], b[1], s), lerp(d[1], c[1], s), t)
    const radius = radiusAt(y)
    const reach = radius + (isEdge ? -thick : thick)
    return [Math.sin(x / radius) * reach, y, Math.cos(x / radius) * reach]
  })
}

function radiiOf(profile: readonly Pair[]): (y: number) => number {
  const path = spline(
    profile.map(([radius, y]): Vec3 => [radius, y, 0]),
    60,
  )
  return (y) => {
    let radius = 0
    for (let i = 1; i < path.length; i++) {
      const [[r0, y0], [r1, y1]] = [path[i - 1], path[i]]
      if ((y0 - y) * (y1 - y) <= 0 && y0 !== y1)
        radius = Math.max(radius, lerp(r0, r1, (y - y0) / (y1 - y0)))
    }
    return radius
  }
}
