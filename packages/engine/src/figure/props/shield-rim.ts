/** The edge of a shield: a bar along each side of its face. */
import { type Mesh, merge } from '../../math/surface.ts'
import type { Vec3 } from '../../math/vector.ts'
import { ball, bent } from './shapes.ts'

type Face = (u: number, v: number) => Vec3

/** Sides that meet at a corner are bars of their own, or they would be bent round it; `hasFoot`: the face ends in an edge, not in a point. */
export function shieldRim(face: Face, radius: number, hasFoot: boolean): Mesh {
  const side = (at: (t: number) => Vec3) =>
    bent(
      Array.from({ length: 13 }, (_, i) => at(i / 12)),
      radius,
      30,
      8,
    )
  const corners = [face(0, 0), face(1, 0), face(0, 1), ...(hasFoot ? [face(1, 1)] : [])]
  return merge([
    side((t) => face(0, t)),
    side((t) => face(1, t)),
    side((t) => face(t, 0)),
    ...(hasFoot ? [side((t) => face(t, 1))] : []),
    ...corners.map((corner) => ball(corner, radius, radius, radius, 12)),
  ])
}
