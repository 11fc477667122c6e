/** The end of the forearm inside a glove: where the hand is bent, it would show between the cuff and the hand. */
import { lerp } from '../../../math/scalar.ts'
import { grid, type Mesh, orientOutward } from '../../../math/surface.ts'
import { addScaled, mix } from '../../../math/vector.ts'
import type { Body } from '../../body/body.ts'

/** The share of the rows that lies along the forearm; the others close round its end. */
const sleeveShare = 0.3

/** A sleeve over the last of the left forearm, closed round its end, `room` cm above the skin. */
export function wristEnd(body: Body, room: number): Mesh {
  const { arm, forearmDirection } = body
  const radius = arm.radiusAt(1) + room
  const { centre } = arm.frame(1)
  return orientOutward(
    grid(
      16,
      7,
      (u, v) => {
        const angle = u * 2 * Math.PI
        if (v < sleeveShare) return arm.surface(lerp(0.9, 1, v / sleeveShare), angle, room)
        const turn = (((v - sleeveShare) / (1 - sleeveShare)) * Math.PI) / 2
        const axis = addScaled(centre, forearmDirection, radius * Math.sin(turn))
        const rim = addScaled(
          arm.surface(1, angle, room),
          forearmDirection,
          radius * Math.sin(turn),
        )
        return mix(axis, rim, Math.cos(turn))
      },
      { wrap: true },
    ),
  )
}
