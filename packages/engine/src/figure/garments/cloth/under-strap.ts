/** What hangs down the back is drawn in at one hip by the strap of a quiver that is worn over it. */
import { clamp, smoothstep } from '../../../math/scalar.ts'
import { mix, type Vec3 } from '../../../math/vector.ts'
import type { Kit } from './kit.ts'
import { moved, type Sheet } from './sheet.ts'

/** Where a quiver's strap lies: on a share of the way from neck to shoulder joint, and across a canon level of the other hip. */
export const quiverStrap = { at: 0.44, hip: 4.05 } as const

/** Canon levels above and below the strap where a cape hangs free of it. */
const [above, below] = [0.85, 1.9]

/** A cape, drawn in behind the arm to where the strap crosses the hip; below it falls as it did. */
export function underStrap(kit: Kit, sheet: Sheet): Sheet {
  const { body, trunk, cover, cm, context } = kit
  const quiver = context.design.wear.find(({ kind }) => kind === 'quiver')
  if (!quiver) return sheet
  const side = quiver.side === 'left' ? -1 : 1
  const hip = body.level(quiverStrap.hip)
  const [high, low] = [body.level(quiverStrap.hip + above), body.level(quiverStrap.hip - below)]
  return moved(sheet, (point) => {
    const [x, y, z] = point
    const tight = y > hip ? smoothstep(high, hip, y) : smoothstep(low, hip, y)
    const beside = smoothstep(0, 0.4 * body.unit, x * side)
    if (tight * beside === 0) return point
    // Its edge ends behind the side: before it hangs the arm.
    const turn = clamp(Math.atan2(x * side, z), mostForward, Math.PI)
    const [bareX, , bareZ] = trunk.point(y, side * turn, 0)
    const reach = Math.max(cover(y, side * turn), Math.hypot(bareX, bareZ)) + 1.1 * cm
    const close: Vec3 = [side * Math.sin(turn) * reach, y, Math.cos(turn) * reach]
    return mix(point, close, tight * beside)
  })
}

/** The angle from the front at which its edge lies on the hip. */
const mostForward = 1.75
