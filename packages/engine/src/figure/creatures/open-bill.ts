/** A beak that hangs before the face, opened: seen from the front its upper half lifts, and the lower one, hinged at the same root, is a rim of horn round the gape. */
import { lerp, smoothstep } from '../../math/scalar.ts'
import { spline } from '../../math/spline.ts'
import { grid, type Mesh, mapPoints, merge, tube } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import type { Expression } from '../head/expressions.ts'
import type { Face } from './face.ts'

export type OpenBill = {
  /** Moves the upper half. */
  lifted: (mesh: Mesh) => Mesh
  lower: Mesh
  gullet: Mesh
  tongue: Mesh
}

const rows = 14

export function openBill({ form, unit }: Face, { mouth }: Expression): OpenBill {
  const upper = form.beak?.rings ?? form.jaw.rings
  const [, top, root, side] = upper[0]
  const length = Math.hypot(top - upper[upper.length - 1][1], upper[upper.length - 1][2] - root)
  const gape = smoothstep(0, 0.6, mouth.open)
  // Wonder rounds the gape, joy and anger draw its corners apart.
  const broad = side * lerp(1, mouth.shape === 'round' ? 1.3 : 1.75, gape)
  const corner = top - 0.14 * length
  const tip = corner - length * lerp(0.35, 1.06, gape)
  const at = (v: number): Vec3 => [
    broad * Math.sqrt(Math.max(0, 1 - v ** 2.6)),
    lerp(corner, tip, v),
    root + lerp(3.8, 5.2, Math.sin((Math.PI / 2) * v)),
  ]
  const place = ([x, y, z]: Vec3): Vec3 => [x * unit, y * unit, z * unit]
  const sheet = (from: number, wide: number, before: number, hollow: number) =>
    grid(16, rows, (u, v) => {
      const [x, y, z] = at(lerp(from, 1, v))
      const aside = 2 * u - 1
      return place([
        aside * x * wide,
        y,
        z + before - hollow * (1 - aside * aside) * v * (1 - v) * 4,
      ])
    })
  const half = Array.from({ length: rows + 1 }, (_, i) => at(Math.sin((Math.PI / 2) * (i / rows))))
  const rim = spline(
    [
      ...half,
      ...half
        .slice(0, -1)
        .reverse()
        .map(([x, y, z]): Vec3 => [-x, y, z]),
    ],
    40,
  ).map(place)
  const thick = (t: number) => unit * lerp(0.3, 0.85, Math.sin(Math.PI * t) ** 2)
  const lift = gape * 0.22
  const [cos, sin] = [Math.cos(lift), Math.sin(lift)]
  return {
    lifted: (mesh) =>
      mapPoints(mesh, ([x, y, z]) => {
        const [dy, dz] = [y - top * unit, z - root * unit]
        return [x, top * unit + cos * dy + sin * dz, root * unit + cos * dz - sin * dy]
      }),
    // Its outer side is seen from the side alone.
    lower: merge([tube(rim, thick, { sides: 8 }), sheet(0, 1, -0.9, 1.2)]),
    // It bellies before the feathers under the beak.
    gullet: sheet(0, 1, 0, -1.3),
    tongue: sheet(0.5, 0.5, 0.3, -1.3),
  }
}
